import { firstChoice } from './order.ts';
import type { Choice } from './order.ts';

/** How the list stands: kept while a casus is open, gone when the file is locked. */
export interface ListView {
  readonly search: string;
  /** Whether the archive is shown instead of what is in use. */
  readonly archived: boolean;
  readonly choice: Choice;
  /** The casus that was opened last, to come back to. */
  readonly last: string | undefined;
}

export const firstView: ListView = { search: '', archived: false, choice: firstChoice, last: undefined };
