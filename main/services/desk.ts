import type { Answer, Input, Question } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { Shell } from './shell.ts';
import type { Station } from './station.ts';
import { teamQuestions, type TeamQuestion } from './team-answers.ts';

type DeskQuestion = TeamQuestion | Extract<Question, 'start.read' | `place.${string}` | `team.${string}`>;
export type Desk = { readonly [Q in DeskQuestion]: (input: Input<Q>) => Promise<Answer<Q>> };

/** Everything about the team file that is open in this program: finding, opening, asking, closing. */
export function deskOf(_station: Station, shell: Shell): Desk {
  const locked = (): Promise<never> => Promise.reject(new Refusal('locked', 'No team file is open.'));
  const ofTeam = Object.fromEntries(teamQuestions.map((question) => [question, locked])) as unknown as Pick<Desk, TeamQuestion>;
  return {
    ...ofTeam,
    'start.read': () => Promise.resolve({ places: [], dialogs: shell.chooser !== undefined, folder: '', open: null }),
    'place.choose': locked,
    'place.name': locked,
    'place.forget': locked,
    'team.make': locked,
    'team.unlock': locked,
    'team.lock': () => Promise.resolve({}),
    'team.news': () => Promise.resolve({ open: false, stamp: 0, saved: 'saved', waiting: 0, since: null, lastBackup: null, notices: [] }),
  };
}
