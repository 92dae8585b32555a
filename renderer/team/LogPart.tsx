import { CircleAlert, Search, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { Answer } from '../../shared/bridge/api.ts';
import { actions } from '../../shared/bridge/questions/keys.ts';
import type { Action, Logged } from '../../shared/bridge/questions/keys.ts';
import { ask } from '../bridge.ts';
import { Field } from '../parts/Field.tsx';
import { Pick } from '../parts/Pick.tsx';
import { Press } from '../parts/Press.tsx';
import { useAnswered } from '../workspace/answered.ts';
import { useNow } from '../workspace/now.ts';
import { useTeamLists } from '../workspace/team-lists.ts';
import { useTeam } from '../workspace/team.ts';
import { momentInWords } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';
import { PartHead } from './PartHead.tsx';
import { Refused } from './Refused.tsx';

/** How many lines of the log are read at a time. */
const PAGE = 50;

type Log = Answer<'log.read'>;

/** Who did what to whose file, and when: newest first, by person, by action and by code. It can only grow, and tells whether it is whole. */
export function LogPart() {
  const { say, language } = useWords();
  const { news } = useTeam();
  const { value: lists } = useTeamLists(news.stamp);
  const now = useNow();
  const [action, setAction] = useState<Action | ''>('');
  const [member, setMember] = useState('');
  const [code, setCode] = useState('');
  const [older, setOlder] = useState<{ readonly of: string; readonly rows: readonly Logged[] }>();
  const doing = useDoing();

  const filter = { limit: PAGE, ...(action && { action }), ...(member && { member }), ...(code.trim() && { code: code.trim() }) };
  const of = JSON.stringify(filter);
  const { value, refused, again } = useAnswered<{ readonly of: string; readonly log: Log }>(of, async () => ({
    of,
    log: await ask('log.read', filter),
  }));
  const more = older?.of === of ? older.rows : [];
  const rows = [...(value?.log.rows ?? []), ...more];
  const names = new Map((lists?.members ?? []).map(({ id, name }) => [id, name]));
  const last = rows.at(-1)?.seq;

  const readMore = (): void =>
    doing.start(async () => {
      const { rows: next } = await ask('log.read', { ...filter, ...(last !== undefined && { before: last }) });
      setOlder({ of, rows: [...more, ...next] });
    });

  return (
    <>
      <PartHead title={say('interface.team.log')} lead={say('interface.team.log.lead')}>
        {value && <Intact log={value.log} />}
      </PartHead>
      <div className="log-filters">
        <Field
          icon={Search}
          label={say('interface.team.log.code')}
          value={code}
          onChange={setCode}
          placeholder={say('interface.team.log.code.hint')}
          maxLength={100}
        />
        <Pick
          label={say('interface.team.log.who')}
          chosen={member}
          lines={[{ id: '', word: say('interface.team.log.everybody') }, ...[...names].map(([id, word]) => ({ id, word }))]}
          onChoose={setMember}
        />
        <Pick
          label={say('interface.team.log.what')}
          chosen={action}
          lines={[
            { id: '' as const, word: say('interface.team.log.everything') },
            ...actions.map((id) => ({ id, word: say(`interface.team.did.${id}`) })),
          ]}
          onChoose={setAction}
        />
      </div>
      <Refused kind={refused ?? doing.refused} />
      {value && rows.length === 0 && <p className="part-empty">{say('interface.team.log.none')}</p>}
      {rows.length > 0 && (
        <table className="log" aria-label={say('interface.team.log')}>
          <thead>
            <tr>
              <th scope="col">{say('interface.team.log.when')}</th>
              <th scope="col">{say('interface.team.log.who')}</th>
              <th scope="col">{say('interface.team.log.what')}</th>
              <th scope="col">{say('interface.team.log.code')}</th>
              <th scope="col">{say('interface.team.log.station')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seq} className={row.succeeded ? '' : 'failed'}>
                <td className="num">{momentInWords(row.at, now, language)}</td>
                <td>
                  {row.member === '' ? say('interface.team.log.nobody') : (names.get(row.member) ?? row.member)}
                  {row.role !== '' && <small>{row.role}</small>}
                </td>
                <td>
                  {!row.succeeded && <CircleAlert className="icon small" aria-label={say('interface.team.log.failed')} />}
                  {say(`interface.team.did.${row.action}`)}
                  <Detail row={row} />
                </td>
                <td className="num">{row.code}</td>
                <td className="quiet">{row.station.slice(0, 8)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {value && (
        <p className="part-foot">
          {say('interface.team.log.shown', { n: rows.length, all: value.log.total })}
          {rows.length < value.log.total && (
            <Press isDisabled={doing.busy} onPress={readMore}>
              {say('interface.team.log.more')}
            </Press>
          )}
          <Press
            look="bare"
            onPress={() => {
              setOlder(undefined);
              again();
            }}
          >
            {say('interface.team.log.again')}
          </Press>
        </p>
      )}
    </>
  );
}

/** Whether every line still follows from the one before it. */
function Intact({ log: { intact, words } }: { readonly log: Log }) {
  const { say, sayOther } = useWords();
  return intact ? (
    <p className="chip ok">
      <ShieldCheck className="icon small" aria-hidden />
      {say('interface.team.log.intact')}
    </p>
  ) : (
    <p className="chip wrong" role="alert">
      <CircleAlert className="icon small" aria-hidden />
      {words ? sayOther(words.id, words.values) : say('interface.team.log.broken')}
    </p>
  );
}

/** What of the detail of a line says something to people, as far as there are words for it. */
function Detail({ row: { detail } }: { readonly row: Logged }) {
  const { say } = useWords();
  const words: Readonly<Record<string, string>> = {
    passphrase: say('interface.team.keys.passphrase'),
    recovery: say('interface.team.keys.recovery'),
    system: say('interface.team.keys.system'),
    file: say('interface.team.keys.renew'),
    members: say('interface.team.members'),
    partners: say('interface.team.partners'),
    districts: say('interface.team.districts'),
  };
  const { format, kind, list, casussen, with: by, what } = detail;
  const told = [
    format,
    what === 'member' ? say('interface.team.log.sat-down') : undefined,
    ...[kind, list, by].map((id) => words[String(id)]),
    typeof casussen === 'number' ? say('interface.team.restore.casussen', { n: casussen }) : undefined,
  ].filter((word) => word !== undefined);
  return told.length === 0 ? null : <small>{told.join(' · ')}</small>;
}
