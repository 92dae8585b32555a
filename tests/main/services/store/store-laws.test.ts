import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connect, type Connection } from '../../../../main/services/store/connection.ts';
import { findCasus, insertCasus } from '../../../../main/services/store/casussen.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { casusAt, linesSince } from '../../../../main/services/store/journal.ts';
import { readCasus } from '../../../../main/services/store/records.ts';
import { saveChange, type SaveOutcome } from '../../../../main/services/store/save.ts';
import { applyChange, difference, invert, type Change } from '../../../../shared/model/change.ts';
import { checkCasus } from '../../../../shared/model/check.ts';
import { rebase } from '../../../../shared/model/rebase.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { same } from '../../../../shared/model/same.ts';
import { edit, edited, type Edit } from '../../../helpers/edits.ts';
import { at, manyFamilies } from '../../../helpers/many-families.ts';
import { colleagueOf, storeFile, testKey } from '../../../helpers/store-file.ts';

const family = fc.nat(manyFamilies.length - 1).map((index) => at(manyFamilies, index)[1]);

test('a file that is opened again equals the memory, at every revision; taking all back gives what came in', () => {
  const file = storeFile();
  let nth = 0;
  fc.assert(
    fc.property(family, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
      nth += 1;
      const casus = { ...start, id: `C-${nth}` };
      const number = write(file, (h) => insertCasus(h, casus, { id: `${nth}`, at: nth }));
      const kept: Casus[] = [casus];
      const save = (change: Change): SaveOutcome =>
        write(file, (h) => saveChange(h, { casus: number, id: crypto.randomUUID(), command: 'edit', member: 'anna', at: nth, change }));
      for (const it of edits) {
        const now = at(kept, kept.length - 1);
        const change = difference(now, edited(now, it));
        const next = applyChange(now, change);
        if (change.length === 0 || !checkCasus(next).ok) continue;
        expect(save(change)).toEqual({ saved: kept.length });
        kept.push(next);
      }
      const again = connect(file.path, testKey, 'read-only');
      try {
        for (const [revision, was] of kept.entries()) expect(read(again, (h) => casusAt(h, number, revision))).toEqual(was);
        expect(read(again, (h) => readCasus(h, number))).toEqual(kept.at(-1));
      } finally {
        again.db.close();
      }
      for (const line of read(file, (h) => linesSince(h, number, 0)).toReversed()) save(invert(line.change));
      expect(read(file, (h) => readCasus(h, number))).toEqual(casus);
    }),
    { numRuns: 25 },
  );
});

test('a change that does not fit is refused whole, and leaves file and journal as they were', () => {
  const file = storeFile();
  let nth = 0;
  fc.assert(
    fc.property(family, edit, (start, it) => {
      const next = edited(start, it);
      fc.pre(!checkCasus(next).ok);
      nth += 1;
      const casus = { ...start, id: `C-${nth}` };
      const number = write(file, (h) => insertCasus(h, casus, { id: `${nth}`, at: nth }));
      const change = difference(start, next);
      expect(() => write(file, (h) => saveChange(h, { casus: number, id: `x${nth}`, command: 'e', member: 'a', at: 1, change }))).toThrow(
        expect.objectContaining({ kind: 'would-break' }),
      );
      expect(read(file, (h) => readCasus(h, number))).toEqual(casus);
      expect(read(file, (h) => findCasus(h, `${nth}`)).revision).toBe(0);
    }),
    { numRuns: 20 },
  );
});

/** One of two people at one file: what is on the screen, and the revision that it shows. */
interface Desk {
  readonly name: string;
  readonly file: Connection;
  casus: Casus;
  revision: number;
}

/** Takes over what others did, as a window does once a second. */
function look(desk: Desk, number: number): void {
  const lines = read(desk.file, (h) => linesSince(h, number, desk.revision));
  desk.casus = lines.reduce((shown, line) => applyChange(shown, line.change), desk.casus);
  desk.revision += lines.length;
}

/** Saves an edit, carried over as often as a colleague was first; tells what did not go as promised. */
function saved(desk: Desk, number: number, it: Edit): readonly string[] {
  const { file, name: member } = desk;
  let change = difference(desk.casus, edited(desk.casus, it));
  for (let left = 3; left > 0; left -= 1) {
    const asked = change;
    const was = read(file, (h) => readCasus(h, number));
    const meant = applyChange(was, asked);
    if (!checkCasus(meant).ok) return [];
    const outcome = write(file, (h) =>
      saveChange(h, { casus: number, id: crypto.randomUUID(), command: 'edit', member, at: 1, change: asked }),
    );
    const is = read(file, (h) => readCasus(h, number));
    if ('saved' in outcome) return same(is, meant) ? [] : ['what was saved is not what was asked'];
    if (!same(is, was) || !same(outcome.elsewhere.casus, was)) return ['what was not saved changed something'];
    if (outcome.elsewhere.member === member && desk.revision === outcome.elsewhere.revision) return ['somebody stands in their own way'];
    const carried = rebase(asked, was);
    // A conflict is for a person to choose about; the rest is saved.
    if (carried.change.length === 0) return [];
    change = carried.change;
  }
  return ['a change that was carried over does not fit'];
}

test('two people who carry their changes over lose nothing, overwrite nothing unseen, and see the same', () => {
  const file = storeFile();
  const files = [file, colleagueOf(file)] as const;
  let nth = 0;
  fc.assert(
    fc.property(family, fc.array(fc.tuple(fc.nat(1), edit, fc.boolean()), { minLength: 4, maxLength: 16 }), (start, turns) => {
      nth += 1;
      const casus = { ...start, id: `C-${nth}` };
      const number = write(file, (h) => insertCasus(h, casus, { id: `${nth}`, at: nth }));
      const desks = files.map((own, which): Desk => ({ name: `${which}`, file: own, casus, revision: 0 }));
      const faults = turns.flatMap(([who, it, looks]) => {
        const desk = at(desks, who);
        if (looks) look(desk, number);
        return saved(desk, number, it);
      });
      expect(faults).toEqual([]);
      for (const desk of desks) look(desk, number);
      const stored = read(file, (h) => readCasus(h, number));
      expect(desks.map((desk) => desk.casus)).toEqual([stored, stored]);
    }),
    { numRuns: 25 },
  );
});
