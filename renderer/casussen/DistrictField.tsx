import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly district: string;
  /** The districts that the team has, in order. */
  readonly known: readonly string[];
  readonly onChange: (district: string) => void;
}

/** A district: one that the team has, or another one. */
export function DistrictField({ district, known, onChange }: Props) {
  const { say } = useWords();
  return (
    <ComboBox className="field" allowsCustomValue menuTrigger="focus" inputValue={district} onInputChange={onChange}>
      <Label className="field-label">{say('interface.casussen.column.district')}</Label>
      <div className="field-box">
        <Input maxLength={200} />
        {known.length > 0 && (
          <Button className="button bare square field-more">
            <ChevronDown className="icon small" aria-hidden />
          </Button>
        )}
      </div>
      <Popover className="pop list" placement="bottom start">
        <ListBox className="choice-list filter-list">
          {known.map((name) => (
            <ListBoxItem key={name} id={name} textValue={name} className="choice-item plain">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
