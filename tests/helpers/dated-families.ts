import fc from 'fast-check';
import type { Casus } from '../../shared/model/records.ts';
import { at } from './many-families.ts';
import { oddFamilies } from './odd-families.ts';

/** A date in every way in which one can be written, and none at all. */
const someDate: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.integer({ min: 1950, max: 2030 }).map(String) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${two(month)}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('~1980', '<1990', '>2001', '?"onbekend"', '?"na de verhuizing"') },
);

const two = (part: number): string => String(part).padStart(2, '0');

/** A day, a month or a year on which somebody may look. */
export const momentsAsked: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1930, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
  .map(
    ([year, month, day, precision]) => [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`][precision] ?? `${year}`,
  );

/** Odd families to whom everything happens on dates of every kind: homes, stays, lines, help, direction, events. Always a usable casus. */
export const datedFamilies: fc.Arbitrary<Casus> = fc
  .tuple(oddFamilies, fc.array(someDate, { minLength: 40, maxLength: 40 }), fc.array(fc.nat(997), { minLength: 40, maxLength: 40 }))
  .map(([family, dates, numbers]) => {
    let next = 0;
    const number = (below: number): number => at(numbers, next++ % numbers.length) % below;
    const date = (): string | undefined => dates[next++ % dates.length];
    const who = (): string => at(family.persons, number(family.persons.length)).id;
    const some = (least: number): string[] => [...new Set(Array.from({ length: least + number(3) }, who))];
    const period = (): { since?: string; until?: string } => {
      const [since, until] = [date(), date()];
      return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    };
    const two = (): [string, string] => [who(), who()];
    const [one, other] = two();
    const group = some(3);
    const death = date();
    const casus: Casus = {
      ...family,
      persons: family.persons.map((it, index) => ({
        ...it,
        ...(it.id === one && { index: true }),
        ...(index % 3 === 0 && it.birth === undefined && death !== undefined && { death }),
      })),
      unions: family.unions.map((it) => {
        const [begun, ended] = [date(), date()];
        return {
          ...it,
          ...(ended !== undefined && { end: (['divorced', 'separated', 'widowed', 'remarried-same'] as const)[number(4)] ?? 'divorced' }),
          dates: [
            ...(begun === undefined
              ? []
              : [{ kind: (['married', 'relationship', 'cohabiting'] as const)[number(3)] ?? 'married', date: begun }]),
            ...(ended === undefined
              ? []
              : [{ kind: (['divorced', 'separated', 'remarried'] as const)[number(3)] ?? 'divorced', date: ended }]),
          ],
        };
      }),
      descents: family.descents.map((it) => (it.kind === 'biological' ? it : { ...it, ...period() })),
      involved: [
        ...family.involved.filter(({ id }) => id === 'gi'),
        { id: 'org', kind: 'organisation', name: '' },
        { id: 'pro', kind: 'professional', name: '', organisation: 'org' },
        { id: 'place', kind: 'place', name: '' },
      ],
      households: [
        { id: 'h1', name: '', members: some(1).map((person) => ({ person, nightsPer14: 14 })), until: date() ?? '2010' },
        { id: 'h2', name: '', members: some(1).map((person) => ({ person, nightsPer14: 9 })), ...period(), until: '2015' },
        { id: 'h3', name: '', members: some(1).map((person) => ({ person, nightsPer14: 8 })) },
      ],
      stays: [{ person: who(), place: 'place', framework: 'foster', ...period() }],
      ties: [
        { id: 't1', from: one, to: other, kind: 'conflict', ...period() },
        { id: 't2', from: who(), to: 'org', kind: 'close', time: 'past', perspective: who(), ...period() },
      ],
      ...(group.length > 1 && {
        coalitions: [{ id: 'c', members: group.slice(0, 2), against: some(1), effect: 'against', overt: true, ...period() }],
      }),
      loyalties: [{ id: 'l', kind: 'delegate', from: who(), to: some(1), ...period() }],
      boundaries: [{ id: 'b', kind: 'rigid', between: [some(1), ['org', who()]], ...period() }],
      helpLines: (['org', 'pro', 'pro'] as const).map((from, index) => ({
        id: `hl${index}`,
        from,
        to: [who(), ...(index === 1 ? ['h1'] : [])],
        status: (['active', 'ended', 'planned'] as const)[index] ?? 'active',
        framework: 'voluntary',
        quality: 'normal',
        ...period(),
      })),
      direction: [{ holders: [who(), 'org'], since: date() ?? '2001' }],
      events: [{ id: 'e', date: date() ?? '2020', title: '', for: some(1), impact: 1, lines: ['t1', 'hl0'] }],
      hypotheses: [{ slot: 1, text: '', status: 'open', touches: ['t1', one, 'e', 'h2'] }],
      questions: [{ id: 'q', text: '', to: one, about: ['t2', 'b'], hypothesis: 1 }],
    };
    return casus;
  });
