import { describe, expect, test } from 'vitest';
import { insertCasus } from '../../../../main/services/store/casussen.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { arrive, dueToRenew, leave, presentIn, renew } from '../../../../main/services/store/presence.ts';
import { saveListed } from '../../../../main/services/store/team-lists.ts';
import { casusOf, people } from '../../../helpers/casus.ts';
import { besides, openedTeam } from '../../../helpers/open-team.ts';

async function two() {
  const { team: mine, clock } = await openedTeam();
  const theirClock = { now: clock.now };
  const theirs = besides(mine, { member: 'b', station: { id: 'station-2', home: '', now: () => theirClock.now } });
  const casus = write(mine.file, (h) => {
    saveListed(h, 'members', null, { id: 'b', name: 'Bram de Wit' });
    return insertCasus(h, casusOf({ id: 'W-1', persons: people({ m1: '1980' }) }), { id: 'een', at: 0 });
  });
  const pass = (ms: number): void => {
    clock.now += ms;
    theirClock.now += ms;
  };
  const seen = () => read(mine.file, (h) => presentIn(h, mine, casus));
  return { mine, theirs, casus, pass, clock, theirClock, seen };
}

describe('who is present', () => {
  test('are the others, with the name and since when; never oneself', async () => {
    const { mine, theirs, casus, seen, clock } = await two();
    write(mine.file, (h) => arrive(h, mine, casus));
    expect(seen()).toEqual([]);
    write(theirs.file, (h) => arrive(h, theirs, casus));
    expect(seen()).toEqual([{ name: 'Bram de Wit', since: clock.now }]);
  });

  test('is whoever gives signs of life, since when they came', async () => {
    const { theirs, casus, seen, pass, clock } = await two();
    const start = clock.now;
    write(theirs.file, (h) => arrive(h, theirs, casus));
    expect(read(theirs.file, (h) => dueToRenew(h, theirs, casus))).toBe(false);
    for (let turn = 0; turn < 10; turn += 1) {
      seen();
      pass(6000);
      expect(read(theirs.file, (h) => dueToRenew(h, theirs, casus))).toBe(true);
      write(theirs.file, (h) => renew(h, theirs, casus));
      expect(seen()).toEqual([{ name: 'Bram de Wit', since: start }]);
    }
  });

  test('is nobody who left, or whose program was killed 15 s ago', async () => {
    const { theirs, casus, seen, pass } = await two();
    write(theirs.file, (h) => arrive(h, theirs, casus));
    expect(seen()).toHaveLength(1);
    pass(14_999);
    expect(seen()).toHaveLength(1);
    pass(1);
    expect(seen()).toEqual([]);
    write(theirs.file, (h) => renew(h, theirs, casus));
    expect(seen()).toHaveLength(1);
    write(theirs.file, (h) => leave(h, theirs));
    expect(seen()).toEqual([]);
  });

  test('is told apart from a wrong clock: two minutes off, both ways', async () => {
    const { theirs, casus, seen, pass, theirClock } = await two();
    for (const off of [120_000, -240_000]) {
      theirClock.now += off;
      write(theirs.file, (h) => arrive(h, theirs, casus));
      expect(seen()).toHaveLength(1);
      pass(20_000);
      expect(seen()).toEqual([]);
    }
  });

  test('is nobody from last week, and their row goes when somebody comes', async () => {
    const { mine, theirs, casus, seen, pass } = await two();
    write(theirs.file, (h) => arrive(h, theirs, casus));
    pass(7 * 24 * 3600 * 1000);
    expect(seen()).toEqual([]);
    write(mine.file, (h) => arrive(h, mine, casus));
    expect(mine.file.db.prepare('SELECT visit FROM presence').all()).toEqual([{ visit: 'visit-1' }]);
  });
});
