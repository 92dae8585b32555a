import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../../main/shells/cli/run.ts';
import { exported } from '../../../../main/services/exported.ts';
import { bundledTypeface } from '../../../../main/services/export/fonts.ts';
import type { Look } from '../../../../shared/bridge/api.ts';

const sample = 'assets/samples/w-2024-011.casus.json';
const text = readFileSync(sample, 'utf8');

async function ask(...words: readonly string[]): Promise<{ code: number; out: string; complaints: readonly string[] }> {
  const complaints: string[] = [];
  const out: Buffer[] = [];
  const code = await run(words, {
    environment: { LANG: 'nl_NL.UTF-8' },
    out: async (part) => {
      out.push(Buffer.from(part));
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out: Buffer.concat(out).toString('utf8'), complaints };
}

const render = (...words: readonly string[]) => ask('render', sample, '--diagram', 'genogram', '--out', '-', ...words);
const drawn = async (...words: readonly string[]): Promise<string> => (await render(...words)).out.replace(/<style>.*<\/style>/s, '');
/** The records that are drawn full, as `kind id`. */
const full = (svg: string): readonly string[] =>
  [...svg.matchAll(/<g data-kind="([a-z-]+)" data-record="([^"]+)"(?: opacity="([\d.]+)")?/g)]
    .filter(([, , , opacity]) => opacity === undefined || Number(opacity) > 0.3)
    .map(([, kind, id]) => `${kind} ${id}`)
    .toSorted();

describe('a hypothesis', () => {
  test('is lit with what it touches, and the sheet says which it is', async () => {
    const svg = await drawn('--hypothesis', '3');
    expect(full(svg)).toEqual(['loyalty l2', 'person fenne', 'person moeder', 'person vader', 'union u1']);
    expect(svg).toContain('hypothese 3: Fenne draagt moeders verdriet');
  });
  test.each(['initials', 'roles'])('tells no more than its number where names are off: %s', async (names) => {
    const svg = await drawn('--hypothesis', '3', '--names', names);
    expect(svg).toContain('>hypothese 3<');
    expect(svg).not.toMatch(/fenne|verdriet/i);
    expect(full(svg)).toHaveLength(5);
  });
  test('of an empty slot is refused in one sentence', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'focus-')), 'x.casus.json');
    const hypotheses = [{ slot: 2, text: '', status: 'open', touches: [] }];
    await writeFile(file, JSON.stringify({ ...(JSON.parse(text) as object), hypotheses }));
    expect(await ask('render', file, '--diagram', 'genogram', '--out', '-', '--hypothesis', '4')).toEqual({
      code: 2,
      out: '',
      complaints: ['In vak 4 staat geen hypothese; kies uit 2.'],
    });
    await rm(dirname(file), { recursive: true });
  });
});

describe('a focus lights', () => {
  test('a coalition with its members and its target', async () =>
    expect(full(await drawn('--focus', 'c1'))).toEqual([
      'coalition c1',
      'person fenne',
      'person moeder',
      'person oma_m',
      'person vader',
      'union u1',
    ]));
  test('several records, each with what ends there', async () =>
    expect(full(await drawn('--focus', 't9,tante'))).toEqual(['person hond', 'person tante', 'person tijmen', 'tie t9']));
  test('how somebody sees it, and says whose view it is as the drawing calls people', async () => {
    const svg = await drawn('--perspective', 'fenne', '--names', 'initials');
    expect(full(svg)).toHaveLength(3);
    expect(svg).toContain('>volgens F., zus<');
  });
  test('nothing that is hidden: it is told as what is not there', async () => {
    const forty = ['render', 'assets/samples/hard/everything-forty-persons.casus.json', '--diagram', 'genogram', '--out', '-'];
    expect(await ask(...forty, '--focus', 'u13')).toEqual({
      code: 2,
      out: '',
      complaints: ['Er is niets in deze tekening met de id "u13"; kijk in het bestand hoe het heet.'],
    });
  });
});

describe('a date', () => {
  test('shows how it was, says so, and keeps the day of the sheet at its foot', async () => {
    const svg = await drawn('--date', '2012-05');
    expect(svg).not.toContain('data-record="tijmen"');
    expect(svg).toContain('peildatum 05-2012<');
    expect(svg).toContain('>zoals het was in mei 2012<');
    expect(svg).toContain('SWT West, 16-05-2024. Besproken met toestemming van beide ouders');
    expect(await drawn('--date', '2012-05-03')).toContain('zoals het was op 3 mei 2012');
  });
  test('of today or later is the same drawing', async () => {
    expect(await drawn('--date', '2030')).toBe(await drawn());
  });
  test('leaves out of the layout who was not born', async () => {
    const persons = async (...more: readonly string[]): Promise<readonly string[]> =>
      (
        JSON.parse((await ask('layout', sample, '--diagram', 'genogram', '--json', ...more)).out) as { persons: { id: string }[] }
      ).persons.map(({ id }) => id);
    expect(await persons()).toContain('tijmen');
    expect(await persons('--date', '2012')).not.toContain('tijmen');
  });
});

describe('an export asked by the window', () => {
  const look: Look = { theme: 'colour', names: 'full', layers: ['ties', 'coalitions', 'loyalties'], language: 'nl', size: 'A4' };
  const asked = async (more: Partial<Look>): Promise<string> => {
    const { base64 } = await exported({ casus: text, look: { ...look, ...more }, format: 'svg' }, bundledTypeface());
    return Buffer.from(base64, 'base64').toString('utf8');
  };

  test('can show a hypothesis, a focus and a date', async () => {
    expect(full(await asked({ hypothesis: 3 }))).toHaveLength(5);
    expect(full(await asked({ focus: { records: [{ kind: 'tie', id: 't9' }] } }))).toEqual(['person hond', 'person tijmen', 'tie t9']);
    expect(full(await asked({ focus: { perspective: 'fenne' } }))).toContain('tie t3');
    expect(await asked({ date: '2012', hypothesis: 4 })).toContain('zoals het was in 2012');
  });
  test('of a slot that is empty is refused', async () => {
    const casus = JSON.stringify({ ...(JSON.parse(text) as object), hypotheses: [] });
    await expect(exported({ casus, look: { ...look, hypothesis: 2 }, format: 'svg' }, bundledTypeface())).rejects.toMatchObject({
      kind: 'export-failed',
    });
  });
});
