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
