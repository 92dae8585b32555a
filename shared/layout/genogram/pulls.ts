import type { Casus } from '../../model/records.ts';
import type { Kin } from './kin.ts';
import type { Pull } from './order-state.ts';
import type { Rows } from './seats.ts';

const HOME = 0.03;
const FRIEND = 0.05;
const GUEST = 0.04;
const HOOK = 0.05;

/**
 * Who would rather stand near whom, beyond kin: members of one home; people nobody is related to and the one they are
 * tied to; where a line bends up again under its source. These wishes are weak: they never cost a crossing.
 */
export function pullsOf(casus: Casus, kin: Kin, rows: Rows, homes: readonly (readonly number[])[]): Pull[] {
  const pulls: Pull[] = [];
  const related = new Set(kin.couples.flatMap((couple) => [couple.a, couple.b]));
  for (const source of kin.sources) {
    for (const child of [...source.children, ...source.further]) related.add(child);
    if ('person' in source.from) related.add(source.from.person);
  }
  for (const home of homes) {
    for (let i = 1; i < home.length; i++) pulls.push({ a: rows.seatOf[home[i - 1]!]!, b: rows.seatOf[home[i]!]!, weight: HOME });
    // Who has no kin here (a pet, a lodger) goes by the home alone, and stands with those of its own row.
    for (const alone of home.filter((person) => !related.has(person))) {
      for (const other of home) if (other !== alone) pulls.push({ a: rows.seatOf[alone]!, b: rows.seatOf[other]!, weight: 2 * HOME });
    }
  }
  const numberOf = new Map(kin.persons.map((person, index) => [person.id, index]));
  for (const tie of casus.ties) {
    const [from, to] = [numberOf.get(tie.from), numberOf.get(tie.to)];
    if (from === undefined || to === undefined || (related.has(from) && related.has(to))) continue;
    pulls.push({ a: rows.seatOf[from]!, b: rows.seatOf[to]!, weight: FRIEND });
  }
  rows.seats.forEach(({ what }, seat) => {
    if (!('guest' in what)) return;
    for (const member of casus.households.find((home) => home.id === what.household)?.members ?? []) {
      const host = numberOf.get(member.person);
      if (host !== undefined && host !== what.guest) pulls.push({ a: seat, b: rows.seatOf[host]!, weight: GUEST });
    }
  });
  for (const hook of rows.hooks) {
    if (hook.kind === 'over') continue;
    const { from } = hook;
    pulls.push({ a: hook.pass, b: 'seat' in from ? from.seat : rows.couples.find((c) => c.couple === from.couple)!.a, weight: HOOK });
  }
  return pulls.toSorted((p, q) => p.a - q.a || p.b - q.b);
}
