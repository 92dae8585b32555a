import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';

interface Props<K extends string> {
  readonly name: string;
  /** Whether the name is shown above; it is always there for a screen reader. */
  readonly named?: boolean;
  readonly chosen: K;
  readonly parts: readonly { readonly id: K; readonly word: string }[];
  readonly onChoose: (id: K) => void;
}

/** A choice of one out of a few, all of them in sight. */
export function Segment<K extends string>({ name, named = false, chosen, parts, onChoose }: Props<K>) {
  const choose = (id: string): void => {
    const part = parts.find((one) => one.id === id);
    if (part) onChoose(part.id);
  };
  return (
    <RadioGroup className="segment" orientation="horizontal" value={chosen} onChange={choose} {...(!named && { 'aria-label': name })}>
      {named && <Label className="field-label">{name}</Label>}
      <div className="segment-track">
        {parts.map(({ id, word }) => (
          <RadioField key={id} value={id} className="segment-field">
            <RadioButton className="segment-part">{word}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
