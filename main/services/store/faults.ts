import { Refusal, type RefusalKind } from '../../../shared/bridge/refusals.ts';

/** SQLite's or the system's own name of what went wrong, such as `SQLITE_BUSY` or `ENOSPC`; empty for anything else. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

/** Whether somebody else holds the file at this moment. */
export function isBusy(fault: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(fault));
}

/** Whether a file does not say what SQLite expects, be it for damage or for a wrong key. */
export function isDamage(fault: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(fault));
}

/** What the names of faults mean to people; the first that fits counts. */
const meanings: readonly (readonly [pattern: RegExp, kind: RefusalKind, says: string])[] = [
  [/^SQLITE_READONLY_DBMOVED$/, 'replaced', 'Another file stands in the place of this one'],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/, 'disk-full', 'The disk is full'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'damaged', 'The file is damaged'],
  [/^(?:SQLITE_READONLY|EACCES$|EPERM$|EROFS$)/, 'not-writable', 'The file or its folder cannot be written to'],
  [
    /^(?:SQLITE_IOERR|SQLITE_CANTOPEN|ENOENT$|ENOTDIR$|EIO$|ESTALE$|ETIMEDOUT$|EHOST|ENET|ENOTCONN$|ENXIO$)/,
    'share-gone',
    'The file cannot be reached',
  ],
];

/** What went wrong with a file as a refusal; anything else stays what it is. */
export function refusalOf(fault: unknown): unknown {
  const code = codeOf(fault);
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  return meaning ? new Refusal(meaning[1], `${meaning[2]} (${code}).`) : fault;
}
