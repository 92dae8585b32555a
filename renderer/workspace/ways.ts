import { commands, type Command, type CommandName } from '../../shared/commands/index.ts';
import { dateIn } from '../../shared/words/say-back/names.ts';
import { idsOf } from './chosen.ts';
import type { Desk, Way, Ways } from './way.ts';
import { details, menu, nothingYet } from './way.ts';
import { waysOfLines } from './ways-of-lines.ts';
import { waysOfPeople } from './ways-of-people.ts';

/** How each command is begun with keys. The compiler sees that none is forgotten, and a test that what is promised here is so. */
export const ways: Ways<CommandName> = {
  'casus.change': details,
  'intake.change': details,
  'consent.add': nothingYet,
  'consent.change': nothingYet,
  'consent.remove': nothingYet,
  'session.add': nothingYet,
  'session.change': nothingYet,
  'session.remove': nothingYet,
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
  'hypothesis.write': { by: 'gesture', begin: () => ({ is: 'finding-hypothesis' }) },
  'hypothesis.touch': { by: 'gesture', begin: ({ chosen }) => (chosen.length === 0 ? undefined : { is: 'finding-hypothesis' }) },
  'hypothesis.status': nothingYet,
  'hypothesis.move': nothingYet,
  'hypothesis.remove': nothingYet,
  'question.add': nothingYet,
  'question.change': nothingYet,
  'question.remove': nothingYet,
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

/** Whether a command makes sense with what is chosen, and can be begun with keys. */
export function isOffered(name: CommandName, desk: Desk): boolean {
  const { by } = wayOf(name);
  return by !== 'nothing-yet' && (commands[name] as unknown as Command).applies(desk.casus, idsOf(desk.chosen));
}
