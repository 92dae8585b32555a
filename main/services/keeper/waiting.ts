import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { change } from '../../../shared/bridge/questions/change.ts';

const entry = z.object({
  /** Makes the change count once. */
  id: z.string(),
  casus: z.string(),
  command: z.string(),
  change,
  /** Who made it, as a member's id. */
  member: z.string(),
  at: z.number(),
  /** Which file it was made for: where that stood, and the newest row of its log. A copy from before does not hold that row. */
  from: z.object({ path: z.string(), mark: z.object({ seq: z.number(), digest: z.string() }) }).optional(),
});

/** A change that could not be written to the team file yet. */
export type Waiting = z.infer<typeof entry>;

/** The sealed journal of changes of one team file that wait on this computer. */
export interface WaitingList {
  /** Those that wait, oldest first. */
  readonly entries: () => readonly Waiting[];
  /** How many are there that the key does not open; they stay where they are. */
  readonly unreadable: number;
  /** Safe on the disk when it is done, in the order of asking. Throws where this computer's own disk refuses. */
  readonly add: (waiting: Waiting) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

const sealed = '.sealed';
const NONCE = 12;
const TAG = 16;

/** Reads what waits in a folder, which need not be there. The key seals and opens it. */
export async function openWaiting(folder: string, key: Uint8Array): Promise<WaitingList> {
  const held: { readonly file: string; readonly waiting: Waiting }[] = [];
  let unreadable = 0;
  // Files are read in the order of their names, so a name never comes before one that is there: the clock may have been set back.
  let latest = 0;
  for (const file of await filesIn(folder)) {
    latest = Math.max(latest, Number.parseInt(file, 10) || 0);
    const waiting = await readSealed(join(folder, file), file, key);
    if (waiting === undefined) unreadable += 1;
    else held.push({ file, waiting });
  }
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const put = async (waiting: Waiting): Promise<void> => {
    count += 1;
    latest = Math.max(latest + 1, waiting.at);
    const file = `${String(latest).padStart(15, '0')}-${String(count).padStart(6, '0')}-${randomBytes(4).toString('hex')}${sealed}`;
    await writeSealed(folder, file, key, waiting);
    held.push({ file, waiting });
  };
  const take = async (file: string): Promise<void> => {
    await unlink(join(folder, file)).catch((fault: unknown) => {
      if (!isMissing(fault)) throw fault;
    });
    held.splice(0, held.length, ...held.filter((it) => it.file !== file));
  };
  return {
    entries: () => held.map(({ waiting }) => waiting),
    unreadable,
    add: async (waiting) => inTurn(async () => put(waiting)),
    drop: async (id) =>
      inTurn(async () => {
        for (const { file } of held.filter(({ waiting }) => waiting.id === id)) await take(file);
      }),
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(sealed) && !name.startsWith('.')).toSorted();
}

async function writeSealed(folder: string, file: string, key: Uint8Array, waiting: Waiting): Promise<void> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(file));
  const text = Buffer.concat([cipher.update(JSON.stringify(waiting), 'utf8'), cipher.final()]);
  await makeFolder(folder);
  const beside = join(folder, `.${file}.part`);
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(Buffer.concat([nonce, cipher.getAuthTag(), text]));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, join(folder, file));
  await syncFolder(folder);
}

/** A folder that was just made is lost in a power cut as long as the one around it was not brought down to the disk. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** What a file holds; undefined where another key sealed it or it is damaged. */
async function readSealed(path: string, file: string, key: Uint8Array): Promise<Waiting | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || bytes.length < NONCE + TAG) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(file)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    return entry.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A name is safe only when its folder is; Windows does that by itself and knows no way to ask. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
}
