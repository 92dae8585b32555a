import { v7 } from 'uuid';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Listed, TeamList } from '../../../shared/bridge/questions/keys.ts';
import type { Member } from '../../../shared/bridge/questions/team.ts';
import { log } from '../store/access-log.ts';
import { read, write, type WriteHandle } from '../store/handles.ts';
import { listedOf, readLists, saveListed } from '../store/team-lists.ts';
import type { TeamAnswers } from '../team-answers.ts';
import type { OpenTeam } from '../team/open-team.ts';

/** The team's own lists, and who of them sits at this screen. */
export const listAnswers: TeamAnswers<'lists.read' | 'lists.save' | 'team.iAm'> = {
  'lists.read': (team) => {
    const { members, partners, districts } = read(team.file, readLists);
    return { members: [...members], partners: [...partners], districts: [...districts] };
  },

  'lists.save': (team, { list, before, after }) =>
    write(team.file, (handle) => {
      const outcome = saveListed(handle, list, before, after);
      if (outcome.saved) logChange(handle, team, list, before, after);
      return outcome;
    }),

  'team.iAm': (team, input) => {
    const found = 'member' in input ? known(team, input.member) : sameName(team, input.name);
    const member = found ?? { id: v7(), name: 'name' in input ? input.name.trim() : '' };
    const before = team.member;
    if (found === undefined || (team.why === undefined && before !== member.id)) {
      team.member = member.id;
      try {
        write(team.file, (handle) => arrived(handle, team, found === undefined ? member : undefined));
      } catch (fault) {
        team.member = before;
        throw fault;
      }
    }
    team.member = member.id;
    return { id: member.id, name: member.name } satisfies Member;
  },
};

/** From here on it is known who opened the file: the log says it once for each who sits down. */
function arrived(handle: WriteHandle, team: OpenTeam, fresh: Listed | undefined): void {
  if (fresh) {
    saveListed(handle, 'members', null, fresh);
    logChange(handle, team, 'members', null, fresh);
  }
  log(handle, team, { action: 'open-team', detail: { what: 'member' } });
}

function logChange(handle: WriteHandle, team: OpenTeam, list: TeamList, before: Listed | null, after: Listed | null): void {
  const what = before === null ? 'add' : after === null ? 'remove' : 'change';
  log(handle, team, { action: 'list-change', detail: { list, what } });
}

function known(team: OpenTeam, id: string): Listed {
  const found = read(team.file, (handle) => listedOf(handle, 'members', id));
  if (found === undefined || found.left !== undefined) throw new Refusal('bad-input', 'Nobody in the team has this id.');
  return found;
}

/** Whoever types a name that is there already is that colleague, and no second one. */
function sameName(team: OpenTeam, name: string): Listed | undefined {
  const wanted = folded(name);
  if (wanted === '') throw new Refusal('bad-input', 'A name has at least one letter.');
  return read(team.file, readLists).members.find((it) => it.left === undefined && folded(it.name) === wanted);
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl');
}
