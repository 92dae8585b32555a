import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import type { LinePlacement } from '../../../shared/layout/lines/line-placement.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { drawLines } from '../../../shared/scene/draw-lines.ts';
import { linesSentence } from '../../../shared/scene/line-words.ts';
import { lineLegend } from '../../../shared/scene/legend-lines.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { shownLines } from '../../../shared/scene/shown-lines.ts';
import type { GroupMark, Mark } from '../../../shared/scene/scene.ts';
import { casusOf } from '../../helpers/casus.ts';
import { lookOf } from '../../helpers/look.ts';
import { coalitionOn, linesOf, onLine, p, tieOn } from '../../pictures/courses.ts';

const course = [p(0, 0), p(120, 0)];
const spot = onLine(course);

const casus: Casus = casusOf({
  persons: [
    { id: 'a', gender: 'female', name: 'Marleen Roos' },
    { id: 'b', gender: 'male', name: 'Jeroen Veldman' },
    { id: 'c', gender: 'male', name: 'Tijmen', role: 'zoon' },
  ],
  households: [{ id: 'h', name: 'huis moeder', members: [{ person: 'a' }] }],
  involved: [{ id: 'w', kind: 'school', name: 'basisschool De Linde' }],
  ties: [
    { id: 't1', from: 'c', to: 'a', kind: 'caretaking', certainty: 'hypothesis', perspective: 'b', since: '2022' },
    { id: 't2', from: 'a', to: 'b', kind: 'close', time: 'past', strength: 3 },
    { id: 't3', from: 'a', to: 'b', kind: 'normal', time: 'wished', certainty: 'hypothesis' },
  ],
  coalitions: [
    { id: 'c1', members: ['a', 'c'], against: ['b'], effect: 'excludes', overt: false, theme: 'omgang' },
    { id: 'c2', members: ['a', 'w'], against: [], effect: 'none', overt: true },
  ],
  triangles: [{ id: 'd1', kind: 'triangulation', corners: ['a', 'b', 'c'], target: 'c' }],
  loyalties: [{ id: 'l1', kind: 'delegate', from: 'a', to: ['c'], mandate: 'doe het beter dan ik' }],
  boundaries: [{ id: 'g1', kind: 'rigid', between: [['h'], ['w']] }],
});

const beside = { capsules: [], texts: [] };
const lines: LinePlacement = linesOf({
  ties: [tieOn('t1', course, { capsules: [spot] }), tieOn('t2', course), tieOn('t3', course, { capsules: [spot, spot] })],
  coalitions: [
    coalitionOn('c1', { members: [p(0, 0), p(0, 100)], targets: [p(160, 50)], ticked: true }),
    { id: 'c2', arc: course, knots: [], spokes: [], shafts: [], ...beside },
  ],
  triangles: [{ id: 'd1', corners: [p(0, 0), p(100, 0), p(50, 80)], courses: [{ from: 'c', to: 'a', course, middle: spot }], ...beside }],
  loyalties: [{ id: 'l1', courses: [course], middle: spot, ...beside }],
  boundaries: [{ id: 'g1', course, ...beside }],
});

const look = lookOf();
const pen = penFor('colour', look.measure);
const groups = drawLines(casus, lines, look, pen).flatMap((mark) => (mark.mark === 'group' ? [mark] : []));
const groupOf = (record: string): GroupMark | undefined => groups.find((group) => group.data?.record === record);
const opacities = (marks: readonly Mark[]): readonly number[] =>
  marks.flatMap((mark) =>
    mark.mark === 'group' ? [...(mark.opacity === undefined ? [] : [mark.opacity]), ...opacities(mark.children)] : [],
  );
const textsOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? textsOf(mark.children) : mark.mark === 'text' ? [mark.text] : []));

describe('the emotional lines of a drawing', () => {
  test('are one group a record, from the bottom layer to the top', () => {
    expect(groups.map(({ data }) => `${data?.kind} ${data?.record}`)).toEqual([
      'triangle d1',
      'boundary g1',
      'tie t2',
      'tie t1',
      'tie t3',
      'coalition c1',
      'coalition c2',
      'loyalty l1',
    ]);
  });

  test('tell a screen reader who, what and how sure', () => {
    expect(groups.map(({ title }) => title)).toEqual([
      'triangulatie: Marleen Roos, Jeroen Veldman en Tijmen',
      'grens tussen huis moeder en basisschool De Linde, rigide',
      'hecht, tussen Marleen Roos en Jeroen Veldman, vroeger',
      'zorgt voor, van Tijmen naar Marleen Roos, hypothese, volgens Jeroen Veldman, sinds 2022',
      'gewoon contact, tussen Marleen Roos en Jeroen Veldman, gewenst, hypothese',
      'verborgen coalitie van Marleen Roos en Tijmen die Jeroen Veldman buitensluit, omgang, over de generatiegrens',
      'bondgenootschap van Marleen Roos en basisschool De Linde',
      'delegaat, van Marleen Roos aan Tijmen, doe het beter dan ik',
    ]);
  });

  test('are counted in one sentence, which is not said where there are none', () => {
    expect(linesSentence(lines, look)).toBe(
      'Daarop 3 relatielijnen, 2 coalities en bondgenootschappen, 1 driehoek, 1 loyaliteit en 1 grens.',
    );
    expect(linesSentence(linesOf({ boundaries: lines.boundaries }), lookOf({ view: { language: 'en' } }))).toBe('On it 1 boundary.');
    expect(linesSentence(linesOf({}), look)).toBe('');
  });

  test.each(['initials', 'roles'] as const)('hold nobody by name where names are %s, in either language', (names) => {
    for (const language of ['nl', 'en'] as const) {
      const named = lookOf({ view: { names, language } });
      const titles = drawLines(visibleCasus(casus, named.view), lines, named, penFor('colour', named.measure)).map((mark) =>
        mark.mark === 'group' ? mark.title : '',
      );
      expect(titles.join(' ')).not.toMatch(/Marleen|Roos|Jeroen|Veldman|Tijmen/);
      expect(titles.join(' ')).not.toMatch(/drawing\./);
    }
  });

  test('fade where they are past, and only their strokes', () => {
    expect(opacities([groupOf('t2') ?? { mark: 'group', children: [] }])).toEqual([0.38]);
    expect(groups.filter((group) => group !== groupOf('t2')).flatMap((group) => opacities([group]))).toEqual([]);
  });

  test('carry a question mark for a hypothesis and a star for a wish, in that order', () => {
    expect(textsOf([groupOf('t1') ?? { mark: 'group', children: [] }])).toEqual(['?']);
    const wished = groupOf('t3')?.children ?? [];
    const sign = wished.findIndex((mark) => mark.mark === 'text');
    expect(wished.slice(sign + 1).filter((mark) => mark.mark === 'path')).toHaveLength(2);
  });

  test('give a scapegoat one badge, whether a triangle or the person brings it', () => {
    const goat = (badges: Casus['persons'][number]['badges']) => {
      const persons = casus.persons.map((person) => (person.id === 'c' ? { ...person, badges } : person));
      const triangles: Casus['triangles'] = [{ id: 'd1', kind: 'detouring-attacking', corners: ['a', 'b', 'c'], target: 'c' }];
      const placed = linesOf({ triangles: lines.triangles.map((one) => ({ ...one, badge: p(80, 90) })) });
      return textsOf(drawLines({ ...casus, persons, triangles }, placed, look, pen));
    };
    expect(goat([])).toEqual(['Z']);
    expect(goat(['scapegoat'])).toEqual([]);
  });

  test('are as heavy as they are strong', () => {
    const widths = (record: string) => {
      const flat = (marks: readonly Mark[]): readonly (number | undefined)[] =>
        marks.flatMap((mark) =>
          mark.mark === 'group' ? flat(mark.children) : mark.mark === 'path' && mark.part === 'line' ? [mark.strokeWidth] : [],
        );
      return flat(groupOf(record)?.children ?? []);
    };
    expect(widths('t2')).toEqual([3, 3]);
    expect(widths('t3')).toEqual([1.6]);
  });

  test.each([
    ['ties', ['t1', 't2', 't3']],
    ['normal-ties', ['t3']],
    ['coalitions', ['c1', 'c2']],
    ['triangles', ['d1']],
    ['loyalties', ['l1']],
    ['boundaries', ['g1']],
  ] as const)('of the layer %s go when it is switched off', (layer: LayerId, gone) => {
    const left = shownLines(lines, casus, new Set(idsOf(layers).filter((id) => id !== layer)));
    const ids = Object.values(left).flatMap((list: readonly { readonly id: string }[]) => list.map(({ id }) => id));
    const all = ['t1', 't2', 't3', 'c1', 'c2', 'd1', 'l1', 'g1'];
    expect(ids).toEqual(all.filter((id) => !gone.some((one) => one === id)));
  });

  test('grow the legend by what is drawn and nothing else', () => {
    const labels = (placed: LinePlacement) => lineLegend(placed, casus, look).map(({ label }) => label);
    expect(labels(linesOf({}))).toEqual([]);
    expect(labels(linesOf({ ties: lines.ties.slice(1, 2) }))).toEqual(['hecht', 'vroeger']);
    // The conflict of a triangle is a line of its own; where a tie says it already the triangle draws none.
    const side = (from: string, to: string) => ({ from, to, course, middle: spot });
    const pulls = [side('c', 'a'), side('c', 'b')];
    const triangle = (courses: typeof pulls) =>
      labels(linesOf({ triangles: [{ id: 'd1', corners: [p(0, 0), p(100, 0), p(50, 80)], courses, ...beside }] }));
    expect(triangle([side('a', 'b'), ...pulls])).toEqual(['conflictueus', 'triangulatie']);
    expect(triangle(pulls)).toEqual(['triangulatie']);
    expect(labels(lines)).toEqual([
      'gewoon contact',
      'hecht',
      'zorgt voor',
      'coalitie: sluit uit',
      'bondgenootschap',
      'coalitie: verborgen',
      'over de generatiegrens',
      'triangulatie',
      'delegaat',
      'grens: rigide',
      'vroeger',
      'gewenst',
      'hypothese',
    ]);
  });
});
