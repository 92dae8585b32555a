import { expect, test, vi } from 'vitest';
import { leaveWhenSaved } from '../../../../main/shells/electron/leaving.ts';
import type { Leaving } from '../../../../main/shells/electron/leaving.ts';

function standIn(script: () => Promise<unknown>) {
  const told: string[] = [];
  const closing: ((event: { preventDefault: () => void }) => void)[] = [];
  const window = {
    on: (_event: string, listener: (event: { preventDefault: () => void }) => void) => void closing.push(listener),
    destroy: () => void told.push('destroyed'),
    isDestroyed: () => false,
    webContents: { executeJavaScript: (code: string) => (told.push(code), script()) },
  } as unknown as Leaving;
  const preventDefault = vi.fn();
  return { window, told, preventDefault, close: () => closing.forEach((listener) => listener({ preventDefault })) };
}

test('a window leaves its field, waits for the saving and goes only then, once', async () => {
  const { window, told, preventDefault, close } = standIn(() => Promise.resolve());
  let saved: () => void = () => undefined;
  const saving = new Promise<void>((resolve) => (saved = resolve));
  const left = new Promise<void>((resolve) => {
    leaveWhenSaved(window, () => (told.push('end'), saving), resolve);
  });
  close();
  close();
  expect(preventDefault).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(told).toEqual(['document.activeElement?.blur()', 'end']));
  saved();
  await left;
  expect(told).toEqual(['document.activeElement?.blur()', 'end', 'destroyed']);
});

test('a window that does not answer is closed all the same, with what was saved kept', async () => {
  const { window, told, close } = standIn(() => new Promise(() => undefined));
  const left = new Promise<void>((resolve) => {
    leaveWhenSaved(window, async () => void told.push('end'), resolve);
  });
  close();
  await left;
  expect(told.slice(1)).toEqual(['end', 'destroyed']);
});
