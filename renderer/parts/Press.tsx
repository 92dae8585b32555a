import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';

interface Props extends Omit<ButtonProps, 'children' | 'className'> {
  readonly look?: string;
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
}

/** A button with a word, and a picture before it where that helps. */
export function Press({ look = '', icon: Picture, children, ...button }: Props) {
  return (
    <Button {...button} className={`button ${look}`}>
      {Picture && <Picture className="icon" aria-hidden />}
      {children}
    </Button>
  );
}

interface FoldingProps extends Props {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly shortcut?: string;
}

/** A button whose word goes where the bar is narrow: its name then stands in a tip, with its key. Where it has a key, the tip is there always. */
export function FoldingPress({ name, shortcut, ...button }: FoldingProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Press {...button} aria-label={name} />
      <Tooltip className={`tip ${shortcut === undefined ? 'when-folded' : ''}`} placement="bottom" offset={8}>
        {name}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface PictureProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly look?: string;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly shortcut?: string;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that is a picture only; its name stands in a tip and for a screen reader. */
export function PicturePress({ look = 'bare', icon: Picture, name, shortcut, side = 'bottom', ...button }: PictureProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...button} aria-label={name} className={`button square ${look}`}>
        <Picture className="icon" aria-hidden />
      </Button>
      <Tooltip className="tip" placement={side} offset={8}>
        {name}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
