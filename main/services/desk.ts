import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Answer, Input, Question } from '../../shared/bridge/api.ts';
import type { Team } from '../../shared/bridge/questions/team.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import type { Message } from '../../shared/model/message.ts';
import { countedAs, isWrongKey, refuseTooEarly } from './attempts.ts';
import { keeperOf } from './keeper/keeper.ts';
import type { Facts } from './keeper/protocol.ts';
import { pathOfNew, placesOf, shortened, withEnding } from './places.ts';
import type { Shell } from './shell.ts';
import type { Station } from './station.ts';
import { refusalOf } from './store/faults.ts';
import { teamQuestions, type TeamQuestion } from './team-answers.ts';

type DeskQuestion = TeamQuestion | Extract<Question, 'start.read' | `place.${string}` | `team.${string}`>;
export type Desk = { readonly [Q in DeskQuestion]: (input: Input<Q>) => Promise<Answer<Q>> };
type OfTeam = { readonly [Q in TeamQuestion]: Desk[Q] };

/** Everything about the team file that is open in this program: finding, opening, asking, closing. */
export function deskOf(station: Station, { chooser, folder, asked }: Shell): Desk {
  const places = placesOf(station, chooser === undefined ? folder : undefined);
  const keeper = keeperOf(station);
  const teamAt = (path: string, facts: Facts, notices: readonly Message[] = []): Team => ({
    place: places.handleOf(path),
    file: basename(path),
    name: facts.name,
    mode: facts.mode,
    why: facts.why,
    member: facts.member === '' ? null : facts.member,
    members: [...facts.members],
    notices: notices.map(({ id, values }) => ({ id, values: { ...values } })),
  });
  const ofTeam = Object.fromEntries(
    teamQuestions.map((question) => [question, async (input: never) => keeper.ask(question, input)]),
  ) as unknown as OfTeam;
  /** Keeps what this computer should know of the team the next time. */
  const noted = async <T>(answer: T): Promise<T> => {
    const open = keeper.open();
    if (open !== undefined) await places.note(open.path, { member: open.facts.member, remembered: open.facts.remembered });
    return answer;
  };

  /** The program's own folder is made with the first file in it; any other has to be there. */
  const homeFor = async (path: string): Promise<void> => {
    if (dirname(path) !== resolve(folder)) return;
    await mkdir(folder, { recursive: true }).catch((fault: unknown) => {
      throw refusalOf(fault);
    });
  };

  let onList: string | undefined;
  /** The handle of the file that the system asked for, once it is on the list. */
  const askedFor = async (): Promise<{ asked: string } | undefined> => {
    const path = asked?.();
    if (path === undefined) return undefined;
    if (path !== onList) await places.add(path);
    onList = path;
    return { asked: places.handleOf(path) };
  };

  return {
    ...ofTeam,
    'start.read': async () => {
      const open = keeper.open();
      const wish = await askedFor();
      return {
        places: await places.list(),
        dialogs: chooser !== undefined,
        folder: shortened(folder),
        open: open === undefined ? null : teamAt(open.path, open.facts),
        ...wish,
      };
    },
    'place.choose': async ({ for: purpose }) => {
      if (chooser === undefined) throw new Refusal('no-dialog', 'This shell has no dialogs.');
      const path = await (purpose === 'open' ? chooser.open() : chooser.make(pathOfNew(folder, 'team')));
      if (path === undefined) return null;
      return places.show(purpose === 'open' ? await places.add(path) : places.intend(withEnding(path)));
    },
    'place.name': async ({ name }) => places.show(places.intend(pathOfNew(folder, name))),
    'place.forget': async ({ place }) => {
      await places.forget(place);
      return {};
    },
    'team.make': async ({ place, team, member, passphrase }) => {
      const { path } = await places.find(place);
      await homeFor(path);
      const { facts, recoveryKey } = await keeper.make({ path, team, member, passphrase });
      await places.note(path, { opened: station.now(), member: facts.member, remembered: facts.remembered, attempts: [], recoveries: [] });
      return { team: teamAt(path, facts), recoveryKey };
    },
    'team.unlock': async ({ place, key, readOnly }) => {
      const known = await places.find(place);
      const { path, member } = known;
      const counted = countedAs(key);
      if (counted !== undefined) refuseTooEarly(known[counted], station.now(), counted);
      const attempts = [...known.attempts, ...known.recoveries].toSorted((a, b) => a - b);
      const unlocked = await keeper.unlock({ path, key, readOnly, member, attempts }).catch(async (fault: unknown) => {
        if (counted !== undefined && isWrongKey(fault))
          await places.note(path, { [counted]: [...known[counted], station.now()].slice(-50) });
        throw fault;
      });
      await places.note(path, { opened: station.now() });
      if (unlocked.state === 'damaged') {
        const { words, backups, readable } = unlocked;
        return {
          state: 'damaged',
          file: basename(path),
          words: { id: words.id, values: { ...words.values } },
          backups: [...backups],
          readable,
        };
      }
      const { facts, notices } = unlocked;
      // What could not be written to the log of a file that is only read is told the next time.
      if (facts.mode === 'write') await places.note(path, { attempts: [], recoveries: [] });
      return { state: 'open', team: teamAt(path, facts, notices) };
    },
    'team.iAm': async (input) => noted(await ofTeam['team.iAm'](input)),
    'keys.rememberHere': async (input) => noted(await ofTeam['keys.rememberHere'](input)),
    'keys.remove': async (input) => noted(await ofTeam['keys.remove'](input)),
    'backups.restore': async (input) => {
      const answer = await ofTeam['backups.restore'](input);
      const open = keeper.open();
      return open === undefined ? answer : { ...answer, team: teamAt(open.path, open.facts) };
    },
    'team.lock': async () => {
      await keeper.lock();
      return {};
    },
    'team.news': async () => keeper.news(),
  };
}
