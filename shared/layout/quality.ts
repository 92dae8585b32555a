import { boxAround } from '../geometry/box.ts';
import type { Casus } from '../model/records.ts';
import type { Placement } from './placement.ts';
import { absences } from './quality/absences.ts';
import { olderYounger } from './quality/births.ts';
import { crossings } from './quality/crossings.ts';
import { familiesOf } from './quality/family.ts';
import type { Fault, Measured } from './quality/fault.ts';
import { figureOf } from './quality/figure.ts';
import type { Figure } from './quality/figure.ts';
import { floorsOf } from './quality/floors.ts';
import { linesThroughSymbols, linesThroughWords } from './quality/hits.ts';
import { householdFaults } from './quality/hulls.ts';
import { couplesOf, orderFaults } from './quality/order.ts';
import { piecesOf, stretchesOf } from './quality/pieces.ts';
import { overlaps, wordsOf } from './quality/words.ts';

export type { Fault, Measured } from './quality/fault.ts';

/** The measures of a finished drawing: how often each fault occurs, what of it nothing can better, and its figure. */
export interface Quality extends Readonly<Record<Measured, number>>, Figure {
  readonly persons: number;
  /** How many pairs of siblings and couples were judged. */
  readonly sibPairs: number;
  readonly couples: number;
  /** Of `sib`: pairs that couples on one row force the wrong way round. */
  readonly sibFloor: number;
  /** Of `couple`: torn apart because a person has two sides only. */
  readonly coupleFloorSides: number;
  /** Of `couple` and of `row`: partners of different generations. */
  readonly coupleFloorGenerations: number;
}

export interface MeasureOptions {
  /** How much larger than 100 % the theme sets text; 1 unless told. */
  readonly textScale?: number;
}

/** Everything that is wrong in a drawing, one by one, with its place. */
export function faultsOf(casus: Casus, placement: Placement, options: MeasureOptions = {}): readonly Fault[] {
  const families = familiesOf(casus);
  const stretches = stretchesOf(piecesOf(casus, placement, families));
  const symbols = new Map([...placement.persons, ...placement.parties].map((s) => [s.id, boxAround(s, s.width, s.height)]));
  const words = wordsOf(placement, families, options.textScale ?? 1);
  return [
    ...crossings(stretches, symbols, families),
    ...orderFaults(casus, placement, families),
    ...linesThroughSymbols(stretches, symbols, families),
    ...overlaps(placement, words),
    ...linesThroughWords(stretches, words, families),
    ...householdFaults(casus, placement),
    ...absences(casus, placement, families),
  ];
}

/** Measures a drawing of a casus; hand in the casus as shown, without what a layer hides. */
export function measureQuality(casus: Casus, placement: Placement, options: MeasureOptions = {}): Quality {
  const families = familiesOf(casus);
  const floors = floorsOf(casus, families);
  const counts: Record<Measured, number> = {
    cross: 0,
    ambig: 0,
    sib: 0,
    couple: 0,
    row: 0,
    thru: 0,
    over: 0,
    wordOnLine: 0,
    wordOnDrop: 0,
    stranger: 0,
    leftOut: 0,
    missing: 0,
  };
  for (const { measure } of faultsOf(casus, placement, options)) counts[measure] += 1;
  return {
    ...counts,
    ...figureOf(placement, families),
    persons: placement.persons.length,
    sibPairs: olderYounger(casus, families).length,
    couples: couplesOf(casus).length,
    sibFloor: floors.sib,
    coupleFloorSides: floors.sides,
    coupleFloorGenerations: floors.generations,
  };
}
