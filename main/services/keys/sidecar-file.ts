import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../store/faults.ts';
import { LARGEST_SIDECAR, readSidecar, type ReadSidecar } from './sidecar.ts';

/** One of the two files of keys as it was found. */
export type Found =
  | (ReadSidecar & { readonly path: string; readonly text: string })
  | { readonly state: 'missing' | 'unreachable'; readonly path: string; readonly text: '' };

/** Where the copy of a file of keys lies. */
export function copyOf(path: string): string {
  return `${path}-copy`;
}

/** Reads one file of keys; never throws. A file that is too large to be one is damage. */
export function find(path: string): Found {
  try {
    const text = readBounded(path);
    return { ...readSidecar(text), path, text };
  } catch (fault) {
    const gone = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(fault));
    return { state: gone ? 'missing' : 'unreachable', path, text: '' };
  }
}

function readBounded(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LARGEST_SIDECAR + 1);
    let length = 0;
    for (let more = -1; more !== 0 && length < bytes.length; length += more)
      more = readSync(file, bytes, length, bytes.length - length, null);
    return length > LARGEST_SIDECAR ? '' : bytes.subarray(0, length).toString();
  } finally {
    closeSync(file);
  }
}

/** Writes the keys and then their copy, each whole or not at all and down to the disk: at every moment one of them can be read. */
export function place(path: string, text: string): void {
  putWhole(path, text);
  putWhole(copyOf(path), text);
}

/**
 * Makes the two alike again after a crash or damage, from the one that was read and opened. Where it cannot be written nothing is lost:
 * that one is still there. Somebody may write new keys meanwhile, so the first is looked at again until the copy says the same.
 */
export function heal(path: string, opened: Found): void {
  try {
    let text = opened.text;
    if (opened.path !== path) {
      if (find(path).state !== 'sound') putWhole(path, text);
      return;
    }
    for (let turn = 0; turn < 5 && find(copyOf(path)).text !== text; turn += 1) {
      putWhole(copyOf(path), text);
      const first = find(path);
      if (first.state === 'sound') text = first.text;
    }
  } catch (fault) {
    if (codeOf(fault) === '') throw fault;
  }
}

function putWhole(path: string, text: string): void {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const file = openSync(beside, 'wx', modeOf(path));
    try {
      // A disk that is almost full takes a part and says so in a number; this writes on until all is there, or throws.
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renamed(beside, path);
  } catch (fault) {
    removeQuietly(beside);
    throw fault;
  }
  syncFolder(folder);
  sweep(folder, path);
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}

/** On Windows a scanner that looks at a file holds it for a moment. */
function renamed(from: string, to: string): void {
  for (let turn = 0; ; turn += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (fault) {
      if (turn === 20 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(fault))) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    // Windows and some shares have no such thing for a folder; the file itself is on the disk.
    if (codeOf(fault) === '') throw fault;
  }
}

/** Clears away what a program that was killed left half written. Both times come from the disk, so clocks need not agree. */
function sweep(folder: string, path: string): void {
  const now = statSync(path).mtimeMs;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`.${basename(path)}.`) || !name.endsWith('.part')) continue;
    const old = statSync(join(folder, name), { throwIfNoEntry: false });
    if (old && now - old.mtimeMs > 10 * 60_000) removeQuietly(join(folder, name));
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch (fault) {
    if (codeOf(fault) === '') throw fault;
  }
}
