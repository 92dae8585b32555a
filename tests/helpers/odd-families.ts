import fc from 'fast-check';
import type { Casus, Descent, Involved, Person, Twins, Union } from '../../shared/model/records.ts';
import { casusOf } from './casus.ts';
import { oneOf } from './families.ts';

/** One thing that happens in a family; numbers choose among whoever is there, whatever their count. */
type Happening = {
  readonly kind:
    | 'stranger'
    | 'partner'
    | 'marriage'
    | 'child'
    | 'loneChild'
    | 'parents'
    | 'adoption'
    | 'fostering'
    | 'guardian'
    | 'donor'
    | 'twin';
  readonly who: number;
  readonly whom: number;
  readonly birth: number | undefined;
};

const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(
    'stranger',
    'partner',
    'partner',
    'marriage',
    'child',
    'child',
    'child',
    'child',
    'loneChild',
    'parents',
    'adoption',
    'fostering',
    'guardian',
    'donor',
    'twin',
  ),
  who: fc.nat(997),
  whom: fc.nat(991),
  birth: fc.option(fc.integer({ min: 1920, max: 2020 }), { nil: undefined }),
});

const genders = ['male', 'female', 'male', 'female', 'nonbinary', 'unknown'] as const;

/**
 * Small families as odd as life: cousins and uncles who marry, lone and unknown parents, two families for one child,
 * twins, partners of one sex, several unions, people without kin, organisations with children. Always a valid casus.
 */
export const oddFamilies: fc.Arbitrary<Casus> = fc.array(happening, { minLength: 1, maxLength: 24, size: 'max' }).map(lived);

function byNumber<T>(list: readonly T[], number: number): T {
  return oneOf(list, (number % list.length) / list.length + 0.5 / list.length);
}

function lived(happenings: readonly Happening[]): Casus {
  const persons: Person[] = [];
  const unions: Union[] = [];
  const descents: Descent[] = [];
  const twins: Twins[] = [];
  const involved: Involved[] = [];
  const add = (seed: number, birth: number | string | undefined): string => {
    const id = `p${String(persons.length + 1).padStart(2, '0')}`;
    persons.push({
      id,
      name: `Naam ${persons.length + 1}`,
      gender: byNumber(genders, seed),
      ...(birth !== undefined && { birth: String(birth) }),
    });
    return id;
  };
  const wed = (a: string, b: string): string => {
    const id = `u${unions.length + 1}`;
    unions.push({ id, partners: [a, b], form: 'married' });
    return id;
  };
  const parentsOf = (id: string): readonly string[] => {
    return descents.filter((d) => d.child === id).flatMap((d) => d.parents ?? unions.find((u) => u.id === d.union)?.partners ?? []);
  };
  const linesUp = (id: string): ReadonlySet<string> => {
    const up = new Set([id]);
    for (const one of up) for (const parent of parentsOf(one)) up.add(parent);
    return up;
  };
  /** Whoever stands beside or above somebody by marriage and descent: nobody's child by law. */
  const elders = (id: string): ReadonlySet<string> => {
    const all = new Set([id]);
    for (const one of all) {
      for (const parent of parentsOf(one)) all.add(parent);
      for (const { partners } of unions) if (partners.includes(one)) for (const partner of partners) all.add(partner);
    }
    return all;
  };
  const organisation = (): string => {
    if (involved.length === 0) involved.push({ id: 'gi', kind: 'statutory', name: 'Jeugdbescherming' });
    return 'gi';
  };
  add(0, 1950);
  for (const { kind, who, whom, birth } of happenings) {
    const one = byNumber(persons, who).id;
    const other = byNumber(persons, whom).id;
    const union = unions[whom % Math.max(1, unions.length)];
    switch (kind) {
      case 'stranger':
        add(whom, birth);
        break;
      case 'partner':
        wed(one, add(whom, birth));
        break;
      case 'marriage': {
        const kin = linesUp(one).has(other) || linesUp(other).has(one) || parentsOf(one).some((p) => parentsOf(other).includes(p));
        const already = unions.some((u) => u.partners.includes(one) && u.partners.includes(other));
        if (!kin && !already) wed(one, other);
        break;
      }
      case 'child':
        descents.push({ child: add(who, birth), kind: 'biological', union: union?.id ?? wed(one, add(whom, undefined)) });
        break;
      case 'loneChild':
        descents.push({ child: add(whom, birth), kind: 'biological', parents: [one] });
        break;
      case 'parents': {
        if (parentsOf(one).length > 0) break;
        descents.push({ child: one, kind: 'biological', union: wed(add(0, birth), add(1, birth)) });
        break;
      }
      case 'adoption':
      case 'fostering': {
        if (!union || union.partners.some((p) => elders(p).has(one)) || descents.some((d) => d.child === one && d.union === union.id))
          break;
        descents.push({ child: one, kind: kind === 'adoption' ? 'adopted' : 'foster', union: union.id });
        break;
      }
      case 'guardian':
        if (!descents.some((d) => d.child === one && d.organisation !== undefined))
          descents.push({ child: one, kind: 'guardianship', organisation: organisation() });
        break;
      case 'donor':
        if (parentsOf(one).length > 0) descents.push({ child: one, kind: 'donor', parents: [add(whom, birth)] });
        break;
      case 'twin': {
        const own = descents.find((d) => d.child === one && d.kind === 'biological');
        if (!own || twins.some((t) => t.children.includes(one))) break;
        const child = add(whom, persons.find((p) => p.id === one)?.birth);
        descents.push({ ...own, child });
        twins.push({ children: [one, child], zygosity: byNumber(['identical', 'fraternal', 'unknown'] as const, who) });
        break;
      }
    }
  }
  return casusOf({ id: 'odd', title: 'odd', persons, unions, descents, twins, involved });
}
