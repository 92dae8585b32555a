import { describe, expect, test } from 'vitest';
import { replay } from '../../../../main/services/keeper/replay.ts';
import type { Waiting } from '../../../../main/services/keeper/waiting.ts';
import { casusByCode, findCasus, insertCasus, removeCasus } from '../../../../main/services/store/casussen.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { casusAt, linesSince } from '../../../../main/services/store/journal.ts';
import { listVersions } from '../../../../main/services/store/named-versions.ts';
import { readCasus } from '../../../../main/services/store/records.ts';
import { saveChange } from '../../../../main/services/store/save.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { difference } from '../../../../shared/model/change.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf, couple, people } from '../../../helpers/casus.ts';
import { openedTeam } from '../../../helpers/open-team.ts';

const start = casusOf({ id: 'W-1', title: 'Begin', persons: people({ m1: '1980', f1: '1982' }), unions: [couple('u', 'm1', 'f1')] });
const withPerson = (casus: Casus, id: string, more: object): Casus => ({
  ...casus,
  persons: casus.persons.map((it) => (it.id === id ? { ...it, ...more } : it)),
});
const without = (casus: Casus, id: string): Casus => ({
  ...casus,
  persons: casus.persons.filter((it) => it.id !== id),
  unions: casus.unions.filter(({ partners }) => !partners.includes(id)),
});

interface Room {
  readonly team: OpenTeam;
  readonly number: number;
  readonly colleague: (next: Casus) => void;
  readonly now: () => Casus;
  readonly wait: (was: Casus, is: Casus) => Waiting;
}

async function room(): Promise<Room> {
  const { team, clock } = await openedTeam();
  team.member = 'anna';
  const number = write(team.file, (h) => insertCasus(h, start, { id: 'een', at: 0 }));
  const now = (): Casus => read(team.file, (h) => readCasus(h, number));
  let count = 0;
  const id = (): string => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  return {
    team,
    number,
    now,
    colleague: (next) => {
      write(team.file, (h) =>
        saveChange(h, { casus: number, id: id(), command: 'edit', member: 'bas', at: 5, change: difference(readCasus(h, number), next) }),
      );
    },
    wait: (was, is) => ({
      id: id(),
      casus: 'een',
      command: 'edit',
      change: [...difference(was, is)],
      member: 'anna',
      at: clock.now - 60_000,
    }),
  };
}

describe('a change that waited', () => {
  test('counts once, however often it is done', async () => {
    const { team, number, now, wait } = await room();
    const mine = wait(start, { ...start, title: 'Van Anna' });
    expect([replay(team, mine, 'aside'), replay(team, mine, 'aside')]).toEqual([
      { outcome: 'saved', code: 'W-1', revision: 1 },
      { outcome: 'saved', code: 'W-1', revision: 1 },
    ]);
    expect(now().title).toBe('Van Anna');
    expect(read(team.file, (h) => linesSince(h, number, 0))).toMatchObject([{ member: 'anna' }]);
  });

  test('goes together with what colleagues changed beside it', async () => {
    const { team, colleague, now, wait } = await room();
    const mine = wait(start, withPerson(start, 'm1', { name: 'Joost' }));
    colleague(withPerson(start, 'm1', { occupation: 'bakker' }));
    expect(replay(team, mine, 'aside')).toMatchObject({ outcome: 'saved', revision: 2 });
    expect(now().persons[0]).toMatchObject({ name: 'Joost', occupation: 'bakker' });
  });

  test('of what a colleague changed too becomes a version beside, and what does not clash is kept', async () => {
    const { team, number, colleague, now, wait } = await room();
    const mine = wait(start, { ...withPerson(start, 'm1', { name: 'Joost' }), title: 'Van Anna' });
    const theirs = { ...start, title: 'Van Bas' };
    colleague(theirs);
    expect(replay(team, mine, 'aside')).toEqual({ outcome: 'conflict', code: 'W-1' });
    const kept = withPerson(theirs, 'm1', { name: 'Joost' });
    expect(now()).toEqual(kept);
    const named = read(team.file, (h) => listVersions(h, number)).find(({ name }) => name === 'aside');
    expect(read(team.file, (h) => casusAt(h, number, named?.revision ?? -1))).toEqual({ ...kept, title: 'Van Anna' });
    expect(replay(team, mine, 'aside')).toMatchObject({ outcome: 'saved' });
    expect(now()).toEqual(kept);
  });

  test.each([
    ['removed what a colleague changed', without(start, 'm1'), withPerson(start, 'm1', { name: 'Joost' })],
    ['made of a field what a colleague made otherwise', withPerson(start, 'f1', { name: 'A' }), withPerson(start, 'f1', { name: 'B' })],
  ])('that %s can be found back as a version', async (_what, mine, theirs) => {
    const { team, number, colleague, now, wait } = await room();
    const waiting = wait(start, mine);
    colleague(theirs);
    expect(replay(team, waiting, 'aside')).toMatchObject({ outcome: 'conflict' });
    const versions = read(team.file, (h) => listVersions(h, number).map(({ revision }) => casusAt(h, number, revision)));
    expect(versions.map(({ persons }) => persons)).toContainEqual(mine.persons);
    expect(now().persons).toEqual(theirs.persons);
  });

  test('that no longer holds together is kept as a casus of its own, once', async () => {
    const { team, colleague, now, wait } = await room();
    const mine = wait(start, { ...start, ties: [{ id: 't', from: 'm1', to: 'f1', kind: 'close' }] });
    colleague(without(start, 'm1'));
    const outcome = { outcome: 'copied', code: 'W-1', copy: 'W-1 (2)' };
    expect([replay(team, mine, 'aside'), replay(team, mine, 'aside')]).toEqual([outcome, outcome]);
    expect(now().ties).toEqual([]);
    const copy = read(team.file, (h) => readCasus(h, casusByCode(h, 'W-1 (2)')?.number ?? 0));
    expect(copy).toMatchObject({ ties: [{ id: 't' }], persons: [{ id: 'm1' }, { id: 'f1' }] });
  });

  test('of a casus that was deleted goes with it; of one that only an older file lacks it stays', async () => {
    const { team, wait } = await room();
    const mine = wait(start, { ...start, title: 'Van Anna' });
    expect(replay(team, { ...mine, casus: 'later' }, 'aside')).toEqual({ outcome: 'stays' });
    write(team.file, (h) => removeCasus(h, findCasus(h, 'een').number, 'by-mistake', 9));
    expect(replay(team, mine, 'aside')).toEqual({ outcome: 'deleted' });
  });
});
