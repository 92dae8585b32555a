import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { loadedBy } from '../rooms/loaded.ts';
import { root } from '../rooms/tree.ts';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** The files that the window loads when it starts, of those whose path begins with one of these. */
export function windowFiles(...paths: readonly string[]): readonly string[] {
  const loaded = [...loadedBy('renderer/start.tsx')].filter((path) => path.startsWith('renderer/') && /\.tsx?$/.test(path));
  return loaded.filter((path) => paths.length === 0 || paths.some((it) => path.startsWith(it)));
}

/**
 * The commands of which some files make a deed, read from their code: the first word of every `deed(...)`, written out, chosen between
 * two, or looked up in a table of the same file. A name in a comment, a key or a type counts for nothing.
 */
export function deedsIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap(deedsInFile));
}

function deedsInFile(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes('deed(')) return [];
  const nodes = allNodes(parseSync(path, text).program);
  const tables = new Map(
    nodes.flatMap((node) => {
      if (node.type !== 'VariableDeclarator') return [];
      const { id, init } = node as unknown as { readonly id: Node; readonly init: Node | null };
      const object = init && bare(init);
      return object?.type === 'ObjectExpression' ? [[id['name'], valuesOf(object)] as const] : [];
    }),
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const { callee, arguments: given } = node as unknown as { readonly callee: Node; readonly arguments: readonly Node[] };
    const [first] = given;
    return callee['name'] === 'deed' && first !== undefined ? wordsIn(first, tables) : [];
  });
}

function wordsIn(node: Node, tables: ReadonlyMap<unknown, readonly string[]>): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'ConditionalExpression':
      return [...wordsIn(node['consequent'] as Node, tables), ...wordsIn(node['alternate'] as Node, tables)];
    case 'MemberExpression':
      return tables.get((node['object'] as Node)['name']) ?? [];
    default:
      return [];
  }
}

function valuesOf(object: Node): readonly string[] {
  return (object['properties'] as readonly Node[]).flatMap((it) => {
    const value = it['value'] as Node | undefined;
    return value?.type === 'Literal' && typeof value['value'] === 'string' ? [value['value']] : [];
  });
}

/** What stands inside `... as const` and `... satisfies T`. */
function bare(node: Node): Node {
  return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' ? bare(node['expression'] as Node) : node;
}

function allNodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(allNodes);
  return 'type' in value && typeof value.type === 'string' ? [value as Node, ...inner] : inner;
}
