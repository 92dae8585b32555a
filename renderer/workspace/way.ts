import type { Label } from '../../shared/catalogue/entry.ts';
import type { CommandName, InputOf } from '../../shared/commands/index.ts';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Chosen } from './chosen.ts';
import type { DetailPart } from './detail-parts.ts';
import type { Gesture } from './gesture.ts';

/** On what a command is begun. */
export interface Desk {
  readonly casus: Casus;
  readonly diagram: DiagramName;
  readonly chosen: Chosen;
  readonly newId: () => string;
}

/** What a key says already of what a command wants to know. */
export type Given = Readonly<Record<string, unknown>>;

/** A deed that needs no more than what is chosen. Undefined where what is chosen is not enough. */
export interface AtOnce<I> {
  readonly by: 'deed';
  readonly input: (desk: Desk, given: Given) => I | undefined;
  /** What is chosen afterwards; where it is left out, what was. */
  readonly choose?: (input: I) => Chosen;
}

/**
 * How a command is begun by who uses keys: at once on what is chosen, by a gesture that is finished with keys, by words that are
 * finished in the entry line, at the five hypotheses beside the drawing (or by a gesture that is for what is chosen), in the menu of what is chosen, by what somebody reads and writes beside the drawing (where another command says
 * the same, by that one), or at a part of Gegevens.
 */
export type Way<I = never> =
  | AtOnce<I>
  | { readonly by: 'gesture'; readonly begin: (desk: Desk, given: Given) => Gesture | undefined }
  | { readonly by: 'hypotheses'; readonly begin?: (desk: Desk) => Gesture | undefined }
  | { readonly by: 'words'; readonly words: Label | ((desk: Desk) => Label) }
  | { readonly by: 'inspector'; readonly as?: CommandName }
  | { readonly by: 'menu' }
  | ({ readonly by: 'details' } & AtDetails);

/** The way of every command of a part of the list. */
export type Ways<N extends CommandName> = { readonly [K in N]: Way<InputOf<K>> };

export const inspector = { by: 'inspector' } as const;
export const menu = { by: 'menu' } as const;

/** Where at Gegevens the hand begins: at what adds a record to a list, or at the first one; without a list at the top. */
interface AtDetails {
  readonly part: DetailPart | undefined;
  readonly want: 'new' | 'one';
}

/** The way of what is written at Gegevens. */
export function details(part?: DetailPart, want: AtDetails['want'] = 'one'): { readonly by: 'details' } & AtDetails {
  return { by: 'details', part, want };
}

/** The words of a command, begun in Dutch and in English. */
export function words(nl: string, en: string): Extract<Way, { readonly by: 'words' }> {
  return { by: 'words', words: { nl: `${nl} `, en: `${en} ` } };
}

/** The keys of what is chosen of one kind, to remove it. */
export function removing(...kinds: readonly Chosen[number]['kind'][]): AtOnce<{ keys: string[] }> {
  return {
    by: 'deed',
    input: ({ chosen }) => {
      const keys = chosen.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
      return keys.length === 0 || keys.length < chosen.length ? undefined : { keys };
    },
    choose: () => [],
  };
}
