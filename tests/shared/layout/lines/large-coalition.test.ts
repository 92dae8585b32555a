import { expect, test } from 'vitest';
import { withLines } from '../../../../shared/layout/lines/place-lines.ts';
import { lineFaults } from '../../../../shared/layout/quality/lines.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { familyOf } from '../../../helpers/families.ts';
import { laidOut } from '../../../helpers/layout.ts';
import { lookOf } from '../../../helpers/look.ts';

const look = lookOf();

/** Persons of a row, from the middle outwards. */
const inRow = (placed: Awaited<ReturnType<typeof laidOut>>, generation: number): readonly string[] => {
  const row = placed.persons.filter((it) => it.generation === generation);
  const middle = row.reduce((sum, it) => sum + it.x, 0) / row.length;
  return row.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle)).map((it) => it.id);
};

test('four persons of three generations against two, in the middle of forty, are drawn through nobody', async () => {
  for (const seed of [1, 2, 3]) {
    const family = familyOf(40, seed);
    const placed = await laidOut(family);
    const rows = [1, 2, 3].map((generation) => inRow(placed, generation));
    const members = [rows[0]?.[0], rows[1]?.[0], rows[1]?.[2], rows[2]?.[0]].filter((id) => id !== undefined);
    const against = [rows[1]?.[3], rows[1]?.[4]].filter((id) => id !== undefined);
    const casus: Casus = { ...family, coalitions: [{ id: 'c', members, against, effect: 'against', overt: true }] };
    const drawn = withLines(casus, placed, { view: look.view, preset: look.preset, measure: look.measure, textScale: 1 });
    expect(members).toHaveLength(4);
    expect(lineFaults(casus, drawn).filter(({ kind }) => kind !== 'word')).toEqual([]);
    expect(drawn.lines?.coalitions[0]?.knots).toHaveLength(4);
    expect(drawn.lines?.coalitions[0]?.shafts).toHaveLength(3);
    expect(drawn.lines?.coalitions[0]?.generationTick).toBeDefined();
  }
}, 60_000);
