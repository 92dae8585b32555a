import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { casussenAnswers, fileNameOf } from '../../../../main/services/answers/casussen.ts';
import { casusAnswers } from '../../../../main/services/answers/casus.ts';
import { versionsAnswers } from '../../../../main/services/answers/versions.ts';
import { readLog } from '../../../../main/services/store/access-log.ts';
import { read } from '../../../../main/services/store/handles.ts';
import { listBackups } from '../../../../main/services/team/backups.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import type { TeamAnswers, TeamQuestion } from '../../../../main/services/team-answers.ts';
import { api } from '../../../../shared/bridge/api.ts';
import type { Answer, Input } from '../../../../shared/bridge/api.ts';
import { writeCasusFile } from '../../../../shared/formats/own-file.ts';
import { difference } from '../../../../shared/model/change.ts';
import { casusOf, people } from '../../../helpers/casus.ts';
import { openedTeam } from '../../../helpers/open-team.ts';
import { sampleTexts } from '../../../helpers/samples.ts';
import { teamFile } from '../../../helpers/team-file.ts';

const all = { ...casussenAnswers, ...casusAnswers, ...versionsAnswers };

/** Asks as the bridge does: the answer has to be what was agreed. */
async function ask<Q extends keyof typeof all & TeamQuestion>(team: OpenTeam, question: Q, input: Input<Q>): Promise<Answer<Q>> {
  const answers: TeamAnswers<keyof typeof all> = all;
  return api[question].answer.parse(await answers[question](team, input)) as Answer<Q>;
}

const deeds = (team: OpenTeam): string[] =>
  read(team.file, (h) => readLog(h, { limit: 100 }))
    .rows.map(({ action, code }) => `${action} ${code}`.trim())
    .toReversed();

const text = (id: string, title = 'Een'): string => writeCasusFile(casusOf({ id, title, persons: people({ m1: '1980', f1: '1982' }) }));

async function bring(team: OpenTeam, files: readonly string[], same: Input<'casussen.import'>['same'] = 'leave') {
  return ask(team, 'casussen.import', { files: files.map((it, nth) => ({ file: `${nth}.casus.json`, text: it })), same });
}

describe('a casus that is made', () => {
  test('stands in the list, and the log tells of it', async () => {
    const { team } = await openedTeam();
    const made = await ask(team, 'casussen.make', { code: ' Z-1 ', title: 'Nieuw', district: 'Zuid', referenceDate: '2026-05-01' });
    const { rows } = await ask(team, 'casussen.list', { search: '', archived: false });
    expect(rows).toMatchObject([
      { casus: made.casus, code: 'Z-1', title: 'Nieuw', district: 'Zuid', persons: 0, status: null, kind: 'new' },
    ]);
    expect(deeds(team)).toEqual(['create Z-1']);
  });

  test('gets the next code of the year where none was typed', async () => {
    const { team } = await openedTeam();
    const empty = { code: '', title: '', district: '', referenceDate: '' };
    const codes = [await ask(team, 'casussen.make', empty), await ask(team, 'casussen.make', empty)].map(({ code }) => code);
    expect(codes).toEqual(['1970-001', '1970-002']);
  });

  test('gets the code that the list showed, made the way the newest codes are, those in the archive too', async () => {
    const { team } = await openedTeam();
    const empty = { title: '', district: '', referenceDate: '' };
    const { casus } = await ask(team, 'casussen.make', { ...empty, code: 'W-1970-041' });
    await ask(team, 'casussen.archive', { casus, archived: true });
    const { nextCode } = await ask(team, 'casussen.list', { search: 'niets', archived: false });
    expect([nextCode, (await ask(team, 'casussen.make', { ...empty, code: '' })).code]).toEqual(['W-1970-042', 'W-1970-042']);
  });

  test.each([
    [{ code: 'Z-1', title: '', district: '', referenceDate: '' }, 'code-taken'],
    [{ code: 'Z-2', title: '', district: '', referenceDate: 'soon' }, 'bad-input'],
    [{ code: 'Z\n2', title: '', district: '', referenceDate: '' }, 'bad-input'],
  ])('is refused where it cannot be: %o', async (input, kind) => {
    const { team } = await openedTeam();
    await ask(team, 'casussen.make', { code: 'Z-1', title: '', district: '', referenceDate: '' });
    await expect(ask(team, 'casussen.make', input)).rejects.toMatchObject({ kind });
    expect(deeds(team)).toEqual(['create Z-1']);
  });
});

describe('import', () => {
  test('brings every example in, and what is exported says the same as what went in', async () => {
    const { team } = await openedTeam();
    const texts = [...sampleTexts.values()];
    const report = await bring(team, texts);
    expect(report.map(({ outcome }) => outcome)).toEqual(texts.map(() => 'added'));
    for (const [nth, { casus }] of report.entries()) {
      const exported = await ask(team, 'casussen.export', { casus: casus ?? '' });
      const lists = JSON.parse(exported.text) as Record<string, unknown>;
      const given = JSON.parse(texts[nth] ?? '') as Record<string, unknown>;
      for (const [key, value] of Object.entries(given)) expect(lists[key]).toEqual(value);
    }
  });

  test('refuses a bad file with its faults by place, and brings the others in', async () => {
    const { team } = await openedTeam();
    const bad = JSON.stringify({ ...(JSON.parse(text('B')) as object), persons: [{ id: 'x', gender: 'm' }] });
    const report = await bring(team, ['{', bad, text('A')]);
    expect(report.map(({ outcome, faults }) => [outcome, faults.length > 0])).toEqual([
      ['refused', true],
      ['refused', true],
      ['added', false],
    ]);
    expect(report[1]?.faults[0]?.place).toBe('persons[0].gender');
    expect(report[2]?.counts).toEqual({ persons: 2 });
  });

  test('says the same of what is there already, and leaves, copies or replaces what differs', async () => {
    const { team } = await openedTeam();
    const [first] = await bring(team, [text('A')]);
    expect(await bring(team, [text('A')], 'replace')).toMatchObject([{ outcome: 'same', casus: first?.casus }]);
    expect(await bring(team, [text('A', 'Twee')])).toMatchObject([{ outcome: 'exists', casus: first?.casus }]);
    expect(await bring(team, [text('A', 'Twee')], 'copy')).toMatchObject([{ outcome: 'copied', code: 'A (2)' }]);
    expect(await bring(team, [text('A', 'Twee')], 'replace')).toMatchObject([{ outcome: 'replaced', casus: first?.casus }]);
    const { casus } = await ask(team, 'casus.open', { casus: first?.casus ?? '' });
    expect(JSON.parse(casus)).toMatchObject({ title: 'Twee' });
    const before = await ask(team, 'versions.read', { casus: first?.casus ?? '', revision: 0 });
    expect(JSON.parse(before.casus)).toMatchObject({ title: 'Een' });
  });

  test('of several files begins with a backup, where there is something to lose', async () => {
    const { team } = await teamFile([]);
    await bring(team, [text('A'), text('B')]);
    await bring(team, [text('C')]);
    expect(listBackups(team.path, team.ring)).toEqual([]);
    await bring(team, [text('A', 'Twee'), text('B', 'Twee')], 'replace');
    expect(listBackups(team.path, team.ring)).toMatchObject([{ kind: 'before', casussen: 3, checked: true }]);
  });

  test('sees that two files of one load have the same code', async () => {
    const { team } = await openedTeam();
    expect((await bring(team, [text('A'), text('A', 'Twee')])).map(({ outcome }) => outcome)).toEqual(['added', 'exists']);
  });
});

describe('a casus as a whole', () => {
  test('is copied, archived and kept until a day, and the log tells of each', async () => {
    const { team } = await openedTeam();
    const [{ casus } = { casus: null }] = await bring(team, [text('A')]);
    const own = { casus: casus ?? '' };
    expect(await ask(team, 'casussen.duplicate', own)).toMatchObject({ code: 'A (2)' });
    await ask(team, 'casussen.archive', { ...own, archived: true });
    await ask(team, 'casussen.retain', { ...own, until: '2041-05-01' });
    expect((await ask(team, 'casussen.list', { search: '', archived: true })).rows).toMatchObject([
      { code: 'A', archived: 1_000_000, retainUntil: '2041-05-01' },
    ]);
    await ask(team, 'casussen.archive', { ...own, archived: false });
    expect((await ask(team, 'casussen.list', { search: '', archived: false })).rows).toHaveLength(2);
    await expect(ask(team, 'casussen.retain', { ...own, until: '2041-02-30' })).rejects.toMatchObject({ kind: 'bad-input' });
    expect(deeds(team)).toEqual(['import A', 'create A (2)', 'archive A', 'change A', 'archive A']);
  });

  test.each(['casussen.export', 'casussen.duplicate', 'casus.open', 'versions.list'] as const)(
    '%s refuses one that is not there',
    async (question) => {
      const { team } = await openedTeam();
      await expect(ask(team, question, { casus: 'nobody' })).rejects.toMatchObject({ kind: 'unknown-casus' });
      expect(deeds(team)).toEqual([]);
    },
  );

  test.each([
    ['Z-1', 'Z-1.casus.json'],
    ['a/b\\c: d', 'a-b-c-d.casus.json'],
    ['../..', 'casus.casus.json'],
  ])('with code %j leaves as %s', (code, name) => expect(fileNameOf(code)).toBe(name));
});

test('a casus that comes in on one line and would be too large to be read again is refused, with what is wrong', async () => {
  const { team } = await openedTeam();
  const persons = Array.from({ length: 50_000 }, (_, nth) => ({ id: `p${nth}`, gender: 'female', note: 'x'.repeat(360) }));
  const compact = JSON.stringify({ ...casusOf({ id: 'Groot' }), persons });
  expect(compact.length).toBeLessThan(20 * 1024 * 1024);
  const [report] = await bring(team, [compact]);
  expect(report).toMatchObject({ outcome: 'refused', casus: null, faults: [{ what: { id: 'fault.too-big' } }] });
});

test('a code of a whole page is refused, because every row of the log repeats it', async () => {
  const { team } = await openedTeam();
  const [report] = await bring(team, [text('x'.repeat(5000))]);
  expect(report).toMatchObject({
    outcome: 'refused',
    faults: [{ place: 'id', what: { id: 'team-file.code-too-long', values: { limit: 200 } } }],
  });
  const [{ casus } = { casus: null }] = await bring(team, [text('W-1')]);
  const was = casusOf({ id: 'W-1', title: 'Een', persons: people({ m1: '1980', f1: '1982' }) });
  const change = [...difference(was, { ...was, id: 'x'.repeat(5000) })];
  await expect(ask(team, 'casus.save', { casus: casus ?? '', id: randomUUID(), command: 'edit', change })).rejects.toMatchObject({
    kind: 'would-break',
  });
});
