import fc from 'fast-check';
import type { Casus } from '../../shared/model/records.ts';
import { casusOf } from './casus.ts';
import { drawOf } from './draw.ts';
import { namesIn, recordOf } from './random-records.ts';

/** Casussen with some persons, homes and parties, and any help between them; also help that aims at nobody. */
export const casussenWithHelp: fc.Arbitrary<Casus> = fc
  .record({ seed: fc.nat(), persons: fc.nat(6), parties: fc.integer({ min: 1, max: 8 }), lines: fc.nat(12) })
  .map(({ seed, persons, parties, lines }) => {
    const draw = drawOf(seed);
    const made = <T>(list: 'persons' | 'households' | 'involved' | 'helpLines', count: number, casus: Casus): T[] =>
      Array.from({ length: count }, () => recordOf[list](draw, namesIn(casus)) as T);
    let casus = casusOf({});
    casus = casusOf({
      persons: made<Casus['persons'][number]>('persons', persons + 1, casus).map((it, index) =>
        index === 0 ? { ...it, index: true } : it,
      ),
    });
    casus = { ...casus, households: made('households', draw.number(3) + 1, casus), involved: made('involved', parties, casus) };
    return { ...casus, helpLines: made('helpLines', lines, casus) };
  });
