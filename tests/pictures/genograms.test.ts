import { expect, test } from 'vitest';
import { bundledTypeface } from '../../main/services/export/fonts.ts';
import { genogramOf, type GenogramLook } from '../../main/services/export/genogram.ts';
import { usualLayers } from '../../main/shells/cli/chosen-layers.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { layers } from '../../shared/catalogue/layers.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';
import { samples } from '../helpers/samples.ts';
import { compare } from './golden.ts';

const usual: GenogramLook = { theme: 'colour', preset: 'mcgoldrick2020', view: { names: 'full', layers: usualLayers(), language: 'nl' } };

const withView = (view: Partial<GenogramLook['view']>): GenogramLook => ({ ...usual, view: { ...usual.view, ...view } });

/** The looks besides the usual one in which one sample is drawn too. */
const looks: Readonly<Record<string, GenogramLook>> = {
  'black-white': { ...usual, theme: 'black-white' },
  projection: { ...usual, theme: 'projection' },
  initials: withView({ names: 'initials' }),
  roles: withView({ names: 'roles' }),
  'all-layers': withView({ layers: new Set(idsOf(layers)) }),
};

const typeface = bundledTypeface();
const nameOf = (file: string): string => (file.split('/').at(-1) ?? file).replace('.casus.json', '');
const [sample] = [...samples.keys()].filter((file) => nameOf(file) === 'w-2024-011');

/** Every whole drawing: its name, the sample and the look. */
const drawings: readonly (readonly [id: string, file: string, look: GenogramLook])[] = [
  ...[...samples.keys()].map((file) => [nameOf(file), file, usual] as const),
  ...Object.entries(looks).map(([look, asked]) => [`${nameOf(sample ?? '')}.${look}`, sample ?? '', asked] as const),
];

test.each(drawings)('the genogram %s is drawn as it was accepted', async (id, file, look) => {
  const casus = samples.get(file);
  if (casus === undefined) throw new Error(`there is no sample ${file}`);
  const svg = svgText(svgTree(await genogramOf(casus, look, typeface)));
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(compare(`genograms/${id}`, `${svg.replaceAll(/>(?=<(?:g|path|text|title|desc)[ >])/g, '>\n')}\n`)).toEqual({ ok: true });
});

test('no two drawings are accepted under one name', () => {
  expect(new Set(drawings.map(([id]) => id)).size).toBe(drawings.length);
});
