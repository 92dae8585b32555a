import { expect, test } from 'vitest';
import { loadedBy } from './loaded.ts';

const layouts = ['shared/layout/genogram/layout.ts', 'shared/layout/systemogram/layout.ts', 'shared/layout/lines/place-lines.ts'];

test('the window loads no layout, so that none can run where the hand is waited for', () => {
  const window = loadedBy('renderer/start.tsx');
  expect(window.size).toBeGreaterThan(200);
  expect(layouts.filter((file) => window.has(file))).toEqual([]);
});

test('its worker loads every one of them', () => {
  const worker = loadedBy('renderer/workspace/layout-worker.ts');
  expect(layouts.filter((file) => !worker.has(file))).toEqual([]);
});
