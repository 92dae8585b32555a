import type { Message } from '../../../../shared/model/message.ts';
import { calledValues } from '../../../workspace/called.ts';
import { Field } from '../../../parts/Field.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useFieldWriting } from '../../../workspace/field-writing.ts';
import type { Writable } from '../../../workspace/field-writing.ts';
import { useWords } from '../../../words/use-words.ts';
import { aboutOf, isAtDetails, useHeld } from '../held.ts';

interface OwnProps extends Writable {
  readonly tall?: boolean;
  readonly most?: number;
  readonly example?: string;
  readonly numeric?: boolean;
  /** What is wrong with a text, in a sentence. */
  readonly wrong?: (text: string) => string | undefined;
  /** It can only be read here, whoever looks. */
  readonly isReadOnly?: boolean;
  readonly hint?: string;
  /** What stands quietly at the end of the field, such as of how many. */
  readonly end?: string;
}

interface Props extends Omit<OwnProps, 'about' | 'atDetails'> {
  /** Which of the fields of this name it is, where a record has more of them. */
  readonly which?: string | number;
}

/** A field of the record that stands here to write in. */
export function WritingField({ which = '', ...field }: Props) {
  const { list, key } = useHeld();
  return <OwnField {...field} about={aboutOf(list, key, field.label, which)} atDetails={isAtDetails(list)} />;
}

/** A field to write in: one change when it is left or Enter is pressed, and Escape puts back what stood there. */
export function OwnField({ tall = false, most, example, numeric = false, wrong, isReadOnly = false, hint, end, ...writable }: OwnProps) {
  const { say, sayOther } = useWords();
  const { canChange, casus, view } = useEditor();
  const { label } = writable;
  const { text, refused, write, finish, restore } = useFieldWriting(writable);
  return (
    <Field
      label={label}
      value={text}
      onChange={write}
      onBlur={finish}
      onEscape={restore}
      tall={tall}
      hint={hint}
      wrong={wrong?.(text) ?? (refused && say('interface.inspector.wrong.fault', { fault: told(refused) }))}
      isReadOnly={isReadOnly || !canChange}
      {...(!tall && { onEnter: finish })}
      {...(numeric && { inputMode: 'numeric' })}
      {...(most !== undefined && { maxLength: most })}
      {...(example !== undefined && { placeholder: example })}
      {...(end !== undefined && { end: <span className="field-end">{end}</span> })}
    />
  );

  function told({ id, values }: Message): string {
    return sayOther(id, calledValues(values, casus, view, say('drawing.nobody')));
  }
}
