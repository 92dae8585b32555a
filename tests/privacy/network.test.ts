import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchNetwork } from './network.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'network-'));
});
afterAll(async () => rm(folder, { recursive: true }));

/** Runs a program under the watch and gives what it did beyond 127.0.0.1. */
async function strays(name: string, program: string): Promise<readonly string[]> {
  const own = await mkdtemp(join(folder, name));
  const watch = watchNetwork(own);
  await writeFile(join(own, 'program.mjs'), `import net from 'node:net';\n${program}`);
  const child = spawn(process.execPath, [...watch.nodeFlags, join(own, 'program.mjs')], {
    env: { ...process.env, ...watch.env },
    stdio: 'inherit',
  });
  await new Promise((resolve) => {
    child.on('close', resolve);
  });
  return watch.ofProgram();
}

const door = "const server = net.createServer().listen({ host: '127.0.0.1', port: 0 }, () => setTimeout(() => server.close(), 200));";

test('a program that stays on this computer has nothing to show', async () => {
  expect(await strays('home', `${door}\nserver.on('listening', () => net.connect(server.address().port, '127.0.0.1').end());`)).toEqual([]);
});

test.each([
  ['a connection elsewhere', "net.connect(9, '192.0.2.1').on('error', () => {}).destroy();", 'connect 192.0.2.1:9'],
  ['a fetch', "fetch('http://nowhere.invalid/').catch(() => {});", 'nowhere.invalid'],
  ['a look-up', "(await import('node:dns')).promises.lookup('nowhere.invalid').catch(() => {});", 'look-up nowhere.invalid'],
  ['a door that is open to others', "const open = net.createServer().listen(0, '0.0.0.0', () => open.close());", 'listen 0.0.0.0:0'],
  [
    'a connection from a thread',
    `const { isMainThread, Worker } = await import('node:worker_threads');
     if (isMainThread) new Worker(new URL(import.meta.url));
     else net.connect(9, '192.0.2.2').on('error', () => {}).destroy();`,
    'connect 192.0.2.2:9',
  ],
])('%s is noticed', async (_what, deed, expected) => {
  expect((await strays('out', `${door}\n${deed}`)).join('\n')).toContain(expected);
});

test('what Chromium asks, connects to or sends elsewhere is noticed, and a socket that sends nothing is not', async () => {
  const watch = watchNetwork(folder);
  const types = { URL_REQUEST_START_JOB: 1, HOST_RESOLVER_MANAGER_JOB: 2, TCP_CONNECT_ATTEMPT: 3, UDP_CONNECT: 4, UDP_BYTES_SENT: 5 };
  const event = (type: keyof typeof types, id: number, params: object) => ({ type: types[type], source: { id }, params });
  const own = event('URL_REQUEST_START_JOB', 1, { url: 'http://127.0.0.1:4100/ask/samples.list' });
  const log = (events: readonly object[]) => JSON.stringify({ constants: { logEventTypes: types }, events });
  const written = /--log-net-log=(.*)/.exec(watch.browserFlags[0] ?? '')?.[1] ?? '';
  const quiet = [
    own,
    event('TCP_CONNECT_ATTEMPT', 1, { address: '127.0.0.1:4100' }),
    event('UDP_CONNECT', 2, { address: '192.0.2.1:443' }),
  ];
  await writeFile(written, log(quiet));
  expect(await watch.ofBrowser()).toEqual([]);
  const loud = [
    event('URL_REQUEST_START_JOB', 3, { url: 'https://127.0.0.1.evil.example/' }),
    event('HOST_RESOLVER_MANAGER_JOB', 4, { host: 'https://evil.example' }),
    event('TCP_CONNECT_ATTEMPT', 5, { address: '192.0.2.1:443' }),
    event('UDP_BYTES_SENT', 2, {}),
  ];
  await writeFile(written, log([...quiet, ...loud]));
  expect(await watch.ofBrowser()).toHaveLength(4);
  await writeFile(written, log([]));
  await expect(watch.ofBrowser()).rejects.toThrow();
  await rm(written);
});

test('a program that was not watched is not taken for a quiet one', async () => {
  await expect(watchNetwork(folder).ofProgram()).rejects.toThrow();
  await expect(watchNetwork(folder).ofBrowser()).rejects.toThrow();
});
