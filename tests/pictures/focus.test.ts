import { expect, test } from 'vitest';
import { bundledTypeface } from '../../main/services/export/fonts.ts';
import { genogramOf, type GenogramLook } from '../../main/services/export/genogram.ts';
import { usualLayers } from '../../main/shells/cli/chosen-layers.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';
import { casusOf, childrenOf, couple, people } from '../helpers/casus.ts';
import { compare } from './golden.ts';

const usual: GenogramLook = {
  theme: 'colour',
  preset: 'mcgoldrick2020',
  view: { names: 'full', layers: new Set([...usualLayers()].filter((layer) => layer !== 'legend')), language: 'nl' },
};

/** Two who married late, two children, her mother; a coalition, a conflict and a hypothesis about them. */
const family = casusOf({
  persons: people({ ma: '1975', fb: '1978', mc: '2008', fd: '2012', fe: '1950' }).map((it) => ({
    ...it,
    name: { ma: 'Joost', fb: 'Karin', mc: 'Daan', fd: 'Noor', fe: 'Tineke' }[it.id] ?? it.id,
    ...(it.id === 'fe' && { death: '2019' }),
    ...(it.id === 'mc' && { index: true }),
  })),
  unions: [
    {
      ...couple('u', 'ma', 'fb'),
      end: 'divorced',
      dates: [
        { kind: 'cohabiting', date: '2005' },
        { kind: 'married', date: '2011' },
        { kind: 'divorced', date: '2020' },
      ],
    },
  ],
  descents: [...childrenOf('u', 'mc', 'fd'), { child: 'fb', kind: 'biological', parents: ['fe'] }],
  ties: [{ id: 't', from: 'ma', to: 'fe', kind: 'conflict' }],
  coalitions: [{ id: 'c', members: ['fb', 'mc'], against: ['ma'], effect: 'against', overt: true, since: '2018' }],
  hypotheses: [{ slot: 2, text: 'Daan waakt over zijn moeder', status: 'open', touches: ['c'] }],
});

const drawings: Readonly<Record<string, GenogramLook>> = {
  hypothesis: { ...usual, focus: { hypothesis: 2 } },
  'hypothesis.initials': { ...usual, view: { ...usual.view, names: 'initials' }, focus: { hypothesis: 2 } },
  'date-2010': { ...usual, date: '2010' },
};

const typeface = bundledTypeface();
test.each(Object.entries(drawings))('the sheet with %s is drawn as it was accepted', async (id, look) => {
  const svg = svgText(svgTree(await genogramOf(family, look, typeface)));
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(compare(`focus/${id}`, `${svg.replaceAll(/>(?=<(?:g|path|text|title|desc)[ >])/g, '>\n')}\n`)).toEqual({ ok: true });
});
