import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { Suggest } from '../parts/Suggest.tsx';
import { dateTyped } from '../workspace/typed-date.ts';
import { dayOnPaper } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';
import { useMaking } from './making.ts';
import { refusalWords } from './said.ts';

interface Props {
  readonly districts: readonly string[];
  /** The district that the list is narrowed to, if any. */
  readonly district: string;
  /** A code that would be free, to show how one looks. */
  readonly example: string;
  /** Today, as a record has it. */
  readonly today: string;
  readonly onMade: (casus: string) => void;
  readonly onClose: () => void;
}

/** A new casus: its code, what it is called, where, and the day on which ages are counted. */
export function MakeSheet({ districts, district: first, example, today, onMade, onClose }: Props) {
  const words = useWords();
  const { say } = words;
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [district, setDistrict] = useState(first);
  const [day, setDay] = useState(dayOnPaper(today));
  const { make, busy, refusal, corrected } = useMaking(onMade);
  const date = dateTyped(day);
  const taken = refusal?.kind === 'code-taken' ? refusalWords(refusal, words) : undefined;

  return (
    <Sheet look="small" title={say('interface.casussen.new')} close={say('interface.close')} onClose={onClose}>
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (date !== undefined) void make({ code, title, district, date });
        }}
      >
        <div className="dialog-body">
          <div className="two">
            <Field
              label={say('interface.casussen.column.code')}
              placeholder={example}
              value={code}
              onChange={(text) => {
                setCode(text);
                corrected();
              }}
              hint={say('interface.casussen.make.code.hint')}
              wrong={taken}
              maxLength={100}
              autoFocus
            />
            <Suggest label={say('interface.casussen.column.district')} value={district} suggestions={districts} onChange={setDistrict} />
          </div>
          <Field
            label={say('interface.casussen.column.title')}
            hint={say('interface.casussen.make.title.hint')}
            value={title}
            onChange={setTitle}
            maxLength={300}
          />
          <div className="two">
            <Field
              label={say('interface.casussen.make.date')}
              hint={say('interface.casussen.make.date.hint')}
              value={day}
              onChange={setDay}
              wrong={date === undefined ? say('interface.casussen.date.wrong') : undefined}
              maxLength={30}
            />
          </div>
        </div>
        <SheetFoot wrong={refusal && taken === undefined ? refusalWords(refusal, words) : undefined}>
          <Press look="big" onPress={onClose}>
            {say('interface.cancel')}
          </Press>
          <Press look="primary big" type="submit" isDisabled={busy}>
            {say('interface.casussen.make')}
          </Press>
        </SheetFoot>
      </Form>
    </Sheet>
  );
}
