import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { run } from '../../../../main/shells/cli/run.ts';
import { casus as schema, type Casus } from '../../../../shared/model/records.ts';
import { familyOf, withOneChildMore } from '../../../helpers/families.ts';

const sample = 'assets/samples/w-2024-011.casus.json';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layout-'));
});
afterEach(() => rm(folder, { recursive: true }));

const time = z.number().min(0);
const answerShape = z.strictObject({
  persons: z.array(
    z.strictObject({
      id: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number().positive(),
      height: z.number().positive(),
      generation: z.int().min(0),
    }),
  ),
  width: z.number().positive(),
  height: z.number().positive(),
  ms: z.strictObject({ rank: time, chain: time, order: time, place: time, straighten: time, route: time }),
});
type Answer = z.infer<typeof answerShape>;

/** Runs `layout` and gives what came of it. */
async function layout(...words: readonly string[]): Promise<{ code: number; out: string; complaints: readonly string[] }> {
  const complaints: string[] = [];
  let out = '';
  const code = await run(['layout', ...words], {
    environment: { LANG: 'en_GB.UTF-8' },
    out: async (text) => {
      out += String(text);
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaints };
}

/** The answer of `layout --json`, read as strictly as it is promised. */
async function answered(file: string, ...words: readonly string[]): Promise<Answer> {
  const { code, out, complaints } = await layout(file, '--diagram', 'genogram', '--json', ...words);
  expect([code, complaints]).toEqual([0, []]);
  expect(out.endsWith('}\n')).toBe(true);
  return answerShape.parse(JSON.parse(out));
}

const said = new Map<string, Promise<Answer>>();
/** The answer about a file that comes with the program, asked once for all tests. */
function answeredOnce(file: string, ...words: readonly string[]): Promise<Answer> {
  const key = [file, ...words].join(' ');
  const answer = said.get(key) ?? answered(file, ...words);
  said.set(key, answer);
  return answer;
}

describe('layout', () => {
  test('says of every person of the casus where they stand, by id, inside a drawing that begins at 0, 0', async () => {
    const { persons, width, height } = await answeredOnce(sample);
    const casus = JSON.parse(await readFile(sample, 'utf8')) as { persons: readonly { id: string }[] };
    expect(persons.map(({ id }) => id)).toEqual(casus.persons.map(({ id }) => id).toSorted());
    expect(Math.min(...persons.map((p) => p.x - p.width / 2))).toBeLessThan(20);
    const outside = persons.filter(
      (p) => p.x < p.width / 2 || p.y < p.height / 2 || p.x > width - p.width / 2 || p.y > height - p.height / 2,
    );
    expect(outside).toEqual([]);
    expect(Math.min(...persons.map((p) => p.generation))).toBe(0);
  });

  test('writes numbers with one decimal at most', async () => {
    expect(JSON.stringify(await answeredOnce(sample))).not.toMatch(/\d\.\d\d/);
  });

  test('says the same each time, save the times', async () => {
    const [one, other] = [await answeredOnce(sample), await answered(sample)];
    expect({ ...one, ms: undefined }).toEqual({ ...other, ms: undefined });
  });

  test('follows names, layers, theme and tradition as the drawing does', async () => {
    const plain = await answeredOnce(sample);
    // Lines may run outside the family, so the height of the whole says less than the rows.
    const rows = ({ persons }: typeof plain) => Math.max(...persons.map((p) => p.y)) - Math.min(...persons.map((p) => p.y));
    expect(rows(await answered(sample, '--theme', 'projection'))).toBeGreaterThan(rows(plain));
    expect({ ...(await answered(sample, '--names', 'roles')), ms: undefined }).not.toEqual({ ...plain, ms: undefined });
    const secret = 'assets/samples/hard/single-parent-and-strangers.casus.json';
    expect((await answered(secret, '--layers', 'all')).persons.length).toBeGreaterThan((await answered(secret)).persons.length);
    expect((await answered(sample, '--preset', 'genopro')).persons.map((p) => [p.width, p.height])).not.toEqual(
      plain.persons.map((p) => [p.width, p.height]),
    );
  }, 60_000);

  test('shows a table with a line for everybody unless JSON is asked for', async () => {
    const { code, out } = await layout(sample, '--diagram', 'genogram');
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^person +generation +x +y +width +height$/);
    expect(lines.filter((line) => /^tijmen +2 +[\d.]+ +[\d.]+ +48\.0 +48\.0$/.test(line))).toHaveLength(1);
    expect(lines.at(-2)).toMatch(/^18 persons, \d+ by \d+ px$/);
    expect(lines.at(-1)).toMatch(/^ms: rank [\d.]+, .*route [\d.]+$/);
  });

  test('says of a systemogram where the family and every card stand', async () => {
    const { code, out } = await layout(sample, '--diagram', 'systemogram', '--json');
    expect(code).toBe(0);
    const { ms: _, ...shape } = answerShape.shape;
    const place = shape.persons.element.omit({ generation: true });
    const around = z.strictObject({
      ...shape,
      cards: z.array(place.extend({ ring: z.literal([1, 2, 3]), sector: z.enum(['left', 'right', 'top', 'bottom']) })),
      ms: z.strictObject({ family: time, field: time, words: time }),
    });
    const { persons, cards, width, height } = around.parse(JSON.parse(out));
    expect(persons.map(({ id }) => id)).toContain('tijmen');
    expect(cards.map(({ id }) => id)).toEqual(['buurman', 'hb', 'huisarts', 'mediator', 'schaak', 'school', 'swt', 't_rouw']);
    for (const it of [...persons, ...cards]) {
      expect(it.x - it.width / 2).toBeGreaterThanOrEqual(0);
      expect(it.x + it.width / 2).toBeLessThanOrEqual(width);
      expect(it.y - it.height / 2).toBeGreaterThanOrEqual(0);
      expect(it.y + it.height / 2).toBeLessThanOrEqual(height);
    }
  });

  test('keeps everybody of an earlier answer in order and place', async () => {
    const family = familyOf(24, 3);
    const [before, after, earlier] = ['before.json', 'after.json', 'earlier.json'].map((name) => join(folder, name));
    if (before === undefined || after === undefined || earlier === undefined) throw new Error('three files were named');
    await writeFile(before, JSON.stringify(family));
    await writeFile(after, JSON.stringify(withOneChildMore(family, 7).casus));
    const first = await answered(before);
    await writeFile(earlier, JSON.stringify(first));
    const stood = new Map(first.persons.map((p) => [p.id, p.x]));
    const moves = ({ persons }: Answer): number => persons.reduce((sum, { id, x }) => sum + Math.abs(x - (stood.get(id) ?? x)), 0);
    const row = ({ persons }: Answer, generation: number): readonly string[] =>
      persons
        .filter((p) => p.generation === generation && stood.has(p.id))
        .toSorted((p, q) => p.x - q.x)
        .map(({ id }) => id);
    const [kept, afresh] = [await answered(after, '--previous', earlier), await answered(after)];
    expect(kept.persons).toHaveLength(25);
    for (const generation of [0, 1, 2]) expect(row(kept, generation)).toEqual(row(first, generation));
    expect(moves(kept)).toBeLessThan(moves(afresh));
  });

  test('moves nobody of an earlier answer where only lines came', async () => {
    const homes = 'assets/samples/hard/stepfamily-with-homes.casus.json';
    const casus = await readFile(homes, 'utf8').then((text): Casus => schema.parse(JSON.parse(text)));
    const [one, other] = [casus.persons[0]?.id ?? '', casus.persons[5]?.id ?? ''];
    const more = { ...casus, ties: [...casus.ties, { id: 'a new line', from: one, to: other, kind: 'hostile' }] };
    const [after, earlier] = [join(folder, 'lined.json'), join(folder, 'unlined.json')];
    await writeFile(after, JSON.stringify(more));
    const first = await answered(homes);
    await writeFile(earlier, JSON.stringify(first));
    expect((await answered(after, '--previous', earlier)).persons).toEqual(first.persons);
  });

  test.each([
    [[sample], 'Say what to draw'],
    [[sample, '--diagram', 'systemogram', '--previous', sample], '--previous works for a genogram only'],
    [[sample, '--diagram', 'genogram', '--names', 'nicknames'], 'choose full, initials, roles'],
    [[sample, '--diagram', 'genogram', '--previous', 'no-such.json'], 'Behind --previous belongs'],
    [[sample, '--diagram', 'genogram', '--previous', sample], 'Behind --previous belongs'],
    [['no-such.casus.json', '--diagram', 'genogram'], 'The file is not there'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    const { code, out, complaints } = await layout(...words);
    expect([code, out, complaints.length]).toEqual([2, '', 1]);
    expect(complaints[0]).toContain(sentence);
  });
});
