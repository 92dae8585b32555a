import { FileDown, Scale } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { CasusRow, DeleteReason } from '../../shared/bridge/questions/casussen.ts';
import type { Refusal } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { Radios } from '../parts/Radios.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { Tick } from '../parts/Tick.tsx';
import { dayOf } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { asRefusal, refusalWords } from './said.ts';
import type { Said } from './said.ts';
import { dayInWords } from './written-day.ts';

const reasons = ['term-over', 'asked-by-family', 'by-mistake', 'other'] as const satisfies readonly DeleteReason[];

interface Props {
  readonly row: CasusRow;
  readonly onExport: () => void;
  readonly onDone: (said: Said) => void;
  readonly onClose: () => void;
}

/** Deleting a casus for good: what the law asks, why, which backups, and the code typed so that it is the right one. */
export function DeleteSheet({ row: { casus, code, title, retainUntil }, onExport, onDone, onClose }: Props) {
  const words = useWords();
  const { say, language } = words;
  const [reason, setReason] = useState<DeleteReason>();
  const [backupsToo, setBackupsToo] = useState(false);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const sure = reason !== undefined && typed.trim().toLowerCase() === code.trim().toLowerCase();

  const remove = async (why: DeleteReason): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { backupsUntil } = await ask('casussen.delete', { casus, reason: why, backupsToo });
      onDone(
        backupsUntil === null
          ? { id: 'interface.casussen.said.deleted', values: { code } }
          : { id: 'interface.casussen.said.deleted-until', values: { code, until: dayInWords(dayOf(backupsUntil), language) } },
      );
    } catch (fault) {
      setRefusal(asRefusal(fault));
      setBusy(false);
    }
  };

  return (
    <Sheet look="small" title={say('interface.casussen.delete.title', { code })} close={say('interface.close')} onClose={onClose}>
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (sure && !busy) void remove(reason);
        }}
      >
        <div className="dialog-body roomy">
          <p>{say('interface.casussen.delete.lead', { title: title === '' ? code : title })}</p>
          <div className="law">
            <Scale className="icon" aria-hidden />
            <div>
              <p>{say('interface.casussen.law.term', { years: 20 })}</p>
              <p>{say('interface.casussen.law.asked')}</p>
              {retainUntil !== null && <p>{say('interface.casussen.delete.retained', { until: dayInWords(retainUntil, language) })}</p>}
            </div>
            <Press icon={FileDown} onPress={onExport}>
              {say('interface.casussen.delete.export')}
            </Press>
          </div>
          <Radios
            name={say('interface.casussen.delete.reason')}
            chosen={reason}
            parts={reasons.map((id) => ({ id, word: say(`interface.casussen.reason.${id}`) }))}
            onChoose={setReason}
          />
          <div>
            <Tick word={say('interface.casussen.delete.backups')} on={backupsToo} onSwitch={setBackupsToo} />
            <p className="quiet under-tick">
              {say(backupsToo ? 'interface.casussen.delete.backups.now' : 'interface.casussen.delete.backups.later')}
            </p>
          </div>
          <Field label={say('interface.casussen.delete.type', { code })} value={typed} onChange={setTyped} maxLength={100} />
        </div>
        <SheetFoot
          wrong={refusal && refusalWords(refusal, words)}
          said={busy && backupsToo ? say('interface.casussen.delete.busy') : undefined}
        >
          <Press look="big" autoFocus onPress={onClose}>
            {say('interface.cancel')}
          </Press>
          <Press look="danger big" type="submit" isDisabled={!sure || busy}>
            {say('interface.casussen.delete.now')}
          </Press>
        </SheetFoot>
      </Form>
    </Sheet>
  );
}
