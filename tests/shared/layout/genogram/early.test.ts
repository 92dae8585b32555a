import { expect, test } from 'vitest';
import { layoutGenogram } from '../../../../shared/layout/genogram/layout.ts';
import type { Placement } from '../../../../shared/layout/placement.ts';
import { visibleCasus } from '../../../../shared/rules/visible.ts';
import { familyOf } from '../../../helpers/families.ts';
import { lookOf } from '../../../helpers/look.ts';
import { withRandomLines } from '../../../helpers/random-lines.ts';

const { view, preset, measure } = lookOf();

test.each([8, 20])('of %i persons with lines the family is given early just where it stands in the end', async (size) => {
  const casus = visibleCasus(withRandomLines(familyOf(size, 4), size, 4), view);
  let early: Placement | undefined;
  const { placement } = await layoutGenogram(casus, { view, preset, measure, textScale: 1, early: (family) => (early = family) });
  expect(placement.lines?.ties.length).toBeGreaterThan(0);
  expect(early?.lines).toBeUndefined();
  expect(early?.persons).toEqual(placement.persons);
  expect(early?.unions).toEqual(placement.unions);
});
