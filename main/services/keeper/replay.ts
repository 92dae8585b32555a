import { basename } from 'node:path';
import {
  applyChange,
  difference,
  invert,
  misfit,
  readerOf,
  type Body,
  type Change,
  type RecordChange,
} from '../../../shared/model/change.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { rebase, type Conflict } from '../../../shared/model/rebase.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { isFields } from '../../../shared/model/same.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { log, stillStands } from '../store/access-log.ts';
import { findCasus, freeCode, insertCasus, type CasusFacts } from '../store/casussen.ts';
import { read, write, type WriteHandle } from '../store/handles.ts';
import { linesSince } from '../store/journal.ts';
import { nameVersion } from '../store/named-versions.ts';
import { readCasus } from '../store/records.ts';
import { saveChange } from '../store/save.ts';
import { momentOfKept } from '../team/kept-name.ts';
import type { OpenTeam } from '../team/open-team.ts';
import type { Replayed } from './protocol.ts';
import type { Waiting } from './waiting.ts';

/**
 * Writes a change that waited on this computer. What others did meanwhile stays; where they changed the same, theirs stays and this one
 * becomes a version under `versionName`, so that nobody's work is lost or overwritten unseen. Done again it does nothing more.
 * What was made for another file than this one stays: a backup or a copy from before has the same keys, and would swallow it.
 */
export function replay(team: OpenTeam, waiting: Waiting, versionName: string): Replayed {
  if (!madeFor(team, waiting)) return { outcome: 'stays' };
  try {
    return write(team.file, (handle) => {
      const casus = known(handle, waiting.casus);
      return casus === undefined ? withoutCasus(handle, waiting.casus) : carryOver(handle, team, casus, waiting, versionName);
    });
  } catch (fault) {
    // It would break what colleagues made of the casus: the transaction was taken back as a whole.
    if (!(fault instanceof Refusal) || (fault.kind !== 'would-break' && fault.kind !== 'code-taken')) throw fault;
    return write(team.file, (handle) => {
      const casus = known(handle, waiting.casus);
      return casus === undefined ? withoutCasus(handle, waiting.casus) : asCopy(handle, team, casus, waiting);
    });
  }
}

/** The file that stood at this path then, whatever was put back there since, or one that was moved here with all that was in it. */
function madeFor({ path, file }: OpenTeam, { from }: Waiting): boolean {
  if (from === undefined || from.path === path) return true;
  return momentOfKept(basename(path)) === undefined && read(file, (handle) => stillStands(handle, from.mark));
}

function known(handle: WriteHandle, id: string): CasusFacts | undefined {
  try {
    return findCasus(handle, id);
  } catch (fault) {
    if (fault instanceof Refusal && fault.kind === 'unknown-casus') return undefined;
    throw fault;
  }
}

function withoutCasus(handle: WriteHandle, id: string): Replayed {
  const deleted = handle.sql('SELECT 1 FROM deleted WHERE id = ?').get(id) !== undefined;
  return deleted ? { outcome: 'deleted' } : { outcome: 'stays' };
}

function carryOver(handle: WriteHandle, team: OpenTeam, facts: CasusFacts, waiting: Waiting, versionName: string): Replayed {
  const { number, code, revision } = facts;
  const { id, command, member } = waiting;
  const at = team.station.now();
  const keep = (change: Change, by: { readonly id: string; readonly command: string }): ReturnType<typeof saveChange> =>
    saveChange(handle, { casus: number, member, at, change, ...by });
  const noted = (detail: Readonly<Record<string, string | number | boolean>>): void =>
    log(
      handle,
      { ...team, member },
      { action: actionOf(waiting), code, detail: { command, waited: secondsOf(at - waiting.at), ...detail } },
    );

  const first = keep(waiting.change, { id, command });
  if ('saved' in first) {
    if (first.saved > revision) noted({ revision: first.saved });
    return { outcome: 'saved', code, revision: first.saved };
  }
  const { change, conflicts } = rebase(waiting.change, first.elsewhere.casus);
  const carried = keep(change, { id, command });
  const reached = 'saved' in carried ? carried.saved : revision;
  if (conflicts.length === 0) {
    noted({ revision: reached });
    return { outcome: 'saved', code, revision: reached };
  }
  const theirs = readCasus(handle, number);
  const mine = difference(theirs, applyChange(theirs, chosen(theirs, conflicts)));
  const aside = keep(mine, { id: reached > revision ? `${id} aside` : id, command });
  if ('saved' in aside) nameVersion(handle, number, { revision: aside.saved, name: versionName, at, member });
  keep(invert(mine), { id: `${id} back`, command: 'versions.return' });
  noted({ conflicts: conflicts.length });
  return { outcome: 'conflict', code };
}

/** The change that makes every field in conflict what the change that waited made of it. */
function chosen(casus: Casus, conflicts: readonly Conflict[]): Change {
  const read = readerOf(casus);
  const byRecord = new Map<string, RecordChange>();
  for (const { list, key, path, mine } of conflicts) {
    const name = `${list} ${key}`;
    const now = byRecord.get(name) ?? { list, key, before: read({ list, key }), after: read({ list, key }) };
    const after = path.length === 0 ? (mine as Body | undefined) : withField(now.after ?? {}, path, mine);
    byRecord.set(name, { ...now, after });
  }
  return [...byRecord.values()];
}

function withField(fields: Body, [first, ...rest]: readonly string[], value: unknown): Body {
  if (first === undefined) return fields;
  const { [first]: held, ...others } = fields;
  const next = rest.length === 0 ? value : withField(isFields(held) ? held : {}, rest, value);
  return next === undefined ? others : Object.fromEntries([...Object.entries(others), [first, next]]);
}

/** The casus as it was when the change was made, with the change, beside the one that went on without it. */
function asCopy(handle: WriteHandle, team: OpenTeam, { number, code }: CasusFacts, waiting: Waiting): Replayed {
  const done = known(handle, waiting.id);
  if (done !== undefined) return { outcome: 'copied', code, copy: done.code };
  let casus = readCasus(handle, number);
  for (const line of [undefined, ...linesSince(handle, number, 0).toReversed()]) {
    if (line !== undefined) casus = applyChange(casus, invert(line.change));
    if (misfit(casus, waiting.change) !== undefined) continue;
    const mine = checkCasus(applyChange(casus, waiting.change));
    if (!mine.ok) continue;
    const copy = freeCode(handle, mine.casus.id);
    insertCasus(handle, { ...mine.casus, id: copy }, { id: waiting.id, at: team.station.now() });
    log(handle, { ...team, member: waiting.member }, { action: 'create', code: copy, detail: { copy: true, command: waiting.command } });
    return { outcome: 'copied', code, copy };
  }
  return { outcome: 'stays' };
}

function actionOf({ change }: Waiting): 'change' | 'consent-change' {
  return change.some(({ list }) => list === 'consents') ? 'consent-change' : 'change';
}

function secondsOf(ms: number): number {
  return Math.max(0, Math.round(ms / 1000));
}
