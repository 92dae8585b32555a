import { Buffer } from 'node:buffer';
import { lastingKey } from '../keys/ring.ts';
import { lastMark } from '../store/access-log.ts';
import { read } from '../store/handles.ts';
import { metaOf, stampOf } from '../store/meta.ts';
import { readLists } from '../store/team-lists.ts';
import { lastBackup } from '../team/due-backup.ts';
import type { OpenTeam } from '../team/open-team.ts';
import type { Report } from './protocol.ts';

/** How a file is doing now. Its notices are told once, so they go. */
export function reportOf(team: OpenTeam): Report {
  const { ring, station, why, file } = team;
  const found = read(file, (handle) => ({
    name: String(metaOf(handle, 'name') ?? ''),
    stamp: stampOf(handle),
    members: readLists(handle).members.filter(({ left }) => left === undefined),
    lastBackup: lastBackup(handle),
    mark: lastMark(handle) ?? null,
  }));
  const members = found.members.map((it) => ({ id: it.id, name: it.name }));
  const remembered = ring.slots.some(({ stored }) => stored.kind === 'system' && stored.station === station.id);
  return {
    facts: {
      id: Buffer.from(lastingKey(ring, 'number of the team')).toString('hex').slice(0, 32),
      name: found.name,
      mode: file.mode,
      why: why ?? null,
      member: team.member,
      members,
      remembered,
      seal: lastingKey(ring, 'changes that wait'),
    },
    stamp: found.stamp,
    lastBackup: found.lastBackup,
    mark: found.mark,
    notices: team.notices.splice(0),
  };
}
