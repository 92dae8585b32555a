import type { Point } from '../../geometry/box.ts';
import type { Join } from './bundle.ts';
import { spreadOf } from './fan.ts';
import { type Port, portsOf } from './ports.ts';
import type { Shape } from './shapes.ts';

/** A cubic curve from one outline to another, and what it costs at least: its length, its bends, how it meets its ends. Lengths in px. */
export interface Curve {
  readonly from: Port;
  readonly to: Port;
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  readonly d: Point;
  /** How far it swings out to the right of the straight line. */
  readonly bow: number;
  readonly least: number;
}

/** How far bent lines swing out (catalogue D: 0.5 U, then 0.9 U; further where that does not do). */
const BOWS = [0, 12, 24, 43, 66, 95, 130, 180, 250];
/** Lengths of the handles of curves that leave and arrive square, as shares of the distance. */
const HANDLES = [0.22, 0.38, 0.58, 0.9];
const HANDLE_LEAST = 12;
const HANDLE_MOST = 260;
const TURN = 34;
const DETOUR = 0.8;
/** Leaving away from where it goes. */
const BACKWARDS = 90;
/** Each px by which a bend is tighter than the radius that still looks calm. */
const CALM = 34;
const TIGHT = 5;
/** A line that ends at somebody points at the middle: each px that it would pass beside it, and the slant under which it meets the outline. */
const MISS = 0.55;
const SLANT = 50;
const FLATTEST = 0.4;
/** Leaving a wide card or hull out of the middle of a side. */
const ASIDE = 0.12;

/** All curves between the two, the least costly by length and bends first. */
export function curvesOf(join: Join): readonly Curve[] {
  const found: Curve[] = [];
  const targets = portsOf(join.to, join.gapTo);
  for (const from of portsOf(join.from, join.gapFrom))
    for (const to of targets) {
      bows(join, from, to, found);
      squares(join, from, to, found);
    }
  return found.sort((a, b) => a.least - b.least);
}

/** How ill a line in a direction out of a port looks. */
function meets({ centre, sort }: Shape, { at, out, aside }: Port, x: number, y: number): number {
  const slant = SLANT * (1 - (out.x * x + out.y * y));
  if (sort !== 'person') return slant * 0.5 + ASIDE * aside;
  return slant + MISS * Math.abs((centre.x - at.x) * y - (centre.y - at.y) * x);
}

/** Straight, and swung out evenly to both sides. */
function bows(join: Join, from: Port, to: Port, into: Curve[]): void {
  const [a, d] = [from.at, to.at];
  const [wx, wy] = [d.x - a.x, d.y - a.y];
  const chord = Math.hypot(wx, wy);
  if (chord < 1) return;
  const [ux, uy] = [wx / chord, wy / chord];
  const inner = spreadOf(join);
  for (const size of BOWS) {
    if (size > 30 + 0.45 * chord) break;
    const half = Math.hypot(chord / 2, 2 * size);
    const [cos, sin] = [chord / 2 / half, (2 * size) / half];
    for (let sign = size === 0 ? 1 : -1; sign <= 1; sign += 2) {
      // The way out of the first end and into the last; to the right of the line where the sign is positive.
      const [sx, sy] = [ux * cos - uy * sin * sign, uy * cos + ux * sin * sign];
      const [ex, ey] = [-(ux * cos + uy * sin * sign), -(uy * cos - ux * sin * sign)];
      if (from.out.x * sx + from.out.y * sy < FLATTEST || to.out.x * ex + to.out.y * ey < FLATTEST) continue;
      const bow = size * sign;
      const radius = size === 0 ? Infinity : (chord * chord) / (16 * size);
      const least =
        chord +
        (1 + DETOUR) * ((8 * size * size) / (3 * chord)) +
        2 * TURN * Math.asin(Math.min(1, sin)) +
        TIGHT * Math.max(0, CALM + inner - radius) +
        meets(join.from, from, sx, sy) +
        meets(join.to, to, ex, ey) +
        unbowed(join, bow, ux, uy);
      const reach = (2 / 3) * half;
      into.push({
        from,
        to,
        a,
        b: { x: a.x + sx * reach, y: a.y + sy * reach },
        c: { x: d.x + ex * reach, y: d.y + ey * reach },
        d,
        bow,
        least,
      });
    }
  }
}

/** Square on both outlines, however far round: what has to turn to leave or to arrive. */
function squares(join: Join, from: Port, to: Port, into: Curve[]): void {
  const [a, d] = [from.at, to.at];
  const chord = Math.hypot(d.x - a.x, d.y - a.y);
  if (chord < 1) return;
  const [ux, uy] = [(d.x - a.x) / chord, (d.y - a.y) / chord];
  const [leaves, arrives] = [from.out.x * ux + from.out.y * uy, -(to.out.x * ux + to.out.y * uy)];
  // What is nearly straight is so without handles; what goes round both ends is no simple curve.
  if ((leaves > 0.94 && arrives > 0.94) || leaves + arrives < -1.1) return;
  const calm = CALM + spreadOf(join);
  const add = (shareA: number, shareB: number): void => {
    const [first, last] = [handle(chord, shareA), handle(chord, shareB)];
    const b = { x: a.x + from.out.x * first, y: a.y + from.out.y * first };
    const c = { x: d.x + to.out.x * last, y: d.y + to.out.y * last };
    const [mx, my] = [c.x - b.x, c.y - b.y];
    const middle = Math.hypot(mx, my);
    if (middle < 1) return;
    const cosA = (from.out.x * mx + from.out.y * my) / middle;
    const cosB = -(to.out.x * mx + to.out.y * my) / middle;
    const [turnA, turnB] = [Math.acos(clamp(cosA)), Math.acos(clamp(cosB))];
    const tight = tightness(turnA, Math.min(first, middle), calm) + tightness(turnB, Math.min(last, middle), calm);
    const length = (chord + first + last + middle) / 2;
    // Both handles to one side of the line: a bow; to both: an S, which looks less calm.
    const [sideA, sideB] = [ux * (b.y - a.y) - uy * (b.x - a.x), ux * (c.y - d.y) - uy * (c.x - d.x)];
    const swing = sideA * sideB < 0 ? 2 * TURN * Math.min(turnA, turnB) : 0;
    const bow = 0.375 * (sideA + sideB);
    const least =
      length +
      DETOUR * (length - chord) +
      TURN * (turnA + turnB) +
      tight +
      swing +
      BACKWARDS * (Math.max(0, -leaves) + Math.max(0, -arrives)) +
      meets(join.from, from, from.out.x, from.out.y) +
      meets(join.to, to, to.out.x, to.out.y) +
      unbowed(join, bow, ux, uy);
    into.push({ from, to, a, b, c, d, bow, least });
  };
  for (const share of HANDLES) add(share, share);
  add(0.2, 0.6);
  add(0.6, 0.2);
}

function handle(chord: number, share: number): number {
  return Math.min(HANDLE_MOST, Math.max(Math.min(HANDLE_LEAST, chord / 3), share * chord));
}

function tightness(turn: number, side: number, calm: number): number {
  return turn > 0.15 ? Math.max(0, calm - side / Math.max(0.01, Math.tan(Math.min(1.5, turn / 2)))) * TIGHT : 0;
}

/** What it costs not to swing out as asked, for a line in a direction. */
function unbowed({ bow }: Join, by: number, ux: number, uy: number): number {
  if (!bow) return 0;
  // To the right of the line is (-uy, ux) on the paper.
  const swing = bow.towards ? by * Math.sign(-uy * bow.towards.x + ux * bow.towards.y) : Math.abs(by);
  return 5 * Math.max(0, bow.by - swing, swing - 1.8 * bow.by);
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
