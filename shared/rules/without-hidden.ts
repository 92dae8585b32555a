import type { Casus } from '../model/records.ts';
import type { Hidden } from './hidden-secrets.ts';
import { replaceNames, tellingWords } from './names.ts';

type Lists = Pick<Casus, 'ties' | 'coalitions' | 'triangles' | 'loyalties' | 'boundaries' | 'helpLines' | 'unions'>;

/** The casus without what is hidden: lists that name it lose the name, records that are nothing without it go with it. */
export function withoutHidden(casus: Casus, hidden: Hidden): Casus {
  if (hidden.unions.size === 0 && hidden.persons.size === 0) return casus;
  const shown = (id: string | undefined): boolean => id === undefined || !hidden.persons.has(id);
  const kept = <T extends string>(ids: readonly T[]): T[] => ids.filter(shown);
  const lines: Lists = {
    unions: casus.unions.filter((it) => !hidden.unions.has(it.id)),
    ties: casus.ties.filter((it) => shown(it.from) && shown(it.to) && shown(it.perspective)),
    coalitions: casus.coalitions
      .filter((it) => shown(it.perspective) && kept(it.members).length > 1 && !emptied(it.against, kept(it.against)))
      .map((it) => ({ ...it, members: kept(it.members), against: kept(it.against) })),
    triangles: casus.triangles.filter((it) => it.corners.every(shown) && shown(it.perspective)),
    loyalties: casus.loyalties
      .filter((it) => shown(it.from) && shown(it.perspective) && kept(it.to).length > 0)
      .map((it) => ({ ...it, to: kept(it.to) })),
    boundaries: casus.boundaries
      .map((it) => ({ ...it, between: [kept(it.between[0]), kept(it.between[1])] as [string[], string[]] }))
      .filter((it) => shown(it.perspective) && it.between.every((side) => side.length > 0)),
    helpLines: casus.helpLines.filter((it) => !emptied(it.to, kept(it.to))).map((it) => ({ ...it, to: kept(it.to) })),
  };
  const gone = goneIds(casus, lines, hidden);
  const here = (id: string): boolean => !gone.has(id);
  const telling = new Map(
    casus.persons
      .filter((it) => hidden.persons.has(it.id))
      .flatMap(tellingWords)
      .map((word) => [word, '']),
  );
  const tells = (text: string): boolean => replaceNames(text, telling) !== text;
  return {
    ...casus,
    ...lines,
    consents: casus.consents.filter((it) => shown(it.person)),
    persons: casus.persons.filter((it) => shown(it.id)),
    descents: casus.descents
      .filter(
        (it) =>
          shown(it.child) && (it.union === undefined || !hidden.unions.has(it.union)) && !emptied(it.parents ?? [], kept(it.parents ?? [])),
      )
      .map((it) => (it.parents === undefined ? it : { ...it, parents: kept(it.parents) })),
    twins: casus.twins.map((it) => ({ ...it, children: kept(it.children) })).filter((it) => it.children.length > 1),
    custody: casus.custody.filter((it) => shown(it.child) && shown(it.parent)),
    households: casus.households
      .map((it) => ({ ...it, members: it.members.filter((member) => shown(member.person)) }))
      .filter((it, index) => !emptied(casus.households[index]?.members ?? [], it.members)),
    stays: casus.stays.filter((it) => shown(it.person)),
    direction: casus.direction
      .map((it) => ({ ...it, holders: kept(it.holders) }))
      .filter((it, index) => !emptied(casus.direction[index]?.holders ?? [], it.holders)),
    events: casus.events.filter((it) => it.for.every(here) && (it.lines ?? []).every(here) && !tells(it.title)),
    hypotheses: casus.hypotheses.filter((it) => it.touches.every(here) && !tells(it.text)),
    questions: casus.questions.filter((it) => here(it.to) && it.about.every(here) && !tells(it.text)),
    ...(casus.layout === undefined ? {} : { layout: placedOf(casus.layout, here) }),
  };
}

/** Nothing is left of a list that was not empty. */
function emptied(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length > 0 && after.length === 0;
}

/** Ids of records that are gone. A party's id counts as one of a line only where no person, home or party has it. */
function goneIds(casus: Casus, lines: Lists, hidden: Hidden): ReadonlySet<string> {
  const gone = new Set(hidden.persons);
  const parties = new Set([...casus.persons, ...casus.households, ...casus.involved].map((it) => it.id));
  for (const list of Object.keys(lines) as (keyof Lists)[]) {
    const left = new Set(lines[list].map((it) => it.id));
    for (const { id } of casus[list]) if (!left.has(id) && !parties.has(id)) gone.add(id);
  }
  return gone;
}

function placedOf(layout: NonNullable<Casus['layout']>, here: (id: string) => boolean): NonNullable<Casus['layout']> {
  const trim = (placed: NonNullable<typeof layout.genogram>): NonNullable<typeof layout.genogram> => ({
    ...placed,
    ...(placed.positions === undefined
      ? {}
      : { positions: Object.fromEntries(Object.entries(placed.positions).filter(([id]) => here(id))) }),
    ...(placed.order === undefined ? {} : { order: placed.order.filter(here) }),
  });
  return {
    ...layout,
    ...(layout.genogram === undefined ? {} : { genogram: trim(layout.genogram) }),
    ...(layout.systemogram === undefined ? {} : { systemogram: trim(layout.systemogram) }),
  };
}
