import type { TeamAnswers } from '../team-answers.ts';
import { backupAnswers } from './backups.ts';
import { casusAnswers } from './casus.ts';
import { casussenAnswers } from './casussen.ts';
import { keyAnswers } from './keys.ts';
import { listAnswers } from './lists.ts';
import { logAnswers } from './log.ts';
import { placesAnswers } from './places.ts';
import { versionsAnswers } from './versions.ts';

/** The answer to every question about an open team file: plain functions, for the keeper's thread, the command line and tests alike. */
export const teamAnswers: TeamAnswers = {
  ...keyAnswers,
  ...listAnswers,
  ...logAnswers,
  ...backupAnswers,
  ...casussenAnswers,
  ...casusAnswers,
  ...placesAnswers,
  ...versionsAnswers,
};
