import { describe, expect, test } from 'vitest';
import { log, readLog, verifyLog } from '../../../../main/services/store/access-log.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { saveListed } from '../../../../main/services/store/team-lists.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { openedTeam } from '../../../helpers/open-team.ts';

async function logged(): Promise<OpenTeam> {
  const { team, clock } = await openedTeam();
  team.member = 'a';
  write(team.file, (h) => {
    saveListed(h, 'members', null, { id: 'a', name: 'Anneke Visser', role: 'systeemtherapeut' });
    log(h, team, { action: 'make-team' });
    clock.now += 1000;
    log(h, team, { action: 'open', code: 'W-1' });
    log(h, team, { action: 'export', code: 'W-1', detail: { format: 'pdf', pages: 2 } });
    log(h, team, { action: 'export', code: 'W-2', succeeded: false });
  });
  return team;
}

describe('the access log', () => {
  test('says who did what, as what, where, when and to whose file', async () => {
    const team = await logged();
    const { rows, total } = read(team.file, (h) => readLog(h, { limit: 2 }));
    expect(total).toBe(4);
    const who = { member: 'a', role: 'systeemtherapeut', station: 'station-1', at: 1_001_000 };
    expect(rows).toEqual([
      { seq: 4, ...who, action: 'export', code: 'W-2', succeeded: false, detail: {} },
      { seq: 3, ...who, action: 'export', code: 'W-1', succeeded: true, detail: { format: 'pdf', pages: 2 } },
    ]);
  });

  test('is read page by page and by casus, by colleague and by deed', async () => {
    const team = await logged();
    const seqs = (filter: Partial<Parameters<typeof readLog>[1]>) =>
      read(team.file, (h) => readLog(h, { limit: 10, ...filter }).rows.map((it) => it.seq));
    expect(seqs({ before: 3 })).toEqual([2, 1]);
    expect(seqs({ code: 'W-1' })).toEqual([3, 2]);
    expect(seqs({ code: 'W-1', before: 3 })).toEqual([2]);
    expect(seqs({ action: 'export', code: 'W-2' })).toEqual([4]);
    expect(seqs({ member: 'b' })).toEqual([]);
    expect(read(team.file, (h) => readLog(h, { limit: 1, before: 2, action: 'export' }))).toEqual({ rows: [], total: 2 });
  });

  test('can only grow, whatever statement tries otherwise', async () => {
    const { file } = await logged();
    expect(() => file.db.exec("UPDATE access SET code = 'W-9'")).toThrow('the log can only grow');
    expect(() => file.db.exec('DELETE FROM access')).toThrow('the log can only grow');
    expect(() => file.db.exec("REPLACE INTO access SELECT 1, 0, '', '', '', '', '', 1, '', ''")).toThrow('the log can only grow');
  });

  test('is found intact where nobody touched it', async () => {
    const { file } = await logged();
    expect(read(file, verifyLog)).toMatchObject({ broken: undefined, mark: { seq: 4 } });
  });

  const touches: Readonly<Record<string, readonly [sql: string, broken: number]>> = {
    'a word changed': ["UPDATE access SET code = 'W-9' WHERE seq = 2", 2],
    'a row gone': ['DELETE FROM access WHERE seq = 2', 3],
    'the first row gone': ['DELETE FROM access WHERE seq = 1', 2],
    'a row put elsewhere': ['UPDATE access SET seq = 9 WHERE seq = 1', 2],
    'another time': ['UPDATE access SET at = at + 1 WHERE seq = 4', 4],
  };

  test.each(Object.entries(touches))('shows %s, though the triggers were taken away', async (_, [sql, broken]) => {
    const { file } = await logged();
    file.db.exec(`DROP TRIGGER access_stays; DROP TRIGGER access_remains; ${sql}`);
    expect(read(file, verifyLog).broken).toBe(broken);
  });

  test('is followed on from where it was followed to, and from its beginning where that row changed', async () => {
    const team = await logged();
    const { mark } = read(team.file, verifyLog);
    write(team.file, (h) => log(h, team, { action: 'backup' }));
    expect(read(team.file, (h) => verifyLog(h, mark))).toMatchObject({ broken: undefined, mark: { seq: 5 } });
    team.file.db.exec("DROP TRIGGER access_stays; UPDATE access SET digest = 'x' WHERE seq = 4");
    expect(read(team.file, (h) => verifyLog(h, mark)).broken).toBe(4);
  });
});
