import { boundsOf, overlap } from '../../geometry/box.ts';
import type { Box, Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { indexBoxes } from '../../geometry/box-index.ts';
import type { Polygon } from '../../geometry/polygon.ts';
import { outlineOf } from '../../geometry/rectilinear.ts';
import type { PlacedHousehold } from '../placement.ts';
import { joined } from './households/core.ts';
import { figuresOf, wordBox } from './households/figures.ts';
import type { Figure, HouseholdInput } from './households/figures.ts';
import { labelOf } from './households/label.ts';
import { guestsWithNights } from './households/nights.ts';
import { outlinesOf } from './households/outlines.ts';
import { aligned, plotsOf } from './households/plots.ts';
import type { Plot, Strangers } from './households/plots.ts';

/** How far round its members a household looks for strangers, px: as far as a corridor may wander, and its padding. */
const SIGHT = 340;

interface Home {
  readonly at: number;
  readonly plots: readonly Plot[];
  readonly bounds: Box;
}

/**
 * Draws each household as a hull that holds its members' symbols and words and no stranger (catalogue A.29), names it and
 * adds the arrows of co-parenting (catalogue B). Hulls only overlap where households share a member. A household of which
 * nobody stands on the paper is left out. The same input gives the same hulls, and somebody far away changes none.
 */
export function placeHouseholds(input: HouseholdInput): readonly PlacedHousehold[] {
  const figures = figuresOf(input);
  const near = indexBoxes(figures, (figure) => figure.whole);
  const homes = homesOf(input, figures, near);
  const outlines = hullsOf(homes, figures, near, furtherWords(input), input.lines ?? []);
  return named(input, figures, homes, outlines);
}

function homesOf(input: HouseholdInput, figures: readonly Figure[], near: (box: Box) => readonly Figure[]): readonly Home[] {
  return input.households.flatMap((_, at) => {
    const members = figures.filter((figure) => figure.homes.includes(at));
    const bounds = boundsOf(members.map((member) => member.whole));
    if (!bounds) return [];
    return [{ at, plots: plotsOf(at, members, near), bounds: grown(bounds, SIGHT) }];
  });
}

/** First the plain joined ground of every household, compact ones before far-flung ones; then each takes its calm shape in what is left. */
function hullsOf(
  homes: readonly Home[],
  figures: readonly Figure[],
  near: (box: Box) => readonly Figure[],
  quietWords: readonly Box[],
  lines: readonly (readonly Point[])[],
): ReadonlyMap<number, readonly Polygon[]> {
  const compactFirst = homes
    .toSorted((a, b) => extent(a.bounds) - extent(b.bounds) || a.at - b.at)
    .map((home) => {
      const strangers = near(home.bounds).filter((figure) => !figure.homes.includes(home.at));
      const [symbols, words] = [strangers.map((figure) => figure.symbol), strangers.flatMap((figure) => figure.words)];
      return { ...home, others: neighboursOf(home, homes, figures), symbols, words };
    });
  const plots = new Map(homes.map((home) => [home.at, home.plots]));
  const grounds = new Map(homes.map((home) => [home.at, groundsOf(home.plots)]));
  const strangersOf = ({ bounds, others, symbols, words }: (typeof compactFirst)[number]): Strangers => ({
    symbols,
    words,
    grounds: others.flatMap((other) => grounds.get(other) ?? []).filter((box) => overlap(box, bounds)),
  });
  for (const home of compactFirst) {
    const lined = aligned(home.plots, strangersOf(home));
    plots.set(home.at, lined);
    grounds.set(home.at, groundsOf(lined));
  }
  for (const home of compactFirst) grounds.set(home.at, joined(grounds.get(home.at) ?? [], strangersOf(home)));
  const outlines = new Map<number, readonly Polygon[]>(homes.map(({ at }) => [at, outlineOf(grounds.get(at) ?? []).outer]));
  for (const home of compactFirst) {
    const site = {
      plots: plots.get(home.at) ?? [],
      core: grounds.get(home.at) ?? [],
      strangers: strangersOf(home),
      others: home.others.flatMap((other) => outlines.get(other) ?? []),
      quiet: quietWords.filter((word) => overlap(word, home.bounds)),
      lines,
    };
    outlines.set(home.at, outlinesOf(site));
  }
  return outlines;
}

function groundsOf(plots: readonly Plot[]): readonly Box[] {
  return plots.map((plot) => plot.ground);
}

/** The households within sight that share no member: from these the hull keeps apart. */
function neighboursOf(home: Home, homes: readonly Home[], figures: readonly Figure[]): readonly number[] {
  const related = new Set(figures.filter((figure) => figure.homes.includes(home.at)).flatMap((figure) => figure.homes));
  return homes.filter((other) => !related.has(other.at) && overlap(other.bounds, home.bounds)).map((other) => other.at);
}

function extent(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function named(
  input: HouseholdInput,
  figures: readonly Figure[],
  homes: readonly Home[],
  outlines: ReadonlyMap<number, readonly Polygon[]>,
): readonly PlacedHousehold[] {
  const { textScale = 1, lines = [] } = input;
  const taken: Box[] = [...figures.flatMap((figure) => [figure.symbol, ...figure.words]), ...furtherWords(input)];
  const hulls = [...outlines.values()].flat();
  const guests = guestsWithNights(input, outlines, taken);
  return homes.flatMap(({ at }) => {
    const household = input.households[at];
    if (!household) return [];
    const own = outlines.get(at) ?? [];
    const label = labelOf(household.name, own, input.measure, { taken, hulls, lines, textScale });
    taken.push(wordBox(label, textScale));
    return [{ id: household.id, outlines: own, label, guests: guests.get(at) ?? [] }];
  });
}

function furtherWords({ words = [], textScale }: HouseholdInput): readonly Box[] {
  return words.map((text) => wordBox(text, textScale));
}
