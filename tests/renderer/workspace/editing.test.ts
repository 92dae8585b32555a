import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, editingOf, followed, kept, overtaken, readAnew, settled, taken, without } from '../../../renderer/workspace/editing.ts';
import type { Editing } from '../../../renderer/workspace/editing.ts';
import { applyChange, difference } from '../../../shared/model/change.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf } from '../../helpers/casus.ts';

const start = casusOf({ title: 'Gezin', intake: { district: 'West', expectedHelp: 'a' } });
const titled = (casus: Casus, title: string): Casus => ({ ...casus, title });
const helped = (casus: Casus, expectedHelp: string): Casus => ({ ...casus, intake: { ...casus.intake, expectedHelp } });
const made = (editing: Editing, id: string, to: (casus: Casus) => Casus) =>
  edited(editing, { id, command: 'details', change: difference(editing.shown, to(editing.shown)), at: 1 });
const line = (revision: number, change: Change, mine = false) => ({
  revision,
  at: 5,
  who: 'Sanne',
  mine,
  command: 'x',
  change: [...change],
});
const at = 9;

describe('editing a casus of the team', () => {
  test('shows what was done here at once, and has it in the base once the file took it', () => {
    const one = made(editingOf(start, 4), 'e1', (casus) => titled(casus, 'Nieuw'));
    expect(one.shown.title).toBe('Nieuw');
    expect(one.base.title).toBe('Gezin');
    const done = taken(one, 'e1', 5);
    expect(done).toMatchObject({ revision: 5, edits: [] });
    expect(done.base.title).toBe('Nieuw');
  });

  test('an edit that was kept here and replayed later counts once', () => {
    const away = kept(
      made(editingOf(start, 4), 'e1', (casus) => titled(casus, 'Nieuw')),
      'e1',
    );
    const seen = followed(away, 5, [line(5, away.edits[0]?.change ?? [], true)]);
    expect(seen?.shown.title).toBe('Nieuw');
    expect(taken(seen ?? away, 'e1', 5).edits).toEqual([]);
  });

  test('what others did before my edit is read in its turn', () => {
    const theirs = difference(start, helped(start, 'b'));
    const one = taken(
      made(editingOf(start, 4), 'e1', (casus) => titled(casus, 'Nieuw')),
      'e1',
      6,
    );
    expect(one).toMatchObject({ revision: 4 });
    const mine = difference(helped(start, 'b'), titled(helped(start, 'b'), 'Nieuw'));
    const read = followed(one, 6, [line(5, theirs), line(6, mine, true)]);
    expect(read).toMatchObject({ revision: 6, edits: [] });
    expect(read?.shown).toMatchObject({ title: 'Nieuw', intake: { expectedHelp: 'b' } });
  });

  test('lines that do not lead to the newest say so, and nothing is guessed', () => {
    expect(followed(editingOf(start, 4), 6, [line(6, [])])).toBeUndefined();
    expect(followed(editingOf(start, 4), 5, [line(5, difference(titled(start, 'anders'), start))])).toBeUndefined();
  });

  test('where two changed different fields both stay, and the edit is sent again', () => {
    const one = made(editingOf(start, 4), 'e1', (casus) => titled(casus, 'Nieuw'));
    const next = overtaken(one, 'e1', { casus: helped(start, 'b'), revision: 5, who: 'Sanne', at });
    expect(next.shown).toMatchObject({ title: 'Nieuw', intake: { expectedHelp: 'b' } });
    expect(next.edits).toMatchObject([{ id: 'e1', state: 'new' }]);
    expect(next.clashes).toEqual([]);
  });

  test('where two changed one field theirs is shown and mine is kept to choose', () => {
    const one = made(editingOf(start, 4), 'e1', (casus) => helped(casus, 'mijn'));
    const next = overtaken(one, 'e1', { casus: helped(start, 'hun'), revision: 5, who: 'Sanne', at });
    expect(next.shown.intake?.expectedHelp).toBe('hun');
    expect(next.edits).toEqual([]);
    expect(next.clashes).toMatchObject([{ path: ['intake', 'expectedHelp'], mine: 'mijn', theirs: 'hun', who: 'Sanne', later: false }]);
    const [clash] = next.clashes;
    expect(settled(next, clash?.id ?? '', 'later').clashes).toMatchObject([{ later: true }]);
    expect(settled(next, clash?.id ?? '', 'chosen').clashes).toEqual([]);
  });

  test('follows a file in whose place a backup was put, also where its revisions went back', () => {
    const one = taken(
      taken(
        made(editingOf(start, 4), 'e1', (casus) => titled(casus, 'Nieuw')),
        'e1',
        5,
      ),
      'e2',
      9,
    );
    const back = readAnew(
      made(one, 'e3', (casus) => helped(casus, 'mijn')),
      start,
      2,
    );
    expect(back).toMatchObject({ revision: 2, edits: [{ id: 'e3' }] });
    expect(back.shown).toMatchObject({ title: 'Gezin', intake: { expectedHelp: 'mijn' } });
    const sent = overtaken(back, 'e3', { casus: titled(start, 'Oud'), revision: 1, who: '', at });
    expect(sent).toMatchObject({ revision: 1, base: { title: 'Oud' }, edits: [{ id: 'e3' }] });
  });

  test('an edit that the file never takes leaves no trace on the screen', () => {
    const one = made(editingOf(start, 4), 'e1', (casus) => titled(casus, 'Nieuw'));
    expect(without(one, 'e1').shown).toEqual(start);
  });

  test('two screens that change at random end alike, and no word is lost', () => {
    const words = fc.constantFrom('a', 'b', 'c', 'd');
    const turn = fc.record({ who: fc.constantFrom(0, 1), field: fc.constantFrom('title', 'help'), word: words, send: fc.boolean() });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
        let file = { casus: start, revision: 1, lines: [] as ReturnType<typeof line>[] };
        const screens = [editingOf(start, 1), editingOf(start, 1)];
        const chosen: string[] = [];
        const save = (who: number): void => {
          for (let screen = screens[who]; screen?.edits[0]; screen = screens[who]) {
            const [edit] = screen.edits;
            const fits = edit.change.every(
              (it) => it.before !== undefined && JSON.stringify(it.before) === JSON.stringify(headOf(file.casus)),
            );
            if (fits) {
              file = {
                casus: applyChange(file.casus, edit.change),
                revision: file.revision + 1,
                lines: [...file.lines, line(file.revision + 1, edit.change)],
              };
              screens[who] = taken(screen, edit.id, file.revision);
              if (screens[who].edits[0]?.state === 'saved') hear(who);
            } else screens[who] = overtaken(screen, edit.id, { ...file, who: 'ander', at: 1 });
          }
        };
        const hear = (who: number): void => {
          const screen = screens[who];
          if (screen === undefined) return;
          const next = followed(
            screen,
            file.revision,
            file.lines.filter(({ revision }) => revision > screen.revision),
          );
          screens[who] = next ?? readAnew(screen, file.casus, file.revision);
          expect(next).toBeDefined();
        };
        turns.forEach(({ who, field, word, send }, index) => {
          const screen = screens[who];
          if (screen === undefined) return;
          screens[who] = made(screen, `e${index}`, (casus) => (field === 'title' ? titled(casus, word) : helped(casus, word)));
          if (send) save(who);
        });
        save(0);
        save(1);
        hear(0);
        hear(1);
        for (const screen of screens) {
          expect(screen.edits).toEqual([]);
          expect(screen.shown).toEqual(file.casus);
          chosen.push(...screen.clashes.map(({ mine }) => String(mine)));
        }
        expect(chosen.every((word) => 'abcd'.includes(word))).toBe(true);
      }),
    );
  });
});

function headOf({ title, intake }: Casus) {
  return { format: 'systeemkaart/casus', version: 1, id: 'test', title, referenceDate: '2024-06-01', intake };
}
