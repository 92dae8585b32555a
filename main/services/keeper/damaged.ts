import type { Answer, Input } from '../../../shared/bridge/api.ts';
import type { Team } from '../../../shared/bridge/questions/team.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Station } from '../station.ts';
import type { TeamQuestion } from '../team-answers.ts';
import type { OpenTeam } from '../team/open-team.ts';
import type { Opened } from '../team/opening.ts';
import { restoreBackup } from '../team/restore.ts';

/** A file that was found damaged when it was opened, with its keys, and who was at this screen the last time. */
export type Damaged = Extract<Opened, { readonly state: 'damaged' }> & { readonly path: string; readonly member: string };

/** Answers what can be asked about a damaged file: which backups there are, and to put one back, after which a team is open. */
export function askedOfDamaged(
  { path, ring, member, backups, words }: Damaged,
  question: TeamQuestion,
  input: Input<TeamQuestion>,
  station: Station,
): { readonly answer: Answer<TeamQuestion>; readonly opened?: OpenTeam } {
  if (question === 'backups.list') return { answer: [...backups] };
  if (question !== 'backups.restore') throw new Refusal('damaged', 'The file is damaged.', words);
  const { backup } = input as Input<'backups.restore'>;
  const { team, kept, casussen, notices } = restoreBackup(path, ring, { backup }, station, member);
  return { answer: { team: untold, kept, casussen, notices: [...notices] }, opened: team };
}

/** The desk fills in what the window is told of the team: only it knows the place. */
const untold: Team = { place: '', file: '', name: '', mode: 'write', why: null, member: null, members: [], notices: [] };
