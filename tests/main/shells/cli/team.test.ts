import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systeemkaart, type Ran } from '../../../helpers/command-line.ts';
import { sampleTexts } from '../../../helpers/samples.ts';

const project = join(import.meta.dirname, '..', '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'systeemkaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const cases = ['w-2024-011', 'w-2024-019', 'z-2024-009'] as const;
const caseFile = (name: string): string => join(project, 'assets', 'samples', `${name}.casus.json`);
const team = at('swt.systeemkaart');

/** A keeper's command, with the passphrase from its file unless told otherwise. */
async function keeper(words: readonly string[], key = ['--passphrase-file', at('passphrase')]): Promise<Ran> {
  return systeemkaart(['team', ...words, ...key], '', { SYSTEEMKAART_HOME: at('home') });
}

let recoveryKey = '';
let imported: Ran;

beforeAll(async () => {
  writeFileSync(at('passphrase'), 'vier losse woorden samen\n');
  const made = await keeper(['create', team, '--name', 'SWT Voorbeeld']);
  recoveryKey = made.out;
  imported = await keeper(['import', team, ...cases.map(caseFile)]);
}, 60_000);

describe('a keeper without a window', () => {
  test('makes a file and gets its recovery key, alone on a line', () => {
    expect(recoveryKey).toMatch(/^(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}\n$/);
  });

  test('is told of each casus that is safely in', () => {
    expect(imported).toEqual({ code: 0, out: 'ok W-2024-011\nok W-2024-019\nok Z-2024-009\n', err: '' });
  });

  test.each(cases)('gets %s out as it went in, byte for byte', async (name) => {
    const out = at(`${name}.json`);
    expect((await keeper(['export', team, '--casus', name.toUpperCase(), '--out', out])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(sampleTexts.get(`${name}.casus.json`));
    const shown = await keeper(['export', team, '--casus', name.toUpperCase(), '--out', '-']);
    expect(shown.out).toBe(sampleTexts.get(`${name}.casus.json`));
  });

  test('lists the casussen by code, for people and for programs', async () => {
    const listed = await keeper(['list', team, '--json']);
    const rows = JSON.parse(listed.out) as readonly { readonly id: string; readonly persons: number }[];
    expect(rows.map(({ id, persons }) => [id, persons])).toEqual([
      ['W-2024-011', 18],
      ['W-2024-019', 16],
      ['Z-2024-009', 17],
    ]);
    expect((await keeper(['list', team])).out).toContain('W-2024-019\tFamilie Postma - Ramlal\tWest');
  });

  test('says that a file is sound, also with the recovery key', async () => {
    writeFileSync(at('recovery'), recoveryKey.toLowerCase());
    expect(await keeper(['check', team])).toMatchObject({ code: 0, err: '' });
    expect(await keeper(['check', team], ['--recovery-key-file', at('recovery')])).toMatchObject({ code: 0, err: '' });
  });

  test('copies a file with its keys, and puts the copy where nothing stands', async () => {
    const copy = at('copy.systeemkaart');
    expect((await keeper(['backup', team, '--out', copy])).code).toBe(0);
    const elsewhere = at('elsewhere.systeemkaart');
    expect((await keeper(['restore', elsewhere, '--from', copy])).code).toBe(0);
    expect((await keeper(['list', elsewhere])).out.split('\n')).toHaveLength(4);
    expect(await keeper(['backup', team, '--out', copy])).toMatchObject({ code: 2, out: '' });
  });

  test('finds a damaged file, puts a copy back and keeps what stood there', async () => {
    const copy = at('before.systeemkaart');
    const own = at('own.systeemkaart');
    await keeper(['backup', team, '--out', copy]);
    await keeper(['restore', own, '--from', copy]);
    truncateSync(own, statSync(own).size - 5000);
    const checked = await keeper(['check', own]);
    expect([checked.code, checked.out]).toEqual([2, '']);
    expect(checked.err).toMatch(/backup/i);
    const restored = await keeper(['restore', own, '--from', copy]);
    expect(restored.code).toBe(0);
    const [, kept = ''] = /as (own\.kept-\S+\.systeemkaart)\./.exec(restored.out) ?? [];
    expect(existsSync(at(kept))).toBe(true);
    expect((await keeper(['check', own])).code).toBe(0);
  });

  test('makes a file smaller and leaves what is in it', async () => {
    expect((await keeper(['compact', team])).code).toBe(0);
    expect((await keeper(['list', team])).out.split('\n')).toHaveLength(4);
  });

  test('works while another program holds the file and writes to it', async () => {
    const busy = at('busy.systeemkaart');
    await keeper(['backup', team, '--out', busy]);
    const other = spawn(process.execPath, [join(project, 'tests/bench/crash/editing.ts'), busy, at('passphrase'), at('home'), '1'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    try {
      expect((await keeper(['list', busy])).code).toBe(0);
      expect((await keeper(['check', busy])).code).toBe(0);
      expect((await keeper(['backup', busy, '--out', at('from-busy.systeemkaart')])).code).toBe(0);
      expect((await keeper(['import', busy, caseFile('hard/same-sex-couples')])).out).toMatch(/^ok \S+\n$/);
    } finally {
      other.kill('SIGKILL');
      await once(other, 'close');
    }
    expect((await keeper(['check', busy])).code).toBe(0);
  }, 60_000);
});

describe('a keeper who asks something else gets one sentence, exit 2 and nothing changed', () => {
  test('a bad casus file is refused whole, by its places, and a good one beside it comes in', async () => {
    writeFileSync(
      at('bad.casus.json'),
      '{"format":"systeemkaart/casus","version":1,"id":"B-1","title":"t","referenceDate":"2024","ties":[{"id":"t"}]}',
    );
    const ran = await keeper(['import', team, at('bad.casus.json'), caseFile('w-2024-011')]);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('ok W-2024-011\n');
    expect(ran.err).toContain('ties[0].from');
  });

  test('a casus that is there and says something else is left, or copied when asked', async () => {
    const text = (sampleTexts.get('w-2024-011.casus.json') ?? '').replace('"title": "', '"title": "Anders: ');
    writeFileSync(at('other.casus.json'), text);
    const left = await keeper(['import', team, at('other.casus.json')]);
    expect([left.code, left.out]).toEqual([2, '']);
    expect(left.err).toContain('--same');
    const copied = await keeper(['import', team, at('other.casus.json'), '--same', 'copy']);
    expect([copied.code, copied.out]).toEqual([0, 'ok W-2024-011 (2)\n']);
  });

  test.each([
    ['no key', ['list', team], [], '--passphrase-file'],
    ['a key file that is not there', ['list', team], ['--passphrase-file', at('nowhere')], 'cannot be read'],
    ['a file that is not there', ['list', at('nowhere.systeemkaart')], undefined, 'No team file'],
    ['another command', ['lsit', team], undefined, 'did you mean list?'],
    ['a casus that is not there', ['export', team, '--casus', 'X', '--out', '-'], undefined, 'no casus X'],
    ['a file that stands there already', ['create', team], undefined, 'already there'],
    ['a copy that is not there', ['restore', team, '--from', at('nowhere')], undefined, 'no longer there'],
  ])('%s', async (_, words, key, sentence) => {
    const ran = await keeper(words, key);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    expect(ran.err).toContain(sentence);
  });

  test('a wrong passphrase, which is never echoed', async () => {
    writeFileSync(at('wrong'), 'een andere zin dan deze');
    const ran = await keeper(['list', team], ['--passphrase-file', at('wrong')]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).not.toContain('andere zin');
  });
});
