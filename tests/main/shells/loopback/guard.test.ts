import { describe, expect, test } from 'vitest';
import { guardOf } from '../../../../main/shells/loopback/guard.ts';

const own = { host: '127.0.0.1:4100', origin: 'http://127.0.0.1:4100', 'content-type': 'application/json' };

describe('the guard of the loopback door', () => {
  test('gives a token of 256 bits, another one each time', () => {
    const tokens = [guardOf(4100).token, guardOf(4100).token];
    expect(tokens.map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 32]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test('exchanges the token once for a cookie that scripts cannot read and other sites do not send', () => {
    const guard = guardOf(4100);
    expect(guard.enter('wrong')).toBeUndefined();
    const cookie = guard.enter(guard.token) ?? '';
    expect(cookie).toMatch(/^systeemkaart-4100=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(guard.enter(guard.token)).toBeUndefined();
    const [given = ''] = cookie.split(';');
    expect(guard.notAdmitted({ method: 'POST', headers: { ...own, cookie: `other=1; ${given}` } })).toBeUndefined();
    expect(guard.notAdmitted({ method: 'POST', headers: { ...own, cookie: `${given}x` } })?.status).toBe(401);
    expect(guard.notAdmitted({ method: 'POST', headers: own })?.status).toBe(401);
  });

  test.each([
    ['another host', 'GET', { host: 'evil.example' }, 403],
    ['another name for this computer', 'GET', { host: 'localhost:4100' }, 403],
    ['another port', 'GET', { host: '127.0.0.1:4101' }, 403],
    ['no host', 'GET', { host: undefined }, 403],
    ['another origin', 'POST', { origin: 'http://evil.example' }, 403],
    ['an origin that is hidden', 'POST', { origin: 'null' }, 403],
    ['a question without an origin', 'POST', { origin: undefined }, 403],
    ['another site', 'POST', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour on this computer', 'GET', { 'sec-fetch-site': 'same-site' }, 403],
    ['a link on another site', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 403],
    ['a form', 'POST', { 'content-type': 'text/plain' }, 415],
    ['another method', 'PUT', {}, 405],
  ])('turns away %s', (_who, method, headers, status) => {
    expect(guardOf(4100).foreign({ method, headers: { ...own, ...headers } })?.status).toBe(status);
  });

  test.each([
    ['the address typed by a person', 'GET', { origin: undefined, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    ['a file of the window', 'GET', { origin: undefined, 'sec-fetch-site': 'same-origin' }],
    ['a question of the window', 'POST', { 'sec-fetch-site': 'same-origin' }],
  ])('lets through %s', (_who, method, headers) => {
    expect(guardOf(4100).foreign({ method, headers: { ...own, ...headers } })).toBeUndefined();
  });
});
