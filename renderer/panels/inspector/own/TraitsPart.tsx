import { Plus, X } from 'lucide-react';
import { idsOf } from '../../../../shared/catalogue/entry.ts';
import { traitCategories, traitSources, traitStatuses } from '../../../../shared/catalogue/traits.ts';
import { deed } from '../../../../shared/commands/index.ts';
import type { Trait } from '../../../../shared/model/records.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { Pick } from '../../../parts/Pick.tsx';
import { PicturePress } from '../../../parts/Press.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { WritingField } from '../fields/WritingField.tsx';
import { changeOf, useHeld } from '../held.ts';
import { useOwnPerson } from './own-record.ts';

/** What stands for nobody who said so. */
const NOBODY = '';

/** What somebody has or had, how it stands, and who says so. Only there while traits are shown. */
export function TraitsPart() {
  const { say, label } = useWords();
  const { canChange, run } = useEditor();
  const held = useHeld();
  const { person, shown } = useOwnPerson();
  const { traits = [] } = person;
  const words = <K extends string>(list: Readonly<Record<K, { readonly label: { nl: string; en: string } }>>) =>
    idsOf(list).map((id) => ({ id, word: label(list[id]) }));
  const put = (at: number, trait: Trait) => changeOf(held, { traits: traits.map((it, index) => (index === at ? trait : it)) });
  const saidBy = (trait: Trait, source: string): Trait => {
    const { source: _, ...rest } = trait;
    const known = idsOf(traitSources).find((it) => it === source);
    return known === undefined ? rest : { ...rest, source: known };
  };
  return (
    <>
      <h3>{say('interface.inspector.traits')}</h3>
      {traits.map((trait, at) => (
        // Traits keep their place; two can say the same.
        <div key={at} className="sub-record" role="group" aria-label={trait.text || label(traitCategories[trait.category])}>
          <div className="sub-head">
            <WritingField
              label={label(traitCategories[trait.category])}
              which={at}
              value={shown.traits?.[at]?.text ?? trait.text}
              isReadOnly={(shown.traits?.[at]?.text ?? trait.text) !== trait.text}
              deeds={(text) => [put(at, { ...trait, text })]}
            />
            {canChange && (
              <PicturePress
                icon={X}
                name={say('interface.inspector.take-away', { name: label(traitCategories[trait.category]) })}
                onPress={() => run([deed('trait.remove', { person: person.id, trait })])}
              />
            )}
          </div>
          <div className="two">
            <Pick
              label={say('interface.inspector.status')}
              chosen={trait.status}
              lines={words(traitStatuses)}
              onChoose={(status) => run([put(at, { ...trait, status })])}
              isDisabled={!canChange}
            />
            <Pick
              label={say('interface.inspector.trait.source')}
              chosen={trait.source ?? NOBODY}
              lines={[{ id: NOBODY, word: say('interface.inspector.not-said') }, ...words(traitSources)]}
              onChoose={(source) => run([put(at, saidBy(trait, source))])}
              isDisabled={!canChange}
            />
          </div>
          <Pick
            label={say('interface.inspector.trait.category')}
            chosen={trait.category}
            lines={words(traitCategories)}
            onChoose={(category) => run([put(at, { ...trait, category })])}
            isDisabled={!canChange}
          />
        </div>
      ))}
      {canChange && (
        <MenuPress
          look="inline"
          lines={words(traitCategories)}
          onChoose={(category) => run([deed('trait.add', { person: person.id, trait: { category, text: '', status: 'current' } })])}
        >
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.trait.add')}
        </MenuPress>
      )}
    </>
  );
}
