import { describe, expect, test } from 'vitest';
import type { Deed } from '../../../shared/commands/index.ts';
import { perform } from '../../../shared/commands/index.ts';
import { pieceOf } from '../../../shared/commands/piece.ts';
import { aim, aimedAt, aimInWords, leaveAiming } from '../../../renderer/workspace/aiming.ts';
import { chordOf, keysOf } from '../../../renderer/workspace/chords.ts';
import type { Chosen } from '../../../renderer/workspace/chosen.ts';
import { pieceIn, textOf } from '../../../renderer/workspace/clipboard.ts';
import { findableKinds } from '../../../renderer/workspace/findable-acts.ts';
import { foundIn } from '../../../renderer/workspace/finding.ts';
import type { Gesture } from '../../../renderer/workspace/gesture.ts';
import { toldOf } from '../../../renderer/workspace/told.ts';
import { nearestTowards } from '../../../renderer/workspace/walking.ts';
import { lookOf } from '../../helpers/look.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const key = (name: string, held: Partial<Parameters<typeof chordOf>[0]> = {}) =>
  chordOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('a key as it is written', () => {
  test('is the letter, whatever the keyboard was set to, with what is held beside it', () => {
    expect(key('o')).toBe('O');
    expect(key('O')).toBe('O');
    expect(key('C', { shiftKey: true })).toBe('Shift+C');
    expect(key('k', { ctrlKey: true })).toBe('Ctrl+K');
    expect(key('ArrowDown', { ctrlKey: true })).toBe('Ctrl+↓');
    expect(key('ArrowLeft', { shiftKey: true })).toBe('Shift+←');
    expect(key('Backspace')).toBe('Del');
  });

  test('is the sign, whether or not Shift is needed to make it', () => {
    expect(key('?', { shiftKey: true })).toBe('?');
    expect(key('1', { shiftKey: true })).toBe('1');
    expect(key('=')).toBe('+');
    expect(keysOf('+')).toEqual(['+']);
    expect(keysOf('Ctrl+Z')).toEqual(['Ctrl', 'Z']);
  });
});

describe('a kind of line', () => {
  const kinds = findableKinds({ language: 'nl' });
  const found = (query: string) => foundIn(kinds, query).map(({ kind }) => kind);

  test('is found by its name, and by every word that the entry line knows for it', () => {
    expect(found('hecht')[0]).toBe('close');
    expect(found('ruzie')).toEqual(['conflict']);
    expect(found('houdt van')).toEqual(['love']);
    expect(found('enmeshed')).toEqual(['fused']);
    expect(found('CONFLICT')).toContain('close-conflict');
    expect(found('zzz')).toEqual([]);
  });

  test('stands in the order of the keys where nothing was typed', () => {
    expect(found('').slice(0, 8)).toEqual([
      'close',
      'fused',
      'distant',
      'cutoff',
      'conflict',
      'close-conflict',
      'focused-on',
      'parentification',
    ]);
  });
});

/** A hand that remembers what it did. */
function handAiming(members: readonly string[], chosen: Chosen, given: Readonly<Record<string, unknown>> = {}) {
  const done: { gesture: Gesture; chosen: Chosen; deeds: readonly Deed[] } = {
    gesture: { is: 'aiming', command: 'coalition.draw', members, given },
    chosen,
    deeds: [],
  };
  const hand = {
    casus: wholeCasus,
    chosen,
    gesture: done.gesture,
    view: lookOf().view,
    newId: () => 'new',
    begin: (gesture: Gesture) => void (done.gesture = gesture),
    choose: (now: Chosen) => void (done.chosen = now),
    run: (deeds: readonly Deed[], then?: Chosen) => {
      done.deeds = deeds;
      if (then !== undefined) done.chosen = then;
      return perform(wholeCasus, deeds).ok;
    },
  };
  return { hand, done };
}

describe('a coalition that is aimed', () => {
  test('is drawn against whoever is chosen, and is chosen then', () => {
    const { hand, done } = handAiming(['karin', 'joke'], [{ kind: 'person', id: 'peter' }], { overt: false });
    expect(aim(hand, false)).toBe(true);
    expect(done.deeds).toEqual([
      { command: 'coalition.draw', input: { id: 'new', members: ['karin', 'joke'], against: ['peter'], effect: 'against', overt: false } },
    ]);
    expect([done.chosen, done.gesture.is]).toEqual([[{ kind: 'coalition', id: 'new' }], 'choosing']);
  });

  test('may have several against whom it is, one after another, by keys and by a press', () => {
    const { hand, done } = handAiming(['karin', 'joke'], [{ kind: 'person', id: 'peter' }]);
    expect(aim(hand, true)).toBe(true);
    expect(done.deeds).toEqual([]);
    expect(done.gesture).toMatchObject({ is: 'aiming', given: { against: ['peter'] } });
    if (done.gesture.is !== 'aiming') return;
    const making = aimedAt(hand, done.gesture, { kind: 'person', id: 'sanne' });
    expect(making?.deeds[0]?.input).toMatchObject({ against: ['peter', 'sanne'], effect: 'against', overt: true });
  });

  test('is not aimed at its own members', () => {
    const { hand } = handAiming(['karin', 'joke'], [{ kind: 'person', id: 'karin' }]);
    expect(aim(hand, false)).toBe(false);
  });

  test('goes on in words that the entry line understands, and is left with its members chosen', () => {
    const { hand, done } = handAiming(['karin', 'joke'], []);
    expect(aimInWords(hand)).toBe('coalitie Karin en Joke tegen ');
    leaveAiming(hand);
    expect(done.chosen).toEqual([
      { kind: 'person', id: 'karin' },
      { kind: 'person', id: 'joke' },
    ]);
  });
});

describe('what was done is told', () => {
  const told = (deeds: readonly Deed[], names: 'full' | 'roles' = 'full') => {
    const done = perform(wholeCasus, deeds);
    if (!done.ok) throw new Error('not done');
    return [toldOf(wholeCasus, done.casus, lookOf({ view: { names } })), toldOf(done.casus, wholeCasus, lookOf({ view: { names } }))];
  };

  test('in one sentence, and taken back in another', () => {
    const tie = { id: 'new', from: 'karin', to: 'joke', kind: 'close' };
    expect(told([{ command: 'tie.draw', input: tie }])).toEqual([
      'hecht tussen Karin en Joke getekend',
      'hecht tussen Karin en Joke weggehaald',
    ]);
    expect(told([{ command: 'tie.change', input: { key: 't2', patch: { kind: 'distant' } } }])[0]).toBe(
      'afstandelijk tussen Lotte en Peter gewijzigd',
    );
    expect(told([{ command: 'person.add', input: { id: 'new', name: 'Fleur', gender: 'female' } }])).toEqual([
      'Fleur toegevoegd',
      'Fleur weggehaald',
    ]);
    expect(told([{ command: 'selection.remove', input: { ids: ['lotte'] } }])).toEqual(['Lotte weggehaald', 'Lotte toegevoegd']);
    expect(told([{ command: 'casus.change', input: { title: 'anders' } }])[0]).toBe('casus gewijzigd');
  });

  test('of what a hypothesis touches: persons by name, lines by their sentence, and no more in the same words', () => {
    const touch = (id: string): Deed => ({ command: 'hypothesis.touch', input: { slot: 1, touch: id } });
    expect(told([touch('karin')])).toEqual(['hypothese 1 raakt Karin', 'hypothese 1 raakt Karin niet meer']);
    expect(told([touch('t2')])[0]).toMatch(/^hypothese 1 raakt .* tussen Lotte en Peter/);
    expect(told([touch('lotte')])[0]).toBe('hypothese 1 raakt Lotte niet meer');
  });

  test('of nothing that did not change', () => {
    expect(toldOf(wholeCasus, { ...wholeCasus }, lookOf())).toBe('');
  });
});

test('a piece on the clipboard is read back as it was, and no other text is taken for one', () => {
  const piece = pieceOf(wholeCasus, new Set(['karin', 'lotte']));
  expect(pieceIn(textOf(piece))).toMatchObject(piece);
  for (const text of ['', 'Karin', '{"a":1}', JSON.stringify(wholeCasus), 'systeemkaart/stuk']) expect(pieceIn(text)).toBeUndefined();
});

test('from a card the arrows lead to what stands nearest that way', () => {
  const at = (kind: 'person' | 'involved', id: string, x: number, y: number) =>
    [`${kind}:${id}`, { record: { kind, id }, box: { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 } }] as const;
  const stands = new Map([
    at('involved', 'school', 0, 0),
    at('person', 'lotte', 100, 10),
    at('person', 'bram', 60, 80),
    at('involved', 'swt', 0, 150),
  ]);
  expect(nearestTowards(stands, 'involved:school', 'right')).toEqual({ kind: 'person', id: 'lotte' });
  expect(nearestTowards(stands, 'involved:school', 'down')).toEqual({ kind: 'involved', id: 'swt' });
  expect(nearestTowards(stands, 'involved:school', 'left')).toBeUndefined();
});
