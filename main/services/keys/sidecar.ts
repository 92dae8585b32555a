import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { keyFor } from './boxes.ts';
import { storedSlot } from './slot.ts';

const FORMAT = 'systeemkaart/keys';
const VERSION = 1;
const about =
  'The keys of the team file beside it, each sealed; without this file or its copy the team file cannot be opened. Keep the three together. ' +
  'De sleutels van het teambestand ernaast, elk verzegeld. Zonder dit bestand of de kopie ervan gaat het teambestand niet open; houd de drie bij elkaar.';

/** More slots than any team has; each passphrase is tried on every passphrase slot, so a hostile file could ask for hours. */
export const MOST_SLOTS = 64;
/** Larger than any file of keys. */
export const LARGEST_SIDECAR = 1024 * 1024;
/** The guesses of a whole file together, in units of scrypt's N times r times p. */
const MOST_WORK = MOST_SLOTS * 2 ** 20;

const body = z.strictObject({
  generation: z.int().min(1),
  slots: z
    .array(storedSlot)
    .min(1)
    .max(MOST_SLOTS)
    .refine((slots) => slots.reduce((sum, it) => sum + (it.kind === 'passphrase' ? it.by.N * it.by.r * it.by.p : 0), 0) <= MOST_WORK)
    .refine((slots) => new Set(slots.map((it) => it.slot)).size === slots.length),
  /** Labels, what slots are sealed to, and the data keys: sealed with the master key. */
  sealed: z.base64().max(LARGEST_SIDECAR),
});

/** What the file of keys holds. Nothing in it can be read without a slot. */
export type Sidecar = z.infer<typeof body>;

/** What a text says: a sound file, one that a newer program wrote, or damage. */
export type ReadSidecar =
  | { readonly state: 'sound'; readonly sidecar: Sidecar; readonly ownedBy: (master: Uint8Array) => boolean }
  | { readonly state: 'newer' | 'damaged' };

/**
 * The text of a file of keys: JSON that a colleague can look at. `seal` is made with the master key, so that only who can open the file
 * can have written it; `digest` needs no key and tells damage from a wrong passphrase.
 */
export function sidecarText(sidecar: Sidecar, master: Uint8Array): string {
  const content = { format: FORMAT, version: VERSION, about, ring: sidecar };
  const sealed = { ...content, seal: sealOf(content, master) };
  return `${JSON.stringify({ ...sealed, digest: digestOf(sealed) }, undefined, 2)}\n`;
}

/** Reads the text of a file of keys. How it is laid out over lines does not matter; every other change is damage. */
export function readSidecar(text: string): ReadSidecar {
  const raw = parsed(text);
  if (raw === undefined || raw['format'] !== FORMAT) return { state: 'damaged' };
  const { digest, ...sealed } = raw;
  if (digest !== digestOf(sealed)) return { state: 'damaged' };
  if (typeof sealed['version'] === 'number' && sealed['version'] > VERSION) return { state: 'newer' };
  const read = body.safeParse(sealed['ring']);
  if (!read.success || sealed['version'] !== VERSION) return { state: 'damaged' };
  const { seal, ...content } = sealed;
  return { state: 'sound', sidecar: read.data, ownedBy: (master) => equal(seal, sealOf(content, master)) };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'object' && raw !== null ? { ...raw } : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}

function sealOf(content: object, master: Uint8Array): string {
  return createHmac('sha256', keyFor(master, 'keys seal')).update(JSON.stringify(content)).digest('base64');
}

function equal(given: unknown, own: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(own)];
  return a.length === b.length && timingSafeEqual(a, b);
}
