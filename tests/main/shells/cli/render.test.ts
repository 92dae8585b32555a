import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../../main/shells/cli/run.ts';

const sample = 'assets/samples/w-2024-011.casus.json';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `render` and gives what came of it. */
async function render(...words: readonly string[]): Promise<{ code: number; out: string; complaints: readonly string[] }> {
  const complaints: string[] = [];
  const out: Buffer[] = [];
  const code = await run(['render', ...words], {
    environment: { LANG: 'en_GB.UTF-8' },
    out: async (text) => {
      out.push(Buffer.from(text));
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out: Buffer.concat(out).toString('utf8'), complaints };
}

const made = new Map<string, Promise<string>>();
/** The drawing of the sample with these words, made once for all tests. */
async function drawn(...words: readonly string[]): Promise<string> {
  const key = words.join(' ');
  const svg = made.get(key) ?? render(sample, '--diagram', 'genogram', '--out', '-', ...words).then(({ out }) => out);
  made.set(key, svg);
  return svg;
}
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('render', () => {
  test.each(['svg', 'png', 'pdf'])('makes a %s, the same bytes every time, and leaves nothing beside it', async (kind) => {
    const files = [join(folder, `one.${kind}`), join(folder, `two.${kind.toUpperCase()}`)];
    for (const out of files)
      expect(await render(sample, '--diagram', 'genogram', '--out', out)).toEqual({ code: 0, out: '', complaints: [] });
    const [one, two] = await Promise.all(files.map((file) => readFile(file)));
    expect(hash(one ?? Buffer.of())).toBe(hash(two ?? Buffer.of()));
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('draws every person of the casus, in Dutch unless English is asked for', async () => {
    const svg = await drawn();
    const { persons } = JSON.parse(await readFile(sample, 'utf8')) as { persons: readonly { id: string }[] };
    expect(persons.filter(({ id }) => !svg.includes(`<g data-kind="person" data-record="${id}"`))).toEqual([]);
    expect(svg).toContain('Legenda');
    expect(await drawn('--language', 'en')).toContain('Legend<');
  });

  test('leaves no trace of names, layers and traits that are not shown', async () => {
    const { persons } = JSON.parse(await readFile(sample, 'utf8')) as { persons: readonly { name?: string }[] };
    const plain = (await drawn('--names', 'initials')).replace(/<style>.*<\/style>/, '');
    expect(persons.flatMap(({ name }) => (name !== undefined && name.length > 3 && plain.includes(name) ? [name] : []))).toEqual([]);
    expect(await drawn()).toContain('data-kind="household"');
    expect(await drawn('--layers', '-households')).not.toContain('data-kind="household"');
    expect(await drawn('--layers', '-legend')).not.toContain('data-kind="legend"');
  });

  test.each(['initials', 'roles'])('leaves no trace of a name that stands everywhere: %s', async (names) => {
    const canary = 'Zwanenburg';
    const casus = JSON.parse(await readFile('assets/samples/hard/stepfamily-with-homes.casus.json', 'utf8')) as unknown;
    const text = JSON.stringify(casus)
      .replaceAll('"ilse"', '"ilse-zwanenburg"')
      .replaceAll('"name":"Ilse"', `"name":"Ilse ${canary}","role":"mevrouw ${canary}","place":"bij ${canary}s"`)
      .replace('"name":"huis Maaike"', `"name":"gezin ${canary}"`)
      .replace('"name":"huis Bart"', `"name":"Van-${canary}huis, ${canary}'s"`)
      .replace(/"title":"[^"]*"/, `"title":"Familie ${canary}"`);
    const file = join(folder, 'canary.casus.json');
    await writeFile(file, text);
    const svg = (await render(file, '--diagram', 'genogram', '--layers', 'all', '--names', names, '--out', '-')).out.replace(
      /<style>.*<\/style>/,
      '',
    );
    expect(svg).toContain('gezin Z.');
    expect(svg.toLowerCase()).not.toMatch(/zwanenburg|ilse|maaike/);
  });

  test('has a theme, a tradition and a paper', async () => {
    const all = [await drawn(), await drawn('--theme', 'projection'), await drawn('--preset', 'nsgc2022'), await drawn('--size', 'A3')];
    expect(new Set(all).size).toBe(4);
    expect(all[3]).toMatch(/^<svg [^>]*width="420mm" height="297mm"/);
  });

  test.each([
    [[], 'Say what to draw'],
    [['--diagram', 'genogram'], 'Say where the drawing goes'],
    [['--diagram', 'genogram', '--view', 'table', '--out', 'x.svg'], 'Only a systemogram has a table'],
    [['--diagram', 'systemogram', '--view', 'list', '--out', 'x.svg'], 'choose drawing, table'],
    [['--diagram', 'tree', '--out', 'x.svg'], 'choose genogram, systemogram'],
    [['--diagram', 'genogram', '--out', 'x.jpg'], 'end in .svg, .png or .pdf'],
    [['--diagram', 'genogram', '--out', 'x'], 'end in .svg, .png or .pdf'],
    [['--diagram', 'genogram', '--out', 'x.svg', '--layers', 'tie'], 'There is no layer "tie"; choose from households, ties,'],
    [['--diagram', 'genogram', '--out', 'x.svg', '--theme', 'pink'], 'choose colour, black-white, projection'],
    [['--diagram', 'genogram', '--out', 'x.svg', '--size', 'A5'], 'choose A4, A3'],
    [['--diagram', 'genogram', '--out', 'x.svg', '--date', '~2021'], 'no day, month or year'],
    [['--diagram', 'genogram', '--out', 'x.svg', '--hypothesis', '6'], 'no slot of a hypothesis'],
    [['--diagram', 'genogram', '--out', 'no/such/x.svg'], 'folder behind --out is not there'],
  ])('refuses %j in one sentence and writes nothing', async (words, sentence) => {
    const inFolder = words.map((word) => (word.startsWith('x') || word.startsWith('no/') ? join(folder, word) : word));
    const { code, out, complaints } = await render(sample, ...inFolder);
    expect([code, out, complaints.length]).toEqual([2, '', 1]);
    expect(complaints[0]).toContain(sentence);
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves what stood there when the casus has a fault', async () => {
    const [out, bad] = [join(folder, 'out.svg'), join(folder, 'bad.casus.json')];
    await writeFile(out, 'old');
    await writeFile(bad, (await readFile(sample, 'utf8')).replace('"male"', '"mael"'));
    const { code, complaints } = await render(bad, '--diagram', 'genogram', '--out', out);
    expect(code).toBe(2);
    expect(complaints[0]).toContain('persons[');
    expect(await readFile(out, 'utf8')).toBe('old');
  });
});
