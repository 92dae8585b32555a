import { readFileSync } from 'node:fs';
import Elk from 'elkjs/lib/elk.bundled.js';
import { describe, expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import { layoutGenogram } from '../../../shared/layout/genogram/layout.ts';
import { casus as schema, type Casus } from '../../../shared/model/records.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { drawGenogram } from '../../../shared/scene/draw-genogram.ts';
import type { GroupMark, Mark, Scene } from '../../../shared/scene/scene.ts';
import { svgText, svgTree } from '../../../shared/scene/svg.ts';
import { casusOf } from '../../helpers/casus.ts';
import { lookOf } from '../../helpers/look.ts';
import { svgQuality } from '../../helpers/svg-quality.ts';

const read = (name: string): Casus =>
  schema.parse(JSON.parse(readFileSync(new URL(`../../../assets/samples/${name}.casus.json`, import.meta.url), 'utf8')));
const samples = ['w-2024-011', 'w-2024-019', 'z-2024-009'] as const;
const usual = new Set(idsOf(layers).filter((id) => layers[id].on));

async function drawn(casus: Casus, choice: Choice = {}): Promise<Scene> {
  const look = lookOf({ ...choice, view: { layers: usual, ...choice.view } });
  const shown = visibleCasus(casus, look.view);
  const options = { elk: new Elk(), view: look.view, preset: look.preset, measure: look.measure, textScale: 1 };
  return drawGenogram(shown, (await layoutGenogram(shown, options)).placement, look);
}

type Choice = Parameters<typeof lookOf>[0];
const scenes = new Map<string, Promise<Scene>>();
/** The drawing of a sample, made once for all tests. */
function drawnOnce(name: string, choice: Choice = {}): Promise<Scene> {
  const key = JSON.stringify([name, choice], (_, value: unknown) => (value instanceof Set ? [...value] : value));
  const scene = scenes.get(key) ?? drawn(read(name), choice);
  scenes.set(key, scene);
  return scene;
}

const groups = (marks: readonly Mark[]): readonly GroupMark[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...groups(mark.children)] : []));
const textsOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? textsOf(mark.children) : mark.mark === 'text' ? [mark.text] : []));
const legendOf = (scene: Scene): readonly string[] =>
  textsOf(scene.marks.filter((mark) => mark.mark === 'group' && mark.data?.kind === 'legend'));

const without = (layer: LayerId) => drawnOnce('w-2024-011', { view: { layers: new Set([...usual].filter((id) => id !== layer)) } });

describe('a genogram', () => {
  test('of a casus that was only just begun says that nobody is drawn', async () => {
    expect(textsOf((await drawn(casusOf({}))).marks)).toContain('Nog niemand getekend.');
    expect(textsOf((await drawn(casusOf({ persons: [{ id: 'a', gender: 'female', name: 'Ada' }] }))).marks)).not.toContain(
      'Nog niemand getekend.',
    );
  });

  test('is no wider for a title that goes on and on', async () => {
    const width = async (title: string): Promise<number> => {
      const { view } = await drawn({ ...read('w-2024-011'), title });
      return view.right - view.left;
    };
    expect(await width('Familie Veldman en Roos '.repeat(40))).toBe(await width('Familie Veldman en Roos '.repeat(4)));
  });

  test.each(samples)('%s draws each person and union once, and every line arrives', async (name) => {
    const casus = read(name);
    const quality = svgQuality(svgText(svgTree(await drawnOnce(name))), casus);
    expect(quality).toMatchObject({ doubled: [], missing: [], loose: [], gaps: [] });
  });

  test('tells a screen reader what is drawn, in both languages', async () => {
    const nl = await drawnOnce('w-2024-011');
    expect(nl.description).toMatch(
      /^Genogram W-2024-011: 18 personen in drie generaties, 7 relaties, \d huishoudens?\. Peildatum 16 mei 2024\. Daarop 12 relatielijnen, 3 coalities en bondgenootschappen, 1 driehoek, 3 loyaliteiten en 2 grenzen\.$/,
    );
    const titles = groups(nl.marks).map((group) => group.title);
    expect(titles).toContain('Tijmen, man, 10 jaar, aangemelde persoon');
    expect(titles).toContain('Joke, vrouw, 75 jaar, hoofdverzorger');
    expect(titles).toContain('zorgt voor, van Tijmen naar Marleen, hypothese');
    expect(titles).toContain('coalitie van Marleen, Joke en Fenne tegenover Jeroen, omgang, over de generatiegrens');
    const en = await drawnOnce('w-2024-011', { view: { language: 'en' } });
    expect(en.description).toMatch(/^Genogram W-2024-011: 18 persons in three generations, 7 unions, /);
    expect(groups(en.marks).map((group) => group.title)).toContain('Tijmen, male, 10 years old, index person');
  });

  test.each(['initials', 'roles'] as const)('no name and no title of a casus is left when names are %s', async (names) => {
    for (const name of samples) {
      const casus = read(name);
      const svg = svgText(svgTree(await drawnOnce(name, { view: { names } })));
      const said = [...casus.persons.flatMap((person) => (person.kind === undefined ? (person.name ?? []) : [])), casus.title].filter(
        (word) => word.length > 2,
      );
      expect(said.filter((word) => new RegExp(`\\b${word}\\b`).test(svg))).toEqual([]);
    }
  });

  test('a layer that is off leaves no trace', async () => {
    const homes = svgText(svgTree(await without('households')));
    expect(homes).not.toContain('household');
    expect(homes).not.toContain('huis moeder');
    expect(svgText(svgTree(await without('legend')))).not.toContain('Legenda');
  });

  test('traits are drawn and told only when their layer is on, and never on the projector', async () => {
    const everything = new Set(idsOf(layers));
    const shown = await drawnOnce('z-2024-009', { view: { layers: everything } });
    expect(legendOf(shown)).toContain('ziekte of lvb');
    const plain = await drawnOnce('z-2024-009');
    const projected = await drawnOnce('z-2024-009', { theme: 'projection', view: { layers: everything } });
    for (const scene of [plain, projected]) expect(svgText(svgTree(scene))).not.toContain('ziekte');
  });

  test('the legend explains what is drawn and nothing else', async () => {
    const labels = legendOf(await drawnOnce('w-2024-011'));
    expect(labels).toEqual(
      expect.arrayContaining(['man', 'vrouw', 'aangemelde persoon', 'overleden', 'miskraam', 'huisdier', 'LAT-relatie', 'gescheiden (s)']),
    );
    for (const absent of ['non-binair', 'tolk', 'migratie', 'adoptie', 'verloofd', 'biologisch', 'verweduwd'])
      expect(labels).not.toContain(absent);
  });

  test.each([
    [[], 'Nog geen toestemming vastgelegd.'],
    [['a'], 'Besproken met toestemming van een ouder met gezag.'],
    [['a', 'b'], 'Besproken met toestemming van beide ouders.'],
    [['a', 'b', 'j'], 'Besproken met toestemming van beide ouders en de jeugdige.'],
    [['a', 'no', 'expired'], 'Besproken met toestemming van een ouder met gezag.'],
  ])('the line at the foot tells whose consent there is: %s', async (who, sentence) => {
    const consents: Casus['consents'] = who.map((person) => ({
      person,
      role: person === 'j' ? 'young-person' : 'parent-with-authority',
      purpose: 'discuss-in-learning-session',
      given: person !== 'no',
      date: '2024-01-01',
      ...(person === 'expired' && { validUntil: '2024-05' }),
    }));
    const scene = await drawn(casusOf({ persons: [{ id: 'a', gender: 'female' }], consents }));
    expect(textsOf(scene.marks).find((text) => text.includes('Leersessie, geen'))).toContain(sentence);
  });

  test('hostile names stay text in the whole drawing', async () => {
    const name = '<script>&]]>"\u202E\u200B';
    const svg = svgText(svgTree(await drawn(casusOf({ persons: [{ id: '"><x', gender: 'male', name }] }))));
    expect(svg.match(/<(?!\/?(svg|g|path|text|title|desc)[ >])/g)).toBeNull();
  });

  test('everything lies on the paper, and a small family still has room for its heading', async () => {
    const scene = await drawn(casusOf({ persons: [{ id: 'a', gender: 'female', name: 'Ans' }] }));
    const { left, right, top, bottom } = scene.view;
    const flat = (marks: readonly Mark[]): readonly Mark[] =>
      marks.flatMap((mark) => (mark.mark === 'group' ? flat(mark.children) : [mark]));
    for (const mark of flat(scene.marks)) {
      if (mark.mark !== 'text') continue;
      expect(mark.x).toBeGreaterThan(left);
      expect(mark.x).toBeLessThan(right);
      expect(mark.y).toBeGreaterThan(top);
      expect(mark.y).toBeLessThan(bottom);
    }
    expect(right - left).toBeGreaterThan(500);
  });
});
