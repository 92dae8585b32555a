import { casussen } from './0010-casussen.ts';
import { journal } from './0020-journal.ts';
import { team } from './0030-team.ts';
import { search } from './0040-search.ts';
import { presence } from './0050-presence.ts';
import { places } from './0060-places.ts';
import type { Step } from './step.ts';

/** Every step of the schema, oldest first. */
export const steps: readonly Step[] = [casussen, journal, team, search, presence, places];

/** The version that this program reads and writes (`user_version`). */
export const currentVersion = steps.at(-1)?.version ?? 0;
