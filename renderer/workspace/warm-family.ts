import { casus as schema } from '../../shared/model/records.ts';
import type { Casus, Descent, Person, Tie, Union } from '../../shared/model/records.ts';

const generations = 3;
const couples = 2 ** (generations - 1);

function make(): Casus {
  const persons: Person[] = [];
  const unions: Union[] = [];
  const descents: Descent[] = [];
  const somebody = (nth: number, year: number): string => {
    const id = `p${persons.length}`;
    persons.push({ id, name: `P ${nth}`, gender: nth % 2 === 0 ? 'male' : 'female', birth: String(year) });
    return id;
  };
  let parents: readonly string[] = [];
  for (let row = 0; row < generations; row += 1) {
    const next: string[] = [];
    for (let nth = 0; nth < couples; nth += 1) {
      const [a, b] = [somebody(0, 1940 + 28 * row), somebody(1, 1941 + 28 * row)];
      const id = `u${unions.length}`;
      unions.push({ id, partners: [a, b], form: 'married' });
      const from = parents[nth];
      if (from !== undefined) descents.push({ child: a, kind: 'biological', union: from });
      next.push(id);
    }
    parents = next;
  }
  const kinds = ['close', 'conflict', 'distant'] as const satisfies readonly Tie['kind'][];
  const ties = kinds.map((kind, nth): Tie => ({ id: `t${nth}`, from: `p${nth}`, to: `p${persons.length - 1 - 4 * nth}`, kind }));
  const head = { format: 'systeemkaart/casus', version: 1, id: 'warm', title: 'warm', referenceDate: '2024-06-01' };
  return schema.parse({ ...head, persons, unions, descents, ties });
}

/** Nobody's family, for a worker to try its hand on. */
export const warmFamily = make();
