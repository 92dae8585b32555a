import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  casusByCode,
  findCasus,
  freeCode,
  insertCasus,
  listCasussen,
  removeCasus,
  setArchived,
  setRetention,
} from '../../../../main/services/store/casussen.ts';
import { linesSince } from '../../../../main/services/store/journal.ts';
import { metaOf, setMeta, stampOf } from '../../../../main/services/store/meta.ts';
import { nameVersion } from '../../../../main/services/store/named-versions.ts';
import { readCasus } from '../../../../main/services/store/records.ts';
import { saveChange } from '../../../../main/services/store/save.ts';
import { difference } from '../../../../shared/model/change.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf } from '../../../helpers/casus.ts';
import { manyFamilies } from '../../../helpers/many-families.ts';
import { samples } from '../../../helpers/samples.ts';
import { colleagueOf, inFile, storeFile } from '../../../helpers/store-file.ts';

const today = '2024-06-01';
const codes = (rows: readonly { readonly code: string }[]): readonly string[] => rows.map((it) => it.code);

function filled(casussen: readonly Casus[]) {
  const file = storeFile();
  const { read, write } = inFile(file);
  const numbers = casussen.map((casus, at) => write((h) => insertCasus(h, casus, { id: `id ${at}`, at })));
  const list = (search = '', archived = false) => read((h) => listCasussen(h, { search, archived }, today));
  return { file, read, write, numbers, list };
}

describe('a casus in the file', () => {
  test('comes out as it went in, in the same order and with what is not known', () => {
    const odd = casusOf({
      id: 'Z "9"',
      persons: [{ id: 'p', gender: 'female', colour: { favourite: ['groen', null, 1.5, { deep: true }] } }],
      sessions: [{ date: '?"x"' }, { date: '?"x"' }, { date: '?"x"#2' }, { date: '2020' }],
      later: [{ id: 1 }],
    });
    const all = [...manyFamilies.map(([, casus], at) => ({ ...casus, id: `${at}` })), odd];
    const { read, numbers } = filled(all);
    for (const [at, casus] of all.entries()) {
      const out = read((h) => readCasus(h, numbers[at] ?? 0));
      expect(out).toEqual(casus);
      expect(Object.keys(out).toSorted()).toEqual(Object.keys(casus).toSorted());
    }
  });

  test('keeps any text, and is not broken by a search for it', () => {
    const { read, write, list } = filled([]);
    let nth = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' })), (text) => {
        nth += 1;
        const casus = casusOf({
          id: `W-${nth}`,
          title: text,
          persons: [{ id: 'p', gender: 'male', name: text, note: `"; DROP TABLE casus; -- ${text}`, [`x${text}`]: { [text]: text } }],
        });
        const number = write((h) => insertCasus(h, casus, { id: `any ${nth}`, at: nth }));
        const out = read((h) => readCasus(h, number));
        expect(JSON.stringify(out.persons)).toBe(JSON.stringify(casus.persons));
        expect(out.title).toBe(text);
        expect(list('').rows[0]?.title).toBe(text);
        expect(() => list(text)).not.toThrow();
      }),
    );
  });

  test('is found by its id and its code, and by nothing else', () => {
    const { read } = filled([casusOf({ id: 'W-1' })]);
    expect(read((h) => findCasus(h, 'id 0'))).toEqual({
      number: 1,
      id: 'id 0',
      code: 'W-1',
      revision: 0,
      made: 0,
      changed: 0,
      archived: null,
      retainUntil: null,
    });
    expect(read((h) => casusByCode(h, 'W-1'))?.id).toBe('id 0');
    expect(read((h) => casusByCode(h, 'id 0'))).toBeUndefined();
    expect(() => read((h) => findCasus(h, 'W-1'))).toThrow(expect.objectContaining({ kind: 'unknown-casus' }));
    expect(() => read((h) => readCasus(h, 2))).toThrow(expect.objectContaining({ kind: 'unknown-casus' }));
  });

  test('has a code of its own; a copy gets the next free one', () => {
    const { read, write } = filled(['W-1', 'W-1 (2)', 'W-2'].map((id) => casusOf({ id })));
    expect(() => write((h) => insertCasus(h, casusOf({ id: 'W-1' }), { id: 'x', at: 0 }))).toThrow(
      expect.objectContaining({ kind: 'code-taken' }),
    );
    expect(['W-1', 'W-1 (2)', 'W-2', 'W-3'].map((code) => read((h) => freeCode(h, code)))).toEqual([
      'W-1 (3)',
      'W-1 (3)',
      'W-2 (2)',
      'W-3',
    ]);
  });

  test('that was deleted leaves nothing behind but its id, and no word of it in any page', () => {
    const canary = 'Kanariepietje';
    const casus = casusOf({ id: 'W-1', title: canary, persons: [{ id: canary, gender: 'male', name: canary, note: canary }] });
    const { file, read, write, numbers, list } = filled([casus, casusOf({ id: 'W-2', title: 'blijft' })]);
    const [number = 0] = numbers;
    const edited = { ...casus, title: `${canary} ook` };
    write((h) => saveChange(h, { casus: number, id: 'x', command: 'edit', member: 'anna', at: 1, change: difference(casus, edited) }));
    write((h) => nameVersion(h, number, { revision: 1, name: canary, at: 1, member: 'anna' }));
    expect(file.db.serialize().includes(canary)).toBe(true);
    write((h) => removeCasus(h, number, 'term-over', 9));
    expect(codes(list().rows)).toEqual(['W-2']);
    expect(list('kanarie').rows).toEqual([]);
    expect(read((h) => linesSince(h, number, 0))).toEqual([]);
    expect(read((h) => h.sql('SELECT * FROM deleted').all())).toEqual([{ id: 'id 0', at: 9, reason: 'term-over' }]);
    const pages = file.db.serialize().toString('latin1').toLowerCase();
    expect(pages.includes(canary.toLowerCase())).toBe(false);
    expect(pages.includes('blijft')).toBe(true);
  });
});

describe('the list of casussen', () => {
  test('shows of each what the list needs, what was changed last first', () => {
    const { list } = filled([...samples.values()].filter((it) => !it.id.startsWith('hard')));
    const { rows } = list();
    expect(rows.find((it) => it.code === 'W-2024-011')).toEqual({
      casus: expect.stringMatching(/^id \d+$/),
      code: 'W-2024-011',
      title: 'Familie Veldman - Roos',
      district: 'West',
      status: 'running',
      kind: 'new',
      lastSession: '2024-05-16',
      persons: samples.get('w-2024-011.casus.json')?.persons.length,
      consent: { state: 'given', given: 2, of: 2 },
      turns: { age: 12, on: '2025-09-14' },
      changed: expect.any(Number),
      archived: null,
      retainUntil: null,
    });
    expect(rows.map((it) => it.changed)).toEqual(rows.map((it) => it.changed).toSorted((a, b) => b - a));
  });

  test('shows the archive apart, and counts it always', () => {
    const { write, list } = filled(['W-1', 'W-2'].map((id) => casusOf({ id })));
    const { stamp } = list();
    write((h) => setArchived(h, 1, 77));
    expect(list()).toMatchObject({ rows: [{ code: 'W-2' }], archived: 1 });
    expect(list('', true)).toMatchObject({ rows: [{ code: 'W-1', archived: 77 }], archived: 1 });
    expect(list('niets').archived).toBe(1);
    expect(list().stamp).toBeGreaterThan(stamp);
    write((h) => setArchived(h, 1, null));
    expect(list()).toMatchObject({ rows: [{ code: 'W-2' }, { code: 'W-1' }], archived: 0 });
  });

  test('knows until when a casus is kept', () => {
    const { write, list } = filled([casusOf({ id: 'W-1' })]);
    write((h) => setRetention(h, 1, '2044-01-01'));
    expect(list().rows[0]?.retainUntil).toBe('2044-01-01');
    write((h) => setRetention(h, 1, null));
    expect(list().rows[0]?.retainUntil).toBeNull();
  });

  test('is told to have changed to whoever has the file open', () => {
    const { file, write } = filled([]);
    const theirs = inFile(colleagueOf(file));
    const before = theirs.read(stampOf);
    write((h) => insertCasus(h, casusOf({ id: 'W-1' }), { id: 'een', at: 0 }));
    expect(theirs.read(stampOf)).toBe(before + 1);
  });
});

describe('the search', () => {
  const casus = casusOf({
    id: 'W-2024-011',
    title: 'Familie Müller - Özdemir',
    persons: [
      { id: 'p1', gender: 'male', name: "Joost d'Hondt", note: 'wil niet met "oma" praten' },
      { id: 'p2', gender: 'female', name: 'Ana\u0308 Çelik' },
    ],
    involved: [{ id: 'i', kind: 'school', name: 'OBS De Vlinder' }],
    hypotheses: [{ slot: 1, text: 'de school draagt mee', status: 'open', touches: [] }],
  });
  const list = (typed: string) => filled([casus, casusOf({ id: 'W-2024-012', title: 'Familie Smit' })]).list(typed);

  test.each([
    ['the code', 'W-2024-011'],
    ['a piece of the code', '2024-011'],
    ['the beginning of a word', 'mull'],
    ['a word without its accents', 'ozdemir celik'],
    ['a word with its accents', 'ÖZDEMIR'],
    ['an accent written apart', 'O\u0308zdemir ana'],
    ['words of several sorts in any order', 'vlinder joost 011'],
    ['an apostrophe', "d'hon"],
    ['a quote', '"oma"'],
    ['half a quote', '"oma'],
    ['a hypothesis', 'draagt'],
    ['what would be a command', 'joost* -vlinder'],
  ])('finds by %s', (_what, typed) => expect(codes(list(typed).rows)).toEqual(['W-2024-011']));

  test.each([
    'AND',
    'OR',
    'NOT joost',
    'title:joost',
    'NEAR(joost)',
    'joost onbekend',
    'oost',
    '^muller^ x',
    '{title}:a',
    'joost\u0000smit',
    '\u{1F600}joost',
  ])('takes nothing that is typed for a command: %j', (typed) => expect(() => list(typed)).not.toThrow());

  test.each(['', '   ', '-', '""', '*', '\u0000', '\uD800'])('shows all where no word is typed: %j', (typed) =>
    expect(list(typed).rows).toHaveLength(2),
  );

  test('needs every word to be found', () => expect(list('joost onbekend').rows).toEqual([]));
});

describe('what is known of the file itself', () => {
  test('is undefined until it is set, and is what was set last', () => {
    const { read, write } = filled([]);
    expect(read((h) => metaOf(h, 'team'))).toBeUndefined();
    write((h) => setMeta(h, 'team', 'SWT'));
    write((h) => setMeta(h, 'team', 'SWT West'));
    write((h) => setMeta(h, 'count', 3));
    expect(read((h) => [metaOf(h, 'team'), metaOf(h, 'count')])).toEqual(['SWT West', 3]);
  });
});
