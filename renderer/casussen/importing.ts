import type { Imported } from '../../shared/bridge/questions/casussen.ts';
import { LARGEST_CASUS } from '../../shared/bridge/api.ts';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import { ask } from '../bridge.ts';
import type { NewCasus } from '../workspace/laid-ahead.ts';

/** What becomes of a file whose code is in the team file already. */
export type OnSame = 'leave' | 'replace' | 'copy';

/** A file as text, or what is wrong with it before anybody asks. */
export type ReadFile = { readonly file: string; readonly text: string } | { readonly file: string; readonly refused: Imported };

/** Reads a file that somebody chose. A file that is no text, or is too large, is refused with its faults. */
export async function readForImport(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  const large = file.size > LARGEST_CASUS;
  const held = large ? new ArrayBuffer(LARGEST_CASUS + 1) : await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const bytes = new Uint8Array(held);
  const text = large ? undefined : decoded(bytes);
  if (text !== undefined) return { file: file.name, text };
  const read = readCasusFile(bytes);
  return {
    file: file.name,
    refused: {
      file: file.name,
      outcome: 'refused',
      casus: null,
      code: '',
      counts: {},
      faults: read.ok ? [] : read.faults.map(({ place, what, hint }) => ({ place, what, ...(hint && { hint }) })),
    },
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What goes over the bridge at once: so many signs, so many files. */
const most: { readonly signs: number; readonly files: number } = { signs: 4 * 1024 * 1024, files: 20 };

/** Cuts a row into stretches of at most so many files and signs; a file that is larger goes alone. */
export function stretches<T extends { readonly text: string }>(
  files: readonly T[],
  { signs, files: count } = most,
): readonly (readonly T[])[] {
  const cut: T[][] = [];
  let held = Infinity;
  for (const file of files) {
    const last = cut.at(-1);
    if (last === undefined || last.length === count || held + file.text.length > signs) {
      cut.push([file]);
      held = file.text.length;
    } else {
      last.push(file);
      held += file.text.length;
    }
  }
  return cut;
}

/**
 * Imports files stretch by stretch and tells after each what became of them, in the order of the files. Fails with a Refusal
 * when the program stops answering; what was told before is in the team file. `come` are the casussen that are new there.
 */
export async function importFiles(
  files: readonly Pick<File, 'name' | 'size' | 'arrayBuffer'>[],
  same: OnSame,
  onResults: (results: readonly Imported[], come: readonly NewCasus[]) => void,
): Promise<void> {
  for (let from = 0; from < files.length; from += most.files) {
    const read = await Promise.all(files.slice(from, from + most.files).map(readForImport));
    const texts = read.flatMap((one) => ('text' in one ? [one] : []));
    const answers: Imported[] = [];
    for (const stretch of stretches(texts)) answers.push(...(await ask('casussen.import', { files: [...stretch], same })));
    const next = answers.values();
    const come = answers.flatMap(({ outcome, casus }, nth) => {
      const text = texts[nth]?.text;
      return text !== undefined && casus !== null && (outcome === 'added' || outcome === 'copied') ? [{ casus, text }] : [];
    });
    onResults(
      read.flatMap((one) => ('refused' in one ? [one.refused] : (next.next().value ?? []))),
      come,
    );
  }
}

/** How many files ended in each way. */
export function countOutcomes(results: readonly Imported[]): Readonly<Record<Imported['outcome'], number>> {
  const counts = { added: 0, replaced: 0, copied: 0, same: 0, exists: 0, refused: 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}
