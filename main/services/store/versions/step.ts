/** One step of the schema. Steps are numbered by tens and never change once a file was made with them. */
export interface Step {
  readonly version: number;
  /** What the step adds, in a word. */
  readonly name: string;
  /** Statements that bring a file from the step before to this one. */
  readonly sql: string;
}
