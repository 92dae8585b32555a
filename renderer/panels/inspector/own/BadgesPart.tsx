import { badges } from '../../../../shared/catalogue/badges.ts';
import { idsOf } from '../../../../shared/catalogue/entry.ts';
import { deed } from '../../../../shared/commands/index.ts';
import { ofBadge } from '../../../../shared/scene/samples.ts';
import { Tick } from '../../../parts/Tick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { Glyph } from '../Glyph.tsx';
import { useOwnPerson } from './own-record.ts';

/** The badges of somebody. A family secret is named only while secrets are shown. */
export function BadgesPart() {
  const { say, label } = useWords();
  const { canChange, run, view } = useEditor();
  const { person } = useOwnPerson();
  const offered = idsOf(badges).filter((it) => it !== 'family-secret' || view.layers.has('secrets'));
  return (
    <fieldset className="ticks">
      <legend className="field-label">{say('interface.inspector.badges')}</legend>
      {offered.map((badge) => (
        <Tick
          key={badge}
          word={label(badges[badge])}
          picture={<Glyph sample={ofBadge(badge)} look="symbol" />}
          on={person.badges?.includes(badge) === true}
          onSwitch={(on) => run([deed(on ? 'badge.put' : 'badge.take', { person: person.id, badge })])}
          isReadOnly={!canChange}
        />
      ))}
    </fieldset>
  );
}
