import { CircleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly icon?: LucideIcon;
  /** What helps to fill it in; gone while something is wrong. */
  readonly hint?: string | undefined;
  /** What is wrong with it, in one sentence; `true` where that is said beside it. */
  readonly wrong?: string | true | undefined;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'search';
  readonly inputMode?: 'numeric';
  /** Shown as dots. Not a password to the browser, which would offer to keep it, and keep who typed it. */
  readonly secret?: boolean;
  readonly big?: boolean;
  /** Several lines of text. */
  readonly tall?: boolean;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
  /** What Enter does, where it makes no new line. */
  readonly onEnter?: () => void;
  /** What Escape does; where it says false, Escape is left to whatever the field stands in. */
  readonly onEscape?: () => boolean;
  /** What stands at the end of the field, such as a button. */
  readonly end?: ReactNode;
}

/** A field for text with its name above it, and below it what helps or what is wrong. A browser keeps nothing of what is typed in it. */
export function Field({
  label,
  icon: Picture,
  hint,
  wrong,
  placeholder,
  secret = false,
  big = false,
  tall = false,
  end,
  type,
  onEnter,
  onEscape,
  inputMode,
  ...field
}: FieldProps) {
  const example = placeholder !== undefined && field.isReadOnly !== true && { placeholder };
  return (
    <TextField
      {...field}
      {...(type !== undefined && { type })}
      {...(inputMode !== undefined && { inputMode })}
      className={`field ${big ? 'big' : ''}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onEscape?.() === true) return event.preventDefault();
        if (event.key !== 'Enter' || onEnter === undefined) return event.continuePropagation();
        event.preventDefault();
        onEnter();
        return undefined;
      }}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
    >
      <Label className="field-label">{label}</Label>
      <div className={`field-box ${secret ? 'secret' : ''}`}>
        {Picture && <Picture className="icon" aria-hidden />}
        {tall ? <TextArea rows={3} {...example} /> : <Input {...example} />}
        {end}
      </div>
      {wrong === undefined && hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {wrong !== true && (
        <FieldError className="field-wrong">
          <CircleAlert className="icon small" aria-hidden />
          <span>{wrong}</span>
        </FieldError>
      )}
    </TextField>
  );
}
