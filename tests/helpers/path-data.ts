/** Path data of SVG, flattened: each subpath as points, curves in short steps. Reads M L H V C S Q T A Z, both cases. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How many straight steps stand for one curve. */
const STEPS = 16;
const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Step {
  readonly command: string;
  readonly relative: boolean;
  readonly values: readonly number[];
}

/** The flattened subpaths of path data; throws where the data cannot be read. */
export function flatten(data: string): Spot[][] {
  const subpaths: Spot[][] = [];
  let at: Spot = { x: 0, y: 0 };
  let start = at;
  let handle: Spot | undefined;
  for (const { command, relative, values } of stepsOf(data)) {
    const base = at;
    const spot = (i: number): Spot => ({ x: values[i]! + (relative ? base.x : 0), y: values[i + 1]! + (relative ? base.y : 0) });
    const mirrored: Spot = handle ? { x: 2 * base.x - handle.x, y: 2 * base.y - handle.y } : base;
    let drawn: Spot[] = [];
    handle = undefined;
    switch (command) {
      case 'M':
        start = at = spot(0);
        subpaths.push([at]);
        continue;
      case 'L':
        drawn = [spot(0)];
        break;
      case 'H':
        drawn = [{ x: values[0]! + (relative ? base.x : 0), y: base.y }];
        break;
      case 'V':
        drawn = [{ x: base.x, y: values[0]! + (relative ? base.y : 0) }];
        break;
      case 'C':
        handle = spot(2);
        drawn = bezier([base, spot(0), spot(2), spot(4)]);
        break;
      case 'S':
        handle = spot(0);
        drawn = bezier([base, mirrored, spot(0), spot(2)]);
        break;
      case 'Q':
        handle = spot(0);
        drawn = bezier([base, spot(0), spot(2)]);
        break;
      case 'T':
        handle = mirrored;
        drawn = bezier([base, mirrored, spot(0)]);
        break;
      case 'A':
        drawn = arc(base, values, spot(5));
        break;
      default:
        drawn = [start];
    }
    let subpath = subpaths.at(-1);
    if (!subpath || subpath.at(-1) !== base) subpaths.push((subpath = [base]));
    subpath.push(...drawn);
    at = drawn.at(-1)!;
  }
  return subpaths;
}

function* stepsOf(data: string): Generator<Step> {
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d+[^a-zA-Z]*)*)/g)) {
    let command = letter.toUpperCase();
    const length = lengths[command];
    if (length === undefined) throw new Error(`path data knows no command ${letter}`);
    const values = numbers(rest, command === 'A');
    if (length === 0 ? values.length > 0 : values.length === 0 || values.length % length !== 0) throw new Error(`path data: ${letter} with ${values.length} numbers`);
    for (let i = 0; i < Math.max(1, values.length); i += Math.max(1, length)) {
      yield { command, relative: letter !== letter.toUpperCase(), values: values.slice(i, i + length) };
      if (command === 'M') command = 'L';
    }
  }
}

/** Numbers in a row; the two flags of an arc may stand without a space. */
function numbers(text: string, ofArc: boolean): number[] {
  const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
  const values: number[] = [];
  let from = 0;
  while (from < text.length) {
    if (/[\s,]/.test(text[from]!)) {
      from += 1;
      continue;
    }
    const place = values.length % 7;
    if (ofArc && (place === 3 || place === 4)) {
      values.push(Number(text[from]));
      from += 1;
      continue;
    }
    number.lastIndex = from;
    const found = number.exec(text);
    if (!found) throw new Error(`path data: no number at "${text.slice(from, from + 10)}"`);
    values.push(Number(found[0]));
    from = number.lastIndex;
  }
  return values;
}

function bezier(poles: readonly Spot[]): Spot[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const t = (i + 1) / STEPS;
    let row = poles;
    while (row.length > 1) row = row.slice(1).map((p, k) => ({ x: row[k]!.x + (p.x - row[k]!.x) * t, y: row[k]!.y + (p.y - row[k]!.y) * t }));
    return row[0]!;
  });
}

/** An elliptical arc by the construction of the SVG standard (implementation notes, endpoint to centre). */
function arc(from: Spot, values: readonly number[], to: Spot): Spot[] {
  let rx = Math.abs(values[0]!);
  let ry = Math.abs(values[1]!);
  if (rx === 0 || ry === 0) return [to];
  const turn = (values[2]! * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grow = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  rx *= grow;
  ry *= grow;
  const rest = Math.max(0, (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2) / ((rx * y) ** 2 + (ry * x) ** 2 || 1);
  const side = Math.sqrt(rest) * (values[3] === values[4] ? -1 : 1);
  const [cx, cy] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweep = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
  if (values[4] === 1 && sweep < 0) sweep += 2 * Math.PI;
  if (values[4] === 0 && sweep > 0) sweep -= 2 * Math.PI;
  const points = Array.from({ length: STEPS }, (_, i) => {
    const angle = first + (sweep * (i + 1)) / STEPS;
    const [ex, ey] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
    return { x: cos * ex - sin * ey + (from.x + to.x) / 2, y: sin * ex + cos * ey + (from.y + to.y) / 2 };
  });
  return [...points.slice(0, -1), to];
}
