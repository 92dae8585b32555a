import { describe, expect, test } from 'vitest';
import { commands, deed, keyOf, perform, type Deed } from '../../../shared/commands/index.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const tie = deed('tie.draw', { id: 't9', from: 'lotte', to: 'bram', kind: 'close' });

function placesOf(...deeds: readonly Deed[]): readonly string[] {
  const performed = perform(wholeCasus, deeds);
  return performed.ok ? [] : performed.faults.map((it) => `${it.place}: ${it.what.id}`);
}

describe('deeds', () => {
  test('are done one after another, the later on what came of the earlier', () => {
    const performed = perform(wholeCasus, [
      deed('person.add', { id: 'mees', gender: 'male' }),
      deed('tie.draw', { id: 't9', from: 'mees', to: 'lotte', kind: 'close' }),
      deed('tie.turn', { tie: 't9' }),
    ]);
    expect(performed.ok && performed.casus.ties.at(-1)).toEqual({ id: 't9', from: 'lotte', to: 'mees', kind: 'close' });
  });

  test('are done all or none', () => {
    expect(placesOf(tie, deed('tie.draw', { id: 't10', from: 'lotte', to: 'nobody', kind: 'close' }))).toEqual([
      'ties[3].to: fault.no-party',
    ]);
    expect(wholeCasus.ties.length).toBe(2);
  });

  test('give the same casus back where they change nothing', () => {
    for (const nothing of [
      deed('person.rename', { person: 'lotte', name: 'Lotte' }),
      deed('person.remove', { keys: ['nobody'] }),
      deed('household.move', { household: 'nowhere', persons: ['lotte'] }),
      deed('child.add', { child: 'bram', union: 'u1' }),
      deed('parents.add', { children: ['bram'], parents: ['karin', 'peter'], union: { id: 'u1' } }),
      deed('union.end', { union: 'nothing', end: 'divorced', date: '2020' }),
    ]) {
      const performed = perform(wholeCasus, [nothing]);
      expect(performed.ok && performed.casus === wholeCasus).toBe(true);
    }
    const there = perform(wholeCasus, [deed('union.turn', { union: 'u1' }), deed('union.turn', { union: 'u1' })]);
    expect(there.ok && there.casus === wholeCasus).toBe(true);
  });

  test('hang a child on a union once, whatever else its descent says', () => {
    const foster = perform(wholeCasus, [deed('child.add', { child: 'tim', kind: 'foster', union: 'u1', since: '2021' })]);
    if (!foster.ok) throw new Error('refused');
    const again = perform(foster.casus, [
      deed('parents.add', { children: ['tim'], parents: ['karin', 'peter'], union: { id: 'u1' }, kind: 'foster' }),
    ]);
    expect(again.ok && again.casus === foster.casus).toBe(true);
  });

  test('leave every record alone that they do not touch', () => {
    const performed = perform(wholeCasus, [tie]);
    expect(performed.ok && performed.casus.persons === wholeCasus.persons && performed.casus.ties[0] === wholeCasus.ties[0]).toBe(true);
  });
});

describe('a deed is refused', () => {
  test('with the place of what is wrong in its input', () => {
    expect(placesOf(tie, { command: 'tie.draw', input: { id: 't10', from: 'lotte', to: 'bram', kind: 'nice' } })).toEqual([
      '[1].input.kind: fault.not-listed',
    ]);
    expect(placesOf({ command: 'person.change', input: { key: 'lotte', patch: { birth: '2011-13' } } })).toEqual([
      '[0].input.patch.birth: fault.not-a-date',
    ]);
    expect(placesOf({ command: 'person.rename', input: undefined })).toEqual(['[0].input: fault.missing']);
  });

  test('where it would give a record another id, a field that it does not have, or take away one that it needs', () => {
    for (const patch of [{ id: 'liselot' }, { nmae: 'Lotte' }, { gender: null }]) {
      expect(placesOf({ command: 'person.change', input: { key: 'lotte', patch } }).length).toBe(1);
    }
  });

  test('where it adds what is there already', () => {
    expect(placesOf(deed('person.add', { id: 'h1', gender: 'unknown' }))).toEqual(['households[0].id: fault.id-twice']);
    const union = { id: 'u1' };
    expect(placesOf(deed('parents.add', { children: ['tim'], parents: ['joke', 'sanne'], union }))).toContain(
      'unions[2].id: fault.id-twice',
    );
  });

  test('where nobody can be what it makes of them', () => {
    expect(placesOf(deed('child.add', { child: 'joke', parents: ['lotte'] })).some((it) => it.includes('own-ancestor'))).toBe(true);
    expect(placesOf(deed('household.join', { household: 'h2', persons: ['lotte'], nightsPer14: 6 }))).toEqual([
      'households[1].members[2].nightsPer14: fault.nights-together',
    ]);
    expect(placesOf(deed('child.add', { child: 'tim' }))).toEqual(['descents[4]: fault.descent-without-source']);
  });

  test('where there is no command of that name', () => {
    for (const name of ['person.marry', 'constructor', '__proto__']) {
      expect(placesOf({ command: name as Deed['command'], input: {} })).toEqual(['[0].command: fault.no-record']);
    }
  });
});

test('a record is known by the key that other commands know it by', () => {
  const [descent] = wholeCasus.descents;
  expect(descent && keyOf(wholeCasus, 'descents', descent)).toBe('["lotte","biological","u1",null,null]');
  expect(keyOf(wholeCasus, 'persons', { id: 'lotte' })).toBeUndefined();
});

test('a shortcut says something that its command wants to know', () => {
  const kinds = (commands['tie.draw'].shortcuts ?? []).map(({ key, given }) => `${key} ${String(given['kind'])}`);
  expect(kinds.join(', ')).toBe('1 close, 2 fused, 3 distant, 4 cutoff, 5 conflict, 6 close-conflict, 7 focused-on, 8 parentification');
});
