import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../../main/shells/cli/run.ts';
import { compareAnswer, load, start } from '../../../words/check.mjs';

const folder = mkdtempSync(join(tmpdir(), 'say-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = fileURLToPath(new URL('../../../words/examples.jsonl', import.meta.url));
const startFile = (name: string): string => fileURLToPath(new URL(`../../../words/starts/${name}.casus.json`, import.meta.url));

/** Runs `say` in this process. */
async function say(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: readonly string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['say', ...words], {
    environment: { LANG: 'nl_NL.UTF-8' },
    out: async (text) => {
      out.push(String(text));
      return Promise.resolve();
    },
    complain: (line) => err.push(line),
  });
  return { code, out: out.join(''), err };
}

describe('one sentence', () => {
  test('that is understood gives the casus, and writes it where --out says', async () => {
    const target = join(folder, 'out.casus.json');
    const { code, out } = await say(startFile('gezin'), '--select', 'karin', '--text', 'kind Sem 9 m', '--out', target);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { readonly casus: { readonly persons: readonly { readonly name?: string }[] } };
    expect(answer.casus.persons.map((it) => it.name)).toEqual(['Lotte', 'Bram', 'Karin', 'Peter', 'Sem']);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(answer.casus);
  });

  test('with more than one meaning gives these in words, and writes nothing', async () => {
    const target = join(folder, 'not.casus.json');
    const { code, out } = await say(startFile('dubbel'), '--select', 'emma', '--text', 'Jan en Emma hecht', '--out', target);
    expect({ code, answer: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      answer: { readings: ['Jan (1948) hecht Emma', 'Jan (1979) hecht Emma'] },
    });
    expect(() => readFileSync(target)).toThrow('ENOENT');
  });

  test('that is not understood gives the part that is not', async () => {
    const { code, out } = await say(startFile('gezin'), '--text', 'Lotte hecht met Kees');
    expect({ code, answer: JSON.parse(out) as unknown }).toEqual({ code: 0, answer: { unclear: 'Kees' } });
  });
});

test('a corpus gives one answer a line with its id, each as the corpus says', async () => {
  const { code, out } = await say('--batch', corpus);
  expect(code).toBe(0);
  const answers = new Map(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string })
      .map((it) => [it.id, it]),
  );
  expect(load(corpus).flatMap((entry) => compareAnswer(entry, start(entry), answers.get(entry.id) ?? {}))).toEqual([]);
});

describe('what cannot be done is told in one sentence', () => {
  const broken = join(folder, 'broken.jsonl');
  writeFileSync(broken, '{"id":"a","context":{"start":"nowhere","selected":[]},"say":"x"}\n');
  const noJson = join(folder, 'no.jsonl');
  writeFileSync(noJson, 'hello\n');
  test.each([
    ['no sentence', [startFile('gezin')], 'Zeg met --text'],
    ['somebody who is not there', [startFile('gezin'), '--select', 'kees', '--text', 'hecht'], 'kees staat er niet in'],
    ['no casus', ['--text', 'hecht'], 'Noem één casusbestand'],
    ['no corpus', ['--batch', join(folder, 'nowhere.jsonl')], 'Het bestand is er niet'],
    ['a line that is no JSON', ['--batch', noJson], 'Regel 1'],
    ['a start that is not there', ['--batch', broken], 'nowhere'],
  ])('%s', async (_, words, sentence) => {
    const { code, err } = await say(...words);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(sentence);
  });
});
