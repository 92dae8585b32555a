import { expect, it } from 'vitest';
import { outness } from '../../../../shared/geometry/ellipse.ts';
import { layoutSystemogram } from '../../../../shared/layout/systemogram/layout.ts';
import { pointsOfFamily } from '../../../../shared/layout/systemogram/p1-family.ts';
import type { SystemogramPlacement } from '../../../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { layoutOptions } from '../../../bench/systemogram-options.ts';
import { casusOf } from '../../../helpers/casus.ts';

/** Grandparents, parents who live apart with their two children, and a stepfamily; nobody is marked as the index person. */
const family: Casus = casusOf({
  persons: ['opa', 'oma', 'vader', 'moeder', 'stief', 'dochter', 'zoon', 'pleegkind', 'stiefzus', 'halfbroer'].map((id, at) => ({
    id,
    name: id,
    gender: at % 2 === 0 ? ('male' as const) : ('female' as const),
  })),
  unions: [
    { id: 'u1', partners: ['opa', 'oma'], form: 'married' },
    { id: 'u2', partners: ['vader', 'moeder'], form: 'married', end: 'divorced' },
    { id: 'u3', partners: ['vader', 'stief'], form: 'married' },
  ],
  descents: [
    { child: 'vader', kind: 'biological', union: 'u1' },
    { child: 'dochter', kind: 'biological', union: 'u2' },
    { child: 'zoon', kind: 'biological', union: 'u2' },
    { child: 'halfbroer', kind: 'biological', union: 'u3' },
    { child: 'stiefzus', kind: 'biological', parents: ['stief'] },
    { child: 'pleegkind', kind: 'foster', parents: ['moeder'] },
  ],
  households: [
    { id: 'h1', name: 'huis moeder', members: [{ person: 'moeder' }, { person: 'dochter' }, { person: 'zoon' }, { person: 'pleegkind' }] },
    { id: 'h2', name: 'huis vader', members: [{ person: 'vader' }, { person: 'dochter' }, { person: 'zoon' }] },
  ],
});

/** Helper after helper, each with at whom it aims: the first ones bring the family in, one by one. */
const helpers = ['dochter', 'zoon', 'pleegkind', 'moeder', 'stiefzus', 'halfbroer', 'opa'];
const withHelpers = (count: number): Casus => ({
  ...family,
  involved: helpers.slice(0, count).map((_, at) => ({ id: `p${at}`, kind: 'organisation', name: `helper ${at}` })),
  helpLines: helpers
    .slice(0, count)
    .map((to, at) => ({ id: `l${at}`, from: `p${at}`, to: [to], status: 'active', framework: 'voluntary', quality: 'normal' })),
});

it('the family stands in the middle, within its border, however it grows with each helper', async () => {
  let previous: SystemogramPlacement | undefined;
  for (let count = 0; count <= helpers.length; count++) {
    const { placement } = await layoutSystemogram(withHelpers(count), { ...layoutOptions, ...(previous && { previous }) });
    const out = pointsOfFamily(placement.family, 1).map((point) => outness(placement.inner, point));
    expect(Math.max(...out), `with ${count} helpers`).toBeLessThanOrEqual(1.03);
    previous = placement;
  }
});
