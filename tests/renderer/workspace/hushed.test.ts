import { expect, test } from 'vitest';
import type { Drawn } from '../../../renderer/workspace/draft.ts';
import { hushed } from '../../../renderer/workspace/hushed.ts';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import { drawGenogram } from '../../../shared/scene/draw-genogram.ts';
import { laidOut, usuallyShown } from '../../helpers/layout.ts';
import { lookOf } from '../../helpers/look.ts';
import { samples } from '../../helpers/samples.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const all = Object.keys(layers) as readonly LayerId[];
const casus = usuallyShown(wholeCasus);
const placement = await laidOut(casus);
const drawn = { diagram: 'genogram', placement, scene: drawGenogram(casus, placement, lookOf()) } as unknown as Drawn;
const full = { casus, names: 'full', layers: all } as const;

test('a drawing with names says none while the one without is made, and stays where it stood', () => {
  const quiet = hushed(drawn, full, { ...full, names: 'initials' });
  expect(JSON.stringify(drawn.scene.marks)).toContain('Lotte');
  expect(JSON.stringify(quiet?.scene.marks)).not.toMatch(/Lotte|Karin|Peter|"title"|"text":/);
  expect(quiet?.scene.view).toEqual(drawn.scene.view);
  expect(hushed(drawn, { ...full, names: 'roles' }, full)).toBe(drawn);
});

test('a drawing with secrets is gone at once when they are hidden', () => {
  const hard = samples.get('hard/everything-forty-persons.casus.json');
  if (hard === undefined) throw new Error('The sample is gone.');
  const without = all.filter((id) => id !== 'secrets');
  const shown = { ...full, casus: hard };
  expect(hushed(drawn, shown, { ...shown, layers: without })).toBeUndefined();
  expect(hushed(drawn, full, { ...full, layers: without })).toBe(drawn);
});
