import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers as allLayers, type LayerId } from '../../../shared/catalogue/layers.ts';
import { palette } from '../../../shared/catalogue/palette.ts';
import { themes } from '../../../shared/catalogue/themes.ts';
import { drawSystemogram } from '../../../shared/scene/draw-systemogram.ts';
import { drawWhoForWhom } from '../../../shared/scene/draw-who-for-whom.ts';
import type { GroupMark, Mark } from '../../../shared/scene/scene.ts';
import { lookOf } from '../../helpers/look.ts';
import { flatten } from '../../helpers/path-data.ts';
import { example, exampleCasus } from '../../pictures/help-example.ts';

const without = (...off: readonly LayerId[]) => ({ view: { layers: new Set(idsOf(allLayers).filter((id) => !off.includes(id))) } });
const groups = (marks: readonly Mark[]): readonly GroupMark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...groups(mark.children)] : []));
const ofKind = (marks: readonly Mark[], kind: string): readonly GroupMark[] => groups(marks).filter(({ data }) => data?.kind === kind);
const texts = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? texts(mark.children) : mark.mark === 'text' ? [mark.text] : []));
const drawn = drawSystemogram(exampleCasus, example, lookOf());
const lineOf = (id: string): GroupMark => {
  const found = ofKind(drawn.marks, 'help-line').find(({ data }) => data?.record === id);
  if (!found) throw new Error(`no line ${id} was drawn`);
  return found;
};

describe('a systemogram', () => {
  test('draws every party, line, ring and person once', () => {
    const drawnIds = (kind: string): readonly string[] =>
      ofKind(drawn.marks, kind)
        .map(({ data }) => data?.record ?? '')
        .toSorted();
    expect(drawnIds('help-line')).toEqual(exampleCasus.helpLines.map(({ id }) => id).toSorted());
    expect(drawnIds('involved')).toEqual(exampleCasus.involved.map(({ id }) => id).toSorted());
    expect(drawnIds('person')).toEqual(exampleCasus.persons.map(({ id }) => id).toSorted());
    expect(drawnIds('ring')).toEqual(['1', '2']);
    expect(drawnIds('direction')).toEqual(['swt']);
  });

  test('ends every line that aims at a person within 30 px of the symbol, or of the hull where it aims at a household', () => {
    const standing = new Map(example.family.persons.map((person) => [person.id, person]));
    for (const { id, to } of exampleCasus.helpLines) {
      const points = lineOf(id).children.flatMap((mark) => (mark.mark === 'path' && mark.part === 'line' ? flatten(mark.d).flat() : []));
      const person = standing.get(to[0] ?? '');
      const at = person ?? { x: 138, y: -36, width: 0 };
      const nearest = Math.min(...points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))) - at.width / 2;
      expect([id, nearest < 30]).toEqual([id, true]);
    }
  });

  test('says each line in a sentence of its own', () => {
    expect(lineOf('a').title).toBe('oma (mz) helpt Lotte, sterk, steun: praktisch, emotioneel');
    expect(lineOf('d').title).toBe('leerplicht helpt Lotte, in gedwongen kader');
    expect(lineOf('f').title).toBe('Veilig Thuis hielp vader, afgebroken');
    expect(lineOf('h').title).toBe('Lotte wacht op hulp van jeugd-GGZ');
    expect(lineOf('k').title).toBe('SWT West helpt huis moeder, onder drang');
  });

  test('gives letters of support, chevrons of energy and the clock of a waiting list their place on the line', () => {
    expect(texts(lineOf('a').children)).toEqual(['P', 'E']);
    expect(texts(lineOf('g').children)).toEqual([]);
    const marks = (id: string): number => lineOf(id).children.filter((mark) => mark.mark === 'path' && mark.part === 'mark').length;
    expect(marks('h')).toBeGreaterThan(marks('j'));
    expect(marks('e')).toBeGreaterThan(marks('j'));
  });

  test('greys a helper whose help is over, and nobody else', () => {
    const grey = ofKind(drawn.marks, 'involved').filter(({ children }) =>
      children.some((mark) => mark.mark === 'path' && mark.stroke === palette.past),
    );
    expect(grey.map(({ data }) => data?.record ?? '').toSorted()).toEqual(['eerder', 'huisarts', 'veilig']);
  });

  test('counts in its heading what the data hold', () => {
    expect(texts(drawn.marks)).toContain('7 actief · 4 op Lotte · 1 op wachtlijst');
    expect(drawn.description).toContain('7 actief');
  });

  test('explains in its legend only what is drawn', () => {
    const [legend] = ofKind(drawn.marks, 'legend');
    const words = texts(legend?.children ?? []);
    expect(words).toEqual(
      expect.arrayContaining([
        'hulp gericht op',
        'sterk',
        'zwak of los',
        'spanning',
        'drang',
        'gedwongen',
        'wachtlijst',
        'afgerond',
        'afgebroken',
        'geeft energie',
        'wie heeft de regie',
      ]),
    );
    for (const word of ['gepland', 'kost energie', 'advies', 'thema', 'plek', 'horen bij elkaar']) expect(words).not.toContain(word);
  });

  test('leaves out what its layers hide', () => {
    const seen = (...off: readonly LayerId[]) =>
      new Set(groups(drawSystemogram(exampleCasus, example, lookOf(without(...off))).marks).map(({ data }) => data?.kind));
    expect(seen('legend').has('legend')).toBe(false);
    expect(seen('households').has('household')).toBe(false);
    const bare = seen('involved');
    for (const kind of ['involved', 'help-line', 'direction', 'boundary'] as const) expect(bare.has(kind)).toBe(false);
    expect(bare.has('person')).toBe(true);
  });

  test.each(idsOf(themes))('has no path without numbers in the theme %s', (theme) => {
    for (const scene of [drawSystemogram(exampleCasus, example, lookOf({ theme })), drawWhoForWhom(exampleCasus, lookOf({ theme }))])
      expect(JSON.stringify(scene)).not.toMatch(/NaN|null|Infinity/);
  });
});

describe('the table of who helps whom', () => {
  const table = drawWhoForWhom(exampleCasus, lookOf());

  test('says each row in words', () => {
    const rows = ofKind(table.marks, 'involved').map(({ title }) => title);
    expect(rows).toContain('oma (mz): actief op Lotte');
    expect(rows).toContain('Veilig Thuis: afgebroken op vader');
    expect(rows).toHaveLength(11);
  });

  test('of a casus without help says so', () => {
    expect(texts(drawWhoForWhom({ ...exampleCasus, helpLines: [] }, lookOf()).marks)).toContain('Nog geen hulp getekend.');
  });
});
