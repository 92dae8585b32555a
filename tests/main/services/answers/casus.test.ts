import { describe, expect, test } from 'vitest';
import { casusAnswers } from '../../../../main/services/answers/casus.ts';
import { versionsAnswers } from '../../../../main/services/answers/versions.ts';
import { readLog } from '../../../../main/services/store/access-log.ts';
import { insertCasus } from '../../../../main/services/store/casussen.ts';
import { connect } from '../../../../main/services/store/connection.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { saveListed } from '../../../../main/services/store/team-lists.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { difference, type Change } from '../../../../shared/model/change.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf, people } from '../../../helpers/casus.ts';
import { besides, openedTeam } from '../../../helpers/open-team.ts';
import { testKey } from '../../../helpers/store-file.ts';

const start = casusOf({ id: 'W-1', title: 'Begin', persons: people({ m1: '1980', f1: '1982' }) });
const titled = (title: string): Casus => ({ ...start, title });

async function two(): Promise<{ mine: OpenTeam; theirs: OpenTeam; clock: { now: number } }> {
  const { team, clock } = await openedTeam();
  write(team.file, (h) => {
    saveListed(h, 'members', null, { id: 'anna', name: 'Anna' });
    saveListed(h, 'members', null, { id: 'bas', name: 'Bas' });
    insertCasus(h, start, { id: 'een', at: clock.now });
  });
  team.member = 'anna';
  return { mine: team, theirs: besides(team, { member: 'bas' }), clock };
}

let count = 0;
const save = (team: OpenTeam, change: Change, id = `id-${(count += 1)}`) =>
  casusAnswers['casus.save'](team, { casus: 'een', id, command: 'edit', change: [...change] });

describe('a casus that two have open', () => {
  test('tells each who else is there, until they close it', async () => {
    const { mine, theirs } = await two();
    expect(casusAnswers['casus.open'](mine, { casus: 'een' })).toMatchObject({ revision: 0, canChange: true, present: [] });
    expect(casusAnswers['casus.open'](theirs, { casus: 'een' })).toMatchObject({ present: [{ name: 'Anna' }] });
    expect(casusAnswers['casus.news'](mine, { casus: 'een', since: 0 })).toMatchObject({ present: [{ name: 'Bas' }] });
    await casusAnswers['casus.close'](theirs, { casus: 'een' });
    expect(casusAnswers['casus.news'](mine, { casus: 'een', since: 0 })).toMatchObject({ present: [] });
  });

  test('tells each what the other changed', async () => {
    const { mine, theirs } = await two();
    const change = difference(start, titled('Van Bas'));
    expect(await save(theirs, change)).toEqual({ outcome: 'saved', revision: 1 });
    expect(casusAnswers['casus.news'](mine, { casus: 'een', since: 0 })).toMatchObject({
      revision: 1,
      gone: false,
      lines: [{ revision: 1, who: 'Bas', mine: false, command: 'edit', change }],
    });
    expect(casusAnswers['casus.journal'](theirs, { casus: 'een', limit: 5 })).toMatchObject([{ who: 'Bas', mine: true }]);
  });

  test('is never overwritten unseen: who comes second is told who was first and what stands there', async () => {
    const { mine, theirs } = await two();
    await save(theirs, difference(start, titled('Van Bas')));
    const answer = await save(mine, difference(start, titled('Van Anna')));
    expect(answer).toMatchObject({ outcome: 'changed-elsewhere', revision: 1, who: 'Bas', at: 1_000_000 });
    expect('casus' in answer && JSON.parse(answer.casus)).toMatchObject({ title: 'Van Bas' });
  });

  test('says that it is gone to whoever still has it open', async () => {
    const { mine } = await two();
    expect(casusAnswers['casus.news'](mine, { casus: 'other', since: 3 })).toEqual({
      revision: 0,
      lines: [],
      present: [],
      gone: true,
      anew: false,
    });
    expect(casusAnswers['casus.close'](mine, { casus: 'other' })).toEqual({});
  });
});

describe('the log', () => {
  const deeds = (team: OpenTeam): unknown[] =>
    read(team.file, (h) => readLog(h, { limit: 100 }))
      .rows.map(({ action, detail }) => [action, detail])
      .toReversed();

  test('tells of opening, changing, showing and versions, and of a change that is sent twice once', async () => {
    const { mine } = await two();
    await casusAnswers['casus.open'](mine, { casus: 'een' });
    await save(mine, difference(start, titled('A')), 'once');
    await save(mine, difference(start, titled('A')), 'once');
    const consents = [{ person: 'm1', role: 'guardian', purpose: 'keep-in-file', given: true, date: '2024-05-16' }] as const;
    await save(mine, difference(titled('A'), { ...titled('A'), consents: [...consents] }));
    await casusAnswers['casus.tell'](mine, { casus: 'een', action: 'print', format: 'A4' });
    await versionsAnswers['versions.name'](mine, { casus: 'een', revision: 1, name: 'Na het gesprek' });
    await versionsAnswers['versions.return'](mine, { casus: 'een', revision: 1 });
    expect(deeds(mine)).toEqual([
      ['open', {}],
      ['change', { command: 'edit', records: 1, revision: 1 }],
      ['consent-change', { command: 'edit', records: 1, revision: 2 }],
      ['print', { format: 'A4' }],
      ['version-name', { revision: 1 }],
      ['version-return', { revision: 1 }],
    ]);
  });

  test('cannot be written in a file that is only read, and reading goes on', async () => {
    const { mine } = await two();
    const reader: OpenTeam = { ...mine, why: 'asked', file: connect(mine.path, testKey, 'read-only') };
    expect(casusAnswers['casus.open'](reader, { casus: 'een' })).toMatchObject({ canChange: false });
    expect(casusAnswers['casus.news'](reader, { casus: 'een', since: 0 })).toMatchObject({ gone: false });
    expect(casusAnswers['casus.close'](reader, { casus: 'een' })).toEqual({});
    expect(() => save(reader, difference(start, titled('A')))).toThrow(expect.objectContaining({ kind: 'read-only' }));
    reader.file.db.close();
    expect(deeds(mine)).toEqual([]);
  });
});

describe('a version', () => {
  test('is listed with who made it, shown as it was and returned to as a change that can be taken back', async () => {
    const { mine, theirs } = await two();
    await save(mine, difference(start, titled('Van Anna')));
    await save(theirs, difference(titled('Van Anna'), titled('Van Bas')));
    expect(versionsAnswers['versions.list'](mine, { casus: 'een' })).toMatchObject([
      { revision: 2, who: 'Bas', changes: 1 },
      { revision: 1, who: 'Anna', changes: 1 },
      { revision: 0, who: '' },
    ]);
    expect(versionsAnswers['versions.return'](mine, { casus: 'een', revision: 0 })).toEqual({ revision: 3 });
    const { casus } = await versionsAnswers['versions.read'](mine, { casus: 'een', revision: 2 });
    expect(JSON.parse(casus)).toMatchObject({ title: 'Van Bas' });
    expect(() => versionsAnswers['versions.read'](mine, { casus: 'een', revision: 9 })).toThrow(
      expect.objectContaining({ kind: 'unknown-version' }),
    );
  });
});
