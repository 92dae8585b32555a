import type { Point } from '../../geometry/box.ts';

/** What can be wrong in a drawing, each counted one by one. */
export type Measured =
  /** A point where lines of two families cross or touch. */
  | 'cross'
  /** Two families of which lines run on top of each other. */
  | 'ambig'
  /** Two full siblings, next to each other by birth, of whom the older does not stand on the left. */
  | 'sib'
  /** A couple with somebody between them, or on two rows. */
  | 'couple'
  /** Partners or siblings on two rows, or a child not below its parent. */
  | 'row'
  /** A family line through the symbol of somebody who is no end of it. */
  | 'thru'
  /** Two symbols or words that overlap. */
  | 'over'
  /** A family line through a word that is not its own. */
  | 'wordOnLine'
  /** A drop through the words of its own child, whose halo breaks the line: legal, but no ornament. */
  | 'wordOnDrop'
  /** A person inside the outline of a household that is not theirs. */
  | 'stranger'
  /** A member of a drawn household who stands neither inside it nor as its guest. */
  | 'leftOut'
  /** A person, union or descent of the casus that is not drawn. */
  | 'missing';

/** One thing that is wrong: which records it is about and where to look. */
export interface Fault {
  readonly measure: Measured;
  readonly ids: readonly string[];
  readonly at: Point;
}
