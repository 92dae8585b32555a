import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { keptName, momentOfKept } from '../../../../main/services/team/kept-name.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the name of a file that was kept', () => {
  test.each([
    ['Europe/Amsterdam', '2026-11-22T20:15:17.331Z', 'swt.kept-2026-11-22T21-15-17-331+0100.systeemkaart'],
    ['Europe/Amsterdam', '2026-07-01T22:30:00.000Z', 'swt.kept-2026-07-02T00-30-00-000+0200.systeemkaart'],
    ['America/St_Johns', '2026-11-22T02:00:00.000Z', 'swt.kept-2026-11-21T22-30-00-000-0330.systeemkaart'],
  ])('bears the time of the clock in %s', (place, at, name) => {
    process.env['TZ'] = place;
    expect(keptName('swt.systeemkaart', Date.parse(at))).toBe(name);
  });

  test('tells the moment again, also elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
        process.env['TZ'] = 'Europe/Amsterdam';
        const name = keptName('swt.systeemkaart', at);
        process.env['TZ'] = 'America/Curacao';
        expect(momentOfKept(name, 'swt.systeemkaart')).toBe(at);
        expect(momentOfKept(name, 'zuid.systeemkaart')).toBeUndefined();
      }),
    );
  });

  test('is understood as UTC where it says no more, as it was written before', () => {
    expect(momentOfKept('swt.kept-2026-11-20T09-01-00-000.systeemkaart')).toBe(Date.parse('2026-11-20T09:01:00.000Z'));
  });
});
