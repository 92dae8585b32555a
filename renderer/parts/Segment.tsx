import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';

interface Props<K extends string> {
  readonly name: string;
  /** Whether the name is shown above; it is always there for a screen reader. */
  readonly named?: boolean;
  /** Undefined while nothing is chosen yet. */
  readonly chosen: K | undefined;
  readonly parts: readonly {
    readonly id: K;
    /** What is shown; `name` says more where that is short. */
    readonly word: string;
    readonly name?: string;
    readonly picture?: ReactNode;
  }[];
  readonly onChoose: (id: K) => void;
  readonly isReadOnly?: boolean;
}

/** A choice of one out of a few, all of them in sight. */
export function Segment<K extends string>({ name, named = false, chosen, parts, onChoose, isReadOnly = false }: Props<K>) {
  const choose = (id: string): void => {
    const part = parts.find((one) => one.id === id);
    if (part) onChoose(part.id);
  };
  return (
    <RadioGroup
      className="segment"
      orientation="horizontal"
      value={chosen ?? null}
      onChange={choose}
      isReadOnly={isReadOnly}
      {...(!named && { 'aria-label': name })}
    >
      {named && <Label className="field-label">{name}</Label>}
      <div className="segment-track">
        {parts.map(({ id, word, name: full, picture }) => (
          <RadioField key={id} value={id} className="segment-field" {...(full !== undefined && { 'aria-label': full })}>
            <RadioButton className="segment-part">
              {picture}
              {word}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
