import { readFile } from 'node:fs/promises';
import { Refusal } from '../../../../shared/bridge/refusals.ts';
import type { RingKey } from '../../../services/keys/ring.ts';
import type { Option, Typed } from '../command.ts';

/** How a team file is opened on the command line. What opens it is never itself an argument: others could read it in the list of processes. */
export const keyOptions: Readonly<Record<'passphrase-file' | 'recovery-key-file', Option>> = {
  'passphrase-file': { type: 'string', value: 'FILE', about: 'cli.team.passphrase-file' },
  'recovery-key-file': { type: 'string', value: 'FILE', about: 'cli.team.recovery-key-file' },
};

/** For scripts that run many commands: names the file once, where no option does. */
const PASSPHRASE_FILE = 'SYSTEEMKAART_PASSPHRASE_FILE';

/** What was given to open the file with; undefined where nothing was. Refuses, in a sentence of its own, a file that cannot be read. */
export async function keyOf({ options }: Typed): Promise<RingKey | undefined> {
  const recoveryKey = options['recovery-key-file'];
  const passphrase = options['passphrase-file'] ?? (recoveryKey === undefined ? process.env[PASSPHRASE_FILE] : undefined);
  if (typeof passphrase === 'string') return { passphrase: await firstLine(passphrase) };
  if (typeof recoveryKey === 'string') return { recoveryKey: await firstLine(recoveryKey) };
  return undefined;
}

/** The first line of a file, without what ends it; `-` is standard input. */
async function firstLine(file: string): Promise<string> {
  const text = await (file === '-' ? allInput() : readFile(file, 'utf8')).catch(() => {
    throw new Refusal('bad-input', 'The file with the passphrase cannot be read.', { id: 'cli.team.no-key-file', values: {} });
  });
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
}

async function allInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}
