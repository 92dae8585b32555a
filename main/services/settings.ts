import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeWhole } from './whole-file.ts';

/** A small file of settings of this user on this computer. */
export interface Settings<T> {
  readonly read: () => Promise<T>;
  /** Reads, changes and writes, one after the other within this program. */
  readonly change: (work: (now: T) => T) => Promise<void>;
}

/**
 * Settings at a path. Settings are a comfort: where they cannot be read, what is usual counts and the broken file is kept beside; where
 * they cannot be written, what was changed holds until the program ends.
 */
export function settingsAt<T>(path: string, schema: z.ZodType<T>, usual: T): Settings<T> {
  let unwritten: { readonly value: T } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<T> => {
    if (unwritten !== undefined) return unwritten.value;
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return usual;
    const known = schema.safeParse(parsed(text));
    if (known.success) return known.data;
    await rename(path, `${path}.broken`).catch(() => undefined);
    return usual;
  };
  const write = async (value: T): Promise<void> => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeWhole(path, new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`));
  };
  const change = async (work: (now: T) => T): Promise<void> => {
    const value = work(await read());
    unwritten = await write(value).then(
      () => undefined,
      () => ({ value }),
    );
  };
  return {
    read,
    change: (work) => {
      const next = last.then(async () => change(work));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
