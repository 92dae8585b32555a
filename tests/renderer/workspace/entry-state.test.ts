import { expect, test } from 'vitest';
import { deed, perform } from '../../../shared/commands/index.ts';
import {
  broughtBy,
  chosenAfter,
  choosesReading,
  entered,
  namesOffered,
  nextReading,
  saidOpenly,
  takesAway,
} from '../../../renderer/workspace/entry-state.ts';
import { examplesFor } from '../../../renderer/workspace/entry-examples.ts';
import { understand } from '../../../shared/words/index.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import type { View } from '../../../shared/rules/view.ts';
import type { Casus } from '../../../shared/model/records.ts';

const view: View = { names: 'full', language: 'nl', layers: new Set() };
let made = 0;
const newId = (): string => `new-${(made += 1)}`;
const empty: Casus = (() => {
  const checked = checkCasus({ format: 'systeemkaart/casus', version: 1, id: 'W-1', title: '', referenceDate: '2024-05-16' });
  if (!checked.ok) throw new Error('An empty casus is usable.');
  return checked.casus;
})();
const around = (casus: Casus, selected: readonly string[] = []) => ({ casus, selected, language: 'nl' as const, newId });
function said(casus: Casus, text: string, selected: readonly string[] = []): Casus {
  const { chosen } = understand(text, around(casus, selected));
  const done = perform(casus, chosen?.deeds ?? []);
  if (!done.ok || done.casus === casus) throw new Error(`Not done: ${text}`);
  return done.casus;
}
const lotte = said(empty, 'Lotte 15 v');
const lotteId = lotte.persons[0]?.id ?? '';

test('words that mean one thing show what will be, and Enter does exactly that', () => {
  const { state } = entered('moeder Karin 44', around(lotte, [lotteId]), namesOffered(lotte, view));
  const meant = state.is === 'meant' ? state : undefined;
  expect(meant?.after.persons.map(({ name }) => name)).toEqual(['Lotte', 'Karin']);
  expect(perform(lotte, meant?.meaning.deeds ?? [])).toMatchObject({ ok: true, casus: meant?.after });
});

test('words that are not known do nothing and say which', () => {
  const { state } = entered('Lotte blorp', around(lotte), namesOffered(lotte, view));
  expect(state).toMatchObject({ is: 'unclear', unclear: { text: 'blorp' } });
});

test('what the drawing says already is told and not done again', () => {
  const close = said(said(lotte, 'moeder Karin 44', [lotteId]), 'Lotte Karin hecht');
  expect(entered('Lotte is 15', around(close), namesOffered(close, view)).state.is).not.toBe('unclear');
  expect(entered('   ', around(close), namesOffered(close, view)).state).toEqual({ is: 'empty' });
});

test('people light up as soon as their name is typed', () => {
  expect([...entered('Lotte', around(lotte), namesOffered(lotte, view)).lit]).toEqual([`person:${lotteId}`]);
});

test('Tab finishes the name that was begun, unless names are hidden on the screen', () => {
  expect(entered('Lot', around(lotte), namesOffered(lotte, view)).rest).toBe('te');
  expect(entered('Lot', around(lotte), namesOffered(lotte, { ...view, names: 'initials' })).rest).toBe('');
});

test('a letter that means something by itself is no beginning of another word', () => {
  expect(entered('Lotte 15 v', around(empty), namesOffered(empty, view))).toMatchObject({
    state: { is: 'meant' },
    rest: '',
    instead: undefined,
  });
  expect(entered('Lotte 15 vrou', around(empty), namesOffered(empty, view)).rest).toBe('w');
});

test('a sentence about nobody chooses the first who came; else who was chosen stays chosen', () => {
  const { chosen } = understand('Bram 12 m, zus Fleur 6', around(empty));
  const deeds = chosen?.deeds ?? [];
  const done = perform(empty, deeds);
  const bram = done.ok ? done.casus.persons.find(({ name }) => name === 'Bram') : undefined;
  expect(chosenAfter(empty, deeds, [])).toEqual([{ kind: 'person', id: bram?.id }]);
  expect(chosenAfter(lotte, deeds, [{ kind: 'person', id: lotteId }])).toBeUndefined();
});

test('a digit chooses a reading only right behind a letter', () => {
  expect(choosesReading('Jan hecht Piet', 14, '1', 2)).toBe(true);
  expect(choosesReading('kind Bram ', 10, '1', 2)).toBe(false);
  expect(choosesReading('Jan 1', 5, '9', 2)).toBe(false);
  expect(choosesReading('Jan hecht Piet', 14, '3', 2)).toBe(false);
});

test('the arrows go round all readings, from none to the first or the last', () => {
  expect([nextReading(undefined, 1, 3), nextReading(undefined, -1, 3), nextReading(2, 1, 3), nextReading(0, -1, 3)]).toEqual([0, 2, 0, 2]);
});

test('every example is understood where it is shown', () => {
  const family = said(said(lotte, 'moeder Karin 44, vader Peter 46', [lotteId]), 'broer Bram 12', [lotteId]);
  for (const language of ['nl', 'en'] as const) {
    const view = { language, names: 'full' } as const;
    const shown = [
      ...examplesFor(empty, 'genogram', view).map((words) => ({ words, casus: empty, selected: [] })),
      ...examplesFor(lotte, 'genogram', view)
        .slice(0, 2)
        .map((words) => ({ words, casus: lotte, selected: [lotteId] })),
      ...examplesFor(family, 'genogram', view).map((words) => ({ words, casus: family, selected: [] })),
      ...examplesFor(family, 'systemogram', view).map((words) => ({ words, casus: family, selected: [] })),
    ];
    for (const { words, casus, selected } of shown) {
      expect([words, understand(words, { ...around(casus, selected), language }).chosen === undefined]).toEqual([words, false]);
    }
  }
});

test('an example names people of this family, by a first name that nobody else has', () => {
  const named = (...names: string[]): Casus => ({ ...lotte, persons: names.map((name, at) => ({ id: `p${at}`, name, gender: 'female' })) });
  const family = named('Sanne de Boer', 'Sanne Bakker', 'Jan-Willem Bos', 'Femke de Boer', 'Tim Bos', 'Noor Bos');
  const sentences = examplesFor(family, 'genogram', { language: 'nl', names: 'full' });
  expect(sentences.slice(0, 2)).toEqual(['Femke Tim hecht', 'broer van Tim Daan 50']);
  for (const words of sentences) expect(understand(words, { ...around(family, []), language: 'nl' }).chosen).toBeDefined();
});

test('who is hidden is offered neither as the rest of a name nor as one of several meanings', () => {
  const family = said(said(lotte, 'vader Peter 46', [lotteId]), 'moeder Karin 44', [lotteId]);
  const peter = family.persons.find(({ name }) => name === 'Peter')?.id ?? '';
  const karin = family.persons.find(({ name }) => name === 'Karin')?.id ?? '';
  const hidden: Casus = {
    ...family,
    persons: [...family.persons, { id: 'w', name: 'Wilhelmina', gender: 'female' }],
    unions: [...family.unions, { id: 'uw', partners: [peter, 'w'], form: 'short', secret: true }],
  };
  const open: View = { ...view, layers: new Set(['secrets']) };
  expect(entered('Wilh', around(hidden), namesOffered(hidden, open)).rest).toBe('elmina');
  expect(entered('Wilh', around(hidden), namesOffered(hidden, view)).rest).toBe('');
  expect(entered('Pet', around(hidden), namesOffered(hidden, view)).rest).toBe('er');
  const meaning = (one: string) => ({ deeds: [deed('tie.draw', { id: 't', from: peter, to: one, kind: 'close' })], say: one });
  expect([saidOpenly(meaning('w'), hidden, view), saidOpenly(meaning('w'), hidden, open)]).toEqual([undefined, 'w']);
  expect(saidOpenly(meaning(karin), hidden, view)).toBe(karin);
});

test('of more meanings the drawing shows the one that the arrows have come to, and none before that', () => {
  const family = said(said(lotte, 'moeder Karin 44, vader Peter 46', [lotteId]), 'Karin en Peter uit elkaar 2015');
  const { state } = entered('Karin dochter Mila 4', around(family), namesOffered(family, view));
  expect(state.is).toBe('asked');
  expect(broughtBy(state, undefined, family)).toBeUndefined();
  const parents = [0, 1].map((at) => broughtBy(state, at, family)?.descents.at(-1));
  expect(parents[0]).not.toEqual(parents[1]);
  expect(parents.map((it) => it?.kind)).toEqual(['biological', 'biological']);
});

test('who is taken away is not drawn as if it came', () => {
  const two = said(lotte, 'moeder Karin 44', [lotteId]);
  const { state } = entered('verwijder Karin', around(two), namesOffered(two, view));
  expect(state.is === 'meant' && takesAway(two, state.after)).toBe(true);
  expect(broughtBy(state, undefined, two)).toBeUndefined();
  expect(takesAway(lotte, two)).toBe(false);
});

test('another word is offered for the one that stands in the way, wherever it stands, and the rest of the sentence stays', () => {
  const two = said(lotte, 'moeder Karin 44', [lotteId]);
  const text = 'karn hecht lotte';
  const { instead } = entered(text, around(two), namesOffered(two, view));
  expect(instead).toEqual({ text: 'Karin', from: 0, to: 4 });
  expect(entered('Karin hecht lotte', around(two), namesOffered(two, view)).state.is).toBe('meant');
  expect(entered('Karin vindt het zwaar dat Lotte komt', around(two), namesOffered(two, view)).instead).toBeUndefined();
  expect(entered(text, around(two), namesOffered(two, { ...view, names: 'initials' })).instead?.text).not.toBe('Karin');
});

test('who comes first and alone on white paper is whom it is about; who comes later, dead or with others is not', () => {
  const index = (casus: Casus, text: string): readonly unknown[] => {
    const { state } = entered(text, around(casus), new Set());
    return state.is === 'meant' ? state.after.persons.map((it) => it.index ?? false) : [];
  };
  expect(index(empty, 'Lotte 15 v')).toEqual([true]);
  expect(index(empty, 'Joke 1949-2021 v')).toEqual([false]);
  expect(index(empty, 'Karin 44 en Peter 46 gehuwd')).toEqual([false, false]);
  expect(index(said(empty, 'Lotte 15 v'), 'Bram 12 m')).toEqual([false, false]);
});
