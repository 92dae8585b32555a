import { Ellipsis, Pencil, Plus, Trash2, UserCheck, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { Listed, TeamList } from '../../shared/bridge/questions/keys.ts';
import { ask } from '../bridge.ts';
import { MenuPress } from '../parts/MenuPress.tsx';
import { Press } from '../parts/Press.tsx';
import { dateInWords } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import { useNow } from '../workspace/now.ts';
import { useTeamLists } from '../workspace/team-lists.ts';
import { useTeam } from '../workspace/team.ts';
import { useDoing } from './doing.ts';
import { ListedSheet } from './ListedSheet.tsx';
import { PartHead } from './PartHead.tsx';
import { Refused } from './Refused.tsx';

type Act = 'edit' | 'left' | 'back' | 'remove';
const pictures = { edit: Pencil, left: UserMinus, back: UserCheck, remove: Trash2 } as const;

/** What can be done with somebody or something of a list. Members stay, for what they did stands on their name. */
function actsOf(list: TeamList, { left }: Listed): readonly Act[] {
  if (list !== 'members') return ['edit', 'remove'];
  return ['edit', left === undefined ? 'left' : 'back'];
}

/** One of the team's own lists: who or what is on it, and the ways to change that. */
export function ListPart({ list }: { readonly list: TeamList }) {
  const { say, language } = useWords();
  const { news, canWrite, me } = useTeam();
  const { value, refused, again } = useTeamLists(news.stamp);
  const [sheet, setSheet] = useState<{ readonly listed: Listed | null }>();
  const doing = useDoing();
  const now = useNow();
  const rows = value?.[list].toSorted((a, b) => Number(a.left !== undefined) - Number(b.left !== undefined));

  const save = (before: Listed, after: Listed | null): void =>
    doing.start(async () => {
      await ask('lists.save', { list, before, after });
      again();
    });

  const act = (id: Act, listed: Listed): void => {
    const { left: _, ...here } = listed;
    switch (id) {
      case 'edit':
        return setSheet({ listed });
      case 'left':
        return save(listed, { ...listed, left: now });
      case 'back':
        return save(listed, here);
      case 'remove':
        return save(listed, null);
    }
  };

  return (
    <>
      <PartHead title={say(`interface.team.${list}`)} lead={say(`interface.team.${list}.lead`)}>
        {canWrite && (
          <Press look="primary" icon={Plus} onPress={() => setSheet({ listed: null })}>
            {say(`interface.team.${list}.add`)}
          </Press>
        )}
      </PartHead>
      <Refused kind={doing.refused ?? refused} />
      {rows?.length === 0 && <p className="part-empty">{say(`interface.team.${list}.none`)}</p>}
      {rows !== undefined && rows.length > 0 && (
        <ul className="team-rows" aria-label={say(`interface.team.${list}`)}>
          {rows.map((listed) => (
            <li key={listed.id} className={`team-row ${listed.left === undefined ? '' : 'gone'}`}>
              <b>{listed.name}</b>
              <span className="row-second">{listed.role}</span>
              <span className="row-rest">
                {listed.left === undefined ? listed.note : say('interface.team.left', { date: dateInWords(listed.left, language) })}
              </span>
              {listed.id === me?.id && <span className="tag">{say('interface.team.me')}</span>}
              {canWrite && (
                <MenuPress
                  name={say('interface.team.acts', { name: listed.name })}
                  look="bare square"
                  lines={actsOf(list, listed).map((id) => ({ id, word: say(`interface.team.act.${id}`), icon: pictures[id] }))}
                  onChoose={(id) => act(id, listed)}
                >
                  <Ellipsis className="icon" aria-hidden />
                </MenuPress>
              )}
            </li>
          ))}
        </ul>
      )}
      {sheet && (
        <ListedSheet
          list={list}
          listed={sheet.listed}
          onClose={() => setSheet(undefined)}
          onSaved={() => {
            setSheet(undefined);
            again();
          }}
        />
      )}
    </>
  );
}
