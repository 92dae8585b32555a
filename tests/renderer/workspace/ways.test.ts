import { describe, expect, test } from 'vitest';
import { commands, perform, type CommandName } from '../../../shared/commands/index.ts';
import { understand } from '../../../shared/words/index.ts';
import type { Chosen } from '../../../renderer/workspace/chosen.ts';
import { listOfKind } from '../../../renderer/workspace/chosen.ts';
import { commandKeys } from '../../../renderer/workspace/drawing-keys.ts';
import { chordsOnPage, keyPage, keysFound } from '../../../renderer/workspace/key-pages.ts';
import { ownKeys } from '../../../renderer/workspace/key-acts.ts';
import { wayOf } from '../../../renderer/workspace/ways.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import { deedsIn, windowFiles } from '../../helpers/deeds-in.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

/** With a tie that goes from one to the other. */
const desk: Casus = { ...wholeCasus, ties: [...wholeCasus.ties, { id: 't3', from: 'lotte', to: 'bram', kind: 'caretaking' }] };

const names = Object.keys(commands) as CommandName[];
const chosen = (...ids: readonly string[]): Chosen =>
  ids.map((id) => {
    const kinds = Object.keys(listOfKind) as (keyof typeof listOfKind)[];
    const kind = kinds.find((it) => (desk[listOfKind[it]] as readonly { readonly id: string }[]).some((record) => record.id === id));
    if (kind === undefined) throw new Error(`${id} is nobody`);
    return { kind, id };
  });
const deskWith = (ids: readonly string[]) => ({
  casus: desk,
  diagram: 'genogram' as const,
  chosen: chosen(...ids),
  newId: () => 'new-1',
});

/** How each command that is begun in words can be finished, with whom chosen; some say by another command just what this one says. */
const finished: Readonly<Partial<Record<CommandName, readonly [rest: string, selected: readonly string[], as?: CommandName]>>> = {
  'person.add': ['Fleur 6 v', []],
  'person.death': ['2019', ['joke'], 'person.change'],
  'parents.add': ['Ans 60, Wim 62', ['peter']],
  'parent.add': ['Tineke 44', ['tim']],
  'child.add': ['Sem 9', ['karin']],
  'sibling.add': ['Fleur 6', ['lotte']],
  'partner.add': ['Tom 45', ['joke']],
  'union.change': ['2010', ['karin', 'peter']],
  'union.end': ['2015', ['karin', 'peter'], 'union.change'],
  'union.date': ['2010', ['karin', 'peter'], 'union.change'],
  'household.add': ['oma: Joke, Karin', []],
  'household.join': ['Peter', ['bram']],
  'household.move': ['Peter', ['bram']],
  'household.nights': ['9/5', ['bram']],
  'person.place-out': ['gezinshuis De Linde', ['bram']],
  'custody.set': ['Karin', ['lotte']],
  'loyalty.draw': ['Karin', ['lotte']],
  'boundary.draw': ['Karin', ['lotte']],
  'involved.add': ['Lotte', ['lotte']],
  'help.draw': ['Lotte', ['lotte']],
  'direction.add': ['Karin', []],
  'event.add': ['verhuisd', ['lotte']],
};
/** What is chosen for the commands that are done at once. */
const selected: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  'person.remove': ['tim'],
  'person.index': ['bram'],
  'union.add': ['karin', 'sanne'],
  'union.remove': ['u1'],
  'union.turn': ['u1'],
  'twins.join': ['karin', 'sanne'],
  'household.remove': ['h1'],
  'tie.remove': ['t1'],
  'tie.turn': ['t3'],
  'coalition.remove': ['c1'],
  'triangle.draw': ['karin', 'peter', 'lotte'],
  'triangle.remove': ['d1'],
  'loyalty.remove': ['l1'],
  'boundary.remove': ['b1'],
  'involved.remove': ['coach'],
  'help.remove': ['hl1'],
  'event.remove': ['e1'],
  'layout.release': ['lotte'],
  'selection.remove': ['lotte', 't1'],
};
/** In which code of the window the deeds are made of what is begun so. */
const doneIn = {
  gesture: deedsIn(windowFiles('renderer/panels', 'renderer/canvas', 'renderer/workspace')),
  hypotheses: deedsIn(windowFiles('renderer/panels', 'renderer/workspace')),
  menu: deedsIn(windowFiles('renderer/canvas', 'renderer/workspace/menu-acts', 'renderer/workspace/placing', 'renderer/workspace/align')),
  inspector: deedsIn(windowFiles('renderer/panels/inspector')),
  details: deedsIn(windowFiles('renderer/panels/details', 'renderer/panels/inspector', 'renderer/workspace/details')),
} as const;

describe('every command can be begun with keys', () => {
  test.each(names.filter((name) => wayOf(name).by === 'words'))(
    '%s: its words, finished in the entry line, do it, in Dutch and English',
    (name) => {
      const way = wayOf(name);
      const [rest, ids, as = name] = finished[name] ?? ['', []];
      expect(finished[name]).toBeDefined();
      if (way.by !== 'words') return;
      const begun = typeof way.words === 'function' ? way.words(deskWith(ids)) : way.words;
      for (const language of ['nl', 'en'] as const) {
        let made = 0;
        const newId = (): string => `new-${(made += 1)}`;
        const { readings } = understand(`${begun[language]}${rest}`, { casus: desk, selected: ids, language, newId });
        expect(readings.flatMap(({ deeds }) => deeds.map(({ command }) => command))).toContain(as);
      }
    },
  );

  test.each(names.filter((name) => wayOf(name).by === 'deed'))('%s: is done at once with what is chosen, and is offered there', (name) => {
    const way = wayOf(name);
    const ids = selected[name] ?? [];
    if (way.by !== 'deed') return;
    expect(commands[name].applies(desk, ids)).toBe(true);
    const input = way.input(deskWith(ids), {});
    const done = perform(desk, [{ command: name, input }]);
    expect(done.ok && done.casus !== desk).toBe(true);
    expect(way.input(deskWith([]), {})).toBeUndefined();
  });

  test.each(names.filter((name) => !['words', 'deed'].includes(wayOf(name).by)))(
    '%s: what the window loads makes a deed of it where it says that it does',
    (name) => {
      const way = wayOf(name);
      if (way.by === 'words' || way.by === 'deed') return;
      expect(doneIn[way.by]).toContain(way.by === 'inspector' ? (way.as ?? name) : name);
    },
  );

  test('a name that stands only in a key, a type or a comment is no deed', () => {
    const made = deedsIn(['renderer/workspace/ways.ts', 'renderer/workspace/begin.ts', 'renderer/workspace/menu-acts.ts']);
    expect([...made].toSorted()).toContain('coalition.draw');
    expect(made).not.toContain('consent.add');
    expect(made).not.toContain('person.rename');
  });
});

describe('the page of keys', () => {
  test('has every key of a command and every key of the drawing once', () => {
    const keys = [...commandKeys.map(({ chord }) => chord), ...ownKeys.flatMap(({ chords }) => chords)];
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect([key, chordsOnPage.filter((it) => it === key).length]).toEqual([key, 1]);
    expect(new Set(chordsOnPage).size).toBe(chordsOnPage.length);
  });

  test('shows no key that changes something where nothing can be changed', () => {
    const words = keyPage(wordsOf('nl'), false)
      .flat()
      .flatMap(({ lines }) => lines.map(({ keys }) => keys.join('+')));
    for (const { chord } of commandKeys) expect(words).not.toContain(chord);
    expect(words).toContain('F6');
  });

  test('is searched by what a key does and by the key', () => {
    const lines = (query: string) =>
      keysFound(keyPage(wordsOf('nl'), true), query)
        .flat()
        .flatMap((group) => group.lines.map(({ keys }) => keys.join('+')));
    expect(lines('versmolten')).toEqual(['2']);
    expect(lines('r')).toContain('R');
    expect(lines('xyz')).toEqual([]);
  });
});
