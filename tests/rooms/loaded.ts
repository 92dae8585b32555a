import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './tree.ts';

/** Every file that a file loads when it runs, by itself or through others; what it starts as a worker is not loaded by it. */
export function loadedBy(start: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(start) || !existsSync(join(root, start))) return seen;
  seen.add(start);
  const text = readFileSync(join(root, start), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  for (const [, from, bare, late] of statements) loadedBy(join(dirname(start), from ?? bare ?? late ?? ''), seen);
  return seen;
}
