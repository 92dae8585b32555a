import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { readingOf } from '../../shared/rules/reading.ts';
import type { Drawn } from './draft.ts';
import type { Editor } from './editor.ts';
import type { Keyboard } from './keyboard.ts';
import type { Spoken } from './spoken.ts';
import { standing } from './stands.ts';
import { firstOf, nearestTowards, placesIn, stepsIn, type Direction } from './walking.ts';

/** To the next in a direction; with `more` beside what was chosen. */
export function walk({ editor }: Pick<Keyboard, 'editor'>, way: Direction, more: boolean): boolean {
  const { drawn } = editor.drawing;
  if (drawn === undefined) return false;
  const to = stepFrom(editor, drawn, way);
  if (to === undefined) return true;
  editor.choose(more ? [...editor.chosen.filter((it) => drawnKey(it) !== drawnKey(to)), to] : [to]);
  return true;
}

/** From who was chosen last to the next: along the rows of the family, and beyond them to the cards around it. */
function stepFrom(editor: Editor, drawn: Drawn, way: Direction): DrawnRecord | undefined {
  const { diagram } = readingOf(editor.casus);
  const places = placesIn(drawn);
  const card = editor.chosen.findLast(({ kind }) => kind === 'person' || kind === 'involved');
  if (card?.kind === 'involved') return nearestTowards(standing(drawn), drawnKey(card), way);
  const from = card ?? personOf(editor);
  const to = from === undefined ? firstOf(places, diagram) : stepsIn(places, diagram).get(from.id)?.[way];
  if (to !== undefined) return { kind: 'person', id: to };
  const beyond = from && nearestTowards(standing(drawn), drawnKey(from), way);
  return beyond?.kind === 'involved' ? beyond : undefined;
}

/** Somebody at whom the line that is chosen ends, or who lives in the home. */
function personOf({ casus, chosen }: Editor): DrawnRecord | undefined {
  const [first] = chosen;
  if (first === undefined) return undefined;
  const ends = [
    ...casus.ties.filter((it) => it.id === first.id).flatMap((it) => [it.from, it.to]),
    ...casus.coalitions.filter((it) => it.id === first.id).flatMap((it) => it.members),
    ...casus.triangles.filter((it) => it.id === first.id).flatMap((it) => it.corners),
    ...casus.loyalties.filter((it) => it.id === first.id).flatMap((it) => [it.from, ...it.to]),
    ...casus.boundaries.filter((it) => it.id === first.id).flatMap((it) => it.between.flat()),
    ...casus.unions.filter((it) => it.id === first.id).flatMap((it) => it.partners),
    ...casus.households.filter((it) => it.id === first.id).flatMap((it) => it.members.map(({ person }) => person)),
    ...casus.helpLines.filter((it) => it.id === first.id || it.from === first.id).flatMap((it) => it.to),
  ];
  const id = ends.find((end) => casus.persons.some((it) => it.id === end));
  return id === undefined ? undefined : { kind: 'person', id };
}

/** The next in reading order; past the last one, or with nothing chosen, the key leaves the drawing. */
export function turn({ editor, transcript, onDrawing }: Keyboard, by: 1 | -1): boolean {
  if (!onDrawing || editor.chosen.length === 0) return false;
  const all = transcript();
  const [first] = editor.chosen;
  const key = first === undefined ? '' : drawnKey(editor.chosen.at(-1) ?? first);
  const own = all.findIndex((it) => it.key === key);
  const at = own === -1 ? all.findIndex((it) => has(it, key)) : own;
  const next = all[at + by];
  if (at === -1 || next === undefined) return false;
  editor.choose([next.record]);
  return true;
}

/** What joins all that are chosen: the newest tie between them, else another line. */
function newestBetween({ casus, chosen }: Pick<Editor, 'casus' | 'chosen'>, all: readonly Spoken[]): DrawnRecord | undefined {
  const [first, ...others] = chosen.map((it) => all.find(({ key }) => key === drawnKey(it)));
  const shared = (first?.beneath ?? []).flatMap(({ record }) =>
    record !== undefined && others.every((other) => other !== undefined && has(other, drawnKey(record))) ? [record] : [],
  );
  const newest = casus.ties.findLast(({ id }) => shared.some((it) => it.kind === 'tie' && it.id === id));
  return shared.find((it) => it.kind === 'tie' && it.id === newest?.id) ?? shared[0];
}

/** From somebody to what is drawn of them, one after another, and back; from several to what joins them. */
export function strand({ editor, transcript }: Keyboard, by: 1 | -1): boolean {
  const [one, more] = editor.chosen;
  if (one === undefined) return true;
  const all = transcript();
  if (more !== undefined) {
    const line = newestBetween(editor, all);
    if (line !== undefined) editor.choose([line]);
    return true;
  }
  const key = drawnKey(one);
  const strand = strands.get(editor.casus.id);
  const of = strand?.at === key ? strand.of : key;
  const owner = all.find((it) => it.key === of) ?? all.find((it) => has(it, key));
  if (owner === undefined) return true;
  const row = [owner.record, ...owner.beneath.flatMap(({ record }) => record ?? [])];
  const next = row[row.findIndex((it) => drawnKey(it) === key) + by];
  if (next === undefined) return true;
  strands.set(editor.casus.id, { of: owner.key, at: drawnKey(next) });
  editor.choose([next]);
  return true;
}

/** Of whom lines are walked, and at which of them, by casus: a line goes on with the next of the person from whom it was reached. */
const strands = new Map<string, { readonly of: string; readonly at: string }>();

function has({ beneath }: Spoken, key: string): boolean {
  return beneath.some(({ record }) => record !== undefined && drawnKey(record) === key);
}
