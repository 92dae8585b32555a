import { describe, expect, test } from 'vitest';
import { measureQuality } from '../../../shared/layout/quality.ts';
import { familiesBySize, sampleCases } from '../../bench/cases.ts';
import { exported } from '../../bench/exported.ts';
import { layoutOurs } from '../../bench/ours.ts';
import { svgQuality } from '../../helpers/svg-quality.ts';

const drawings = [...sampleCases(), ...familiesBySize([15, 50], undefined)].flatMap(({ casus }) => casus);

describe('an exported genogram', () => {
  test.each(drawings)('$id keeps the contract, and measures as its placement does', async (casus) => {
    const { placement } = await layoutOurs(casus);
    const quality = measureQuality(casus, placement);
    const { cross, ...faults } = svgQuality(exported(casus, placement), casus);
    expect(faults).toEqual({ ambig: [], thru: [], loose: [], gaps: [], doubled: [], missing: [] });
    expect(quality).toMatchObject({ ambig: 0, thru: 0, over: 0, stranger: 0, leftOut: 0, missing: 0, cross: cross.length });
    expect(quality.sib).toBeLessThanOrEqual(quality.sibFloor);
    expect(quality.row).toBeLessThanOrEqual(quality.coupleFloorGenerations);
    expect(quality.couple).toBeLessThanOrEqual(quality.coupleFloorSides + quality.coupleFloorGenerations);
  });
});
