import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCasusFile, writeCasusFile } from '../../../shared/formats/own-file.ts';
import { lists, type Casus } from '../../../shared/model/records.ts';
import { fileOf } from '../../helpers/bad-files.ts';
import { sampleTexts } from '../../helpers/samples.ts';

function read(file: string | Uint8Array): Casus {
  const answer = readCasusFile(file);
  if (!answer.ok) throw new Error(answer.faults.map((it) => `${it.place} ${it.what.id}`).join('; '));
  return answer.casus;
}

describe('a casus file', () => {
  test.each([...sampleTexts])('%s comes out as it went in', (_, text) => {
    const out = writeCasusFile(read(text));
    expect(JSON.parse(out)).toMatchObject(JSON.parse(text) as object);
    expect(read(out)).toEqual(read(text));
  });

  test('keeps every key that is not known, at every depth', () => {
    const value = fc.jsonValue({ maxDepth: 4 }).filter((it) => !JSON.stringify(it).includes('__proto__'));
    fc.assert(
      fc.property(value, fc.string({ minLength: 1 }), (held, word) => {
        const key = `x-${word}`;
        const file = fileOf({
          [key]: held,
          persons: [{ id: 'anna', gender: 'female', [key]: held, migration: { from: 'a', to: 'b', [key]: held } }],
          layout: { [key]: held },
        });
        const out: unknown = JSON.parse(writeCasusFile(read(file)));
        expect(out).toMatchObject(JSON.parse(file) as object);
      }),
    );
  });

  test('is written in the order of the contract, whatever the order was', () => {
    const file =
      '{"x":1,"unions":[],"title":"t","persons":[],"version":1,"referenceDate":"2024","layout":{},"id":"i","format":"systeemkaart/casus"}';
    expect(Object.keys(JSON.parse(writeCasusFile(read(file))) as object)).toEqual([
      'format',
      'version',
      'id',
      'title',
      'referenceDate',
      ...Object.keys(lists),
      'layout',
      'x',
    ]);
  });

  test('is written the same when it is read and written again', () => {
    const once = writeCasusFile(read(fileOf({ persons: [{ id: 'a', name: 'Ünï 👩‍👧 \u2028 "x"', gender: 'female' }] })));
    expect(writeCasusFile(read(once))).toBe(once);
  });

  test('may begin with a byte order mark', () => expect(read(`\uFEFF${fileOf()}`).id).toBe('x'));
  test('is read from bytes as from text', () => expect(read(new TextEncoder().encode(fileOf({ title: 'Zoë' }))).title).toBe('Zoë'));
  test('may hold half a sign in a text, and keeps it', () =>
    expect(read(writeCasusFile(read(fileOf().replace('"title":"x"', '"title":"\\ud83d"')))).title).toBe('\ud83d'));
  test('may be 64 levels deep', () => {
    const deep = `${'['.repeat(63)}${']'.repeat(63)}`;
    expect(read(fileOf().replace('{', `{"deep":${deep},`)).id).toBe('x');
  });
  test('may hold 20 MB', () => expect(read(fileOf({ note: 'x'.repeat(20 * 1024 * 1024 - 500) })).id).toBe('x'));
});

function ok(text: string): boolean {
  const answer = readCasusFile(text);
  return answer.ok || !answer.faults.some((it) => ['fault.not-json', 'fault.json-ends', 'fault.empty'].includes(it.what.id));
}
function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanning', () => {
  test('takes for JSON what is JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(ok(text)).toBe(true);
      }),
    );
  });

  test('refuses what the platform refuses, sign by sign', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\\',
      '\n',
      'x',
      '\\u00e9',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
        (text) => {
          fc.pre(text.trim() !== '');
          expect(ok(text)).toBe(parses(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
