import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface Props<K extends string> {
  readonly label: string;
  /** Whether the label is shown above; it is always there for a screen reader. */
  readonly labelled?: boolean;
  readonly chosen: K;
  readonly lines: readonly { readonly id: K; readonly word: string }[];
  readonly onChoose: (id: K) => void;
  readonly isDisabled?: boolean;
}

/** A choice of one out of several, behind a button that shows the one. */
export function Pick<K extends string>({ label, labelled = true, chosen, lines, onChoose, isDisabled = false }: Props<K>) {
  const choose = (id: unknown): void => {
    const line = lines.find((one) => one.id === id);
    if (line) onChoose(line.id);
  };
  return (
    <Select className="field" value={chosen} onChange={choose} isDisabled={isDisabled} {...(!labelled && { 'aria-label': label })}>
      {labelled && <Label className="field-label">{label}</Label>}
      <Button className="pick">
        <SelectValue className="pick-value">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown className="icon small" aria-hidden />
      </Button>
      <Popover className="pop list" placement="bottom start">
        <ListBox className="pick-list">
          {lines.map(({ id, word }) => (
            <ListBoxItem key={id} id={id} textValue={word} className="pick-line">
              {id === chosen ? <Check className="icon small" aria-hidden /> : <i />}
              <span>{word}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
