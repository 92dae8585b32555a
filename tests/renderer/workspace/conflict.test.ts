import { describe, expect, test } from 'vitest';
import { apart, changeTo, openClashes, standing, together, withConflicts } from '../../../renderer/workspace/conflict.ts';
import { applyChange } from '../../../shared/model/change.ts';
import { casusOf } from '../../helpers/casus.ts';

const facts = { who: 'Sanne de Wit', mineAt: 1, theirsAt: 2 };
const asked = { list: 'casus', key: '', path: ['intake', 'expectedHelp'] } as const;

describe('two versions of one thing', () => {
  test('a second clash about the same takes the place of the first, and what was before stays', () => {
    const first = withConflicts([], [{ ...asked, before: 'a', mine: 'b', theirs: 'c' }], facts);
    const second = withConflicts(first, [{ ...asked, before: 'b', mine: 'd', theirs: 'c' }], facts);
    expect(second).toHaveLength(1);
    expect(second[0]).toMatchObject({ before: 'a', mine: 'd', theirs: 'c' });
  });

  test('there is nothing left to choose once the casus says what mine says', () => {
    const clashes = withConflicts([], [{ ...asked, before: 'a', mine: 'b', theirs: 'c' }], facts);
    expect(openClashes(clashes, casusOf({ intake: { expectedHelp: 'c' } }))).toHaveLength(1);
    expect(openClashes(clashes, casusOf({ intake: { expectedHelp: 'b' } }))).toEqual([]);
  });

  test('choosing puts one value in its place and leaves all others', () => {
    const casus = casusOf({ intake: { expectedHelp: 'c', district: 'West' } });
    const next = applyChange(casus, changeTo(casus, asked, 'b'));
    expect(next.intake).toEqual({ expectedHelp: 'b', district: 'West' });
    expect(Object.keys(next.intake ?? {})).toEqual(Object.keys(casus.intake ?? {}));
    expect(applyChange(casus, changeTo(casus, asked, undefined)).intake).toEqual({ district: 'West' });
    expect(changeTo(casus, asked, 'c')).toEqual([]);
  });

  test('a whole record can be put back or taken away, and a field of one that went cannot', () => {
    const record = { id: 't1', from: 'a', to: 'b', kind: 'conflict' };
    const place = { list: 'ties', key: 't1', path: [] } as const;
    const casus = casusOf({});
    const back = applyChange(casus, changeTo(casus, place, record));
    expect(standing(back, place)).toEqual(record);
    expect(applyChange(back, changeTo(back, place, undefined)).ties).toEqual([]);
    expect(changeTo(casus, { ...place, path: ['kind'] }, 'close')).toEqual([]);
  });
});

describe('two texts', () => {
  const mine = 'Ik ga niet meer, het is te druk.';
  const theirs = 'Ik ga niet meer, mama heeft me nodig.';

  test('are cut into what they share and what only one says, with nothing lost', () => {
    const cut = apart(mine, theirs);
    expect(cut.mine.map(({ text }) => text).join('')).toBe(mine);
    expect(cut.theirs.map(({ text }) => text).join('')).toBe(theirs);
    expect(cut.mine[0]).toEqual({ text: 'Ik ga niet meer, ', shared: true });
    expect(cut.mine.at(-1)).toEqual({ text: '.', shared: true });
  });

  test('come together with every word of both', () => {
    const both = together(mine, theirs);
    for (const word of `${mine} ${theirs}`.match(/\p{L}+/gu) ?? []) expect(both).toContain(word);
    expect(both.startsWith('Ik ga niet meer, ')).toBe(true);
    expect(both).toBe('Ik ga niet meer, het is te druk; mama heeft me nodig.');
    expect(together('zelfde', 'zelfde')).toBe('zelfde');
    expect(together('rust', 'rust thuis')).toContain('rust');
    expect(together('', 'rust')).toBe('rust');
  });

  test('of a great many words are shown whole', () => {
    const long = 'woord '.repeat(700);
    expect(apart(long, 'woord').mine).toEqual([{ text: long, shared: false }]);
  });
});
