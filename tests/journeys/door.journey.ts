import { request as ask } from 'node:http';
import { expect, startProgram, test, throughExample } from './program.ts';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks with headers that no browser would let a page choose. */
function knock(origin: string, path: string, method: string, headers: Record<string, string>, body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const knocking = ask(new URL(path, origin), { method, headers }, (reply) => {
      reply.resume();
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers }));
    });
    knocking.on('error', reject);
    knocking.end(body);
  });
}

/** Questions that would open, read or change a team file. */
const ofTeam = ['start.read', 'team.unlock', 'team.make', 'casussen.list', 'casussen.export', 'casus.save', 'keys.list', 'backups.restore'];

const json = { 'Content-Type': 'application/json' };

test('the token of the address opens the program once, and is gone from the address', async ({ chromium }) => {
  const { address, end } = await startProgram();
  const page = await chromium.newPage();
  await page.goto(address);
  await throughExample(page);
  await expect(page.locator('.sheet > svg')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');

  const stranger = await (await chromium.newContext()).newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole('status')).toContainText('hoort niet bij een draaiend programma');

  await page.reload();
  await throughExample(page);
  await expect(page.locator('.sheet > svg')).toBeVisible();
  await page.close();
  await stranger.context().close();
  expect(await end()).toBe(0);
});

test('the cookie cannot be read by a page and stays at home', async ({ program }) => {
  const page = await program.open();
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('a foreign host, origin or site is refused with 403', async ({ program: { origin } }) => {
  const own = { ...json, Origin: origin };
  const refused = await Promise.all([
    knock(origin, '/', 'GET', { Host: 'evil.example' }),
    knock(origin, '/', 'GET', { Host: `localhost:${new URL(origin).port}` }),
    knock(origin, '/ask/samples.list', 'POST', { ...own, Host: 'evil.example' }, '{}'),
    knock(origin, '/ask/samples.list', 'POST', { ...json, Origin: 'http://evil.example' }, '{}'),
    knock(origin, '/ask/samples.list', 'POST', json, '{}'),
    knock(origin, '/ask/samples.list', 'POST', { ...own, 'Sec-Fetch-Site': 'cross-site' }, '{}'),
    knock(origin, '/enter', 'POST', { ...json, Origin: 'null' }, '""'),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 403]);
  expect(refused.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(refused.map(() => undefined));
});

test('a question about the team file is refused to whoever is foreign or has no cookie, whatever it asks', async ({
  program: { origin },
}) => {
  const own = { ...json, Origin: origin };
  const asked = async (headers: Record<string, string>) =>
    (await Promise.all(ofTeam.map((question) => knock(origin, `/ask/${question}`, 'POST', headers, '{}')))).map(({ status }) => status);
  expect(await asked(own)).toEqual(ofTeam.map(() => 401));
  expect(await asked({ ...own, Cookie: `systeemkaart-${new URL(origin).port}=${'A'.repeat(43)}` })).toEqual(ofTeam.map(() => 401));
  expect(await asked({ ...own, Host: 'evil.example' })).toEqual(ofTeam.map(() => 403));
  expect(await asked({ ...json, Origin: 'http://evil.example' })).toEqual(ofTeam.map(() => 403));
  expect(await asked({ ...own, 'Sec-Fetch-Site': 'same-site' })).toEqual(ofTeam.map(() => 403));
  const got = await Promise.all(ofTeam.map((question) => knock(origin, `/ask/${question}`, 'GET', {})));
  expect(got.map(({ status }) => status)).toEqual(ofTeam.map(() => 404));
});

test('without the cookie nothing is answered, and a wrong token gets none', async ({ program: { origin } }) => {
  const own = { ...json, Origin: origin };
  expect((await knock(origin, '/ask/samples.list', 'POST', own, '{}')).status).toBe(401);
  const wrong = await knock(origin, '/enter', 'POST', own, JSON.stringify('A'.repeat(43)));
  expect([wrong.status, wrong.headers['set-cookie']]).toEqual([401, undefined]);
});

test('only what belongs to the window is handed out, always under its policy', async ({ program: { origin } }) => {
  const page = await knock(origin, '/', 'GET', {});
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  const outside = ['/../package.json', '/..%2f..%2fpackage.json', '/%00', '/.env', '/start.tsx', '/ask/samples.list'];
  const replies = await Promise.all(outside.map((path) => knock(origin, path, 'GET', {})));
  expect(replies.map(({ status }) => status)).toEqual(outside.map(() => 404));
});
