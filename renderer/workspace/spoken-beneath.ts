import { helpFrameworks, helpQualities, helpStatuses } from '../../shared/catalogue/help.ts';
import { boundaryKinds } from '../../shared/catalogue/overlays.ts';
import type { PersonKind } from '../../shared/catalogue/people.ts';
import { datedAs, unionDates, unionEnds, unionForms } from '../../shared/catalogue/unions.ts';
import type { UnionDateKind } from '../../shared/catalogue/unions.ts';
import { mainDescentOf, parentsOf, partnerIn, sibshipOf } from '../../shared/model/diagram.ts';
import type { Boundary, Casus, HelpLine, Tie, Union } from '../../shared/model/records.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { yearText } from '../../shared/rules/date-text.ts';
import { datesTold } from '../../shared/rules/line-captions.ts';
import { readingOf } from '../../shared/rules/reading.ts';
import type { Called } from '../../shared/scene/line-words.ts';
import { boundaryTitle, coalitionTitle, listed, loyaltyTitle, triangleTitle, withQualifiers } from '../../shared/scene/line-words.ts';
import type { Saying } from '../../shared/scene/look.ts';
import { labelOf } from '../../shared/scene/words.ts';
import { tieKinds, type TieLook } from '../../shared/catalogue/ties.ts';

/** Something said of who is drawn; with its record where it can be chosen itself. */
export interface SpokenItem {
  readonly words: string;
  readonly record?: DrawnRecord;
}

/** In what a drawing is spoken. */
export interface Voice {
  readonly casus: Casus;
  /** What runs over the paper, by `drawnKey`. */
  readonly drawn: ReadonlySet<string>;
  /** The coalitions that go over the border of a generation, by id. */
  readonly across: ReadonlySet<string>;
  readonly called: Called;
  readonly look: Saying;
}

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

/** Every line that is drawn and ends at somebody or something, a sentence each. */
export function linesSaid({ casus, drawn, across, called, look }: Voice, id: string): readonly SpokenItem[] {
  const all: readonly (SpokenItem & { readonly ends: readonly string[] })[] = [
    ...casus.ties.map((it) => ({
      record: { kind: 'tie', id: it.id } as const,
      ends: [it.from, it.to],
      words: tieSaid(it, id, called, look),
    })),
    ...casus.coalitions.map((it) => ({
      record: { kind: 'coalition', id: it.id } as const,
      ends: [...it.members, ...it.against],
      words: coalitionTitle(
        it.theme ? { ...it, theme: look.say('interface.spoken.theme', { theme: it.theme }) } : it,
        across.has(it.id),
        called,
        look,
      ),
    })),
    ...casus.triangles.map((it) => ({
      record: { kind: 'triangle', id: it.id } as const,
      ends: it.corners,
      words: triangleTitle(it, called, look),
    })),
    ...casus.loyalties.map((it) => ({
      record: { kind: 'loyalty', id: it.id } as const,
      ends: [it.from, ...it.to],
      words: loyaltyTitle(it, called, look),
    })),
    ...casus.boundaries.map((it) => ({
      record: { kind: 'boundary', id: it.id } as const,
      ends: it.between.flat(),
      words: boundarySaid(it, called, look),
    })),
    ...casus.helpLines.map((it) => ({
      record: { kind: 'help-line', id: it.id } as const,
      ends: [it.from, ...it.to],
      words: helpSaid(it, called, look),
    })),
  ];
  return all
    .filter(({ record, ends }) => record !== undefined && ends.includes(id) && drawn.has(drawnKey(record)))
    .map(({ record, words }) => (record === undefined ? { words } : { record, words }));
}

/** A boundary as a sentence; where a side has more people, it is told who stands on which. */
function boundarySaid(boundary: Boundary, called: Called, look: Saying): string {
  const [one, other] = boundary.between;
  if (one.length === 1 && other.length === 1) return boundaryTitle(boundary, called, look);
  const kind = labelOf(boundaryKinds[boundary.kind], look);
  const sentence = look.say('interface.spoken.boundary', { kind, one: listed(one, called, look), other: listed(other, called, look) });
  return withQualifiers(sentence, boundary, called, look);
}

/** A tie as a sentence; one that holds for both alike begins with whoever it is told of. */
export function tieSaid(tie: Tie, of: string, called: Called, look: Saying): string {
  const kind: TieLook = tieKinds[tie.kind];
  const turned = kind.directed !== true && tie.to === of;
  const [from, to] = turned ? [tie.to, tie.from] : [tie.from, tie.to];
  return withQualifiers(look.say(`interface.spoken.tie.${tie.kind}`, { from: called(from), to: called(to) }), tie, called, look);
}

/** Help as a sentence. */
export function helpSaid(line: HelpLine, called: Called, look: Saying): string {
  const { from, to, status, framework, quality, since, until } = line;
  const how = [
    ...(status === 'active' ? [] : [labelOf(helpStatuses[status], look)]),
    ...(framework === 'voluntary' ? [] : [labelOf(helpFrameworks[framework], look)]),
    ...(quality === 'normal' ? [] : [labelOf(helpQualities[quality], look)]),
  ];
  const sentence = look.say('interface.spoken.help', { from: called(from), to: listed(to, called, look) });
  return withQualifiers([sentence, ...how].join(', '), { since, until }, called, look);
}
