import { describe, expect, test } from 'vitest';
import { REDO, UNDO, didNew, stepBack, stepForth, undoingFrom, withOlder } from '../../../renderer/workspace/undoing.ts';
import type { Undoing } from '../../../renderer/workspace/undoing.ts';
import { applyChange, difference, invert } from '../../../shared/model/change.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf } from '../../helpers/casus.ts';

const titles = ['nul', 'een', 'twee', 'drie'].map((title) => casusOf({ title }));
const [zero = casusOf({}), one = zero, two = zero, three = zero] = titles;
const line = (revision: number, change: Change, command = 'details', mine = true) => ({
  revision,
  at: 1,
  who: 'ik',
  mine,
  command,
  change: [...change],
});
const back = (undoing: Undoing, casus: Casus) => {
  const step = stepBack(undoing, casus);
  return step && { undoing: step.undoing, casus: applyChange(casus, step.change) };
};

describe('taking back', () => {
  test('all that was done takes a casus back to its start, and doing it again to its end', () => {
    let undoing = didNew(didNew(didNew(undoingFrom(1), difference(zero, one)), difference(one, two)), difference(two, three));
    let casus = three;
    for (let step = stepBack(undoing, casus); step; step = stepBack(undoing, casus)) {
      casus = applyChange(casus, step.change);
      ({ undoing } = step);
    }
    expect(casus).toEqual(zero);
    for (let step = stepForth(undoing, casus); step; step = stepForth(undoing, casus)) {
      casus = applyChange(casus, step.change);
      ({ undoing } = step);
    }
    expect(casus).toEqual(three);
  });

  test('something new ends what could be done again', () => {
    const step = stepBack(didNew(undoingFrom(1), difference(zero, one)), one);
    expect(step?.undoing.undone).toHaveLength(1);
    expect(didNew(step?.undoing ?? undoingFrom(1), difference(zero, two)).undone).toEqual([]);
  });

  test('leaves what a colleague changed since, and says that it was hindered', () => {
    const undoing = didNew(undoingFrom(1), difference(zero, one));
    const step = stepBack(undoing, two);
    expect(step).toMatchObject({ change: [], hindered: true });
    expect(step?.undoing.done).toEqual([]);
  });

  test('passes over what is as it was already', () => {
    const undoing = didNew(didNew(undoingFrom(1), difference(zero, one)), []);
    expect(back(undoing, one)?.casus.title).toBe('nul');
  });

  test('goes on tomorrow: the journal tells what was done, less what was taken back already', () => {
    const lines = [
      line(2, difference(zero, one)),
      line(3, difference(one, two)),
      line(4, invert(difference(one, two)), UNDO),
      line(5, difference(one, two), REDO),
      line(6, difference(two, three)),
      line(7, invert(difference(two, three)), UNDO),
    ];
    const undoing = withOlder(withOlder(undoingFrom(7), lines.slice(3), false), lines.slice(0, 3), true);
    expect(undoing.unread).toBe(0);
    const first = back(undoing, two);
    expect(first?.casus.title).toBe('een');
    const second = first && back(first.undoing, first.casus);
    expect(second?.casus.title).toBe('nul');
    expect(second && stepBack(second.undoing, second.casus)).toBeUndefined();
  });

  test('never takes back what a colleague did, nor that the casus was made', () => {
    const birth = line(1, [{ list: 'casus', key: '', after: {} }]);
    const undoing = withOlder(undoingFrom(2), [birth, line(2, difference(zero, one), 'details', false)], false);
    expect(undoing).toMatchObject({ done: [], unread: 0 });
  });
});
