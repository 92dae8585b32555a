import { v7 } from 'uuid';
import type { Answer, Input } from '../../../shared/bridge/api.ts';
import type { Imported } from '../../../shared/bridge/questions/casussen.ts';
import { fitsInFile, readCasusFile } from '../../../shared/formats/own-file.ts';
import type { Checked } from '../../../shared/model/check.ts';
import { difference } from '../../../shared/model/change.ts';
import { lists, type Casus } from '../../../shared/model/records.ts';
import type { ListName } from '../../../shared/model/record-key.ts';
import { log } from '../store/access-log.ts';
import { casusByCode, freeCode, insertCasus, LONGEST_CODE, type CasusFacts } from '../store/casussen.ts';
import { read, write, type ReadHandle, type WriteHandle } from '../store/handles.ts';
import { readCasus } from '../store/records.ts';
import { saveChange } from '../store/save.ts';
import { makeBackup } from '../team/backups.ts';
import type { OpenTeam } from '../team/open-team.ts';
import { noteRead } from './read-from.ts';

type Same = Input<'casussen.import'>['same'];

/**
 * Brings casus files in, several only after a backup of what is there; each in a transaction of its own: what is reported as brought in is in the file, also when a later one fails.
 * What is replaced becomes a version that can be returned to.
 */
export function importCasussen(team: OpenTeam, { files, same }: Input<'casussen.import'>): Answer<'casussen.import'> {
  if (files.length > 1 && read(team.file, countOf) > 0) makeBackup(team, 'before');
  return files.map(({ file, text }) => {
    const checked = readable(text);
    if (!checked.ok) return { file, outcome: 'refused', casus: null, code: '', counts: {}, faults: [...checked.faults] };
    const { casus } = checked;
    return { file, counts: countsOf(casus), faults: [], ...write(team.file, (handle) => bringIn(handle, team, casus, same)) };
  });
}

/** A casus that can also be read again from what is written of it: a file without white space takes more room then. */
function readable(text: string): Checked {
  const checked = readCasusFile(text);
  if (!checked.ok) return checked;
  if (checked.casus.id.length > LONGEST_CODE)
    return { ok: false, faults: [{ place: 'id', what: { id: 'team-file.code-too-long', values: { limit: LONGEST_CODE } } }] };
  if (fitsInFile(checked.casus)) return checked;
  return { ok: false, faults: [{ place: '', what: { id: 'fault.too-big', values: { limit: 20 } } }] };
}

type Brought = Pick<Imported, 'outcome' | 'casus' | 'code'>;

function bringIn(handle: WriteHandle, team: OpenTeam, casus: Casus, same: Same): Brought {
  const there = casusByCode(handle, casus.id);
  if (there === undefined) return add(handle, team, casus, 'added');
  const { id, code } = there;
  if (difference(readCasus(handle, there.number), casus).length === 0) return { outcome: 'same', casus: id, code };
  if (same === 'leave') return { outcome: 'exists', casus: id, code };
  if (same === 'copy') return add(handle, team, { ...casus, id: freeCode(handle, code) }, 'copied');
  return replace(handle, team, there, casus);
}

function add(handle: WriteHandle, team: OpenTeam, casus: Casus, outcome: 'added' | 'copied'): Brought {
  const id = v7();
  insertCasus(handle, casus, { id, at: team.station.now() });
  log(handle, team, { action: 'import', code: casus.id, detail: { outcome } });
  noteRead(team, id);
  return { outcome, casus: id, code: casus.id };
}

function replace(handle: WriteHandle, team: OpenTeam, { number, id, code }: CasusFacts, casus: Casus): Brought {
  const change = difference(readCasus(handle, number), casus);
  saveChange(handle, { casus: number, id: v7(), command: 'casussen.import', member: team.member, at: team.station.now(), change });
  log(handle, team, { action: 'import', code, detail: { outcome: 'replaced', records: change.length } });
  return { outcome: 'replaced', casus: id, code };
}

function countOf(handle: ReadHandle): number {
  return Number(handle.sql('SELECT count(*) FROM casus').pluck().get());
}

function countsOf(casus: Casus): Record<string, number> {
  const filled = (Object.keys(lists) as ListName[]).filter((list) => casus[list].length > 0);
  return Object.fromEntries(filled.map((list) => [list, casus[list].length]));
}
