import { badges } from '../../../../shared/catalogue/badges.ts';
import type { Badge } from '../../../../shared/catalogue/badges.ts';
import { idsOf } from '../../../../shared/catalogue/entry.ts';
import { genders } from '../../../../shared/catalogue/people.ts';
import { deed } from '../../../../shared/commands/index.ts';
import { ofBadge } from '../../../../shared/scene/samples.ts';
import { Segment } from '../../../parts/Segment.tsx';
import { Tick } from '../../../parts/Tick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { shortWords } from '../fields/short-words.ts';
import { Glyph } from '../Glyph.tsx';
import { changeOf } from '../held.ts';
import { sampleOf } from '../pictures.ts';
import { useTold } from '../told.ts';

/** What can be said of several persons at once: how they are drawn, and a badge that each of them gets. */
export function SharedFields({ persons }: { readonly persons: readonly string[] }) {
  const { say, label } = useWords();
  const { casus, canChange, run, view } = useEditor();
  const { look } = useTold();
  const records = casus.persons.filter(({ id }) => persons.includes(id));
  const [first] = records;
  const gender = records.every((it) => it.gender === first?.gender) ? first?.gender : undefined;
  const parts = idsOf(genders).map((id) => ({
    id,
    ...shortWords(label(genders[id])),
    picture: <Glyph sample={sampleOf('gender', id, {}, look)} look="symbol" />,
  }));
  const wear = (badge: Badge, on: boolean): void =>
    void run(persons.map((person) => deed(on ? 'badge.put' : 'badge.take', { person, badge })));
  return (
    <section className="section">
      <Segment
        named
        name={say('interface.inspector.gender')}
        chosen={gender}
        parts={parts}
        onChoose={(to) => run(persons.map((key) => changeOf({ list: 'persons', key }, { gender: to })))}
        isReadOnly={!canChange}
      />
      <fieldset className="ticks">
        <legend className="field-label">{say('interface.inspector.badges')}</legend>
        {idsOf(badges)
          .filter((it) => it !== 'family-secret' || view.layers.has('secrets'))
          .map((badge) => (
            <Tick
              key={badge}
              word={label(badges[badge])}
              picture={<Glyph sample={ofBadge(badge)} look="symbol" />}
              on={records.every((it) => it.badges?.includes(badge) === true)}
              onSwitch={(on) => wear(badge, on)}
              isReadOnly={!canChange}
            />
          ))}
      </fieldset>
    </section>
  );
}
