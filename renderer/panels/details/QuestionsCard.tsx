import { Plus } from 'lucide-react';
import { deed } from '../../../shared/commands/index.ts';
import type { Hypothesis, Question } from '../../../shared/model/records.ts';
import { MenuPress } from '../../parts/MenuPress.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { namedAmong } from '../inspector/fields/among.ts';
import { useTold } from '../inspector/told.ts';
import { RecordsCard } from './RecordsCard.tsx';
import { questionFields } from './record-fields.ts';
import { questionWords } from './record-words.ts';

interface Props {
  /** The hypothesis of which they are; without it the questions of the whole casus. */
  readonly of?: Hypothesis['slot'];
}

/** The relational questions: what to ask of whom, about whom. */
export function QuestionsCard({ of }: Props) {
  const words = useWords();
  const { say } = words;
  const { newId } = useEditor();
  const told = useTold();
  const whom = namedAmong('parties', told, {});
  return (
    <RecordsCard
      list="questions"
      title={of === undefined ? say('interface.records.questions') : say('interface.records.questions.of', { slot: of })}
      none={say('interface.records.questions.none')}
      specs={questionFields}
      words={({ shown }) => questionWords({ ...(shown as Question), ...(of !== undefined && { hypothesis: undefined }) }, told, words)}
      {...(of !== undefined && { isShown: ({ record }) => record['hypothesis'] === of })}
      renderAdd={(put) =>
        whom.length > 0 && (
          <MenuPress
            look="bare"
            lines={whom}
            onChoose={(to) =>
              put(deed('question.add', { id: newId(), text: '', to, about: [], ...(of !== undefined && { hypothesis: of }) }))
            }
          >
            <Plus className="icon small" aria-hidden />
            {say('interface.records.questions.add')}
          </MenuPress>
        )
      }
    />
  );
}
