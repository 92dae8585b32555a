import { describe, expect, test } from 'vitest';
import { changeRing } from '../../../../main/services/keys/change-ring.ts';
import { addPassphrase, removeSlot, rememberHere } from '../../../../main/services/keys/change-slots.ts';
import { openRing, rereadRing } from '../../../../main/services/keys/ring.ts';
import { log, readLog } from '../../../../main/services/store/access-log.ts';
import { read } from '../../../../main/services/store/handles.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { besides, keyStore, openedTeam, passphrase, quickWork } from '../../../helpers/open-team.ts';

const change = (team: OpenTeam, to: Parameters<typeof changeRing>[1]) =>
  changeRing(team, to, (handle) => log(handle, team, { action: 'key-change' }));
const logged = (team: OpenTeam) => read(team.file, (handle) => readLog(handle, { limit: 1 }).total);

describe('changing the keys of an open file', () => {
  test('builds on what a colleague changed a moment ago', async () => {
    const { team: mine } = await openedTeam();
    const theirs = besides(mine);
    change(mine, rememberHere(keyStore(), 'mine', '', 5).change);
    change(theirs, rememberHere(keyStore(), 'theirs', '', 5).change);
    expect(theirs.ring.slots.map((it) => it.kind)).toEqual(['passphrase', 'recovery', 'system', 'system']);
    expect(rereadRing(mine.ring)).toEqual(theirs.ring);
    expect(logged(mine)).toBe(2);
  });

  test('waits for whoever reads, and then happens once', async () => {
    const { team } = await openedTeam();
    const other = besides(team);
    other.file.db.exec('BEGIN; SELECT count(*) FROM meta');
    let asked = 0;
    changeRing(team, rememberHere(keyStore(), 'mine', '', 5).change, (handle) => {
      log(handle, team, { action: 'key-change' });
      asked += 1;
      if (asked === 3) other.file.db.exec('COMMIT');
    });
    expect(asked).toBe(3);
    expect(team.ring.generation).toBe(2);
    expect(logged(team)).toBe(1);
  });

  test('leaves the keys what they were where it cannot be written in the log', async () => {
    const { team } = await openedTeam();
    const add = rememberHere(keyStore(), 'mine', '', 5).change;
    expect(() =>
      changeRing(team, add, () => {
        throw new RangeError('no');
      }),
    ).toThrow('no');
    expect(rereadRing(team.ring)).toEqual(team.ring);
  });

  test('leaves neither a change nor a row in the log where the change is refused', async () => {
    const { team } = await openedTeam();
    expect(() => change(team, removeSlot('weg'))).toThrow(expect.objectContaining({ kind: 'unknown-slot' }));
    expect(logged(team)).toBe(0);
  });

  test('happens not at all in a file that was opened for reading', async () => {
    const { team } = await openedTeam();
    const reader = { ...team, file: { ...team.file, mode: 'read-only' as const } };
    expect(() => change(reader, removeSlot(team.ring.used))).toThrow(expect.objectContaining({ kind: 'read-only' }));
  });

  test('by whoever took their own slot away goes on', async () => {
    const { team } = await openedTeam();
    const { change: add } = await addPassphrase({ passphrase: 'een heel andere zin', label: '' }, 5, quickWork);
    change(team, add);
    change(team, removeSlot(team.ring.used));
    change(team, rememberHere(keyStore(), 'here', '', 6).change);
    await expect(openRing(team.path, { passphrase })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect((await openRing(team.path, { system: true }, keyStore(), 'here')).generation).toBe(team.ring.generation);
  });
});
