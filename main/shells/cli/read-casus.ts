import { open, type FileHandle } from 'node:fs/promises';
import { largestFile, readCasusFile } from '../../../shared/formats/own-file.ts';
import type { Fault } from '../../../shared/model/check/fault.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { Shell, Typed } from './command.ts';
import type { Say } from '../../services/words.ts';

/** The casus of a file; undefined where there is none, and then standard error has said why and the exit code is 2. */
export async function readCasus(typed: Typed, shell: Shell): Promise<Casus | undefined> {
  const [file, ...more] = typed.words;
  if (file === undefined || file === '' || more.length > 0) {
    shell.complain(shell.say('cli.needs-file'));
    return undefined;
  }
  const bytes = file === '-' ? await readInput() : await readBytes(file, shell);
  if (bytes === undefined) return undefined;
  const read = readCasusFile(bytes);
  if (read.ok) return read.casus;
  for (const fault of read.faults) shell.complain(faultLine(fault, shell.say));
  shell.complain(shell.say('cli.refused', { count: read.faults.length }));
  return undefined;
}

/** One fault on one line: its place, what is wrong, what may have been meant. */
export function faultLine(fault: Fault, say: Say): string {
  const next = fault.hint === undefined ? '' : `; ${say(fault.hint.id, fault.hint.values)}`;
  return `${fault.place === '' ? say('cli.place') : fault.place}: ${say(fault.what.id, fault.what.values)}${next}`;
}

const complaints: Readonly<Record<string, string>> = {
  ENOENT: 'cli.no-file',
  ENOTDIR: 'cli.no-file',
  ENAMETOOLONG: 'cli.no-file',
  ERR_INVALID_ARG_VALUE: 'cli.no-file',
  EISDIR: 'cli.is-a-folder',
  EACCES: 'cli.not-allowed',
  EPERM: 'cli.not-allowed',
};

async function readBytes(file: string, shell: Shell): Promise<Uint8Array | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    return await readUpTo(handle.createReadStream());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    shell.complain(shell.say(complaints[code] ?? 'cli.not-readable'));
    return undefined;
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

async function readInput(): Promise<Uint8Array> {
  return readUpTo(process.stdin);
}

/** All bytes of a stream, or just enough of them to see that it is too big. */
async function readUpTo(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > largestFile) break;
  }
  return Buffer.concat(parts);
}
