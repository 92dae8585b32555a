import { posix } from 'node:path';
import { emptyNames, table } from './table.ts';

/** `import ... from 'x'`, `export ... from 'x'`, `import 'x'`, `import('x')` and `new URL('x', ...)`. */
const specifiers = [
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|new URL)\(\s*['"]([^'"]+)['"]/g,
] as const;

/** Every module that a source text names, type imports included. */
export function namedModules(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return specifiers.flatMap((specifier) => [...code.matchAll(specifier)].map((match) => match[1] ?? ''));
}

/** The room of a file: the longest entry of the table that starts its path. */
export function roomOf(path: string): string | undefined {
  const inside = table.filter(({ room }) => path.startsWith(`${room}/`) || path.startsWith(`${room}.`));
  return inside.toSorted((a, b) => b.room.length - a.room.length)[0]?.room;
}

/** The imports of one file that the table does not allow, each as a sentence. */
export function trespasses(path: string, source: string): readonly string[] {
  const room = roomOf(path);
  const entry = table.find((one) => one.room === room);
  if (entry === undefined) return [`${path}: stands in no room of the table`];
  return namedModules(source).flatMap((name) => {
    if (name.startsWith('.')) {
      const target = posix.join(posix.dirname(path), name);
      const allowed = [entry.room, ...entry.rooms].some((one) => one === roomOf(target) || target.startsWith(`${one}.`));
      return allowed ? [] : [`${path}: ${entry.room} may not lean on ${target}`];
    }
    const allowed = entry.packages.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`));
    return allowed ? [] : [`${path}: ${entry.room} may not use the package ${name}`];
  });
}

/** Whether a file's name says nothing about what is inside. */
export function saysNothing(path: string): boolean {
  const stem = posix.basename(path).replace(/\..*$/, '').toLowerCase();
  return emptyNames.includes(stem);
}
