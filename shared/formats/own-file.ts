import type { Change } from '../model/change.ts';
import { finding, hint, type Finding } from '../model/check/fault.ts';
import { checkCasus, type Checked } from '../model/check.ts';
import { placeOf } from '../model/message.ts';
import { lists, type Casus } from '../model/records.ts';
import { scanJson } from './json-scan.ts';

/** The biggest file that is read, in bytes, and how many lists and objects may lie in each other. */
export const largestFile = 20 * 1024 * 1024;
export const deepestFile = 64;

/** The one thing of the platform that is used here; it is the same everywhere. */
declare const TextDecoder: new (encoding: 'utf-8', options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string };

/** Reads a casus file: a usable casus with everything that the file holds, or every fault by its place in the order of the file. */
export function readCasusFile(file: Uint8Array | string): Checked {
  if (file.length > largestFile) return refused(finding([], 'too-big', { limit: 20 }));
  const text = typeof file === 'string' ? file : decode(file);
  if (text === undefined) return refused(finding([], 'not-utf8', {}, hint('save-as-utf8', {})));
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused(finding([], 'empty', {}));
  const scan = scanJson(json, deepestFile);
  if (scan.findings.length > 0) {
    return { ok: false, faults: scan.findings.map(({ path, ...fault }) => ({ place: scan.brokenAt ?? placeOf(path), ...fault })) };
  }
  return checkCasus(JSON.parse(json));
}

/** The first keys of a file; then come the lists, the layout, and what we do not know. */
const first = ['format', 'version', 'id', 'title', 'referenceDate', 'intake'] as const;

/** Writes a casus as the text of a file: the keys in the order of the contract, every list, unknown keys last. */
export function writeCasusFile(casus: Casus): string {
  const known = [...first, ...Object.keys(lists), 'layout'];
  const unknown = Object.keys(casus).filter((key) => !known.includes(key));
  const ordered = Object.fromEntries([...known, ...unknown].filter((key) => casus[key] !== undefined).map((key) => [key, casus[key]]));
  return `${JSON.stringify(ordered, null, 1)}\n`;
}

/** Whether a file that a casus is written to can be read again, as far as its size goes: what came in on one line takes more room here. */
export function fitsInFile(casus: Casus): boolean {
  return writeCasusFile(casus).length <= largestFile;
}

/** Whether what a change puts in a casus can be read again from a file: not too deep, and no key that is refused there. */
export function canStandInFile(change: Change): boolean {
  // A record lies two levels deep in its file.
  return change.every(
    ({ list, after }) =>
      after === undefined || scanJson(JSON.stringify(after), list === 'casus' ? deepestFile : deepestFile - 2).findings.length === 0,
  );
}

function refused(fault: Finding): Checked {
  const { path, ...rest } = fault;
  return { ok: false, faults: [{ place: placeOf(path), ...rest }] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
