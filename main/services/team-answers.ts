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

/** Answers to some of those questions: plain functions over an open team, the same for window, command line and tests. */
export type TeamAnswers<Q extends TeamQuestion = TeamQuestion> = {
  readonly [K in Q]: (team: OpenTeam, input: Input<K>) => Answer<K> | Promise<Answer<K>>;
};
