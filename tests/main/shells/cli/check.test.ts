import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../../main/shells/cli/run.ts';
import { badCasuses, badTexts, fileOf } from '../../../helpers/bad-files.ts';
import { systeemkaart } from '../../../helpers/command-line.ts';
import { sampleTexts } from '../../../helpers/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'systeemkaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, file: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, file);
  return path;
}

/** The same program in this process: what it says and its exit code. */
async function here(
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: readonly string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, {
    environment: { LANG: 'en_GB.UTF-8' },
    out: async (text) => {
      out.push(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'));
      return Promise.resolve();
    },
    complain: (line) => err.push(line),
  });
  return { code, out: out.join(''), err };
}

describe('check, in a process of its own', () => {
  test('says that a sample is in order and leaves with 0', async () => {
    const ran = await systeemkaart(['check', '-'], sampleTexts.get('w-2024-011.casus.json'));
    expect(ran).toEqual({ code: 0, out: 'In order: 18 persons, 7 unions.\n', err: '' });
  });

  test('names every fault by its place in front, the next step last, and leaves with 2', async () => {
    const file = written('bad.casus.json', fileOf({ unions: [{ id: 'u', partners: ['anna', 'opa_x'], form: 'x' }] }));
    const ran = await systeemkaart(['check', file], '', { LANG: 'nl_NL.UTF-8' });
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err.split('\n')).toEqual([
      'unions[0].partners[1]: geen persoon "opa_x"',
      expect.stringContaining('unions[0].form: "x" is niet een van married'),
      '2 fouten: verbeter ze in het bestand en controleer het opnieuw; er is niets geschreven.',
      '',
    ]);
  });

  test.each([
    ['no file of that name', ['check', join(folder, 'nowhere.json')], 'The file is not there; see whether its name and folder are right.'],
    ['a name with a zero byte in it', ['check', 'a\u0000b'], 'The file is not there'],
    ['a folder', ['check', folder], 'This is a folder; name a casus file that is in it.'],
    ['no file at all', ['check'], 'Name one casus file, or - to read it from standard input.'],
    ['two files', ['check', 'a', 'b'], 'Name one casus file'],
    ['no command', [], 'No command was given; systeemkaart --help shows which there are.'],
    ['a command that is not there', ['chek', 'x'], 'There is no command "chek"; did you mean check?'],
    ['a command that every object has', ['constructor'], 'There is no command "constructor".'],
    [
      'an option that is not there',
      ['check', '--fast', 'x'],
      'This command has no option --fast; systeemkaart check --help shows which it has.',
    ],
    ['a language that is not there', ['check', '--language', 'fr', 'x'], '--language does not know "fr"; choose nl, en.'],
    ['an option without its value', ['check', 'x', '--language'], 'The option --language needs a value'],
    ['an option with a value too many', ['check', '--help=yes'], 'The option --help takes no value'],
  ])('%s is told in one sentence', async (_, words, sentence) => {
    const ran = await here(...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toHaveLength(1);
    expect(ran.err[0]).toContain(sentence);
  });

  test('never shows a stack, whatever comes in', async () => {
    for (const input of ['', '[', '{"format":"systeemkaart/casus"}', new Uint8Array([0xff, 0xfe]), '['.repeat(100_000)]) {
      const ran = await systeemkaart(['check', '-'], input);
      expect(ran.code).toBe(2);
      expect(ran.err).not.toMatch(/\n\s+at |Error|\.ts:/);
    }
  });

  test('stops reading an endless input', async () => {
    const ran = await systeemkaart(['check', '-'], new Uint8Array(30 * 1024 * 1024).fill(0x20));
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('file: the file is over 20 MB') as unknown });
  });

  test('speaks the language that is asked for, on the line or by the surroundings', async () => {
    expect((await systeemkaart(['--help', '--language', 'nl'])).out).toContain('Opdrachten:');
    expect((await systeemkaart(['--help'], '', { LC_ALL: 'nl_BE', NODE_ENV: 'production' })).out).toContain(
      'Gebruik: systeemkaart <opdracht> [opties]',
    );
    expect((await systeemkaart(['--help'], '', { LC_ALL: 'de_DE', LANG: 'nl_NL' })).out).toContain(
      'Usage: systeemkaart <command> [options]',
    );
  });
});

describe('every bad file leaves with 2, its place in front and a next step last', () => {
  test.each([...badTexts, ...badCasuses].map((it, index) => [it.name, it, index] as const))('%s', async (_, { file, place }, index) => {
    const { code, out, err } = await here('check', written(`${index}.casus.json`, file));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err[0]?.startsWith(`${place === '' ? 'file' : place}: `)).toBe(true);
    expect(err.at(-1)).toMatch(/faults?: correct (it|them) in the file and check again; nothing was written\.$/);
  });
});

describe('help', () => {
  test('names every command and option, and fits a terminal', async () => {
    for (const words of [['--help'], ['help'], ['help', 'check'], ['check', '--help'], ['check', '-h']]) {
      const ran = await here(...words);
      expect(ran).toMatchObject({ code: 0, err: [] });
      expect(ran.out).toMatch(/^[^\n]*check|Systeemkaart/);
      expect(Math.max(...ran.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(ran.out).not.toMatch(/cli\.|\{/);
    }
  });
});

test('a doubtful casus is in order, with the doubts told', async () => {
  const ran = await here('check', written('doubt.json', fileOf()));
  expect(ran).toEqual({
    code: 0,
    out: 'In order: 3 persons, 0 unions.\nThis may not be right:\n  persons: nobody is the index person\n',
    err: [],
  });
});
