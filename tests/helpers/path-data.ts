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
    const origin = relative ? base : { x: 0, y: 0 };
    const [first = 0] = values;
    const spot = (i: number): Spot => ({ x: (values[i] ?? 0) + origin.x, y: (values[i + 1] ?? 0) + origin.y });
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
        drawn = [{ x: first + origin.x, y: base.y }];
        break;
      case 'V':
        drawn = [{ x: base.x, y: first + origin.y }];
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
    at = drawn.at(-1) ?? at;
  }
  return subpaths;
}

function* stepsOf(data: string): Generator<Step> {
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d+[^a-zA-Z]*)*)/g)) {
    let command = letter.toUpperCase();
    const length = lengths[command];
    if (length === undefined) throw new Error(`path data knows no command ${letter}`);
    const values = numbers(rest, command === 'A');
    if (length === 0 ? values.length > 0 : values.length === 0 || values.length % length !== 0)
      throw new Error(`path data: ${letter} with ${values.length} numbers`);
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
    if (/[\s,]/.test(text.charAt(from))) {
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

/** Points along a Bézier curve of any degree, its start left out. */
export function bezier(poles: readonly Spot[], steps = STEPS): Spot[] {
  return Array.from({ length: steps }, (_, i) => (i + 1) / steps).flatMap((t) => {
    let row = poles;
    while (row.length > 1) {
      row = row.slice(1).map((to, k) => {
        const from = row[k] ?? to;
        return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      });
    }
    return row;
  });
}

/** An elliptical arc by the construction of the SVG standard (implementation notes, endpoint to centre). */
function arc(from: Spot, values: readonly number[], to: Spot): Spot[] {
  const [width = 0, height = 0, degrees = 0, large, clockwise] = values;
  let rx = Math.abs(width);
  let ry = Math.abs(height);
  if (rx === 0 || ry === 0) return [to];
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grow = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  rx *= grow;
  ry *= grow;
  const rest = Math.max(0, (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2) / ((rx * y) ** 2 + (ry * x) ** 2 || 1);
  const side = Math.sqrt(rest) * (large === clockwise ? -1 : 1);
  const [cx, cy] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweep = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
  if (clockwise === 1 && sweep < 0) sweep += 2 * Math.PI;
  if (clockwise === 0 && sweep > 0) sweep -= 2 * Math.PI;
  const points = Array.from({ length: STEPS }, (_, i) => {
    const angle = first + (sweep * (i + 1)) / STEPS;
    const [ex, ey] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
    return { x: cos * ex - sin * ey + (from.x + to.x) / 2, y: sin * ex + cos * ey + (from.y + to.y) / 2 };
  });
  return [...points.slice(0, -1), to];
}
