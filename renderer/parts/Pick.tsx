import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

/** One of the lines of a choice. */
export interface PickLine<K extends string> {
  readonly id: K;
  readonly word: string;
  /** A little drawing before the word, also on the button. */
  readonly picture?: ReactNode;
  /** What stands quietly at the end of the line, such as its key. */
  readonly end?: string;
}

interface Props<K extends string> {
  readonly label: string;
  /** Whether the label is shown above; it is always there for a screen reader. */
  readonly labelled?: boolean;
  readonly chosen: K;
  readonly lines: readonly PickLine<K>[];
  readonly onChoose: (id: K) => void;
  readonly isDisabled?: boolean;
  readonly look?: string;
}

/** A choice of one out of several, behind a button that shows the one. */
export function Pick<K extends string>({ label, labelled = true, chosen, lines, onChoose, isDisabled = false, look = '' }: Props<K>) {
  const choose = (id: unknown): void => {
    const line = lines.find((one) => one.id === id);
    if (line && line.id !== chosen) onChoose(line.id);
  };
  const picture = lines.find(({ id }) => id === chosen)?.picture;
  const pictured = lines.some((line) => line.picture !== undefined);
  return (
    <Select
      className={`field ${look}`}
      value={chosen}
      onChange={choose}
      isDisabled={isDisabled}
      {...(!labelled && { 'aria-label': label })}
    >
      {labelled && <Label className="field-label">{label}</Label>}
      <Button className="pick">
        {picture}
        <SelectValue className="pick-value">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown className="icon small" aria-hidden />
      </Button>
      <Popover className="pop list" placement="bottom start">
        <ListBox className="pick-list">
          {lines.map(({ id, word, picture: own, end }) => (
            <ListBoxItem key={id} id={id} textValue={word} className={`pick-line ${pictured ? 'pictured' : ''}`}>
              {id === chosen ? <Check className="icon small" aria-hidden /> : <i />}
              {pictured && <span className="pick-picture">{own}</span>}
              <span>{word}</span>
              {end !== undefined && <kbd>{end}</kbd>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
