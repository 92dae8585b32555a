import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const made = new Set(['node_modules', 'out', 'dist', '.tsc', '.git', 'test-results']);

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** Every file of the project that a hand wrote, as a path from its folder with forward slashes. */
export function files(folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (made.has(entry.name)) return [];
    return entry.isDirectory() ? files(path) : entry.isFile() ? [path] : [];
  });
}
