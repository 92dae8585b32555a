import { api } from '../../shared/bridge/api.ts';
import type { Answer, Input, Question } from '../../shared/bridge/api.ts';
import type { OpenTeam } from './team/open-team.ts';

/** The questions that need an open team file. */
export type TeamQuestion = Extract<
  Question,
  | `keys.${string}`
  | `lists.${string}`
  | `log.${string}`
  | `casussen.${string}`
  | `casus.${string}`
  | `versions.${string}`
  | `backups.${string}`
  | 'team.iAm'
>;

const rooms = ['keys', 'lists', 'log', 'casussen', 'casus', 'versions', 'backups'];

/** The questions that need an open team file, by name. */
export const teamQuestions = Object.keys(api).filter(
  (question): question is TeamQuestion => question === 'team.iAm' || rooms.includes(question.replace(/\..*$/, '')),
);

/** Answers to some of those questions: plain functions over an open team, the same for window, command line and tests. */
export type TeamAnswers<Q extends TeamQuestion = TeamQuestion> = {
  readonly [K in Q]: (team: OpenTeam, input: Input<K>) => Answer<K> | Promise<Answer<K>>;
};
