import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openLoopback } from '../../../../main/shells/loopback/server.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

async function opened(): Promise<string> {
  const questions = { answer: () => Promise.resolve({ answer: {} }), end: () => Promise.resolve() };
  const { address, close } = await openLoopback(tempFolder(), questions);
  onTestFinished(close);
  return new URL(address).origin;
}

/** Begins to send a body of 30 MB and never goes on; the status that comes back all the same. */
async function begun(origin: string, path: string): Promise<number | undefined> {
  const headers = { Origin: origin, 'Content-Type': 'application/json', 'Content-Length': 30 * 1024 * 1024 };
  const asking = request(`${origin}${path}`, { method: 'POST', headers });
  asking.on('error', () => undefined);
  asking.write('"x');
  const response = await new Promise<IncomingMessage>((resolve) => {
    asking.once('response', resolve);
  });
  asking.destroy();
  return response.statusCode;
}

test('whoever was not let in is turned away before anything of what they send is read', async () => {
  expect(await begun(await opened(), '/ask/start.read')).toBe(401);
});

test('a token that is far too long to be one is not read to its end', async () => {
  expect(await begun(await opened(), '/enter')).toBe(413);
});
