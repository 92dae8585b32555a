import type { WriteHandle } from '../handles.ts';

/** One step of the schema. Steps are numbered by tens and never change once a file was made with them. */
export interface Step {
  readonly version: number;
  /** What the step adds, in a word. */
  readonly name: string;
  /** Statements that bring a file from the step before to this one. */
  readonly sql: string;
  /** Fills what the statements made from what is in the file, in the same transaction. It reads only what older steps made. */
  readonly fill?: (handle: WriteHandle) => void;
}
