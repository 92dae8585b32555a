import { Plus } from 'lucide-react';
import { deed } from '../../../shared/commands/index.ts';
import type { Question } from '../../../shared/model/records.ts';
import { MenuPress } from '../../parts/MenuPress.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { namedAmong } from '../inspector/fields/among.ts';
import { useTold } from '../inspector/told.ts';
import { RecordsCard } from './RecordsCard.tsx';
import { questionFields } from './record-fields.ts';
import { questionWords } from './record-words.ts';

/** The relational questions: what to ask of whom, about whom. */
export function QuestionsCard() {
  const words = useWords();
  const { say } = words;
  const { newId } = useEditor();
  const told = useTold();
  const whom = namedAmong('parties', told, {});
  return (
    <RecordsCard
      list="questions"
      title={say('interface.records.questions')}
      none={say('interface.records.questions.none')}
      specs={questionFields}
      words={({ shown }) => questionWords(shown as Question, told, words)}
      renderAdd={(put) =>
        whom.length > 0 && (
          <MenuPress look="bare" lines={whom} onChoose={(to) => put(deed('question.add', { id: newId(), text: '', to, about: [] }))}>
            <Plus className="icon small" aria-hidden />
            {say('interface.records.questions.add')}
          </MenuPress>
        )
      }
    />
  );
}
