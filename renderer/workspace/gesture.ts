/** What the hand is in the middle of, beyond one press; leaving it restores what was (Esc). Drags live with the canvas until they end. */
export type Gesture =
  | { readonly is: 'choosing' }
  /** Members are chosen and a key asked for a line of theirs: the next one who is pressed, or named, is its end. */
  | {
      readonly is: 'aiming';
      readonly command: 'coalition.draw';
      readonly members: readonly string[];
      readonly given: Readonly<Record<string, unknown>>;
    }
  /** The list of every kind of line stands open, for the two that are chosen. */
  | { readonly is: 'finding-kind' }
  /** The hypotheses stand open, for what is chosen. */
  | { readonly is: 'finding-hypothesis' }
  /** Everything that can be done with what is chosen stands open, to be found by name. */
  | { readonly is: 'finding-command' }
  /** The name of a person or a party is written on the paper itself. */
  | { readonly is: 'naming'; readonly id: string };

export const choosing: Gesture = { is: 'choosing' };
