import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Spot } from '../../../helpers/path-data.ts';
import { readSvg } from '../../../helpers/svg-strokes.ts';
import { run } from '../../../../main/shells/cli/run.ts';
import { inSteps } from '../../../../shared/geometry/course.ts';
import { readCasusFile } from '../../../../shared/formats/own-file.ts';
import { whoForWhom } from '../../../../shared/rules/who-for-whom.ts';

const sample = 'assets/samples/z-2024-009.casus.json';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'systemogram-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The SVG of a systemogram, without its font. */
async function drawn(file: string, ...words: readonly string[]): Promise<string> {
  let out = '';
  const code = await run(['render', file, '--diagram', 'systemogram', ...words, '--out', '-'], {
    environment: { LANG: 'en_GB.UTF-8' },
    out: async (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
    complain: (sentence) => expect.fail(sentence),
  });
  expect(code).toBe(0);
  return out.replace(/<style>.*<\/style>/s, '');
}

const records = (svg: string, kind: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`data-kind="${kind}" data-record="([^"]*)"`, 'g'))].map(([, id = '']) => id).toSorted();
const casusOf = async (file: string) => {
  const read = readCasusFile(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} is refused`);
  return read.casus;
};

describe('a systemogram without a window', () => {
  test('draws every party, every help line, every target, the rings that are used and who holds the regie', async () => {
    const [svg, casus] = [await drawn(sample), await casusOf(sample)];
    expect(records(svg, 'involved')).toEqual(casus.involved.map(({ id }) => id).toSorted());
    expect(records(svg, 'help-line')).toEqual(casus.helpLines.map(({ id }) => id).toSorted());
    const homes = new Set(casus.households.map(({ id }) => id));
    const aims = new Set(casus.helpLines.flatMap(({ to }) => to));
    const shown = [...records(svg, 'person'), ...records(svg, 'household')];
    expect([...aims].filter((id) => !shown.includes(id))).toEqual([]);
    expect(homes.size).toBeGreaterThan(0);
    expect(records(svg, 'ring')).toEqual(['1', '2']);
    expect(records(svg, 'direction')).toEqual(['moeder', 'vader', 'yara']);
    expect(records(svg, 'boundary')).toEqual(['g2']);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test.each(['w-2024-011', 'w-2024-019', 'z-2024-009'])(
    'ends every line of %s within 30 px of whom it aims at, or of the hull of their home',
    async (name) => {
      const file = `assets/samples/${name}.casus.json`;
      const [casus, { strokes }] = [await casusOf(file), readSvg(await drawn(file))];
      const of = (kind: string, record: string, part: string): readonly Spot[] =>
        strokes
          .filter((it) => it.group.kind === kind && it.group.data['data-record'] === record && it.part === part)
          .flatMap(({ points }) => inSteps(points, 4));
      const homesOf = (person: string): readonly string[] =>
        casus.households
          .filter(({ id, members }) => id === person || members.some((member) => member.person === person))
          .map(({ id }) => id);
      const missed = casus.helpLines.flatMap(({ id, to }) =>
        to
          .filter((target) => {
            const outline = [...of('person', target, 'symbol'), ...homesOf(target).flatMap((home) => of('household', home, 'mark'))];
            const line = of('help-line', id, 'line');
            return !line.some((end) => outline.some((spot) => Math.hypot(end.x - spot.x, end.y - spot.y) < 30));
          })
          .map((target) => `${id} ${target}`),
      );
      expect(missed).toEqual([]);
    },
  );

  test('says each line in a sentence, and what it counts in the heading', async () => {
    const svg = await drawn('assets/samples/w-2024-019.casus.json');
    expect(svg).toContain('<title>jeugd-GGZ behandelaar helpt Ruben, met spanning, sinds 2016</title>');
    expect(svg).toContain('10 actief · 9 op Ruben · 0 op wachtlijst');
    expect(svg).toContain('<title>Systemogram W-2024-019</title>');
  });

  test('without the layer of help no party, no line and no word of them is left', async () => {
    const svg = await drawn(sample, '--layers', 'all,-involved');
    for (const kind of ['involved', 'help-line', 'boundary', 'direction']) expect(records(svg, kind)).toEqual([]);
    expect(svg).not.toMatch(/jeugd-GGZ|leerplicht|Wendy|actief/);
    expect(records(svg, 'person')).toContain('yara');
  });

  test('without households, boundaries and a legend there are none', async () => {
    const svg = await drawn(sample, '--layers=-households,-boundaries,-legend');
    expect(await drawn(sample, '--layers', '-households,-boundaries,-legend')).toBe(svg);
    expect(svg).not.toMatch(/data-kind="(?:household|boundary|legend)"/);
  });

  test.each(['initials', 'roles'])('leaves no trace of the name of a helper who is a person: %s', async (names) => {
    const text = (await readFile(sample, 'utf8'))
      .replaceAll('"stagebeg"', '"wendy_begel"')
      .replace('"stagebegeleider Wendy"', '"Wendy van Zwanenburg (stage)"')
      .replace('"buurvrouw Truus"', '"buurvrouw (Truus-Anna)"');
    const file = join(folder, 'helpers.casus.json');
    await writeFile(file, text);
    for (const view of ['drawing', 'table']) {
      const svg = await drawn(file, '--names', names, '--layers', 'all', '--view', view);
      expect(svg.toLowerCase()).not.toMatch(/wendy|truus|anna|zwanenburg|yara|rima|samir|haddad/);
      expect(svg).toContain('W. van Z.');
    }
  });

  test('keeps the name of an organisation', async () => {
    expect(await drawn(sample, '--names', 'initials')).toContain('SWT Zuid');
  });

  test('the table has a row for every helper and the counts of the drawing', async () => {
    const [svg, casus] = [await drawn(sample, '--view', 'table'), await casusOf(sample)];
    const { rows, columns } = whoForWhom(casus);
    expect(records(svg, 'involved')).toEqual(rows.map(({ party }) => party).toSorted());
    for (const { active } of columns) expect(svg).toContain(`>${active}</text>`);
    expect(svg).toContain('<title>jeugd-GGZ: wachtlijst op Yara</title>');
  });
});
