import { readerOf, type Body, type Change, type RecordChange, type RecordList } from './change.ts';
import { keyed } from './record-key.ts';
import type { Casus } from './records.ts';
import { isFields, same } from './same.ts';

/** Two people changed the same thing: what was, what each made of it. Nothing is lost; somebody has to choose. */
export interface Conflict {
  readonly list: RecordList;
  readonly key: string;
  /** The field within the record, from outside in; empty where the whole record is meant. */
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

export interface Rebased {
  /** What of the change still holds, on the newest casus. Empty where nothing is left to do. */
  readonly change: Change;
  readonly conflicts: readonly Conflict[];
}

/**
 * Carries a change that was made on an older casus over to the newest: where the two touch different fields both stay,
 * where they say the same nothing is left to do, and where they differ about one field it is a conflict.
 * A list within a record is one field. Whoever calls still has to check the casus that comes of it.
 */
export function rebase(change: Change, newest: Casus): Rebased {
  const read = readerOf(newest);
  const carried: RecordChange[] = [];
  const conflicts: Conflict[] = [];
  for (const asked of change) {
    const it = found(asked, newest, read(asked));
    const now = read(it);
    if (same(now, it.after)) continue;
    if (same(now, it.before)) carried.push(it);
    else if (now === undefined || it.before === undefined || it.after === undefined) conflicts.push(whole(it, now));
    else {
      const after = merged(it.before, it.after, now, [], (path, before, mine, theirs) =>
        conflicts.push({ list: it.list, key: it.key, path, before, mine, theirs }),
      );
      if (!same(after, now)) carried.push({ list: it.list, key: it.key, before: now, after });
    }
  }
  return { change: carried, conflicts };
}

/** The change where its record stands now: of several that are known by the same, others may have come before it or gone. */
function found(it: RecordChange, newest: Casus, now: Body | undefined): RecordChange {
  const { list, before, after } = it;
  if (list === 'casus' || before === undefined || same(now, before) || same(now, after)) return it;
  const moved = [...keyed<Body>(list, newest[list])].find(([, record]) => same(record, before));
  return moved === undefined ? it : { ...it, key: moved[0] };
}

function whole({ list, key, before, after }: RecordChange, now: Body | undefined): Conflict {
  return { list, key, path: [], before, mine: after, theirs: now };
}

type Clash = (path: readonly string[], before: unknown, mine: unknown, theirs: unknown) => void;

function merged(before: Body, mine: Body, theirs: Body, path: readonly string[], clash: Clash): Body {
  const next: Record<string, unknown> = { ...theirs };
  for (const field of new Set([...Object.keys(before), ...Object.keys(mine)])) {
    const [was, own, other] = [before, mine, theirs].map((it) => (Object.hasOwn(it, field) ? it[field] : undefined));
    if (same(was, own) || same(own, other)) continue;
    if (same(was, other)) put(next, field, own);
    else if (isFields(own) && isFields(other)) put(next, field, merged(isFields(was) ? was : {}, own, other, [...path, field], clash));
    else clash([...path, field], was, own, other);
  }
  return next;
}

function put(fields: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) delete fields[field];
  else Object.defineProperty(fields, field, { value, enumerable: true, configurable: true, writable: true });
}
