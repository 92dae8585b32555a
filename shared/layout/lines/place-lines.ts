import type { PresetId } from '../../catalogue/presets.ts';
import { boundsOf, boxAround } from '../../geometry/box.ts';
import { lengthOf, placeAt } from '../../geometry/course.ts';
import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import type { Measure, Placement } from '../placement.ts';
import { bundlesOf, type Thread } from './bundles.ts';
import { placeCards } from './cards.ts';
import { type Alliance, coalitionDraft, type LaidCoalition } from './coalition.ts';
import { type Laid, layAll } from './drafts.ts';
import { type Joined, joinedIn } from './joined.ts';
import type { LinePlacement, OnLine } from './line-placement.ts';
import { groundOf } from './paper.ts';
import { CLEAR, tieReach } from './reaches.ts';
import { shapesOf } from './shapes.ts';

export interface LineOptions {
  readonly view: View;
  readonly preset: PresetId;
  /** Widths at the theme's text size. */
  readonly measure: Measure;
  readonly textScale: number;
  /** The drawing before this one: cards keep their places. */
  readonly previous?: Partial<Pick<Placement, 'parties' | 'lines'>>;
}

/**
 * Adds the lines of catalogue D and E to a placement, with a card for every party at which one ends; the bounds grow where one runs outside.
 * Nothing that stood is moved.
 */
export function withLines(casus: Casus, family: Placement, options: LineOptions): Placement {
  const joined = joinedIn(casus, family, options.view);
  if (isEmpty(joined)) return family;
  const cards = placeCards(casus, family, joined, options);
  const placement = { ...family, parties: [...family.parties, ...cards], bounds: grownBy(family, cards) };
  const lines = placeLines(casus, placement, joined, options);
  return { ...placement, lines };
}

const MARGIN = 4;

function isEmpty({ ties, coalitions, triangles, loyalties, boundaries }: Joined): boolean {
  return [ties, coalitions, triangles, loyalties, boundaries].every((list) => list.length === 0);
}

function grownBy(family: Placement, cards: Placement['parties']): Placement['bounds'] {
  const boxes = cards.map((card) => boxAround(card, card.width + 2 * MARGIN, card.height + 2 * MARGIN));
  return boundsOf([family.bounds, ...boxes]) ?? family.bounds;
}

/** Lays every line that the casus joins people with on a placement that holds their symbols and cards. */
export function placeLines(casus: Casus, placement: Placement, joined: Joined, options: LineOptions): LinePlacement {
  const shapes = shapesOf(casus, placement, options.preset);
  const ground = groundOf(casus, placement, shapes, options.textScale);
  const alliances = joined.coalitions.map((it, at): Alliance => {
    const shapesFor = (ids: readonly string[]) => ids.flatMap((id) => shapes.get(id) ?? []);
    const depth = joined.coalitions.slice(0, at).filter((other) => other.members.some((id) => it.members.includes(id))).length;
    return { key: `coalition ${it.id}`, members: shapesFor(it.members), against: shapesFor(it.against), depth };
  });
  const threads = joined.ties.map((it): Thread => ({ key: `tie ${it.id}`, from: it.from, to: it.to, half: tieReach[it.kind], gap: CLEAR }));
  const laid = layAll<Laid | LaidCoalition>(ground, [...alliances.map(coalitionDraft), ...bundlesOf(threads, shapes)]);
  const courses = new Map([...laid.values()].flatMap((one) => one.lines.map((line) => [line.key, line.course] as const)));
  const beside = { capsules: [], texts: [] };
  return {
    ties: joined.ties.flatMap((it) => {
      const course = courses.get(`tie ${it.id}`);
      return course ? [{ id: it.id, course, middle: middleOf(course), ...beside }] : [];
    }),
    coalitions: joined.coalitions.flatMap((it) => {
      const one = laid.get(`coalition ${it.id}`);
      return one && 'coalition' in one ? [{ id: it.id, ...one.coalition, ...beside }] : [];
    }),
    triangles: [],
    loyalties: [],
    boundaries: [],
  };
}

function middleOf(course: readonly { readonly x: number; readonly y: number }[]): OnLine {
  return placeAt(course, lengthOf(course) / 2);
}
