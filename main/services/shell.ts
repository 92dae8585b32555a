/** Asks the person at the screen for a file with the system's own dialog. A path never goes to the window. */
export interface Chooser {
  /** The path of a file that is there; undefined where the dialog was cancelled. */
  readonly open: () => Promise<string | undefined>;
  /** The path of a file that may still be made; undefined where the dialog was cancelled. */
  readonly make: (suggested: string) => Promise<string | undefined>;
}

/** What a shell brings along for finding team files. */
export interface Shell {
  /** Absent where the shell has no dialogs of the system, as in a browser; then the team files of `folder` are listed. */
  readonly chooser?: Chooser;
  /** Where a new team file is put when nobody says otherwise. It need not be there yet. */
  readonly folder: string;
  /** The path of the team file that the system asked this program to open last, by a double click for one. */
  readonly asked?: () => string | undefined;
}
