import { flatten } from './path-data.ts';
import type { Spot } from './path-data.ts';

/** One drawn path of an exported SVG on the paper, with the record group that holds it. */
export interface Stroke {
  /** The part that the path plays: symbol, line, label or mark. */
  readonly part: string;
  readonly group: Group;
  readonly points: readonly Spot[];
}

/** A `g` with a `data-kind`, by its data attributes. */
export interface Group {
  readonly kind: string;
  readonly data: Readonly<Record<string, string>>;
}

interface Open {
  readonly name: string;
  readonly group: Group | undefined;
  readonly part: string | undefined;
  readonly matrix: readonly number[];
}

const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads the record groups of an SVG text and their paths, with every transform carried out. */
export function readSvg(svg: string): { readonly groups: readonly Group[]; readonly strokes: readonly Stroke[] } {
  const groups: Group[] = [];
  const strokes: Stroke[] = [];
  const page: Open = { name: '', group: undefined, part: undefined, matrix: [1, 0, 0, 1, 0, 0] };
  const open: Open[] = [];
  for (const [, closing, name = '', written = '', empty] of svg.matchAll(tag)) {
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`svg: </${name}> closes nothing`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(attribute)].map(([, key = '', one, two]) => [key, unescaped(one ?? two ?? '')]),
    );
    const holder = open.at(-1) ?? page;
    const matrix = transformed(holder.matrix, attributes['transform']);
    const kind = attributes['data-kind'];
    const group = name === 'g' && kind !== undefined ? { kind, data: attributes } : holder.group;
    if (group && group !== holder.group) groups.push(group);
    const part = attributes['data-part'] ?? (group === holder.group ? holder.part : undefined);
    if (name === 'path' && group && part !== undefined && attributes['d'] !== undefined) {
      for (const points of flatten(attributes['d'])) strokes.push({ part, group, points: points.map((p) => moved(matrix, p)) });
    }
    if (!empty) open.push({ name, group, part, matrix });
  }
  return { groups, strokes };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, named?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[named ?? ''] ?? whole;
  });
}

function moved([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], p: Spot): Spot {
  return { x: a * p.x + c * p.y + e, y: b * p.x + d * p.y + f };
}

/** A matrix followed by the translations and rotations that a `transform` lists; nothing else is in the contract. */
function transformed(matrix: readonly number[], transform: string | undefined): readonly number[] {
  let now = matrix;
  for (const [, name, inside = ''] of (transform ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [one = 0, x = 0, y = 0] = inside
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (name === 'translate') now = times(now, [1, 0, 0, 1, one, x]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((one * Math.PI) / 180), Math.sin((one * Math.PI) / 180)];
      now = times(now, [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]);
    } else throw new Error(`svg: transform ${name} is not in the contract`);
  }
  return now;
}

function times(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
): readonly number[] {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
