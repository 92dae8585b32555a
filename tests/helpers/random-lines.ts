import { idsOf } from '../../shared/catalogue/entry.ts';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import type { Casus, Coalition, Tie } from '../../shared/model/records.ts';
import { diceOf, oneOf } from './families.ts';

/** The casus with `count` random lines more: ties of every kind, and a coalition for each sixth; the same for the same seed. */
export function withRandomLines(casus: Casus, count: number, seed: number): Casus {
  const dice = diceOf(seed * 7919 + count);
  const somebody = (): string => oneOf(casus.persons, dice()).id;
  const several = (size: number): string[] => {
    const ids = new Set<string>();
    while (ids.size < Math.min(size, casus.persons.length)) ids.add(somebody());
    return [...ids];
  };
  const ties: Tie[] = [];
  const coalitions: Coalition[] = [];
  for (let at = 0; at < count; at++) {
    if (at % 6 === 5) {
      const [first = '', second = '', third = ''] = several(3);
      const against = dice() < 0.8 ? [third] : [];
      coalitions.push({ id: `c${at}`, members: [first, second], against, effect: against.length > 0 ? 'against' : 'none', overt: true });
    } else {
      const [from = '', to = ''] = several(2);
      ties.push({ id: `t${at}`, from, to, kind: oneOf(idsOf(tieKinds), dice()) });
    }
  }
  return { ...casus, ties: [...casus.ties, ...ties], coalitions: [...casus.coalitions, ...coalitions] };
}
