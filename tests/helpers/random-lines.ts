import { idsOf } from '../../shared/catalogue/entry.ts';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import type { Casus, Coalition, Tie } from '../../shared/model/records.ts';
import { diceOf, oneOf } from './families.ts';

/** What lines say, in turn. */
const said = ['bedtijd', 'over geld', 'sinds de verhuizing', 'omgang'];

/** The casus with `count` random lines more: ties of every kind, and a coalition for each sixth, some with words; the same for the same seed. */
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
      const theme = said[at % said.length] ?? '';
      coalitions.push({
        id: `c${at}`,
        theme,
        members: [first, second],
        against,
        effect: against.length > 0 ? 'against' : 'none',
        overt: true,
      });
    } else {
      const [from = '', to = ''] = several(2);
      const kind = oneOf(idsOf(tieKinds), dice());
      const label = at % 3 === 0 ? said[(at / 3) % said.length] : undefined;
      ties.push({ id: `t${at}`, from, to, kind, ...(label !== undefined && { label }) });
    }
  }
  return { ...casus, ties: [...casus.ties, ...ties], coalitions: [...casus.coalitions, ...coalitions] };
}
