import Elk from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers } from '../../../shared/catalogue/layers.ts';
import { layoutGenogram } from '../../../shared/layout/genogram/layout.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { litBy } from '../../../shared/rules/focus.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { drawGenogram } from '../../../shared/scene/draw-genogram.ts';
import { faded } from '../../../shared/scene/faded.ts';
import type { GroupMark, Mark, RecordData, Scene } from '../../../shared/scene/scene.ts';
import { svgText, svgTree } from '../../../shared/scene/svg.ts';
import { lookOf } from '../../helpers/look.ts';
import { samples } from '../../helpers/samples.ts';
import { sceneOf, words } from '../../helpers/scene.ts';

const everything = lookOf({ view: { layers: new Set(idsOf(layers)) } });

async function drawn(casus: Casus): Promise<Scene> {
  const shown = visibleCasus(casus, everything.view);
  const { view, preset, measure } = everything;
  const { placement } = await layoutGenogram(shown, { elk: new Elk(), view, preset, measure, textScale: 1 });
  return drawGenogram(shown, placement, everything);
}

const groups = (marks: readonly Mark[]): readonly GroupMark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...groups(mark.children)] : []));
const withoutOpacity = (scene: Scene): string => svgText(svgTree(scene)).replaceAll(/(<g[^>]*?) opacity="[^"]*"/g, '$1');
const group = (data: RecordData, opacity?: number): GroupMark => ({
  mark: 'group',
  data,
  ...(opacity !== undefined && { opacity }),
  children: [words('x')],
});

/** How much is left of each record, by its kind and what it says of itself. */
const leftOf = (records: readonly RecordData[], ...lit: readonly string[]): readonly number[] =>
  faded(sceneOf(records.map((data) => group(data))), new Set(lit)).marks.map((mark) => (mark.mark === 'group' ? (mark.opacity ?? 1) : -1));

const whole = [...samples].filter(([name]) => !name.includes('/') || /every-line|everything|adoption/.test(name));

test.each(whole)('whatever is lit in %s, nothing moves and only what is not lit has faded to a quarter', async (_, casus) => {
  const scene = await drawn(casus);
  const before = groups(scene.marks);
  const persons = casus.persons.map(({ id }) => `person:${id}`);
  const others = before.flatMap(({ data }) => (data?.record === undefined ? [] : [`${data.kind}:${data.record}`]));
  fc.assert(
    fc.property(fc.subarray([...new Set([...persons, ...others])]), (some) => {
      const lit = new Set(some);
      const after = faded(scene, lit);
      expect(withoutOpacity(after)).toBe(withoutOpacity(scene));
      for (const [index, { data, opacity }] of groups(after.marks).entries()) {
        const own = before[index]?.opacity ?? 1;
        const full = data?.record === undefined || lit.has(`${data.kind}:${data.record}`);
        const told = data?.record !== undefined || data?.kind === 'legend';
        expect(told ? (opacity ?? 1) : own).toBeCloseTo(full ? own : own / 4);
      }
    }),
    { numRuns: 20 },
  );
});

describe('a family line', () => {
  const child = { kind: 'descent', union: 'u', child: 'c' } as const;
  const sister = { kind: 'descent', union: 'u', child: 's' } as const;
  const stem = { kind: 'sibship', union: 'u' } as const;

  test('stays where the child and both its parents are lit, for that child alone', () => {
    expect(leftOf([stem, child, sister], 'union:u', 'person:c')).toEqual([1, 1, 0.25]);
    expect(leftOf([stem, child, sister], 'union:u')).toEqual([0.25, 0.25, 0.25]);
    expect(leftOf([stem, child, sister], 'person:c', 'person:s')).toEqual([0.25, 0.25, 0.25]);
  });
  test('from a lone parent, or from who has the guardianship, stays where both ends are lit', () => {
    const lone = { kind: 'descent', parent: 'm', child: 'c' } as const;
    const guarded = { kind: 'descent', organisation: 'gi', child: 'c' } as const;
    expect(leftOf([{ kind: 'sibship', parent: 'm' }, lone, guarded], 'person:m', 'person:c')).toEqual([1, 1, 0.25]);
    expect(leftOf([lone, guarded], 'involved:gi', 'person:c')).toEqual([0.25, 1]);
  });
  test('between twins stays where two of them are lit', () => {
    const three = { kind: 'twins', children: 'a b c' } as const;
    expect([...leftOf([three], 'person:a'), ...leftOf([three], 'person:a', 'person:c')]).toEqual([0.25, 1]);
  });
});

test('of a systemogram the rings stay, help fades by its line, and the wheel by who holds it', () => {
  const records = [
    { kind: 'ring' },
    { kind: 'help-line', record: 'h' },
    { kind: 'help-line', record: 'x' },
    { kind: 'direction', record: 'm' },
  ] as const;
  expect(leftOf(records, 'help-line:h')).toEqual([1, 1, 0.25, 0.25]);
  expect(leftOf(records, 'help-line:h', 'person:m')).toEqual([1, 1, 0.25, 1]);
});

test('what was drawn faint already becomes fainter, not darker', () => {
  const [mark] = faded(sceneOf([group({ kind: 'tie', record: 't' }, 0.38)]), new Set()).marks;
  expect(mark?.mark === 'group' ? mark.opacity : 1).toBeCloseTo(0.095);
});

test('a triad that a hypothesis touches stays whole: three people, their union and the line to the child', async () => {
  const casus = samples.get('w-2024-011.casus.json');
  if (casus === undefined) throw new Error('the sample is gone');
  const shown = visibleCasus(casus, everything.view);
  const scene = faded(await drawn(casus), litBy(shown, { hypothesis: 1 }));
  const full = groups(scene.marks).filter(({ data, opacity }) => data !== undefined && data.kind !== 'legend' && (opacity ?? 1) > 0.3);
  expect(full.map(({ data }) => [data?.kind, data?.record ?? data?.child ?? data?.union].join(' ')).toSorted()).toEqual([
    'descent tijmen',
    'loyalty l1',
    'person moeder',
    'person tijmen',
    'person vader',
    'sibship u1',
    'triangle d1',
    'union u1',
  ]);
});

test('what only tells something about somebody fades with them', () => {
  const counted = (id: string): GroupMark => ({ mark: 'group', about: { kind: 'person', id }, children: [words('3')] });
  const { marks } = faded(sceneOf([counted('a'), counted('b')]), new Set(['person:b']));
  expect(marks.map((mark) => mark.mark === 'group' && mark.opacity)).toEqual([0.25, undefined]);
});
