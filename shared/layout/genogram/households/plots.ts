import { HULL_PADDING } from '../../../catalogue/tokens.ts';
import { boundsOf, overlap } from '../../../geometry/box.ts';
import type { Box } from '../../../geometry/box.ts';
import { gaps, grown } from '../../../geometry/boxes.ts';
import type { Figure } from './figures.ts';

const PADDING = Math.round(HULL_PADDING);
/** How far a hull stays from a stranger's symbol: by choice, and at least. */
export const CLEAR = 11;
export const CLEAR_LEAST = 4.5;
/** How far a hull stays from a stranger's words, and from another hull. */
export const CLEAR_WORDS = 4;
export const BETWEEN_HULLS = 8;
/** Paper between a member's words and the hull; below and above so much that a rounded corner cuts no letter. */
const WORDS_ASIDE = 10;
const WORDS_OVER = 14;
/** Edges of one household that differ less than this become one edge: left and right, and along a row. */
const SNAP_ASIDE = 14;
const SNAP_ALONG = 30;
/** Padding that pulling in for the sake of a straight edge must leave. */
const PULLED_LEAST = 4;

/** What a household's hull must keep off, near its own ground. */
export interface Strangers {
  readonly symbols: readonly Box[];
  readonly words: readonly Box[];
  /** Ground that other households already have. */
  readonly grounds: readonly Box[];
}

/** The ground that one member needs: its symbol and words with their padding, less where a stranger stands near. */
export interface Plot {
  readonly symbol: Box;
  /** What must lie inside: symbol and words, save those words that run into a stranger. */
  readonly needed: Box;
  /** What of that is inked: a rounded corner may come into the empty corner between a symbol and its words. */
  readonly parts: readonly Box[];
  readonly ground: Box;
}

/** Gives each member of a household its plot; plots of two households keep clear of each other. */
export function plotsOf(home: number, members: readonly Figure[], near: (box: Box) => readonly Figure[]): readonly Plot[] {
  return members.map((member) => {
    const strangers = near(grown(member.whole, 3 * PADDING)).filter((other) => !other.homes.includes(home));
    return (
      plotOf(member.symbol, member.words, strangers) ??
      member.words.reduce<Plot>(
        (plot, word) => plotOf(member.symbol, [...plot.parts.slice(1), word], strangers) ?? plot,
        plotOf(member.symbol, [], strangers) ?? {
          symbol: member.symbol,
          needed: member.symbol,
          parts: [member.symbol],
          ground: member.symbol,
        },
      )
    );
  });
}

function plotOf(symbol: Box, words: readonly Box[], strangers: readonly Figure[]): Plot | undefined {
  const parts = [symbol, ...words];
  const needed = boundsOf(parts) ?? symbol;
  let ground: Box = {
    left: Math.min(symbol.left - PADDING, needed.left - WORDS_ASIDE),
    right: Math.max(symbol.right + PADDING, needed.right + WORDS_ASIDE),
    top: Math.min(symbol.top - PADDING, needed.top - WORDS_OVER),
    bottom: Math.max(symbol.bottom + PADDING, needed.bottom + WORDS_OVER),
  };
  for (const other of strangers) {
    if (other.homes.length > 0) {
      const between = gapAlongBest(needed, other.whole);
      // Both hulls want this strip: each gets half of what is left when they keep apart.
      if (between > 0) ground = trimmed(ground, needed, other.whole, Math.max(0, (between - BETWEEN_HULLS) / 2), PADDING * 2);
    }
    const gap = gapAlongBest(needed, other.symbol);
    if (gap < CLEAR_LEAST) return undefined;
    ground = trimmed(ground, needed, other.symbol, gap - Math.min(CLEAR, Math.max(CLEAR_LEAST, gap / 2)), CLEAR);
    for (const word of other.words) {
      const room = gapAlongBest(needed, word);
      if (room > 0) ground = trimmed(ground, needed, word, room - Math.min(CLEAR_WORDS, room / 2), CLEAR_WORDS);
    }
  }
  return { symbol, needed, parts, ground };
}

function gapAlongBest(a: Box, b: Box): number {
  const gap = gaps(a, b);
  return Math.max(gap.x, gap.y);
}

/** Pulls the ground back to `pad` px on the side where the other stands, if it comes within `clear` px of it. */
function trimmed(ground: Box, needed: Box, other: Box, pad: number, clear: number): Box {
  if (!overlap(ground, grown(other, clear))) return ground;
  const gap = gaps(needed, other);
  if (gap.x >= gap.y)
    return other.left >= needed.right
      ? { ...ground, right: Math.min(ground.right, needed.right + pad) }
      : { ...ground, left: Math.max(ground.left, needed.left - pad) };
  return other.top >= needed.bottom
    ? { ...ground, bottom: Math.min(ground.bottom, needed.bottom + pad) }
    : { ...ground, top: Math.max(ground.top, needed.top - pad) };
}

/** Ground that two boxes have in common, px². */
function shared(a: Box, b: Box): number {
  const gap = gaps(a, b);
  return gap.x < 0 && gap.y < 0 ? gap.x * gap.y : 0;
}

/** Moves sides that nearly line up to one line: outwards where strangers leave the ground free, else inwards. */
export function aligned(plots: readonly Plot[], strangers: Strangers): readonly Plot[] {
  const walls = [
    ...strangers.symbols.map((symbol) => grown(symbol, CLEAR)),
    ...strangers.words.map((word) => grown(word, CLEAR_WORDS)),
    ...strangers.grounds.map((ground) => grown(ground, BETWEEN_HULLS - 2)),
  ];
  const free = (box: Box, was: Box): boolean => walls.every((wall) => shared(box, wall) <= shared(was, wall));
  const sides = [
    { key: 'top', sign: -1, snap: SNAP_ALONG },
    { key: 'bottom', sign: 1, snap: SNAP_ALONG },
    { key: 'left', sign: -1, snap: SNAP_ASIDE },
    { key: 'right', sign: 1, snap: SNAP_ASIDE },
  ] as const;
  const outwards = sides.reduce<readonly Plot[]>((current, { key, sign, snap }) => {
    const lines = current.map((plot) => plot.ground[key] * sign).toSorted((a, b) => b - a);
    return current.map((plot) => {
      const own = plot.ground[key] * sign;
      for (const line of lines.filter((value) => value > own && value - own < snap)) {
        const ground = { ...plot.ground, [key]: line * sign };
        if (free(ground, plot.ground)) return { ...plot, ground };
      }
      return plot;
    });
  }, plots);
  return sides.reduce<readonly Plot[]>((current, { key, sign }) => {
    const lines = current.map((plot) => plot.ground[key] * sign).toSorted((a, b) => a - b);
    return current.map((plot) => {
      const own = plot.ground[key] * sign;
      const least = plot.needed[key] * sign + PULLED_LEAST;
      const line = lines.find((value) => value < own && own - value < SNAP_ASIDE && value >= least);
      return line === undefined ? plot : { ...plot, ground: { ...plot.ground, [key]: line * sign } };
    });
  }, outwards);
}
