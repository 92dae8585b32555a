import { boundsOf, overlap } from '../../geometry/box.ts';
import type { Box } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { indexBoxes } from '../../geometry/box-index.ts';
import type { Polygon } from '../../geometry/polygon.ts';
import { outlineOf } from '../../geometry/rectilinear.ts';
import type { PlacedGuest, PlacedHousehold } from '../placement.ts';
import { joined } from './households/core.ts';
import { figuresOf, wordBox } from './households/figures.ts';
import type { Figure, HouseholdInput } from './households/figures.ts';
import { labelOf } from './households/label.ts';
import { arrowBoxes, arrowOf } from './households/nights-arrow.ts';
import { outlinesOf } from './households/outlines.ts';
import { aligned, plotsOf } from './households/plots.ts';
import type { Plot, Strangers } from './households/plots.ts';

/** How far round its members a household looks for strangers, px: as far as a corridor may wander, and its padding. */
const SIGHT = 540;

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
  const related = (a: number, b: number): boolean => figures.some((figure) => figure.homes.includes(a) && figure.homes.includes(b));
  const outlines = hullsOf(homes, near, related, (input.words ?? []).map(wordBox));
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
  near: (box: Box) => readonly Figure[],
  related: (a: number, b: number) => boolean,
  words: readonly Box[],
): ReadonlyMap<number, readonly Polygon[]> {
  const plots = new Map(homes.map((home) => [home.at, home.plots]));
  const groundsOf = (at: number): readonly Box[] => (plots.get(at) ?? []).map((plot) => plot.ground);
  const cores = new Map<number, readonly Box[]>();
  const strangersOf = (home: Home): Strangers => {
    const figures = near(home.bounds).filter((figure) => !figure.homes.includes(home.at));
    const others = neighboursOf(home, homes, related);
    return {
      symbols: figures.map((figure) => figure.symbol),
      words: figures.flatMap((figure) => figure.words),
      grounds: others.flatMap((other) => cores.get(other.at) ?? groundsOf(other.at)).filter((box) => overlap(box, home.bounds)),
    };
  };
  const compactFirst = homes.toSorted((a, b) => extent(a.bounds) - extent(b.bounds) || a.at - b.at);
  for (const home of compactFirst) plots.set(home.at, aligned(home.plots, strangersOf(home)));
  for (const home of compactFirst) cores.set(home.at, joined(groundsOf(home.at), strangersOf(home)));
  const outlines = new Map<number, readonly Polygon[]>(homes.map(({ at }) => [at, outlineOf(cores.get(at) ?? []).outer]));
  for (const home of compactFirst) {
    const others = neighboursOf(home, homes, related).flatMap((other) => outlines.get(other.at) ?? []);
    const quiet = words.filter((word) => overlap(word, home.bounds));
    outlines.set(home.at, outlinesOf({ plots: plots.get(home.at) ?? [], core: cores.get(home.at) ?? [], strangers: strangersOf(home), others, quiet }));
  }
  return outlines;
}

function neighboursOf(home: Home, homes: readonly Home[], related: (a: number, b: number) => boolean): readonly Home[] {
  return homes.filter((other) => other.at !== home.at && overlap(other.bounds, home.bounds) && !related(other.at, home.at));
}

function extent(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function named(input: HouseholdInput, figures: readonly Figure[], homes: readonly Home[], outlines: ReadonlyMap<number, readonly Polygon[]>): readonly PlacedHousehold[] {
  const taken: Box[] = [...figures.flatMap((figure) => [figure.symbol, ...figure.words]), ...(input.words ?? []).map(wordBox)];
  const hulls = [...outlines.values()].flat();
  const guests = new Map(homes.map(({ at }) => [at, input.households[at]?.guests.map((guest): PlacedGuest => {
    const { nights, ...placed } = guest;
    const home = input.households.findIndex((household) => household.members.includes(guest.person));
    const symbol = figures[input.persons.findIndex((person) => person.id === guest.person)]?.symbol;
    const there = outlines.get(home) ?? symbol;
    const here = outlines.get(at) ?? [];
    if (!nights || !there) return placed;
    const others = hulls.filter((hull) => !here.includes(hull) && there !== symbol && !(there as readonly Polygon[]).includes(hull));
    const arrow = arrowOf(guest, { here, there, others, taken }, input.measure);
    if (arrow) taken.push(...arrowBoxes(arrow));
    return arrow ? { ...placed, arrow } : placed;
  }) ?? []]));
  return homes.flatMap(({ at }) => {
    const household = input.households[at];
    if (!household) return [];
    const own = outlines.get(at) ?? [];
    const label = labelOf(household.name, own, input.measure, { taken, hulls, lines: input.lines ?? [] });
    taken.push(wordBox(label));
    return [{ id: household.id, outlines: own, label, guests: guests.get(at) ?? [] }];
  });
}
