/** SQLite's own name of what went wrong, such as `SQLITE_BUSY`; empty for anything else. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

/** Whether somebody else holds the file at this moment. */
export function isBusy(fault: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(fault));
}
