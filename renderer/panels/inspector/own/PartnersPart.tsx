import { ArrowLeftRight } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import type { Union } from '../../../../shared/model/records.ts';
import { PressRow } from '../../../parts/PressRow.tsx';
import { Press } from '../../../parts/Press.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { Glyph } from '../Glyph.tsx';
import { useHeld } from '../held.ts';
import { pictureOf } from '../record-picture.ts';
import { personSentence } from '../sentences.ts';
import { useTold } from '../told.ts';

/** The two of a union, as they stand from left to right; pressing one chooses them. */
export function PartnersPart() {
  const words = useWords();
  const { canChange, run, choose } = useEditor();
  const told = useTold();
  const { partners, id: union } = useHeld().record as Union;
  return (
    <div className="rows">
      {partners.map((id) => {
        const person = told.casus.persons.find((it) => it.id === id);
        const sample = pictureOf({ kind: 'person', id }, told);
        return (
          <PressRow
            key={id}
            picture={sample && <Glyph sample={sample} look="symbol" />}
            end={person ? personSentence(person, told, words) : ''}
            onPress={() => choose([{ kind: 'person', id }])}
          >
            {told.called(id)}
          </PressRow>
        );
      })}
      {canChange && (
        <Press look="inline" icon={ArrowLeftRight} onPress={() => run([deed('union.turn', { union })])}>
          {words.say('interface.inspector.union-turn', { who: told.called(partners[1]) })}
        </Press>
      )}
    </div>
  );
}
