import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';

interface Props<K extends string> {
  readonly name: string;
  /** Undefined while nothing is chosen yet. */
  readonly chosen: K | undefined;
  readonly parts: readonly { readonly id: K; readonly word: string }[];
  readonly onChoose: (id: K) => void;
}

/** A choice of one out of a few, one below the other; it may begin without any. */
export function Radios<K extends string>({ name, chosen, parts, onChoose }: Props<K>) {
  const choose = (id: string): void => {
    const part = parts.find((one) => one.id === id);
    if (part) onChoose(part.id);
  };
  return (
    <RadioGroup className="radios" value={chosen ?? null} onChange={choose}>
      <Label className="field-label">{name}</Label>
      {parts.map(({ id, word }) => (
        <RadioField key={id} value={id}>
          <RadioButton className="radio">
            <span className="radio-dot" aria-hidden />
            {word}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
