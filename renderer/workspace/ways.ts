import { commands, type Command, type CommandName } from '../../shared/commands/index.ts';
import { dateIn } from '../../shared/words/say-back/names.ts';
import { idsOf } from './chosen.ts';
import type { Gesture } from './gesture.ts';
import type { Desk, Way, Ways } from './way.ts';
import { details, menu } from './way.ts';
import { waysOfLines } from './ways-of-lines.ts';
import { waysOfPeople } from './ways-of-people.ts';

/** How each command is begun with keys. The compiler sees that none is forgotten, and a test that what is promised here is so. */
export const ways: Ways<CommandName> = {
  'casus.change': details(),
  'intake.change': details(),
  'consent.add': details('consents', 'new'),
  'consent.change': details('consents'),
  'consent.remove': details('consents'),
  'session.add': details('sessions', 'new'),
  'session.change': details('sessions'),
  'session.remove': details('sessions'),
  ...waysOfPeople,
  ...waysOfLines,
  'event.add': {
    by: 'words',
    words: ({ casus: { referenceDate } }) => ({ nl: `${dateIn(referenceDate, 'nl')} `, en: `${dateIn(referenceDate, 'en')} ` }),
  },
  'event.change': { by: 'inspector' },
  'event.remove': {
    by: 'deed',
    input: ({ chosen }) => {
      const keys = chosen.filter(({ kind }) => kind === 'event').map(({ id }) => id);
      return keys.length === 0 ? undefined : { keys };
    },
    choose: () => [],
  },
  'hypothesis.write': { by: 'hypotheses', begin: touched },
  'hypothesis.touch': { by: 'hypotheses', begin: touched },
  'hypothesis.status': { by: 'hypotheses' },
  'hypothesis.move': { by: 'hypotheses' },
  'hypothesis.remove': { by: 'hypotheses' },
  'question.add': details('questions', 'new'),
  'question.change': details('questions'),
  'question.remove': details('questions'),
  'layout.place': menu,
  'layout.order': menu,
  'layout.release': {
    by: 'deed',
    input: ({ diagram, chosen }) => (chosen.length === 0 ? undefined : { diagram, ids: chosen.map(({ id }) => id) }),
  },
  'layout.tidy': menu,
  'selection.remove': {
    by: 'deed',
    input: ({ chosen }) => (chosen.length === 0 ? undefined : { ids: chosen.map(({ id }) => id) }),
    choose: () => [],
  },
};

/** The way of a command, whatever it wants to know. */
export function wayOf(name: CommandName): Way<object> {
  return ways[name] as unknown as Way<object>;
}

/** Whether a command makes sense with what is chosen, where `hasDetails` says whether there is a Gegevens to write at. */
export function isOffered(name: CommandName, desk: Desk, hasDetails: boolean): boolean {
  if (wayOf(name).by === 'details' && !hasDetails) return false;
  return (commands[name] as unknown as Command).applies(desk.casus, idsOf(desk.chosen));
}

/** Which hypothesis touches what is chosen is asked in a list; where nothing is, they are all read beside the drawing. */
function touched({ chosen }: Desk): Gesture | undefined {
  return chosen.length === 0 ? undefined : { is: 'finding-hypothesis' };
}
