import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tree.ts';

/** Every file that a file loads when it runs, by itself or through others; what it starts as a worker is not loaded by it. */
function loadedBy(start: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(start) || !existsSync(join(root, start))) return seen;
  seen.add(start);
  const text = readFileSync(join(root, start), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  for (const [, from, bare, late] of statements) loadedBy(join(dirname(start), from ?? bare ?? late ?? ''), seen);
  return seen;
}

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
