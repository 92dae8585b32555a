import { describe, expect, test } from 'vitest';
import { findCasus, insertCasus, listCasussen } from '../../../../main/services/store/casussen.ts';
import { casusAt, linesBefore, linesSince } from '../../../../main/services/store/journal.ts';
import { stampOf } from '../../../../main/services/store/meta.ts';
import { readCasus } from '../../../../main/services/store/records.ts';
import { saveChange } from '../../../../main/services/store/save.ts';
import { difference, type Change } from '../../../../shared/model/change.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf, couple, people } from '../../../helpers/casus.ts';
import { inFile, storeFile } from '../../../helpers/store-file.ts';

const start = casusOf({
  id: 'W-1',
  title: 'Familie Een',
  persons: people({ m1: '1980', f1: '1982', c1: '2012' }),
  unions: [couple('u1', 'm1', 'f1')],
});

const renamed = (casus: Casus, id: string, name: string): Casus => ({
  ...casus,
  persons: casus.persons.map((it) => (it.id === id ? { ...it, name } : it)),
});

function opened() {
  const file = storeFile();
  const { read, write } = inFile(file);
  const number = write((h) => insertCasus(h, start, { id: 'een', at: 1000 }));
  let count = 0;
  const save = (change: Change, more: Partial<Parameters<typeof saveChange>[1]> = {}) =>
    write((h) => saveChange(h, { casus: number, id: `id-${(count += 1)}`, command: 'edit', member: 'anna', at: 2000, change, ...more }));
  return { file, read, write, number, save, now: () => read((h) => readCasus(h, number)) };
}

describe('a change', () => {
  test('that fits is kept, counted, dated and written in the journal', () => {
    const { read, number, save, now } = opened();
    const next = renamed(start, 'c1', 'Sem');
    expect(save(difference(start, next))).toEqual({ saved: 1 });
    expect(now()).toEqual(next);
    expect(read((h) => findCasus(h, 'een'))).toMatchObject({ revision: 1, made: 1000, changed: 2000 });
    expect(read((h) => linesSince(h, number, 0))).toEqual([
      { revision: 1, id: 'id-1', at: 2000, member: 'anna', command: 'edit', change: difference(start, next) },
    ]);
  });

  test('that was kept is answered again and not done again, also after others went on', () => {
    const { read, number, save, now } = opened();
    const next = renamed(start, 'c1', 'Sem');
    save(difference(start, next), { id: 'once' });
    const later = renamed(next, 'c1', 'Finn');
    save(difference(next, later));
    expect(save(difference(start, next), { id: 'once' })).toEqual({ saved: 1 });
    expect(now()).toEqual(later);
    expect(read((h) => linesSince(h, number, 0))).toHaveLength(2);
  });

  test('of what a colleague changed before is not written, and tells who and what is there now', () => {
    const { save, now } = opened();
    const theirs = renamed(start, 'c1', 'Sem');
    save(difference(start, theirs), { member: 'bas', at: 3000 });
    const last = renamed(theirs, 'm1', 'Joost');
    save(difference(theirs, last), { member: 'cor', at: 4000 });
    const mine = renamed(start, 'c1', 'Finn');
    expect(save(difference(start, mine))).toEqual({ elsewhere: { casus: last, revision: 2, member: 'bas', at: 3000 } });
    expect(now()).toEqual(last);
  });

  test('after which the casus could not be read from a file again is refused: too large, too deep, or with a key that no file may hold', () => {
    const { save, now } = opened();
    const noted = (note: unknown): Change => difference(start, { ...start, title: 'Vol', remark: note });
    expect(() => save(noted('x'.repeat(21 * 1024 * 1024)))).toThrow(expect.objectContaining({ kind: 'too-large' }));
    const deep: unknown = JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`);
    expect(() => save(noted(deep))).toThrow(expect.objectContaining({ kind: 'would-break' }));
    expect(() => save(noted(JSON.parse('{"__proto__":{"a":1}}')))).toThrow(expect.objectContaining({ kind: 'would-break' }));
    expect(now()).toEqual(start);
    expect(save(noted('past'))).toEqual({ saved: 1 });
  });

  test('of a record that a colleague removed is not written', () => {
    const { save } = opened();
    save(difference(start, { ...start, unions: [] }));
    const mine = { ...start, unions: [{ ...couple('u1', 'm1', 'f1'), secret: true }] };
    expect(save(difference(start, mine))).toHaveProperty('elsewhere');
  });

  test('after which the casus would not hold together is refused, and nothing is written', () => {
    const { read, number, save, now } = opened();
    const without = { ...start, persons: start.persons.filter((it) => it.id !== 'm1') };
    expect(() => save(difference(start, without))).toThrow(expect.objectContaining({ kind: 'would-break' }));
    expect(now()).toEqual(start);
    expect(read((h) => linesSince(h, number, 0))).toEqual([]);
  });

  test('that changes nothing makes no revision', () => {
    const { read, save } = opened();
    const before = read(stampOf);
    expect(save([])).toEqual({ saved: 0 });
    const [person] = start.persons;
    expect(save([{ list: 'persons', key: 'm1', before: { ...person }, after: { ...person } }])).toEqual({ saved: 0 });
    expect(read(stampOf)).toBe(before);
  });

  test('of the code moves the casus to the new code, unless another has it', () => {
    const { read, write, save } = opened();
    write((h) => insertCasus(h, { ...start, id: 'W-2' }, { id: 'twee', at: 1 }));
    expect(() => save(difference(start, { ...start, id: 'W-2' }))).toThrow(expect.objectContaining({ kind: 'code-taken' }));
    expect(save(difference(start, { ...start, id: 'W-3' }))).toEqual({ saved: 1 });
    expect(read((h) => findCasus(h, 'een')).code).toBe('W-3');
    expect(read((h) => listCasussen(h, { search: 'W-3', archived: false }, '2024-06-01')).rows.map((it) => it.code)).toEqual(['W-3']);
  });

  test('is refused for a casus that is not there, and under an id that another casus used', () => {
    const { write, save } = opened();
    expect(() => save([], { casus: 99 })).toThrow(expect.objectContaining({ kind: 'unknown-casus' }));
    const other = write((h) => insertCasus(h, { ...start, id: 'W-2' }, { id: 'twee', at: 1 }));
    const change = difference(start, renamed(start, 'c1', 'Sem'));
    save(change, { id: 'x' });
    expect(() => save(change, { id: 'x', casus: other })).toThrow(expect.objectContaining({ kind: 'bad-input' }));
  });

  test('lets the list and the search show it at once', () => {
    const { read, save } = opened();
    const before = read(stampOf);
    save(difference(start, { ...renamed(start, 'c1', 'Özgür'), title: 'Familie Twee' }));
    const found = (search: string) => read((h) => listCasussen(h, { search, archived: false }, '2024-06-01')).rows.map((it) => it.title);
    expect(found('ozg')).toEqual(['Familie Twee']);
    expect(found('een')).toEqual([]);
    expect(read(stampOf)).toBeGreaterThan(before);
  });
});

describe('the journal', () => {
  test('gives the casus as it was at each revision, in the same order', () => {
    const { read, number, save } = opened();
    const kept: Casus[] = [start];
    const edits: ((casus: Casus) => Casus)[] = [
      (it) => renamed(it, 'm1', 'Joost'),
      (it) => ({ ...it, persons: [...people({ f0: '1950' }), ...it.persons] }),
      (it) => ({ ...it, persons: it.persons.filter((person) => person.id !== 'c1') }),
      (it) => ({ ...it, unions: [], title: 'Familie Anders' }),
      (it) => ({ ...it, sessions: [{ date: '2024' }, { date: '2024', broughtBy: 'SWT' }] }),
      (it) => ({ ...it, sessions: it.sessions.slice(1) }),
    ];
    for (const edit of edits) {
      const was = kept.at(-1) ?? start;
      kept.push(edit(was));
      save(difference(was, kept.at(-1) ?? was));
    }
    for (const [revision, casus] of kept.entries()) expect(read((h) => casusAt(h, number, revision))).toEqual(casus);
    expect(() => read((h) => casusAt(h, number, kept.length))).toThrow(expect.objectContaining({ kind: 'unknown-version' }));
    expect(() => read((h) => casusAt(h, number, -1))).toThrow(expect.objectContaining({ kind: 'unknown-version' }));
  });

  test('is read backwards in pieces', () => {
    const { read, number, save } = opened();
    let casus = start;
    for (const name of ['a', 'b', 'c']) {
      const next = renamed(casus, 'c1', name);
      save(difference(casus, next));
      casus = next;
    }
    expect(read((h) => linesBefore(h, number, undefined, 2)).map((it) => it.revision)).toEqual([3, 2]);
    expect(read((h) => linesBefore(h, number, 2, 5)).map((it) => it.revision)).toEqual([1]);
    expect(read((h) => linesSince(h, number, 2)).map((it) => it.revision)).toEqual([3]);
  });
});
