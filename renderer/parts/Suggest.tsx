import { ChevronDown, CircleAlert } from 'lucide-react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  /** What could be written, while nothing is. */
  readonly hint?: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly isReadOnly?: boolean;
  readonly wrong?: string | undefined;
}

/** A field for text that proposes what is usual and takes anything. */
export function Suggest({ label, value, suggestions, hint, onChange, onBlur, isReadOnly = false, wrong }: Props) {
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      {...(onBlur && { onBlur })}
      isReadOnly={isReadOnly}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className="field-label">{label}</Label>
      <div className="field-box">
        <Input spellCheck="false" {...(hint !== undefined && { placeholder: hint })} />
        {suggestions.length > 0 && !isReadOnly && (
          <Button className="suggest-open">
            <ChevronDown className="icon small" aria-hidden />
          </Button>
        )}
      </div>
      <FieldError className="field-wrong">
        <CircleAlert className="icon small" aria-hidden />
        <span>{wrong}</span>
      </FieldError>
      <Popover className="pop list" placement="bottom start">
        <ListBox className="pick-list">
          {suggestions.map((word) => (
            <ListBoxItem key={word} id={word} textValue={word} className="pick-line">
              <i />
              <span>{word}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
