import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import type { Refusal } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { dateTyped } from '../workspace/typed-date.ts';
import { dayOnPaper } from '../words/day.ts';
import { dayOf } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { asRefusal, refusalWords } from './said.ts';
import type { Said } from './said.ts';
import { dayInWords } from './written-day.ts';

/** How long a file of youth care is kept after its last change, in years (Jeugdwet 7.3.8). */
const TERM = 20;

interface Props {
  readonly row: CasusRow;
  readonly onDone: (said: Said) => void;
  readonly onClose: () => void;
}

/** Until when a casus is kept: what the law asks is offered, and nothing is deleted by itself. */
export function RetainSheet({ row: { casus, code, changed, retainUntil }, onDone, onClose }: Props) {
  const words = useWords();
  const { say, language } = words;
  const [day, setDay] = useState(retainUntil === null ? '' : dayOnPaper(retainUntil));
  const [refusal, setRefusal] = useState<Refusal>();
  const until = dateTyped(day, 'day');
  const whole = day.trim() === '' || until !== undefined;
  const lawful = lawfulDay(changed);

  const keep = async (date: string | null): Promise<void> => {
    try {
      await ask('casussen.retain', { casus, until: date });
      onDone(
        date === null
          ? { id: 'interface.casussen.said.unretained', values: { code } }
          : { id: 'interface.casussen.said.retained', values: { code, until: dayInWords(date, language) } },
      );
    } catch (fault) {
      setRefusal(asRefusal(fault));
    }
  };

  return (
    <Sheet look="small" title={say('interface.casussen.retain.title', { code })} close={say('interface.close')} onClose={onClose}>
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (whole) void keep(until ?? null);
        }}
      >
        <div className="dialog-body">
          <p>{say('interface.casussen.retain.lead')}</p>
          <div className="two low">
            <Field
              label={say('interface.casussen.retain.until')}
              placeholder={say('interface.casussen.date.form')}
              value={day}
              onChange={setDay}
              wrong={whole ? undefined : say('interface.casussen.date.wrong')}
              maxLength={30}
              autoFocus
            />
            <Press onPress={() => setDay(dayOnPaper(lawful))}>
              {say('interface.casussen.retain.lawful', { years: TERM, day: dayInWords(lawful, language) })}
            </Press>
          </div>
          <p className="quiet">{say('interface.casussen.law.term', { years: TERM })}</p>
        </div>
        <SheetFoot wrong={refusal && refusalWords(refusal, words)}>
          <Press look="big" onPress={onClose}>
            {say('interface.cancel')}
          </Press>
          <Press look="primary big" type="submit" isDisabled={!whole}>
            {say('interface.casussen.retain.save')}
          </Press>
        </SheetFoot>
      </Form>
    </Sheet>
  );
}

/** The day on which the law's term ends that began with the last change. */
function lawfulDay(changed: number): string {
  const end = new Date(changed);
  end.setFullYear(end.getFullYear() + TERM);
  return dayOf(end.getTime());
}
