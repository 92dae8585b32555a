import type { HelpStatus, InvolvedKind } from '../catalogue/help.ts';
import type { Casus, HelpLine } from '../model/records.ts';

/** At whom somebody's help aims, and how many of the arrows that go on arrive there. */
export interface MostAimedAt {
  readonly person: string;
  readonly lines: number;
}

/** What the pill of a systemogram counts (catalogue F.3). */
export interface HelpCounts {
  /** Lines of each status. */
  readonly lines: Readonly<Record<HelpStatus, number>>;
  /** Active lines that aim at a person, by the id of everybody at whom one does. */
  readonly onPerson: ReadonlyMap<string, number>;
  /** Arrows of active lines: one for every person or household that such a line aims at. */
  readonly arrows: number;
  /** At whom most active lines aim; who was registered goes first among equals. Absent where none aims at a person. */
  readonly most?: MostAimedAt;
}

/**
 * Counts the help of a casus. A line counts for a person only where it names that person: help for a whole household is help
 * for the household, and shows as such (the drawing has an arrow to its hull). Costs one pass over lines and persons.
 */
export function helpCounts(casus: Pick<Casus, 'persons' | 'helpLines'>): HelpCounts {
  const lines: Record<HelpStatus, number> = { active: 0, 'waiting-list': 0, planned: 0, ended: 0, 'broken-off': 0 };
  const persons = new Set(casus.persons.map(({ id }) => id));
  const onPerson = new Map<string, number>();
  let arrows = 0;
  for (const line of casus.helpLines) {
    lines[line.status] += 1;
    if (line.status !== 'active') continue;
    for (const target of aimsOf(line)) {
      arrows += 1;
      if (persons.has(target)) onPerson.set(target, (onPerson.get(target) ?? 0) + 1);
    }
  }
  const index = new Set(casus.persons.flatMap(({ id, index: registered }) => (registered === true ? [id] : [])));
  const [most] = [...onPerson].toSorted(([a, m], [b, n]) => n - m || Number(index.has(b)) - Number(index.has(a)) || (a < b ? -1 : 1));
  return { lines, onPerson, arrows, ...(most && { most: { person: most[0], lines: most[1] } }) };
}

/** Whom a line aims at, each once. */
export function aimsOf(line: HelpLine): readonly string[] {
  return [...new Set(line.to)];
}

/** Who stands beside a family without a profession or office: they are no helpers too many. */
const informal: ReadonlySet<InvolvedKind> = new Set(['neighbourhood', 'support-figure', 'theme']);

/**
 * The professionals whose help goes on, by id: every party with an active line that is not of the family's own network. An
 * organisation counts with its professional where both help; two professionals of one organisation are two.
 */
export function activeProfessionals(casus: Pick<Casus, 'involved' | 'helpLines'>): readonly string[] {
  const helping = new Set(casus.helpLines.filter(({ status }) => status === 'active').map(({ from }) => from));
  const parties = casus.involved.filter((party) => helping.has(party.id) && !informal.has(party.kind));
  const represented = new Set(parties.flatMap(({ kind, organisation }) => (kind === 'professional' ? (organisation ?? []) : [])));
  return parties.filter(({ id, kind }) => kind === 'professional' || !represented.has(id)).map(({ id }) => id);
}

/** A quiet remark about the help as a whole; never a verdict. */
export type HelpRemark =
  | { readonly kind: 'many-professionals'; readonly professionals: number }
  | { readonly kind: 'mostly-one'; readonly person: string; readonly lines: number; readonly arrows: number };

/** More professionals than this is remarked on, and a larger share of the arrows (catalogue F.3); of so few arrows no share is told. */
const MOST_PROFESSIONALS = 5;
const MOST_SHARE = 0.6;
const FEWEST_ARROWS = 3;

/** What there is to remark on the help of a casus (catalogue F.3, "warn softly"). */
export function helpRemarks(casus: Pick<Casus, 'persons' | 'involved' | 'helpLines'>): readonly HelpRemark[] {
  const professionals = activeProfessionals(casus).length;
  const { arrows, most } = helpCounts(casus);
  return [
    ...(professionals > MOST_PROFESSIONALS ? [{ kind: 'many-professionals', professionals } as const] : []),
    ...(most && arrows >= FEWEST_ARROWS && most.lines > MOST_SHARE * arrows ? [{ kind: 'mostly-one', ...most, arrows } as const] : []),
  ];
}
