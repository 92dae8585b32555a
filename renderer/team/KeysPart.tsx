import { Ellipsis, FileKey, KeyRound, Laptop, LifeBuoy, Pencil, Plus, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Slot } from '../../shared/bridge/questions/keys.ts';
import { ask } from '../bridge.ts';
import { MenuPress } from '../parts/MenuPress.tsx';
import { Press } from '../parts/Press.tsx';
import { useAnswered } from '../workspace/answered.ts';
import { useTeam } from '../workspace/team.ts';
import { dateInWords } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';
import { PartHead } from './PartHead.tsx';
import { PassphraseSheet } from './PassphraseSheet.tsx';
import { RecoverySheets } from './RecoverySheets.tsx';
import { Refused } from './Refused.tsx';
import { RemoveKeySheet } from './RemoveKeySheet.tsx';
import { RenewSheet } from './RenewSheet.tsx';

const pictures = { passphrase: KeyRound, recovery: LifeBuoy, system: Laptop } as const;

type Over = { readonly sheet: 'add' | 'recovery' | 'renew' } | { readonly sheet: 'change' | 'remove'; readonly slot: Slot };
type Act = 'change' | 'recovery' | 'remove';
const actPictures = { change: Pencil, recovery: RefreshCw, remove: Trash2 } as const;

/** What can be done with one way to open the file. */
const actsOf: Readonly<Record<Slot['kind'], readonly Act[]>> = {
  passphrase: ['change', 'remove'],
  recovery: ['recovery', 'remove'],
  system: ['remove'],
};

/** Every way to open the file, and the ways to make, change and take one away. */
export function KeysPart() {
  const { say, language } = useWords();
  const { canWrite } = useTeam();
  const [over, setOver] = useState<Over>();
  const { value: slots, refused, again } = useAnswered('keys', () => ask('keys.list', {}));
  const { value: trusted } = useAnswered('remember', () => ask('keys.canRemember', {}));
  const doing = useDoing();
  const done = (): void => {
    setOver(undefined);
    again();
  };

  return (
    <>
      <PartHead title={say('interface.team.keys')} lead={say('interface.team.keys.lead')}>
        {canWrite && (
          <Press look="primary" icon={Plus} onPress={() => setOver({ sheet: 'add' })}>
            {say('interface.team.keys.add')}
          </Press>
        )}
      </PartHead>
      <Refused kind={doing.refused ?? refused} />
      {slots && (
        <ul className="team-rows" aria-label={say('interface.team.keys')}>
          {slots.map((slot) => {
            const Picture = pictures[slot.kind];
            const kind = say(`interface.team.keys.${slot.kind}`);
            const label = slot.label || kind;
            return (
              <li key={slot.slot} className="team-row">
                <Picture className="icon" aria-hidden />
                <b>{label}</b>
                <span className="row-second">{slot.label !== '' && kind}</span>
                <span className="row-rest">{say('interface.team.keys.made', { date: dateInWords(slot.made, language) })}</span>
                {slot.used && <span className="tag">{say('interface.team.keys.used')}</span>}
                {canWrite && (
                  <MenuPress
                    name={say('interface.team.acts', { name: label })}
                    look="bare square"
                    lines={actsOf[slot.kind].map((id) => ({ id, word: say(`interface.team.keys.act.${id}`), icon: actPictures[id] }))}
                    onChoose={(id) => setOver(id === 'recovery' ? { sheet: 'recovery' } : { sheet: id, slot: { ...slot, label } })}
                  >
                    <Ellipsis className="icon" aria-hidden />
                  </MenuPress>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {canWrite && slots && (
        <ul className="team-rows">
          {trusted?.can === true && !slots.some(({ kind, used }) => kind === 'system' && used) && (
            <li className="team-row">
              <Laptop className="icon" aria-hidden />
              <p>{say('interface.team.keys.here.lead')}</p>
              <Press
                isDisabled={doing.busy}
                onPress={() =>
                  doing.start(async () => {
                    await ask('keys.rememberHere', {});
                    again();
                  })
                }
              >
                {say('interface.team.keys.here')}
              </Press>
            </li>
          )}
          <li className="team-row">
            <LifeBuoy className="icon" aria-hidden />
            <p>{say('interface.team.keys.recovery.lead')}</p>
            <Press onPress={() => setOver({ sheet: 'recovery' })}>{say('interface.team.keys.act.recovery')}</Press>
          </li>
          <li className="team-row">
            <FileKey className="icon" aria-hidden />
            <p>{say('interface.team.keys.renew.lead')}</p>
            <Press onPress={() => setOver({ sheet: 'renew' })}>{say('interface.team.keys.renew')}</Press>
          </li>
        </ul>
      )}
      {over && sheet(over)}
    </>
  );

  function sheet(it: Over) {
    const close = (): void => setOver(undefined);
    switch (it.sheet) {
      case 'add':
        return <PassphraseSheet onDone={done} onClose={close} />;
      case 'change':
        return <PassphraseSheet slot={it.slot} onDone={done} onClose={close} />;
      case 'remove':
        return <RemoveKeySheet slot={it.slot} onDone={done} onClose={close} />;
      case 'recovery':
        return <RecoverySheets onDone={done} onClose={close} />;
      case 'renew':
        return <RenewSheet onDone={done} onClose={close} />;
    }
  }
}
