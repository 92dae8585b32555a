import { lengthOf } from '../../geometry/course.ts';
import { crossingsIn, type DrawnField, drawnOn, stuckIn, thorough, type ToDraw } from './drawn-field.ts';
import type { Attempt, Settled } from './settle.ts';

/** How often a drawing is tried with other places, by how many arrows it has at most: a small one is quickly drawn, and what costs time is the arrows. */
const TRIES = [
  { arrows: 14, tries: 5 },
  { arrows: 20, tries: 3 },
] as const;
/** Where an arrow runs through somebody the family gets so much more white, px, and so often. */
const WHITE = 26;
const MOST = [
  { arrows: 45, tries: 3 },
  { arrows: Infinity, tries: 1 },
] as const;
/** What a crossing costs, px of line. */
const CROSS = 150;

/**
 * Before: nothing but the family and hands has a place. After: of some ways to place the cards the one whose arrows run through nobody, cross least and are
 * short, drawn thoroughly; as long as one runs through somebody the field is made wider and drawn again.
 */
export function bestDrawn(toDraw: ToDraw, settled: (attempt: Attempt) => Settled): DrawnField {
  const [wanted = 1, most = 1] = [TRIES, MOST].map((list) => list.find((it) => toDraw.aims.length <= it.arrows)?.tries ?? 1);
  const drawn = (attempt: Attempt) => {
    const drawing = drawnOn(settled(attempt), toDraw);
    const length = drawing.laid.reduce((sum, it) => sum + lengthOf(it.course), 0);
    return { drawing, stuck: stuckIn(drawing), price: length + CROSS * crossingsIn(drawing) };
  };
  let best = drawn({ start: 0, white: 0 });
  const look = (attempt: Attempt): void => {
    const next = drawn(attempt);
    if (next.stuck < best.stuck || (next.stuck === best.stuck && next.price < best.price)) best = next;
  };
  for (let start = 1; start < wanted; start++) look({ start, white: 0 });
  for (let wider = 1; wider <= most && best.stuck > 0; wider++) look({ start: wider, white: wider * WHITE });
  return thorough(best.drawing, toDraw);
}
