import { checkAncestry, checkLives } from './check/ancestry.ts';
import { checkCounts } from './check/counts.ts';
import { readDraft } from './check/draft.ts';
import { finding, hint, type Fault, type Finding } from './check/fault.ts';
import { collectIds } from './check/ids.ts';
import { checkReferences } from './check/references.ts';
import { placeOf, type Path } from './message.ts';
import { casus, type Casus } from './records.ts';

export type { Fault } from './check/fault.ts';

/** A usable casus, or everything that is wrong with it in the order of the file. */
export type Checked = { readonly ok: true; readonly casus: Casus } | { readonly ok: false; readonly faults: readonly Fault[] };

export const mostPersons = 50_000;

/** Checks what must always hold of a casus (casus format 1): each record by itself and the records between each other. */
export function checkCasus(raw: unknown): Checked {
  const findings = findingsOf(raw);
  if (findings.length > 0)
    return { ok: false, faults: inOrder(raw, findings).map(({ path, ...fault }) => ({ place: placeOf(path), ...fault })) };
  return { ok: true, casus: casus.parse(raw) };
}

function findingsOf(raw: unknown): readonly Finding[] {
  if (!isRecord(raw)) return [finding([], 'not-a-casus', {})];
  if (raw['format'] !== 'systeemkaart/casus') return [finding(['format'], 'wrong-format', {})];
  const version = raw['version'];
  if (typeof version === 'number' && version > 1) return [finding(['version'], 'newer-version', { version }, hint('open-newer', {}))];
  if (version !== 1) return [finding(['version'], 'wrong-version', {})];
  if (Array.isArray(raw['persons']) && raw['persons'].length > mostPersons)
    return [finding(['persons'], 'too-many-persons', { limit: mostPersons })];
  const findings: Finding[] = [];
  const draft = readDraft(raw, findings);
  const ids = collectIds(raw, findings);
  checkReferences(draft, ids, findings);
  checkCounts(draft, findings);
  checkAncestry(draft, findings);
  checkLives(draft, findings);
  return findings;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sorts by where things stand in the file: keys in the order in which they were written, missing ones last. */
function inOrder(raw: unknown, findings: readonly Finding[]): readonly Finding[] {
  const orders = new Map<object, ReadonlyMap<string, number>>();
  const ranksOf = (path: Path): readonly number[] => {
    let value = raw;
    return path.map((step) => {
      if (typeof value !== 'object' || value === null) return -1;
      const holder = value as Readonly<Record<string | number, unknown>>;
      value = Object.hasOwn(holder, step) ? holder[step] : undefined;
      if (typeof step === 'number') return step;
      const order = orders.get(holder) ?? new Map(Object.keys(holder).map((key, index) => [key, index]));
      orders.set(holder, order);
      return order.get(step) ?? Number.MAX_SAFE_INTEGER;
    });
  };
  const ranked = findings.map((found) => ({ found, ranks: ranksOf(found.path) }));
  ranked.sort((a, b) => {
    for (const [index, rank] of a.ranks.entries()) {
      const other = b.ranks[index];
      if (other === undefined) return 1;
      if (rank !== other) return rank - other;
    }
    return a.ranks.length - b.ranks.length;
  });
  return ranked.map(({ found }) => found);
}
