import type { Message } from '../model/message.ts';

/** The closed list of ways a question can fail. Their words stand in assets/locales under `interface.refusal.<id>`. */
export const refusals = [
  'unknown-question',
  'bad-input',
  'unknown-sample',
  'bad-casus',
  'too-large',
  'export-failed',
  'not-admitted',
  'unreachable',
  'failed',
  'no-dialog',
  'unknown-place',
  'no-team-file',
  'already-there',
  'not-writable',
  'keys-missing',
  'wrong-passphrase',
  'wrong-recovery-key',
  'weak-passphrase',
  'wait',
  'last-key',
  'no-key-store',
  'locked',
  'busy',
  'read-only',
  'newer-program',
  'damaged',
  'share-gone',
  'disk-full',
  'replaced',
  'unknown-casus',
  'code-taken',
  'would-break',
  'unknown-backup',
  'unsound-backup',
  'unknown-slot',
  'unknown-version',
] as const;
export type RefusalKind = (typeof refusals)[number];

/** A question that could not be answered. Its message is for the log of the shell and holds no names of persons. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  /** The words for the person at the screen, where there are closer ones than those of the kind. */
  readonly words: Message | undefined;
  constructor(kind: RefusalKind, message: string, words?: Message) {
    super(message);
    this.kind = kind;
    this.words = words;
  }
}
