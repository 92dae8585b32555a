import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

interface Props {
  readonly word: string;
  readonly count?: number;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A box to tick, with how many things it is about. */
export function Tick({ word, count, on, onSwitch }: Props) {
  return (
    <CheckboxField isSelected={on} onChange={onSwitch}>
      <CheckboxButton className="tick">
        <span className="tick-box">{on && <Check className="icon" aria-hidden />}</span>
        <span className="tick-word">{word}</span>
        {count !== undefined && <span className="tick-count">{count}</span>}
      </CheckboxButton>
    </CheckboxField>
  );
}
