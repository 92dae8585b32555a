import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { answersOf } from '../../../../main/services/answers.ts';
import { attended } from '../../../../main/services/attended.ts';
import { listen } from '../../../../main/shells/electron/ipc.ts';
import { isOwn, servePage } from '../../../../main/shells/electron/page.ts';
import { closeSession, keepHome, openWindow, windowOptions } from '../../../../main/shells/electron/window.ts';

const questions = attended(
  answersOf({
    assets: join(import.meta.dirname, '../../../../assets'),
    station: { id: 'station', home: join(import.meta.dirname, 'nowhere'), now: () => 0 },
    shell: { folder: join(import.meta.dirname, 'nowhere') },
  }),
);
type Handler = (...given: unknown[]) => unknown;

describe('the address of the program in Electron', () => {
  test.each(['app://systeemkaart/', 'app://systeemkaart/assets/a.js'])('is its own: %s', (address) => expect(isOwn(address)).toBe(true));
  test.each(['https://systeemkaart/', 'app://other/', 'app://systeemkaart.evil/', 'file:///app', 'about:blank', ''])(
    'is not %s',
    (address) => expect(isOwn(address)).toBe(false),
  );
});

describe('a question to the main process', () => {
  async function asked(senderFrame: { url: string; parent: unknown } | null): Promise<unknown> {
    const handlers = new Map<string, Handler>();
    listen({ handle: (channel, handler) => void handlers.set(channel, handler as Handler) }, questions);
    return handlers.get('ask')?.({ senderFrame }, 'samples.list', {});
  }

  test("is answered for the program's own page", async () => {
    expect(await asked({ url: 'app://systeemkaart/', parent: null })).toHaveProperty('answer');
  });

  test.each([
    ['another page', { url: 'https://evil.example/', parent: null }],
    ['a frame inside the page', { url: 'app://systeemkaart/', parent: {} }],
    ['a frame that is gone', null],
  ])('is refused for %s', async (_who, frame) => {
    expect(await asked(frame)).toMatchObject({ refusal: 'not-admitted' });
  });
});

describe('the page in Electron', () => {
  test('is served from its folder only, with the policy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'client-'));
    await writeFile(join(folder, 'index.html'), '<p>window</p>');
    let serve: ((request: Request) => Response | Promise<Response>) | undefined;
    servePage({ handle: (_scheme, handler) => void (serve = handler) }, folder);
    const at = async (url: string, method = 'GET') => serve?.({ url, method } as Request);
    const page = await at('app://systeemkaart/');
    expect([page?.status, page?.headers.get('Content-Security-Policy')?.slice(0, 18)]).toEqual([200, "default-src 'none'"]);
    expect((await at('app://other/'))?.status).toBe(404);
    expect((await at('app://systeemkaart/%2e%2e/secret.json'))?.status).toBe(404);
    expect((await at('app://systeemkaart/', 'POST'))?.status).toBe(404);
    await rm(folder, { recursive: true });
  });
});

describe('the window in Electron', () => {
  test('has no Node in it, keeps the preload apart, fetches no dictionaries and leaves nothing on the disk', () => {
    expect(windowOptions('preload.cjs').webPreferences).toMatchObject({
      partition: expect.not.stringMatching(/^persist:/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  test('denies every permission and every request that would leave the program', () => {
    const set = {
      request: undefined as Handler | undefined,
      check: undefined as Handler | undefined,
      before: undefined as Handler | undefined,
    };
    const spelling = vi.fn();
    closeSession({
      setPermissionRequestHandler: (handler: unknown) => void (set.request = handler as Handler),
      setPermissionCheckHandler: (handler: unknown) => void (set.check = handler as Handler),
      setSpellCheckerEnabled: spelling,
      webRequest: { onBeforeRequest: (listener: unknown) => void (set.before = listener as Handler) },
    } as unknown as Parameters<typeof closeSession>[0]);
    const given = vi.fn();
    set.request?.({}, 'media', given);
    expect(given).toHaveBeenCalledWith(false);
    expect(set.check?.()).toBe(false);
    expect(spelling).toHaveBeenCalledWith(false);
    const cancelled = (url: string) => {
      const done = vi.fn<(answer: { cancel: boolean }) => void>();
      set.before?.({ url }, done);
      return done.mock.calls[0]?.[0].cancel;
    };
    expect(
      ['https://evil.example/', 'http://127.0.0.1/', 'file:///etc/hosts', 'app://systeemkaart/a.js', 'blob:app://systeemkaart/1'].map(
        cancelled,
      ),
    ).toEqual([true, true, true, false, false]);
  });

  test('stays at home: no navigation elsewhere, no second window, no view inside it', () => {
    const listeners = new Map<string, Handler>();
    let opened: Handler | undefined;
    keepHome({
      on: (event: string, listener: unknown) => void listeners.set(event, listener as Handler),
      setWindowOpenHandler: (handler: unknown) => void (opened = handler as Handler),
    } as unknown as Parameters<typeof keepHome>[0]);
    const prevented = (event: string, url: string) => {
      const preventDefault = vi.fn();
      listeners.get(event)?.({ url, preventDefault });
      return preventDefault.mock.calls.length === 1;
    };
    expect(prevented('will-navigate', 'https://evil.example/')).toBe(true);
    expect(prevented('will-navigate', 'app://systeemkaart/')).toBe(false);
    expect(prevented('will-frame-navigate', 'data:text/html,x')).toBe(true);
    expect(prevented('will-redirect', 'app://systeemkaart/')).toBe(true);
    expect(prevented('will-attach-webview', '')).toBe(true);
    expect(opened?.({ url: 'app://systeemkaart/' })).toEqual({ action: 'deny' });
  });

  test('is shown when its first picture is there, and keeps its own title', async () => {
    const show = vi.fn();
    const titles: Handler[] = [];
    const ready: Handler[] = [];
    const loaded: string[] = [];
    const stand = {
      once: (_event: string, listener: Handler) => void ready.push(listener),
      on: (_event: string, listener: Handler) => void titles.push(listener),
      show,
      loadURL: (url: string) => Promise.resolve(void loaded.push(url)),
    };
    await openWindow(stand as unknown as Parameters<typeof openWindow>[0]);
    expect([show.mock.calls.length, loaded]).toEqual([0, ['app://systeemkaart/']]);
    ready[0]?.();
    expect(show).toHaveBeenCalledOnce();
    const preventDefault = vi.fn();
    titles[0]?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
