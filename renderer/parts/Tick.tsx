import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

interface Props {
  readonly word: string;
  readonly count?: number;
  readonly picture?: ReactNode;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly isReadOnly?: boolean;
}

/** A box to tick, with how many things it is about. */
export function Tick({ word, count, picture, on, onSwitch, isReadOnly = false }: Props) {
  return (
    <CheckboxField isSelected={on} onChange={onSwitch} isReadOnly={isReadOnly}>
      <CheckboxButton className="tick">
        <span className="tick-box">{on && <Check className="icon" aria-hidden />}</span>
        {picture}
        <span className="tick-word">{word}</span>
        {count !== undefined && <span className="tick-count">{count}</span>}
      </CheckboxButton>
    </CheckboxField>
  );
}
