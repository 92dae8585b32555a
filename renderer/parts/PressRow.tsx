import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface Props {
  readonly picture?: ReactNode;
  readonly children: ReactNode;
  /** What stands quietly at the end. */
  readonly end?: string;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
}

/** A line of a list that can be pressed: a picture, a sentence, and what stands quietly at the end. */
export function PressRow({ picture, children, end, onPress, isPressed }: Props) {
  return (
    <Button className="press-row" onPress={onPress} {...(isPressed !== undefined && { 'aria-pressed': isPressed })}>
      {picture}
      <span className="press-row-words">{children}</span>
      {end !== undefined && end !== '' && <span className="press-row-end">{end}</span>}
    </Button>
  );
}
