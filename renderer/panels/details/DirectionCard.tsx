import { Plus } from 'lucide-react';
import { deed } from '../../../shared/commands/index.ts';
import type { Direction } from '../../../shared/model/records.ts';
import { directionNow } from '../../../shared/rules/direction.ts';
import { MenuPress } from '../../parts/MenuPress.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { namedAmong } from '../inspector/fields/among.ts';
import { useTold } from '../inspector/told.ts';
import { RecordsCard } from './RecordsCard.tsx';
import { directionFields } from './record-fields.ts';
import { directionWords } from './record-words.ts';

/** Who holds direction over the help, and who did before. */
export function DirectionCard() {
  const words = useWords();
  const { say } = words;
  const { casus } = useEditor();
  const told = useTold();
  const now = directionNow(casus);
  const whom = namedAmong('parties', told, {});
  return (
    <RecordsCard
      list="direction"
      title={say('interface.records.direction')}
      none={say('interface.records.direction.none')}
      specs={directionFields}
      words={({ shown }) => directionWords(shown as Direction, told, words)}
      renderTag={({ record }) => record === now && <span className="tag plain">{say('interface.records.direction.now')}</span>}
      renderAdd={(put) =>
        whom.length > 0 && (
          <MenuPress look="bare" lines={whom} onChoose={(id) => put(deed('direction.add', { holders: [id], since: casus.referenceDate }))}>
            <Plus className="icon small" aria-hidden />
            {say('interface.records.direction.add')}
          </MenuPress>
        )
      }
    />
  );
}
