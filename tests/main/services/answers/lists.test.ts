import { describe, expect, test } from 'vitest';
import { listAnswers } from '../../../../main/services/answers/lists.ts';
import { logAnswers } from '../../../../main/services/answers/log.ts';
import { log } from '../../../../main/services/store/access-log.ts';
import { write } from '../../../../main/services/store/handles.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { api } from '../../../../shared/bridge/api.ts';
import { besides, openedTeam } from '../../../helpers/open-team.ts';

const ask = listAnswers;
const logOf = (team: OpenTeam) => logAnswers['log.read'](team, { limit: 100 });

describe('who sits at this screen', () => {
  test('is a new colleague by name, who from then on is in the list and in the log', async () => {
    const { team } = await openedTeam();
    const me = await ask['team.iAm'](team, { name: ' Anneke Visser ' });
    expect(me.name).toBe('Anneke Visser');
    expect(team.member).toBe(me.id);
    expect((await ask['lists.read'](team, {})).members).toEqual([me]);
    const { rows, intact, words } = await logOf(team);
    expect(rows.map((it) => [it.action, it.member, it.detail])).toEqual([
      ['open-team', 'Anneke Visser', { what: 'member' }],
      ['list-change', 'Anneke Visser', { list: 'members', what: 'add' }],
    ]);
    expect([intact, words]).toEqual([true, null]);
  });

  test('is the colleague of that name, and no second one', async () => {
    const { team } = await openedTeam();
    const me = await ask['team.iAm'](team, { name: 'Anneke Visser' });
    expect(await ask['team.iAm'](besides(team, { member: '' }), { name: 'anneke  visser' })).toEqual(me);
    expect(await ask['team.iAm'](team, { member: me.id })).toEqual(me);
    expect((await ask['lists.read'](team, {})).members).toHaveLength(1);
  });

  test('is nobody who left, whom nobody knows, or without a name', async () => {
    const { team } = await openedTeam();
    const me = await ask['team.iAm'](team, { name: 'Anneke Visser' });
    await ask['lists.save'](team, { list: 'members', before: me, after: { ...me, left: 5 } });
    for (const input of [{ member: me.id }, { member: 'weg' }, { name: '  ' }])
      expect(() => ask['team.iAm'](team, input)).toThrow(expect.objectContaining({ kind: 'bad-input' }));
    expect((await ask['team.iAm'](team, { name: 'Anneke Visser' })).id).not.toBe(me.id);
  });

  test('can be said in a file that is only read, by whoever is in the list', async () => {
    const { team } = await openedTeam();
    const me = await ask['team.iAm'](team, { name: 'Anneke Visser' });
    const reader = besides(team, { member: '', why: 'asked', file: { ...team.file, mode: 'read-only' } });
    expect(await ask['team.iAm'](reader, { member: me.id })).toEqual(me);
    expect(reader.member).toBe(me.id);
    expect(() => ask['team.iAm'](reader, { name: 'Bram de Wit' })).toThrow(expect.objectContaining({ kind: 'read-only' }));
    expect(reader.member).toBe(me.id);
  });
});

describe("the team's lists", () => {
  test('are saved with a line in the log that names nobody, and none where somebody was first', async () => {
    const { team } = await openedTeam();
    const oost = { id: 'd1', name: 'Oost' };
    expect(await ask['lists.save'](team, { list: 'districts', before: null, after: oost })).toEqual({ saved: true });
    const late = await ask['lists.save'](team, { list: 'districts', before: null, after: { id: 'd1', name: 'West' } });
    expect(api['lists.save'].answer.parse(late)).toEqual({ saved: false, now: oost });
    await ask['lists.save'](team, { list: 'districts', before: oost, after: null });
    expect((await logOf(team)).rows.map((it) => it.detail)).toEqual([
      { list: 'districts', what: 'remove' },
      { list: 'districts', what: 'add' },
    ]);
  });
});

describe('the log', () => {
  test('is shown with names, and says from which line it does not hold together', async () => {
    const { team } = await openedTeam();
    team.member = 'id-from-a-backup';
    write(team.file, (h) => {
      log(h, team, { action: 'open', code: 'W-1' });
      log(h, team, { action: 'export', code: 'W-1', detail: { format: 'svg' } });
    });
    team.file.db.exec("DROP TRIGGER access_stays; UPDATE access SET code = 'W-2' WHERE seq = 2");
    const answer = await logOf(team);
    expect(api['log.read'].answer.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({ total: 2, intact: false, words: { id: 'log.broken', values: { seq: 2 } } });
    expect(answer.rows[0]?.member).toBe('id-from-a-backup');
  });
});
