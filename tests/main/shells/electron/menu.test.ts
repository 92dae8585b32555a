import { expect, test } from 'vitest';
import { wordsIn } from '../../../../main/services/words.ts';
import { menuOf } from '../../../../main/shells/electron/menu.ts';

const say = await wordsIn('nl');

test('there is a menu bar on macOS only, and every line of it is said in words', () => {
  expect([menuOf('win32', say), menuOf('linux', say)]).toEqual([undefined, undefined]);
  const bar = menuOf('darwin', say) ?? [];
  const lines = bar.flatMap(({ label, submenu }) => [
    label,
    ...(Array.isArray(submenu) ? submenu : []).map((line) => line.label ?? line.type),
  ]);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => line === undefined || line.startsWith('interface.'))).toEqual([]);
});

test('undo stays with the drawing, and nothing reloads the window or opens its insides', () => {
  const roles = JSON.stringify(menuOf('darwin', say));
  expect(roles).not.toMatch(/undo|redo|reload|toggleDevTools|"viewMenu"|"editMenu"/);
});
