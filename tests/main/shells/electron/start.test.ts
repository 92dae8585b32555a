import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ownFrame, told } from '../../../helpers/electron-stand-in.ts';

vi.mock('electron', async () => import('../../../helpers/electron-stand-in.ts'));

let home = '';
const call = (event: string, ...given: readonly unknown[]) => {
  (told.events.get(event) as ((...given: readonly unknown[]) => unknown) | undefined)?.(...given);
};
const ask = async (question: string, input: unknown) => told.questions.get('ask')?.(ownFrame, question, input);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'shell-'));
  vi.stubEnv('SYSTEEMKAART_HOME', home);
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['electron', '.', 'teams/zwolle.systeemkaart']);
  await import('../../../../main/shells/electron/start.ts');
  await vi.waitUntil(() => told.windows.length === 1);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

test('the shell puts everything together: one window, in a session in memory, that gets its answers', async () => {
  expect(await ask('samples.list', {})).toMatchObject({ answer: expect.arrayContaining([expect.objectContaining({ id: 'w-2024-011' })]) });
  expect(await ask('start.read', {})).toMatchObject({ answer: { dialogs: true } });
  expect(told.windows[0]?.options).toMatchObject({ title: 'Systeemkaart', webPreferences: { partition: 'window', sandbox: true } });
});

test('Chromium is kept off the network before anything is shown: no names looked up, no proxy sought', () => {
  expect(told.switches).toEqual(
    expect.arrayContaining(['host-resolver-rules=MAP * ~NOTFOUND', 'no-proxy-server', 'disable-background-networking', 'sandbox']),
  );
});

test('everything of this user stays in the folder of this program', () => {
  expect(told.paths['userData']).toBe(join(home, 'window'));
});

test('a file that the system opens is handed on as what was asked for, also by a second start', () => {
  expect(told.lockedWith).toEqual({ file: resolve('teams/zwolle.systeemkaart') });
  const [window] = told.windows;
  const before = window?.focused ?? 0;
  call('second-instance', {}, [], '', { file: '/teams/deventer.systeemkaart' });
  const preventDefault = vi.fn();
  call('open-file', { preventDefault }, '/teams/kampen.systeemkaart');
  expect([window?.focused, preventDefault.mock.calls.length]).toEqual([before + 2, 1]);
});

test('the program ends when its window is gone, and the window goes when everything is saved', async () => {
  const preventDefault = vi.fn();
  call('window-all-closed');
  expect(told.quits).toBe(0);
  (told.windows[0]?.listeners.get('close') as ((event: unknown) => void) | undefined)?.({ preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(told.quits).toBe(process.platform === 'darwin' ? 0 : 1));
  expect(told.windows[0]?.gone).toBe(true);
});
