import { Users } from 'lucide-react';
import { Button } from 'react-aria-components';
import { deed } from '../../shared/commands/index.ts';
import { Press } from '../parts/Press.tsx';
import { useEditor } from '../workspace/editor.ts';
import { lessons } from '../workspace/entry-examples.ts';
import { useWords } from '../words/use-words.ts';
import { PaperSays } from './PaperSays.tsx';

/** A casus in which nobody stands yet: it teaches by example what is typed first, second and third, and lets somebody begin without typing. */
export function EmptyPaper() {
  const { say, language } = useWords();
  const { canChange, ask, run, newId } = useEditor();
  if (!canChange) return <PaperSays icon={Users}>{say('interface.state.nobody')}</PaperSays>;
  return (
    <section className="paper-says paper-begin" aria-labelledby="paper-begin">
      <h2 id="paper-begin">{say('interface.state.nobody')}</h2>
      <p>{say('interface.begin')}</p>
      <ol className="paper-lessons">
        {lessons.map(({ words, does }) => (
          <li key={does}>
            <Button className="lesson-say" onPress={() => ask(words[language], true)}>
              {words[language]}
            </Button>
            <span>{say(does)}</span>
          </li>
        ))}
      </ol>
      <Press
        icon={Users}
        onPress={() => {
          const id = newId();
          run([deed('person.add', { id, gender: 'unknown' })], [{ kind: 'person', id }]);
        }}
      >
        {say('interface.begin.somebody')}
      </Press>
    </section>
  );
}
