import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startThread, type Thread } from '../../../../main/services/keeper/thread.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

const unlock = (path: string) => ({ path, key: { passphrase: 'x' }, readOnly: false, member: '', attempts: [] });

function started(): { readonly thread: Thread; readonly home: string; readonly ends: string[] } {
  const home = tempFolder();
  const ends: string[] = [];
  const thread = startThread({ id: 'station-1', home, now: () => 0 }, () => ends.push('ended'));
  onTestFinished(thread.end);
  return { thread, home, ends };
}

/** A team file of which reading the keys never ends, as on a share that is gone; the test's end lets it go. */
function hanging(folder: string): string {
  const path = join(folder, 'team.systeemkaart');
  const keys = `${path}.keys`;
  spawnSync('mkfifo', [keys]);
  const file = openSync(keys, 'r+');
  onTestFinished(() => {
    writeSync(file, 'over');
    closeSync(file);
  });
  return path;
}

describe('the thread of the keeper', () => {
  test('passes on what is refused in it, with its words', async () => {
    const { thread, home } = started();
    await expect(thread.run('unlock', unlock(join(home, 'nowhere')), 20_000)).rejects.toMatchObject({ kind: 'no-team-file' });
    await expect(thread.run('report', null, 20_000)).rejects.toMatchObject({ kind: 'locked' });
    expect(thread.hangs()).toBe(false);
  });

  test('says once that it ended, and refuses from then on', async () => {
    const { thread, ends } = started();
    const asked = thread.run('report', null, 20_000);
    thread.end();
    await expect(asked).rejects.toMatchObject({ kind: 'locked' });
    await expect(thread.run('report', null, 20_000)).rejects.toMatchObject({ kind: 'locked' });
    expect(ends).toEqual(['ended']);
  });

  test('does one thing at a time, and does not do what nobody waits for any more', async () => {
    const { thread, home } = started();
    const first = thread.run('make', { path: join(home, 'a'), team: 'T', member: 'A', passphrase: 'vier losse woorden samen' }, 20_000);
    await expect(thread.run('report', null, 1)).rejects.toMatchObject({ kind: 'busy' });
    expect((await first).report.facts.name).toBe('T');
    expect(await thread.run('report', null, 20_000)).toMatchObject({ facts: { mode: 'write' } });
  });

  test.skipIf(process.platform === 'win32')('that hangs lets nobody wait', async () => {
    const { thread, home } = started();
    const path = hanging(home);
    await expect(thread.run('unlock', unlock(path), 500)).rejects.toMatchObject({ kind: 'share-gone' });
    expect(thread.hangs()).toBe(true);
    const began = performance.now();
    await expect(thread.run('report', null, 20_000)).rejects.toMatchObject({ kind: 'share-gone' });
    thread.end();
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test.skipIf(process.platform === 'win32')('that hangs does not keep the program from ending', async () => {
    const folder = tempFolder();
    const path = hanging(folder);
    const modules = new URL('../../../../main/services/keeper/', import.meta.url).href;
    const script = `
      import { startThread } from '${modules}thread.ts';
      import { endProgram } from '${modules}ending.ts';
      const thread = startThread({ id: 's', home: ${JSON.stringify(folder)}, now: () => 0 }, () => undefined);
      await thread.run('unlock', ${JSON.stringify(unlock(path))}, 1000).catch(() => undefined);
      thread.end();
      endProgram(0);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    const ended = await new Promise((resolve) => {
      child.on('exit', (code, signal) => resolve(signal ?? code));
      setTimeout(() => resolve('still there'), 15_000).unref();
    });
    child.kill('SIGKILL');
    expect(ended).toBe('SIGKILL');
  });
});
