import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answer, answersOf, type Answers } from '../../../main/services/answers.ts';
import { openRing } from '../../../main/services/keys/ring.ts';
import { connect } from '../../../main/services/store/connection.ts';
import type { Shell } from '../../../main/services/shell.ts';
import { openStation } from '../../../main/services/station.ts';
import type { Answer, Input, Question } from '../../../shared/bridge/api.ts';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { difference } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, people } from '../../helpers/casus.ts';
import { keyStore, passphrase } from '../../helpers/open-team.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const start = casusOf({ id: 'W-1', title: 'Begin', persons: people({ m1: '1980', f1: '1982' }) });
const titled = (title: string): Casus => ({ ...start, title });

interface Program {
  readonly answers: Answers;
  readonly folder: string;
  readonly path: string;
  readonly home: string;
  /** Asks as the window does; a refusal is thrown. */
  readonly ask: <Q extends Question>(question: Q, input: Input<Q>) => Promise<Answer<Q>>;
}

async function program(root: string, user = 'one', shell: Partial<Shell> = {}, store = keyStore()): Promise<Program> {
  const folder = join(root, 'share');
  mkdirSync(folder, { recursive: true });
  const home = join(root, user);
  const assets = join(import.meta.dirname, '../../../assets');
  const answers = answersOf({ assets, station: await openStation(home, store), shell: { folder, ...shell } });
  onTestFinished(async () => {
    await answers['team.lock']({});
  });
  const ask: Program['ask'] = async (question, input) => {
    const outcome = await answer(answers, question, input);
    if ('refusal' in outcome) throw Object.assign(new Error(outcome.message), { kind: outcome.refusal, words: outcome.words });
    return outcome.answer as Answer<typeof question>;
  };
  return { answers, folder, path: join(folder, 'team.systeemkaart'), home, ask };
}

test('the first team file is made also where the folder of the program is not there yet', async () => {
  const { ask } = await program(tempFolder(), 'one', { folder: join(tempFolder(), 'Documents', 'Systeemkaart') });
  const { place } = await ask('place.name', { name: 'team' });
  const { team } = await ask('team.make', { place, team: 'Team Zuid', member: 'Anneke', passphrase });
  expect(team.file).toBe('team.systeemkaart');
});

async function made(): Promise<
  Program & { readonly root: string; readonly recoveryKey: string; readonly casus: string; readonly place: string }
> {
  const root = tempFolder();
  const own = await program(root);
  const { place } = await own.ask('place.name', { name: 'team' });
  const { recoveryKey } = await own.ask('team.make', { place, team: 'Team Zuid', member: 'Anneke', passphrase });
  const [{ casus } = { casus: null }] = await own.ask('casussen.import', {
    files: [{ file: 'w.casus.json', text: writeCasusFile(start) }],
    same: 'leave',
  });
  return { ...own, root, recoveryKey, casus: casus ?? '', place };
}

const save = async (it: Program & { readonly casus: string }, was: Casus, is: Casus, id = v7()) =>
  it.ask('casus.save', { casus: it.casus, id, command: 'edit', change: [...difference(was, is)] });

const titleIn = async (it: Program & { readonly casus: string }): Promise<unknown> =>
  (JSON.parse((await it.ask('casus.open', { casus: it.casus })).casus) as Casus).title;

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let left = 100; left > 0 && !(await done()); left -= 1) await new Promise((next) => setTimeout(next, 100));
}

describe('a team file', () => {
  test('is made, closed and opened again on the same computer, and everything is there', async () => {
    const it = await made();
    expect(await save(it, start, titled('Later'))).toEqual({ outcome: 'saved', revision: 1 });
    await it.ask('team.lock', {});
    await expect(it.ask('casus.open', { casus: it.casus })).rejects.toMatchObject({ kind: 'locked' });
    const again = await program(it.root);
    const { places, open, dialogs } = await again.ask('start.read', {});
    expect([places.map(({ name, present }) => [name, present]), open, dialogs]).toEqual([[['team.systeemkaart', true]], null, false]);
    const opened = await again.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ state: 'open', team: { name: 'Team Zuid', mode: 'write', members: [{ name: 'Anneke' }] } });
    expect(opened.state === 'open' && opened.team.member).toBe(opened.state === 'open' && opened.team.members[0]?.id);
    expect(await titleIn({ ...again, casus: it.casus })).toBe('Later');
    expect((await again.ask('start.read', {})).open).toMatchObject({ file: 'team.systeemkaart', place: it.place });
  });

  test('is the first thing in a folder that was not there yet', async () => {
    const folder = join(tempFolder(), 'Documents', 'Systeemkaart');
    const own = await program(tempFolder(), 'one', { folder });
    const { place } = await own.ask('place.name', { name: 'team' });
    await own.ask('team.make', { place, team: 'Team Zuid', member: 'Anneke', passphrase });
    expect(readdirSync(folder)).toContain('team.systeemkaart');
  });

  test('opens with its recovery key, and without a passphrase where this computer was told to remember it', async () => {
    const it = await made();
    await it.ask('keys.rememberHere', {});
    await it.ask('team.lock', {});
    expect((await it.ask('start.read', {})).places).toMatchObject([{ remembered: true }]);
    for (const key of [{ recoveryKey: it.recoveryKey }, { system: true as const }]) {
      expect(await it.ask('team.unlock', { place: it.place, key, readOnly: false })).toMatchObject({ state: 'open' });
    }
    const other = await program(it.root, 'two');
    const [{ place } = { place: '' }] = (await other.ask('start.read', {})).places;
    await expect(other.ask('team.unlock', { place, key: { system: true }, readOnly: false })).rejects.toMatchObject({
      kind: 'no-key-store',
    });
  });

  test('lets somebody wait after five wrong passphrases, not with the recovery key, and its log tells of each', async () => {
    const it = await made();
    await it.ask('team.lock', {});
    const wrong = () => it.ask('team.unlock', { place: it.place, key: { passphrase: 'vier andere woorden hier' }, readOnly: false });
    for (let nth = 0; nth < 5; nth += 1) await expect(wrong()).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(wrong()).rejects.toMatchObject({ kind: 'wait', words: { id: 'notice.wait' } });
    const restarted = await program(it.root);
    await expect(restarted.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false })).rejects.toMatchObject({
      kind: 'wait',
    });
    const opened = await restarted.ask('team.unlock', { place: it.place, key: { recoveryKey: it.recoveryKey }, readOnly: false });
    expect(opened).toMatchObject({ team: { notices: [{ id: 'notice.attempts', values: { count: 5 } }] } });
    expect((await restarted.ask('log.read', { limit: 50, action: 'unlock-failed' })).rows).toHaveLength(5);
  });

  test('is refused where nothing can be opened, and the next try is not hindered by it', async () => {
    const it = await made();
    await it.ask('team.lock', {});
    writeFileSync(join(it.folder, 'other.systeemkaart'), 'no team');
    const { places } = await it.ask('start.read', {});
    const other = places.find(({ name }) => name === 'other.systeemkaart')?.place ?? '';
    await expect(it.ask('team.unlock', { place: other, key: { passphrase }, readOnly: false })).rejects.toMatchObject({
      kind: 'no-team-file',
    });
    await expect(it.ask('team.unlock', { place: 'x', key: { passphrase }, readOnly: false })).rejects.toMatchObject({
      kind: 'unknown-place',
    });
    expect(await it.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: true })).toMatchObject({ team: { why: 'asked' } });
    await expect(save(it, start, titled('x'))).rejects.toMatchObject({ kind: 'read-only' });
  });
});

describe('a dialog', () => {
  test('gives the window a handle, and never a path', async () => {
    const root = tempFolder();
    const asked: string[] = [];
    const chooser = {
      open: () => Promise.resolve(undefined),
      make: (suggested: string) => {
        asked.push(suggested);
        return Promise.resolve(join(root, 'share', 'zuid'));
      },
    };
    const it = await program(root, 'one', { chooser });
    expect(await it.ask('place.choose', { for: 'open' })).toBeNull();
    const place = await it.ask('place.choose', { for: 'make' });
    expect(place).toMatchObject({ name: 'zuid.systeemkaart', present: false });
    expect([asked.length, JSON.stringify(place).includes(join(root, 'share', 'zuid'))]).toEqual([1, false]);
    expect((await it.ask('start.read', {})).dialogs).toBe(true);
  });

  test('is refused in a shell without dialogs', async () => {
    const it = await program(tempFolder());
    await expect(it.ask('place.choose', { for: 'open' })).rejects.toMatchObject({ kind: 'no-dialog' });
  });
});

describe('a change of a casus', () => {
  test('is seen by a colleague', async () => {
    const mine = await made();
    const theirs = { ...(await program(mine.root, 'two')), casus: mine.casus };
    const [{ place } = { place: '' }] = (await theirs.ask('start.read', {})).places;
    await theirs.ask('team.unlock', { place, key: { passphrase }, readOnly: false });
    await theirs.ask('team.iAm', { name: 'Bas' });
    await theirs.ask('casus.open', { casus: mine.casus });
    await save(mine, start, titled('Van Anneke'));
    expect(await theirs.ask('casus.news', { casus: mine.casus, since: 0 })).toMatchObject({ lines: [{ who: 'Anneke', mine: false }] });
    expect(await save(theirs, start, titled('Van Bas'))).toMatchObject({ outcome: 'changed-elsewhere', who: 'Anneke' });
  });

  test('waits sealed on this computer while the share is gone, and is in the file as soon as it is back', async () => {
    const it = await made();
    renameSync(it.folder, `${it.folder}-gone`);
    const began = performance.now();
    expect(await save(it, start, titled('Kanarie'))).toMatchObject({
      outcome: 'kept-here',
      waiting: 1,
      words: { id: 'notice.kept.share-gone' },
    });
    expect(performance.now() - began).toBeLessThan(2500);
    expect(await it.ask('team.news', {})).toMatchObject({ open: true, saved: 'kept-here', waiting: 1 });
    expect(await save(it, titled('Kanarie'), titled('Merel'))).toMatchObject({ outcome: 'kept-here', waiting: 2 });
    const [team = ''] = readdirSync(join(it.home, 'waiting'));
    for (const file of readdirSync(join(it.home, 'waiting', team)))
      expect(readFileSync(join(it.home, 'waiting', team, file)).includes('Kanarie')).toBe(false);
    renameSync(`${it.folder}-gone`, it.folder);
    await until(async () => (await it.answers['team.news']({})).saved === 'saved');
    expect(await titleIn(it)).toBe('Merel');
    expect(readdirSync(join(it.home, 'waiting', team))).toEqual([]);
  });

  test('that waited while the program ended is written when the file is opened again', async () => {
    const it = await made();
    renameSync(it.folder, `${it.folder}-gone`);
    await save(it, start, titled('Merel'));
    await it.ask('team.lock', {});
    renameSync(`${it.folder}-gone`, it.folder);
    const again = { ...(await program(it.root)), casus: it.casus };
    const opened = await again.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ team: { notices: [{ id: 'notice.replayed.saved', values: { count: 1 } }] } });
    expect(await titleIn(again)).toBe('Merel');
  });

  test('is kept within two seconds while somebody holds the file, and counts once', async () => {
    const it = await made();
    const { keys } = await openRing(it.path, { passphrase });
    const holder = connect(it.path, keys[0] ?? new Uint8Array(), 'write');
    holder.db.exec('BEGIN EXCLUSIVE');
    const began = performance.now();
    expect(await save(it, start, titled('Merel'))).toMatchObject({ outcome: 'kept-here' });
    expect(performance.now() - began).toBeLessThan(2500);
    expect(await it.ask('team.news', {})).toMatchObject({ saved: 'kept-here' });
    holder.db.exec('ROLLBACK');
    holder.db.close();
    await until(async () => (await it.answers['team.news']({})).saved === 'saved');
    expect(await titleIn(it)).toBe('Merel');
    expect(await it.ask('casus.journal', { casus: it.casus, limit: 10 })).toHaveLength(1);
  });
});

describe('a file that is replaced', () => {
  test('by a backup is opened again by itself, and everybody is told', async () => {
    const mine = await made();
    const theirs = { ...(await program(mine.root, 'two')), casus: mine.casus };
    const [{ place } = { place: '' }] = (await theirs.ask('start.read', {})).places;
    await theirs.ask('team.unlock', { place, key: { passphrase }, readOnly: false });
    await theirs.ask('team.iAm', { name: 'Bas' });
    const { backup } = await mine.ask('backups.make', {});
    await save(mine, start, titled('Na de kopie'));
    const restored = await mine.ask('backups.restore', { backup });
    expect(restored).toMatchObject({ casussen: 1, team: { place: mine.place, name: 'Team Zuid' } });
    expect((await theirs.ask('team.news', {})).notices).toEqual([{ id: 'notice.replaced', values: {} }]);
    expect(await titleIn(theirs)).toBe('Begin');
    expect(await save(theirs, start, titled('Van Bas'))).toMatchObject({ outcome: 'saved' });
    expect(await titleIn(mine)).toBe('Van Bas');
  });

  test('by itself under a new key goes on unnoticed', async () => {
    const mine = await made();
    const theirs = { ...(await program(mine.root, 'two')), casus: mine.casus };
    const [{ place } = { place: '' }] = (await theirs.ask('start.read', {})).places;
    await theirs.ask('team.unlock', { place, key: { passphrase }, readOnly: false });
    await mine.ask('keys.renew', {});
    expect(await save(theirs, start, titled('Van Bas'))).toMatchObject({ outcome: 'saved' });
    expect((await theirs.ask('team.news', {})).notices).toEqual([]);
  });

  test('after damage is put back from a backup in three questions', async () => {
    const it = await made();
    await it.ask('backups.make', {});
    await it.ask('team.lock', {});
    const bytes = readFileSync(it.path);
    bytes.fill(0, bytes.length / 2, bytes.length / 2 + 4096);
    writeFileSync(it.path, bytes);
    const opened = await it.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ state: 'damaged', file: 'team.systeemkaart' });
    const [backup] = await it.ask('backups.list', {});
    const restored = await it.ask('backups.restore', { backup: backup?.backup ?? '' });
    expect(restored).toMatchObject({ casussen: 1, team: { place: it.place, mode: 'write', name: 'Team Zuid' } });
    expect(restored.kept).not.toBe('');
    expect(await titleIn(it)).toBe('Begin');
    expect(await save(it, start, titled('Verder'))).toMatchObject({ outcome: 'saved' });
  });
});
