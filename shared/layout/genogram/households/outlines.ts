import { HULL_RADIUS } from '../../../catalogue/tokens.ts';
import { boundsOf, overlap } from '../../../geometry/box.ts';
import type { Box, Point } from '../../../geometry/box.ts';
import { cornersOf, grown, middleOf, within } from '../../../geometry/boxes.ts';
import {
  apart,
  boundsOfPolygon,
  convexHull,
  edgesOf,
  holdsBox,
  holdsPoint,
  isSimple,
  meetsBox,
  segmentMeetsBox,
  side,
  signedArea,
} from '../../../geometry/polygon.ts';
import type { Polygon } from '../../../geometry/polygon.ts';
import { outlineOf } from '../../../geometry/rectilinear.ts';
import { roundedPolygon } from '../../../geometry/rounding.ts';
import { calmed, filledPockets } from './calm.ts';
import { enclosesStranger } from './core.ts';
import { alongLines, offLines } from './off-lines.ts';
import { CLEAR, CLEAR_WORDS } from './plots.ts';
import type { Plot, Strangers } from './plots.ts';

/** Least clearances of a finished hull, px: from a stranger's symbol, from another hull. */
const APART_SYMBOL = 4;
const APART_HULL = 5;
const PADDING_LEAST = 4;
/** How far an outline may reach past the boxes that it covers, px. */
const REACH = 90;

/** A household on its way: its plots, the boxes that join them, and what it must keep off. */
export interface Site {
  readonly plots: readonly Plot[];
  readonly core: readonly Box[];
  readonly strangers: Strangers;
  /** Hulls of other households, as they are so far. */
  readonly others: readonly Polygon[];
  /** Further words on the paper: an edge that runs through them is no fault, but not calm. */
  readonly quiet: readonly Box[];
  /** Family lines: an edge may cross them, but not run along them where it can stand elsewhere. */
  readonly lines: readonly (readonly Point[])[];
}

/** The calmest outlines that hold every member and no stranger; several only where the plots could not be joined. */
export function outlinesOf(wide: Site): readonly Polygon[] {
  const site = cropped(wide);
  for (const words of [true, false]) {
    const fits = (outline: Polygon): boolean => keepsOff(outline, site, words) && cutsNoMember(outline, site.plots);
    const found = candidatesOf(site, fits)
      .filter((outlines) => outlines.every(fits) && holdsMembers(outlines, site.plots))
      .map((outlines) => ({ outlines, unrest: unrest(outlines, site) }))
      .toSorted((a, b) => a.outlines.length - b.outlines.length || a.unrest - b.unrest)[0];
    if (!found) continue;
    const roomy = { ...site, strangers: { ...site.strangers, words: site.strangers.words.map((word) => grown(word, CLEAR_WORDS)) } };
    const fitsToo = (form: Polygon, was: Polygon): boolean =>
      form.length > 3 && fits(form) && keepsOff(form, roomy, words) && heldAlike(form, was, site.plots);
    return found.outlines.map((outline) => offLines(outline, site.lines, (form) => fitsToo(form, outline)));
  }
  return outlineOf(sturdy(site)).outer;
}

/** The site with only those strangers that a hull over its core can reach. */
function cropped(site: Site): Site {
  const bounds = boundsOf([...site.core, ...site.plots.map((plot) => plot.ground)]);
  if (!bounds) return site;
  const reach = grown(bounds, REACH);
  const near = (boxes: readonly Box[]): readonly Box[] => boxes.filter((box) => overlap(box, reach));
  const { symbols, words, grounds } = site.strangers;
  return {
    ...site,
    strangers: { symbols: near(symbols), words: near(words), grounds: near(grounds) },
    others: site.others.filter((other) => overlap(boundsOfPolygon(other), reach)),
    quiet: near(site.quiet),
    lines: site.lines.filter((line) => overlap(grown(boundsOfPolygon(line), 1), reach)),
  };
}

/** The plots with as many of their passages as still keep off everybody. */
function sturdy(site: Site): readonly Box[] {
  const grounds = site.plots.map((plot) => plot.ground);
  return site.core
    .filter((box) => !grounds.includes(box))
    .reduce<readonly Box[]>((boxes, box) => {
      const more = outlineOf([...boxes, box]).outer;
      return more.every((outline) => keepsOff(outline, site, false)) && holdsMembers(more, site.plots) ? [...boxes, box] : boxes;
    }, grounds);
}

/** The shapes worth trying: the convex hull; the joined boxes; these with their free corners filled, slanting or square. */
function candidatesOf(site: Site, fits: (outline: Polygon) => boolean): readonly (readonly Polygon[])[] {
  const hull = convexHull(site.plots.flatMap((plot) => cornersOf(plot.ground)));
  const whole = calmed(hull, fits);
  const roomy = keepsOff(whole, { ...site, strangers: withRoom(site) }, true);
  if (roomy && fits(whole)) return [[whole]];
  const core = outlineOf(site.core).outer;
  const blocks = outlineOf(filledBlocks(site)).outer;
  const plain = core.map((outline) => calmed(outline, fits));
  const square = blocks.map((outline) => calmed(outline, fits));
  return [
    [whole],
    plain,
    square,
    plain.map((outline) => calmed(filledPockets(outline, fits), fits)),
    square.map((outline) => calmed(filledPockets(outline, fits), fits)),
    core,
  ];
}

/** Strangers grown to the clearance that a free-standing edge keeps, save those that already stand nearer to a plot. */
function withRoom(site: Site): Strangers {
  const { strangers, plots } = site;
  return {
    ...strangers,
    symbols: strangers.symbols.map((symbol) => {
      const roomy = grown(symbol, CLEAR - APART_SYMBOL - 1);
      return plots.some((plot) => overlap(plot.ground, grown(symbol, CLEAR))) ? symbol : roomy;
    }),
  };
}

/** Fills the box round any two plots, or what grew from them, where it is free ground, small ones first. */
function filledBlocks({ plots, core, strangers }: Site): readonly Box[] {
  const walls = [
    ...strangers.symbols.map((symbol) => grown(symbol, CLEAR)),
    ...strangers.words.map((word) => grown(word, CLEAR_WORDS)),
    ...strangers.grounds.map((ground) => grown(ground, CLEAR_WORDS)),
  ];
  const seeds = plots.map((plot) => plot.ground);
  let blocks: readonly Box[] = seeds;
  for (;;) {
    const next = blocks
      .flatMap((a, at) => blocks.slice(at + 1).flatMap((b) => boundsOf([a, b]) ?? []))
      .filter((box) => !blocks.some((other) => within(box, other)) && !walls.some((wall) => overlap(wall, box)))
      .toSorted((a, b) => area(a) - area(b))
      .find((box) => !enclosesStranger([...core, ...blocks, box], strangers));
    if (!next) return [...core, ...blocks];
    blocks = [...blocks.filter((box) => seeds.includes(box) || !within(box, next)), next];
  }
}

function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function keepsOff(outline: Polygon, { strangers, others }: Site, withWords: boolean): boolean {
  if (outline.length < 3 || strangers.symbols.some((symbol) => holdsPoint(outline, middleOf(symbol))) || !isSimple(outline)) return false;
  const rounded = roundedPolygon(outline, HULL_RADIUS);
  const bounds = grown(boundsOfPolygon(outline), CLEAR);
  const touched = (box: Box): boolean => overlap(box, bounds) && meetsBox(rounded, box);
  if (strangers.symbols.some((symbol) => touched(grown(symbol, APART_SYMBOL)))) return false;
  return !(withWords && strangers.words.some(touched)) && others.every((other) => apart(outline, other, APART_HULL));
}

function holdsMembers(outlines: readonly Polygon[], plots: readonly Plot[]): boolean {
  const rounded = outlines.map((outline) => roundedPolygon(outline, HULL_RADIUS));
  return plots.every((plot) => plot.parts.every((part) => rounded.some((outline) => holdsBox(outline, part))));
}

function cutsNoMember(outline: Polygon, plots: readonly Plot[]): boolean {
  const rounded = roundedPolygon(outline, HULL_RADIUS);
  return plots.every(
    (plot) => !meetsBox(rounded, plot.needed) || (plot.parts.every((part) => holdsBox(rounded, part)) && holdsBox(outline, padded(plot))),
  );
}

/** Whether an outline holds the members that it held in another form. */
function heldAlike(form: Polygon, was: Polygon, plots: readonly Plot[]): boolean {
  return holdsMembers(
    [form],
    plots.filter((plot) => holdsMembers([was], [plot])),
  );
}

/** The plot with the least padding that a calmer outline may leave it, where it has that much. */
function padded({ needed, ground }: Plot): Box {
  return {
    left: Math.max(ground.left, needed.left - PADDING_LEAST),
    right: Math.min(ground.right, needed.right + PADDING_LEAST),
    top: Math.max(ground.top, needed.top - PADDING_LEAST),
    bottom: Math.min(ground.bottom, needed.bottom + PADDING_LEAST),
  };
}

/** How restless outlines look: corners, more for inward ones, slants, and ground that no member needs. */
function unrest(outlines: readonly Polygon[], { quiet, lines }: Site): number {
  return outlines.reduce((sum, outline) => {
    const inward = outline.filter((point, at) => {
      const before = outline[(at + outline.length - 1) % outline.length] ?? point;
      const after = outline[(at + 1) % outline.length] ?? point;
      return side(before, point, after) < 0;
    }).length;
    const struck = quiet.filter((word) => edgesOf(outline).some(([a, b]) => segmentMeetsBox(a, b, word))).length;
    const slants = edgesOf(outline).filter(([a, b]) => a.x !== b.x && a.y !== b.y).length;
    return (
      sum + 10 * outline.length + 12 * inward + 5 * slants + 40 * struck + 15 * alongLines(outline, lines) + signedArea(outline) / 1500
    );
  }, 0);
}
