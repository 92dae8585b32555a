import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText } from '../../../shared/model/date.ts';
import { isNoDay, momentShown, momentTyped } from '../../../renderer/workspace/typed-date.ts';

describe('a date as somebody types it', () => {
  test.each([
    ['14-9-2013', '2013-09-14'],
    ['2013-09-14', '2013-09-14'],
    ['9-2013', '2013-09'],
    ['2013', '2013'],
    ['±1950', '~1950'],
    ['~ 1950', '~1950'],
    ['<1940', '<1940'],
    ['> 1940', '>1940'],
    ['14 september 2013', '2013-09-14'],
    ['mei 2013', '2013-05'],
  ])('%s becomes %s', (typed, record) => {
    expect(momentTyped(typed, 'nl')).toBe(record);
  });

  test.each(['eind jaren 80', 'na de oorlog', 'toen Bas naar school ging', 'onbekend'])(
    '%s is kept in the words in which it was typed',
    (typed) => {
      expect(momentTyped(typed, 'nl')).toBe(`?"${typed}"`);
      expect(isNoDay(typed)).toBe(false);
    },
  );

  test.each(['31-2-2013', '2013-13', '0-0-2013', '14-9', '201', '2013-02-30'])('%s is meant as a date and is none', (typed) => {
    expect(isNoDay(typed)).toBe(true);
  });

  test.each(['14-9-2013', '2013', '', '±1950', '<1940'])('%s is no impossible date', (typed) => {
    expect(isNoDay(typed)).toBe(false);
  });

  test('whatever is typed, a record can hold what comes of it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text)),
        (typed) => {
          expect(dateText.safeParse(momentTyped(typed, 'nl')).success).toBe(true);
        },
      ),
    );
  });

  test('what is shown of a date can be typed again and is the same date', () => {
    const date = fc.oneof(
      fc.date({ min: new Date('1000-01-02'), max: new Date('2999-12-30'), noInvalidDate: true }).map((it) => it.toISOString().slice(0, 10)),
      fc.date({ min: new Date('1000-01-02'), max: new Date('2999-12-30'), noInvalidDate: true }).map((it) => it.toISOString().slice(0, 7)),
      fc.tuple(fc.constantFrom('', '~', '<', '>'), fc.integer({ min: 1000, max: 2999 })).map(([sign, year]) => `${sign}${year}`),
    );
    fc.assert(
      fc.property(date, (it) => {
        expect(momentTyped(momentShown(it), 'nl')).toBe(it);
      }),
    );
  });
});
