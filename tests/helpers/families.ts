import type { Casus, Descent, Person, Twins, Union } from '../../shared/model/records.ts';
import { casusOf } from './casus.ts';

/** Dice that fall the same way for the same seed (mulberry32): a number from 0 up to 1 at each call. */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The element of a filled list that a number from 0 up to 1 falls on. */
export function oneOf<T>(list: readonly T[], die: number): T {
  const index = Math.floor(die * list.length);
  for (const [i, element] of list.entries()) if (i === index) return element;
  throw new Error('no dice can choose from an empty list');
}

const firstNames = {
  male: ['Daan', 'Joost', 'Henk', 'Bram', 'Lucas', 'Hugo', 'Sem', 'Ruben', 'Finn', 'Mees', 'Thijs', 'Koen', 'Willem', 'Sander', 'Rik'],
  female: [
    'Els',
    'Tess',
    'Saar',
    'Marit',
    'Lieke',
    'Joke',
    'Roos',
    'Ingrid',
    'Lotte',
    'Fleur',
    'Iris',
    'Emma',
    'Johanna',
    'Trudy',
    'Anneke',
  ],
} as const;
const surnames = [
  'de Vries',
  'Mulder',
  'Meijer',
  'Maas',
  'Smit',
  'Dekker',
  'Bos',
  'Peters',
  'Kok',
  'Brouwer',
  'Prins',
  'Hendriks',
  'van der Linden',
];
/** How likely a union has 0, 1, 2.. children. */
const sizes = [0.08, 0.28, 0.36, 0.18, 0.1];

interface Somebody {
  readonly id: string;
  readonly gender: 'male' | 'female';
  readonly year: number;
  readonly surname: string;
}

/** How often what happens in a generated family. */
export interface Habits {
  /** Share of couples of which a partner has another union. */
  readonly remarriage?: number;
  /** Share of children who find a partner. */
  readonly partnered?: number;
  /** Share of partners who bring their parents, and among these those with siblings. */
  readonly parentsInLaw?: number;
  readonly siblingsInLaw?: number;
  readonly twins?: number;
}

/** A family of exactly `n` persons over three to six generations, with half-siblings and in-laws; the same for the same seed. */
export function familyOf(n: number, seed: number, habits: Habits = {}): Casus {
  const { remarriage = 0.38, partnered = 0.8, parentsInLaw = 0.5, siblingsInLaw = 0.3, twins: twinning = 0.05 } = habits;
  const dice = diceOf(seed);
  const upTo = (count: number): number => Math.floor(dice() * count);
  const pick = <T>(list: readonly T[]): T => oneOf(list, dice());
  const persons: Person[] = [];
  const unions: Union[] = [];
  const descents: Descent[] = [];
  const twins: Twins[] = [];

  const birthIn = (year: number): string => `${year}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`;
  const born = (gender: 'male' | 'female', year: number, surname: string, birth = birthIn(year)): Somebody => {
    const id = `p${persons.length + 1}`;
    const died = year + 50 + upTo(45);
    persons.push({
      id,
      name: `${pick(firstNames[gender])} ${surname}`,
      gender,
      birth,
      ...(died < 2024 && dice() < 0.8 && { death: String(died) }),
    });
    return { id, gender, year, surname };
  };
  const anybody = (): 'male' | 'female' => (dice() < 0.5 ? 'male' : 'female');
  const wed = (a: Somebody, b: Somebody, ended: boolean): string => {
    const [man, woman] = a.gender === 'male' ? [a, b] : [b, a];
    const id = `u${unions.length + 1}`;
    const end = pick(['divorced', 'divorced', 'separated', 'widowed'] as const);
    unions.push({ id, partners: [man.id, woman.id], form: dice() < 0.7 ? 'married' : 'cohabiting', ...(ended && { end }) });
    return id;
  };
  const bear = (union: string, father: Somebody, year: number, birth?: string): Somebody => {
    const child = born(anybody(), year, father.surname, birth);
    descents.push({ child: child.id, kind: 'biological', union });
    return child;
  };
  const room = (): number => n - persons.length;

  const waiting: Somebody[] = [];
  const children = (union: string, a: Somebody, b: Somebody, after: number): void => {
    let dots = dice();
    const count = sizes.findIndex((share) => (dots -= share) < 0);
    let year = Math.max(a.year, b.year) + 21 + upTo(6) + after;
    for (let i = 0; i < count && room() > 0; i += 1) {
      const child = bear(union, a.gender === 'male' ? a : b, year);
      waiting.push(child);
      if (room() > 0 && dice() < twinning) {
        const other = bear(union, a.gender === 'male' ? a : b, year, persons.at(-1)?.birth);
        waiting.push(other);
        twins.push({ children: [child.id, other.id], zygosity: pick(['identical', 'fraternal', 'unknown'] as const) });
      }
      year += 1 + upTo(4);
    }
  };
  const partnerOf = (somebody: Somebody): Somebody => {
    const partner = born(somebody.gender === 'male' ? 'female' : 'male', somebody.year - 3 + upTo(7), pick(surnames));
    if (room() < 2 || dice() >= parentsInLaw) return partner;
    const mother = born('female', partner.year - 22 - upTo(8), pick(surnames));
    const father = born('male', mother.year - upTo(5), partner.surname);
    const union = wed(father, mother, false);
    descents.push({ child: partner.id, kind: 'biological', union });
    if (room() > 0 && dice() < siblingsInLaw) bear(union, father, partner.year + 2 + upTo(4));
    return partner;
  };
  const household = (a: Somebody, b: Somebody, depth: number): void => {
    const again = depth < 2 && room() > 0 && dice() < remarriage;
    children(wed(a, b, again), a, b, depth * 5);
    if (!again || room() === 0) return;
    const who = dice() < 0.5 ? a : b;
    household(who, partnerOf(who), depth + 1);
  };

  const start = n < 30 ? 1945 : n < 100 ? 1922 : 1900;
  while (room() > 0) {
    const first = born('male', start + upTo(6), pick(surnames));
    if (room() === 0) break;
    household(first, born('female', first.year + upTo(4), pick(surnames)), 0);
    for (let next = waiting.shift(); next && room() > 0; next = waiting.shift()) {
      if (next.year < 2000 && dice() < partnered) household(next, partnerOf(next), 0);
    }
  }
  return casusOf({ id: `family-${n}-${seed}`, title: `family of ${n}, seed ${seed}`, persons, unions, descents, twins });
}

/** The casus with one child more of the union, the youngest; the seed says whose. */
export function withOneChildMore(casus: Casus, seed: number): { readonly casus: Casus; readonly child: string; readonly union: string } {
  const union = oneOf(casus.unions, diceOf(seed)());
  const birth = casus.descents
    .filter((d) => d.union === union.id)
    .flatMap((d) => casus.persons.find((p) => p.id === d.child)?.birth ?? [])
    .toSorted()
    .at(-1);
  const child = `p${casus.persons.length + 1}`;
  const year = String(Number(birth?.slice(0, 4) ?? 2000) + 2);
  const person: Person = { id: child, name: 'Nieuw', gender: seed % 2 === 0 ? 'male' : 'female', birth: year };
  const descent: Descent = { child, kind: 'biological', union: union.id };
  return { casus: { ...casus, persons: [...casus.persons, person], descents: [...casus.descents, descent] }, child, union: union.id };
}
