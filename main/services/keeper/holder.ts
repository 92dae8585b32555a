import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Answer, Input } from '../../../shared/bridge/api.ts';
import { teamAnswers } from '../answers/team.ts';
import type { Station } from '../station.ts';
import { lastMark, log, readLog, stillStands, type Mark } from '../store/access-log.ts';
import { read, write } from '../store/handles.ts';
import { dueBackup } from '../team/due-backup.ts';
import { makeTeam } from '../team/make-team.ts';
import type { OpenTeam } from '../team/open-team.ts';
import { openTeam, type Opened } from '../team/opening.ts';
import { closeTeam, reopenTeam } from '../team/staying.ts';
import type { TeamQuestion } from '../team-answers.ts';
import { wordsIn } from '../words.ts';
import { askedOfDamaged, type Damaged } from './damaged.ts';
import type { Task, Tasks } from './protocol.ts';
import { replay } from './replay.ts';
import { reportOf } from './report.ts';

/** Does the tasks, one at a time, for the one team file that it holds. */
export type Holder = { readonly [T in Task]: (input: Tasks[T]['input']) => Promise<Tasks[T]['answer']> };

/** A holder without a team yet. `make` and `unlock` let go of the one that it holds. */
export function holderOf(station: Station): Holder {
  let team: OpenTeam | undefined;
  let damaged: Damaged | undefined;
  /** The connection is worth nothing any more, as after a share came back. */
  let broken = false;
  let restores = 0;
  /** The newest row of the log that was seen in the file. */
  let mark: Mark | undefined;

  const letGo = (): void => {
    if (team !== undefined) closeTeam(team);
    team = undefined;
    damaged = undefined;
    broken = false;
    mark = undefined;
  };
  const demand = (): OpenTeam => {
    if (team === undefined) throw new Refusal('locked', 'No team file is open.');
    return team;
  };
  /** Does work in the file that stands there now: where another was put in its place, or the share came back, that one is opened first. */
  const inFile = async <T>(work: (team: OpenTeam) => T | Promise<T>): Promise<T> => {
    const own = demand();
    if (broken) reopen(own);
    try {
      return await work(own);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      broken = fault.kind === 'share-gone';
      if (fault.kind !== 'replaced') throw fault;
      reopen(own);
      return work(own);
    }
  };
  const reopen = (own: OpenTeam): void => {
    reopenTeam(own);
    broken = false;
    // A new key for the file replaces it too, and changes nothing that anybody sees.
    if (lastRestore(own) > restores) {
      own.notices.push({ id: 'notice.replaced', values: {} });
      mark = undefined;
    }
    restores = lastRestore(own);
  };
  /** Something that keeps files alike between computers may put an older copy in the place of the file. Nothing can bring back what is not in it, so it is told. */
  const lookBack = ({ file, notices }: OpenTeam): void => {
    const seen = mark;
    const now = read(file, (handle) => ({ last: lastMark(handle), older: seen !== undefined && !stillStands(handle, seen) }));
    if (now.older) notices.push({ id: 'notice.older', values: {} });
    mark = now.last;
  };
  const ask = async <Q extends TeamQuestion>(question: Q, input: Input<Q>): Promise<Answer<Q>> =>
    inFile(async (own) => {
      const answer = await teamAnswers[question](own, input);
      if (question === 'backups.restore') {
        restores = lastRestore(own);
        mark = undefined;
      }
      return answer;
    });

  return {
    make: async ({ path, ...input }) => {
      letGo();
      const made = await makeTeam(path, input, station);
      team = made.team;
      restores = 0;
      return { report: reportOf(made.team), recoveryKey: made.recoveryKey };
    },
    unlock: async ({ path, key, readOnly, member, attempts }) => {
      letGo();
      const opened: Opened = await openTeam(path, key, { readOnly }, station);
      if (opened.state === 'damaged') {
        damaged = { ...opened, path, member };
        const { words, backups, readable } = opened;
        return { state: 'damaged', words, backups, readable };
      }
      const own = opened.team;
      team = own;
      restores = lastRestore(own);
      logAttempts(own, attempts);
      await comeBack(own, member);
      return { state: 'open', report: reportOf(own) };
    },
    ask: async ({ question, input }) => {
      if (team !== undefined || damaged === undefined) return ask(question, input as Input<typeof question>);
      const { answer, opened } = askedOfDamaged(damaged, question, input, station);
      if (opened !== undefined) {
        team = opened;
        restores = lastRestore(opened);
        await comeBack(opened, damaged.member);
        damaged = undefined;
      }
      return answer;
    },
    replay: async (waiting) => {
      const say = await wordsIn('nl');
      return inFile((own) => replay(own, waiting, say('notice.version-aside')));
    },
    report: () =>
      inFile((own) => {
        lookBack(own);
        return reportOf(own);
      }),
    tend: async () => {
      await inFile((own) => dueBackup(own));
      return null;
    },
    lock: () => {
      letGo();
      return Promise.resolve(null);
    },
  };
}

/** The row of the log at which a backup was put back last; 0 where none was. The log goes on in what was put back. */
function lastRestore(team: OpenTeam): number {
  return read(team.file, (handle) => readLog(handle, { limit: 1, action: 'restore' })).rows[0]?.seq ?? 0;
}

/** Tells the log about passphrases that did not fit, which could not be told before the file was open. */
function logAttempts(team: OpenTeam, attempts: readonly number[]): void {
  if (attempts.length === 0) return;
  team.notices.push({ id: 'notice.attempts', values: { count: attempts.length } });
  if (team.file.mode === 'read-only') return;
  write(team.file, (handle) => {
    for (const at of attempts) log(handle, team, { action: 'unlock-failed', succeeded: false, detail: { at: new Date(at).toISOString() } });
  });
}

/** Whoever was at this screen the last time is there again, if still in the team. */
async function comeBack(team: OpenTeam, member: string): Promise<void> {
  if (member === '') return;
  try {
    await teamAnswers['team.iAm'](team, { member });
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.kind !== 'bad-input') throw fault;
  }
}
