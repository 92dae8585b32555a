import type { PersonKind } from '../../shared/catalogue/people.ts';
import { datedAs, unionDates, unionEnds, unionForms } from '../../shared/catalogue/unions.ts';
import type { UnionDateKind } from '../../shared/catalogue/unions.ts';
import { mainDescentOf, parentsOf, partnerIn, sibshipOf } from '../../shared/model/diagram.ts';
import type { Union } from '../../shared/model/records.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { yearText } from '../../shared/rules/date-text.ts';
import { datesTold } from '../../shared/rules/line-captions.ts';
import { readingOf } from '../../shared/rules/reading.ts';
import { listed } from '../../shared/scene/line-words.ts';
import type { Saying } from '../../shared/scene/look.ts';
import { labelOf } from '../../shared/scene/words.ts';
import type { SpokenItem, Voice } from './spoken-beneath.ts';

/** Pregnancies that ended: told of their parents, and not as somebody's sister or brother. */
const lost: ReadonlySet<PersonKind> = new Set(['miscarriage', 'abortion']);

/** The parents, siblings and children of somebody, a sentence each. */
export function kinSaid({ casus, called, look }: Voice, id: string): readonly SpokenItem[] {
  const { diagram } = readingOf(casus);
  const main = mainDescentOf(diagram, id);
  const isLost = (one: string): boolean => lost.has(casus.persons.find((it) => it.id === one)?.kind ?? 'person');
  const children = diagram.casus.descents
    .filter((it) => parentsOf(diagram, it).includes(id) && mainDescentOf(diagram, it.child) === it)
    .map((it) => it.child);
  const sets = {
    parents: main === undefined ? [] : parentsOf(diagram, main),
    siblings: isLost(id)
      ? []
      : sibshipOf(diagram, id)
          .map((it) => it.id)
          .filter((it) => it !== id && !isLost(it)),
    children: children.filter((it) => !isLost(it)),
    lost: children.filter(isLost),
  };
  return (['parents', 'siblings', 'children', 'lost'] as const).flatMap((kin) =>
    sets[kin].length === 0
      ? []
      : [{ words: look.say(`interface.spoken.${kin}`, { count: sets[kin].length, who: listed(sets[kin], called, look) }) }],
  );
}

/** The unions of somebody that are drawn, in the order in which they began. */
export function unionsSaid({ casus, drawn, called, look }: Voice, id: string): readonly SpokenItem[] {
  return (readingOf(casus).diagram.unionsOf.get(id) ?? [])
    .map((union) => ({ union, record: { kind: 'union', id: union.id } as const }))
    .filter(({ record }) => drawn.has(drawnKey(record)))
    .map(({ union, record }) => ({
      record,
      words: look.say('interface.spoken.union', { who: called(partnerIn(union, id) ?? ''), how: unionSaid(union, look) }),
    }));
}

/** How two stand to each other, with the dates that stand on their line: `gehuwd 2008, uit elkaar 2020, gescheiden 2021`. */
function unionSaid(union: Union, look: Saying): string {
  const { form, end } = union;
  const dates = datesTold(union);
  const dated: Readonly<Partial<Record<string, UnionDateKind>>> = datedAs;
  const formed = labelOf(unionForms[form], look);
  const ended = end && labelOf(unionEnds[end], look);
  const has = (kind: UnionDateKind | undefined): boolean => dates.some((it) => it.kind === kind);
  const said = dates.map(({ kind, date }) => {
    const what = kind === dated[form] ? formed : end && kind === dated[end] ? ended : labelOf(unionDates[kind], look);
    return `${what} ${yearText(date)}`;
  });
  return [...(has(dated[form]) ? [] : [formed]), ...said, ...(end === undefined || has(dated[end]) ? [] : [ended])].join(', ');
}

/** Where somebody lives. */
export function homesSaid({ casus, look }: Voice, id: string): readonly SpokenItem[] {
  if (!look.view.layers.has('households')) return [];
  return casus.households
    .filter((it) => it.until === undefined)
    .flatMap((home) => {
      const member = home.members.find((it) => it.person === id);
      if (member === undefined) return [];
      const nights = member.nightsPer14 ?? 14;
      return [
        {
          record: { kind: 'household', id: home.id } as const,
          words: look.say('interface.spoken.lives', { home: home.name, nights }),
        },
      ];
    });
}
