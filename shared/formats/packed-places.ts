/** Raise it whenever a placement comes to hold something else: places that were packed in another form are laid out anew. */
export const FORM = 2;

/** Courses are kept in hundredths of a px, other numbers, among which are directions, in ten-thousandths. */
const PRECISION = 100;
const FINE = 10_000;

/** Under this key stand courses: whole steps from point to point, x and y by turns, in hundredths of a px. */
const STEPS = '~';

/** A point of a course, px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

type Packed = { readonly [STEPS]: readonly number[] };

/** Where everything stands as text, to keep it: about a quarter of the plain text, and nowhere off by more than half a hundredth of a px. */
export function pack(places: object): string {
  return JSON.stringify(packed(places));
}

/** What was packed in this form. Throws a SyntaxError for what is no JSON; whether it was packed in this form its keeper has to know. */
export function unpack(text: string): unknown {
  return unpacked(JSON.parse(text));
}

function packed(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * FINE) / FINE;
  if (Array.isArray(value)) return value.length > 1 && value.every(isPoint) ? { [STEPS]: stepsOf(value) } : value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if (STEPS in value) return pointsOf((value as Packed)[STEPS]);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part)]));
}

function isPoint(value: unknown): value is Point {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && keys[0] === 'x' && keys[1] === 'y';
}

function stepsOf(points: readonly Point[]): number[] {
  let [x, y] = [0, 0];
  return points.flatMap((point) => {
    const [toX, toY] = [Math.round(point.x * PRECISION), Math.round(point.y * PRECISION)];
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
}

function pointsOf(steps: readonly number[]): Point[] {
  let [x, y] = [0, 0];
  const points: Point[] = [];
  steps.forEach((step, at) => {
    if (at % 2 === 0) x += step;
    else {
      y += step;
      points.push({ x: x / PRECISION, y: y / PRECISION });
    }
  });
  return points;
}
