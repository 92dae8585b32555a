import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers } from '../../../shared/catalogue/layers.ts';
import { FORM, pack, unpack } from '../../../shared/formats/packed-places.ts';
import type { Placement } from '../../../shared/layout/placement.ts';
import { layoutSystemogram } from '../../../shared/layout/systemogram/layout.ts';
import { aroundFamily } from '../../../shared/rules/around-family.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { drawGenogram } from '../../../shared/scene/draw-genogram.ts';
import { svgText, svgTree } from '../../../shared/scene/svg.ts';
import { layoutOurs, view } from '../../bench/ours.ts';
import { layoutOptions } from '../../bench/systemogram-options.ts';
import { lookOf } from '../../helpers/look.ts';
import { samples } from '../../helpers/samples.ts';

const all = { ...view, layers: new Set(idsOf(layers)) };
const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((it) => it / 100);
const point = fc.record({ x: hundredths, y: hundredths }, { noNullPrototype: true });
const leaf = fc.oneof(hundredths, fc.string(), fc.boolean(), fc.constant(null), point);
const places = fc.dictionary(
  fc.string().filter((it) => it !== '~' && it !== '__proto__'),
  fc.oneof(leaf, fc.array(leaf), fc.array(point), fc.array(fc.array(point))),
  { noNullPrototype: true },
);

/** What a placement holds: the names of its parts. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((it) => shapeOf(it, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  if (/\.xs$|\.room$/.test(path)) return [`${path}: by key`];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${path}.${key}`));
}

describe('places that are kept', () => {
  test('come back as they were, to the hundredth of a px', () => {
    fc.assert(
      fc.property(places, (given) => {
        expect(unpack(pack(given))).toEqual(given);
      }),
    );
  });

  test('of another form than this are not read as this one: who changes what a placement holds raises the form', async () => {
    const shapes: string[] = [];
    for (const casus of samples.values()) {
      shapes.push(...shapeOf((await layoutOurs(visibleCasus(casus, all))).placement, 'genogram'));
      shapes.push(...shapeOf((await layoutSystemogram(aroundFamily(casus, all), layoutOptions)).placement, 'systemogram'));
    }
    await expect([`form ${FORM}`, ...new Set(shapes)].toSorted().join('\n')).toMatchFileSnapshot('packed-places.form.txt');
  });

  test('draw the very drawing again that was kept, to the last digit of its SVG', async () => {
    for (const casus of samples.values()) {
      const shown = visibleCasus(casus, all);
      const { placement } = await layoutOurs(shown);
      const drawn = (places: Placement): string => svgText(svgTree(drawGenogram(shown, places, lookOf({ view: all }))));
      const [before, after] = [drawn(placement), drawn(unpack(pack(placement)) as Placement)].map((svg) => svg.split(/(-?\d+(?:\.\d+)?)/));
      expect(after?.filter((_, at) => at % 2 === 0)).toEqual(before?.filter((_, at) => at % 2 === 0));
      const off = after?.map((part, at) => (at % 2 === 1 ? Math.abs(Number(part) - Number(before?.[at])) : 0)) ?? [];
      expect(off.filter((it) => it >= 0.15)).toEqual([]);
    }
  });
});
