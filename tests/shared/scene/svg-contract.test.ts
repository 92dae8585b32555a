import { describe, expect, test } from 'vitest';
import { diagrams } from '../../../main/services/export/diagrams.ts';
import { bundledTypeface } from '../../../main/services/export/fonts.ts';
import { sinks } from '../../../main/services/export/sinks.ts';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import type { ThemeId } from '../../../shared/catalogue/themes.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { View } from '../../../shared/rules/view.ts';
import { breaches, stopShort } from '../../helpers/svg-contract.ts';
import { casusOf } from '../../helpers/casus.ts';
import { withRandomLines } from '../../helpers/random-lines.ts';
import { withRandomParties } from '../../helpers/random-parties.ts';
import { samples } from '../../helpers/samples.ts';

const typeface = bundledTypeface();
const all = new Set(idsOf(layers));
const randoms = Array.from({ length: 10 }, (_, seed): readonly [string, Casus] => [
  `a random family, seed ${seed}`,
  withRandomLines(withRandomParties(3 + (seed % 12), seed, 6 + seed), 4 + (seed % 9), seed),
]);
/** What a family may be, though none of the examples is. */
const people = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
  id,
  name: `Naam ${id}`,
  gender: 'unknown' as const,
  birth: `19${40 + index}`,
  death: '2001',
}));
const hostile: readonly (readonly [string, Casus])[] = [
  ['nobody alive, nobody the index, and no party', casusOf({ persons: people })],
  [
    'one party with twelve lines, somebody in two homes, help for helpers',
    casusOf({
      persons: people.map((it, index) => ({ ...it, index: index === 0 })),
      households: [
        { id: 'h1', name: 'een', members: [{ person: 'a', nightsPer14: 7 }, { person: 'b' }] },
        { id: 'h2', name: 'twee', members: [{ person: 'a', nightsPer14: 7 }, { person: 'c' }] },
      ],
      involved: [{ id: 'i', kind: 'organisation', name: 'Wijkteam' }],
      helpLines: Array.from({ length: 12 }, (_, at) => ({
        id: `l${at}`,
        from: 'i',
        to: [['a', 'b', 'c', 'h1', 'h2', 'd'][at % 6] ?? 'a'],
        status: 'active' as const,
        framework: 'voluntary' as const,
        quality: 'normal' as const,
      })),
    }),
  ],
  [
    'a coalition against a home, an alliance of five, a triangle with a party',
    casusOf({
      persons: people,
      households: [{ id: 'h1', name: 'een', members: [{ person: 'c' }, { person: 'd' }] }],
      involved: [{ id: 'i', kind: 'school', name: 'school' }],
      coalitions: [
        { id: 'k1', members: ['a', 'b'], against: ['h1'], effect: 'against', overt: true },
        { id: 'k2', members: ['a', 'b', 'c', 'd', 'e'], against: [], effect: 'none', overt: true },
        { id: 'k3', members: ['i', 'a'], against: ['b', 'c'], effect: 'excludes', overt: false },
      ],
      triangles: [{ id: 'd1', kind: 'triangulation', corners: ['a', 'i', 'b'], target: 'b' }],
      ties: [{ id: 't1', from: 'h1', to: 'i', kind: 'distrust' }],
    }),
  ],
];
const cases: readonly (readonly [string, Casus])[] = [...hostile, ...samples, ...randoms];

interface Shown {
  readonly names?: View['names'];
  readonly shown?: ReadonlySet<LayerId>;
  readonly theme?: ThemeId;
}

async function svgOf(casus: Casus, diagram: 'genogram' | 'systemogram', { names = 'full', shown = all, theme = 'colour' }: Shown = {}) {
  const view = { names, layers: shown, language: 'nl' } as const;
  const scene = await diagrams[diagram](casus, { view, theme, preset: 'mcgoldrick2020' }, typeface);
  const picture = await sinks.svg(scene, typeface, { language: 'nl', date: casus.referenceDate });
  if (!picture.ok) throw new Error(picture.refusal.id);
  return new TextDecoder().decode(picture.bytes);
}

describe.each(['genogram', 'systemogram'] as const)('an exported %s', (diagram) => {
  test.each(cases)(
    'of %s keeps the public contract, and every line arrives',
    async (_, casus) => {
      const svg = await svgOf(casus, diagram);
      expect(breaches(svg)).toEqual([]);
      expect(stopShort(svg, casus)).toEqual([]);
      expect(await svgOf(casus, diagram)).toBe(svg);
    },
    60_000,
  );

  test.each([...samples].slice(0, 3))('of %s under roles holds no name and no id that tells one', async (_, casus) => {
    const svg = (await svgOf(casus, diagram, { names: 'roles' })).replace(/<style>[^]*?<\/style>/, '');
    const names = casus.persons.flatMap(({ name = '' }) => name.split(/[\s()]+/u)).filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word));
    expect(names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(svg))).toEqual([]);
  });

  test.each([...samples].slice(0, 3))('of %s holds nothing of a layer that is off', async (_, casus) => {
    const none = await svgOf(casus, diagram, { shown: new Set() });
    const left = new Set([...none.matchAll(/data-kind="([^"]*)"/g)].map(([, kind]) => kind));
    for (const kind of [
      'tie',
      'coalition',
      'triangle',
      'loyalty',
      'event',
      'legend',
      'household',
      ...(diagram === 'genogram' ? ['boundary'] : []),
    ]) {
      if (diagram === 'systemogram' && kind === 'household') continue;
      expect([kind, left.has(kind)]).toEqual([kind, false]);
    }
  });
});
