import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRing } from '../../../main/services/keys/ring.ts';
import { connect } from '../../../main/services/store/connection.ts';
import { made, program, save, start, titled, titleIn, until } from '../../helpers/desk.ts';
import { passphrase } from '../../helpers/open-team.ts';

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

  test('that waits does not go into an older copy of the file that lies somewhere else, but into the file itself', async () => {
    const it = await made();
    const elsewhere = join(it.root, 'elsewhere');
    mkdirSync(elsewhere);
    for (const name of ['team.systeemkaart', 'team.systeemkaart.keys']) copyFileSync(join(it.folder, name), join(elsewhere, name));
    await it.ask('backups.make', {});
    await it.ask('team.news', {});
    renameSync(it.folder, `${it.folder}-gone`);
    await save(it, start, titled('Merel'));
    await it.ask('team.lock', {});
    const copy = { ...(await program(it.root, 'one', { folder: elsewhere })), casus: it.casus };
    const [place] = (await copy.ask('start.read', {})).places.filter(({ present }) => present);
    const opened = await copy.ask('team.unlock', { place: place?.place ?? '', key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ team: { notices: [{ id: 'notice.replayed.stays', values: { count: 1 } }] } });
    expect(await titleIn(copy)).toBe('Begin');
    await copy.ask('team.lock', {});
    renameSync(`${it.folder}-gone`, it.folder);
    await it.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(await titleIn(it)).toBe('Merel');
  });

  test('that waits goes along with a file that was moved', async () => {
    const it = await made();
    await it.ask('team.news', {});
    renameSync(it.folder, `${it.folder}-moved`);
    await save(it, start, titled('Merel'));
    await it.ask('team.lock', {});
    const moved = { ...(await program(it.root, 'one', { folder: `${it.folder}-moved` })), casus: it.casus };
    const [place] = (await moved.ask('start.read', {})).places.filter(({ present }) => present);
    await moved.ask('team.unlock', { place: place?.place ?? '', key: { passphrase }, readOnly: false });
    expect(await titleIn(moved)).toBe('Merel');
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
