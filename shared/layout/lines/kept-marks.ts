import { textStyles } from '../../catalogue/type.ts';
import { boxAround } from '../../geometry/box.ts';
import { type PlacedText, textBox } from '../placement.ts';
import type { Said } from './beside.ts';
import { type Board, crowding } from './board.ts';
import type { LinePlacement, OnLine } from './line-placement.ts';

/** The records of an earlier drawing by id. */
export interface Standing {
  readonly ties: ReadonlyMap<string, LinePlacement['ties'][number]>;
  readonly coalitions: ReadonlyMap<string, LinePlacement['coalitions'][number]>;
  readonly triangles: ReadonlyMap<string, LinePlacement['triangles'][number]>;
  readonly loyalties: ReadonlyMap<string, LinePlacement['loyalties'][number]>;
  readonly boundaries: ReadonlyMap<string, LinePlacement['boundaries'][number]>;
}

export function standing(before: LinePlacement | undefined): Standing {
  const byId = <P extends { readonly id: string }>(list: readonly P[] = []): ReadonlyMap<string, P> =>
    new Map(list.map((one) => [one.id, one]));
  return {
    ties: byId(before?.ties),
    coalitions: byId(before?.coalitions),
    triangles: byId(before?.triangles),
    loyalties: byId(before?.loyalties),
    boundaries: byId(before?.boundaries),
  };
}

/** A capsule with its white, px. */
const CAPSULE = 20;
/** Words may cover this little that came to stand under them. */
const LITTLE = 130;

/** Capsules that stay, taken on the board. */
export function taking(board: Board, capsules: readonly OnLine[]): readonly OnLine[] {
  board.taken.push(...capsules.map(({ at }) => boxAround(at, CAPSULE, CAPSULE)));
  return capsules;
}

/** The words that stood beside a line that has not moved, where they say the same and nothing came in their way. */
export function keptWords(
  board: Board,
  texts: readonly PlacedText[] | undefined,
  said: readonly Said[],
  { textScale }: { readonly textScale: number },
): readonly PlacedText[] | undefined {
  const words = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text).join(' ');
  if (!texts || texts.length < said.length || words(texts) !== words(said)) return undefined;
  const boxes = texts.map((text) => textBox(text, textStyles[text.role].size * textScale));
  if (boxes.some((box) => crowding(board, box, 0, LITTLE) >= LITTLE)) return undefined;
  board.taken.push(...boxes);
  return texts;
}
