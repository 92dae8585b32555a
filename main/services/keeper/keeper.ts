import { join } from 'node:path';
import type { Answer, Input } from '../../../shared/bridge/api.ts';
import type { Saved } from '../../../shared/bridge/questions/casussen.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Message } from '../../../shared/model/message.ts';
import type { Station } from '../station.ts';
import type { TeamQuestion } from '../team-answers.ts';
import { within } from '../within.ts';
import { longTasks, USUAL } from './patience.ts';
import type { Facts, Report, Tasks } from './protocol.ts';
import { savingOf, type Saving } from './saving.ts';
import { startThread, type Thread } from './thread.ts';
import { openWaiting } from './waiting.ts';

/** The one team file that is open in this program, whatever happens to it. Nothing here waits for the file longer than was agreed. */
export interface Keeper {
  readonly make: (input: Tasks['make']['input']) => Promise<{ readonly facts: Facts; readonly recoveryKey: string }>;
  readonly unlock: (input: Tasks['unlock']['input']) => Promise<Unlocked>;
  /** The team that is open, as far as was heard of it last. */
  readonly open: () => { readonly path: string; readonly facts: Facts } | undefined;
  readonly ask: <Q extends TeamQuestion>(question: Q, input: Input<Q>) => Promise<Answer<Q>>;
  readonly news: () => Promise<Answer<'team.news'>>;
  /** Lets the file go. What waits stays sealed on this computer. */
  readonly lock: () => Promise<void>;
}

export type Unlocked =
  | { readonly state: 'open'; readonly facts: Facts; readonly notices: readonly Message[] }
  | Extract<Tasks['unlock']['answer'], { readonly state: 'damaged' }>;

interface Held {
  readonly path: string;
  readonly saving: Saving;
  report: Report;
}

const OPENING = 180_000;
const NEWS = 900;
const REPLAY_EVERY = 3_000;
const TEND_EVERY = 60_000;
/** How long the last try to write what waits may take, and then letting the file go. */
const GOODBYE = 2_000;

/** A keeper for a station. Its thread starts with the first team and ends with each `lock`. */
export function keeperOf(station: Station): Keeper {
  let thread: Thread | undefined;
  /** Undefined as long as the thread has no team, or only a damaged one. */
  let held: Held | undefined;
  let path = '';
  let timers: readonly NodeJS.Timeout[] = [];
  let untold: Message[] = [];

  const started = async (): Promise<Thread> => {
    await lock();
    const own: Thread = startThread(station, () => {
      if (thread === own) thread = undefined;
    });
    thread = own;
    return own;
  };
  const hold = async (own: Thread, at: string, report: Report): Promise<Held> => {
    const folder = join(station.home, 'waiting', report.facts.id);
    const waiting = await openWaiting(folder, report.facts.seal);
    const fresh: Held = {
      path: at,
      report,
      saving: savingOf({
        thread: own,
        waiting,
        member: () => held?.report.facts.member ?? '',
        now: station.now,
        from: () => (fresh.report.mark === null ? undefined : { path: at, mark: fresh.report.mark }),
      }),
    };
    held = fresh;
    untold = waiting.unreadable > 0 ? [{ id: 'notice.unreadable', values: { count: waiting.unreadable } }] : [];
    timers = [
      every(REPLAY_EVERY, () => whenWritable(fresh, () => fresh.saving.replay())),
      every(TEND_EVERY, () => whenWritable(fresh, () => tend(own))),
    ];
    return fresh;
  };
  const hear = (report: Report): void => {
    if (held !== undefined) held.report = report;
    untold.push(...report.notices);
  };
  const tend = async (own: Thread): Promise<void> => {
    if (!own.hangs()) await own.run('tend', null, longTasks);
  };

  const make: Keeper['make'] = async (input) => {
    const own = await started();
    const { report, recoveryKey } = await own.run('make', input, OPENING).catch(endedWith(own));
    path = input.path;
    await hold(own, path, report);
    return { facts: report.facts, recoveryKey };
  };
  const unlock: Keeper['unlock'] = async (input) => {
    const own = await started();
    const opened = await own.run('unlock', input, OPENING).catch(endedWith(own));
    path = input.path;
    if (opened.state === 'damaged') return opened;
    const { saving } = await hold(own, path, opened.report);
    // What waited from before belongs in the file before anybody looks at it.
    if (opened.report.facts.mode === 'write') await within(OPENING, saving.replay(), undefined);
    const notices = [...opened.report.notices, ...untold.splice(0), ...saving.notices()];
    return { state: 'open', facts: opened.report.facts, notices };
  };
  const ask: Keeper['ask'] = async (question, input) => {
    if (question === 'casus.save' && held !== undefined) return (await save(held, input as Input<'casus.save'>)) as Answer<typeof question>;
    if (thread === undefined) throw new Refusal('locked', 'No team file is open.');
    const own = thread;
    const asked = { question, input } as Tasks['ask']['input'];
    const given = (await own.run('ask', asked, USUAL[question] ?? USUAL.other)) as Answer<typeof question>;
    if (question === 'backups.restore' && held === undefined) await hold(own, path, await own.run('report', null, OPENING));
    else if (telling.has(question)) await refresh(own);
    return given;
  };
  const save = async ({ report, saving }: Held, input: Input<'casus.save'>): Promise<Saved> => {
    if (report.facts.mode === 'read-only') throw new Refusal('read-only', 'The file was opened for reading.');
    return saving.save(input);
  };
  const refresh = async (own: Thread): Promise<void> => {
    await own.run('report', null, NEWS).then(hear, () => undefined);
  };

  const news: Keeper['news'] = async () => {
    if (thread !== undefined && held !== undefined) await refresh(thread);
    const { saved, waiting, since } = held?.saving.state() ?? { saved: 'saved' as const, waiting: 0, since: null };
    return {
      open: thread !== undefined && held !== undefined,
      stamp: held?.report.stamp ?? 0,
      saved,
      waiting,
      since,
      lastBackup: held?.report.lastBackup ?? null,
      notices: [...untold.splice(0), ...(held?.saving.notices() ?? [])].map(({ id, values }) => ({ id, values: { ...values } })),
    };
  };
  const lock = async (): Promise<void> => {
    for (const timer of timers) clearInterval(timer);
    timers = [];
    const [own, was] = [thread, held];
    if (own !== undefined && !own.hangs()) {
      if (was !== undefined && was.saving.state().waiting > 0) await within(GOODBYE, was.saving.replay(), undefined);
      await own.run('lock', null, GOODBYE).catch(() => undefined);
    }
    own?.end();
    thread = undefined;
    held = undefined;
  };

  return {
    make,
    unlock,
    open: () => (thread !== undefined && held !== undefined ? { path: held.path, facts: held.report.facts } : undefined),
    ask,
    news,
    lock,
  };
}

/** Questions after whose answer more is known of the team. */
const telling: ReadonlySet<TeamQuestion> = new Set([
  'team.iAm',
  'lists.save',
  'backups.restore',
  'backups.make',
  'keys.renew',
  'keys.rememberHere',
  'keys.remove',
]);

/** A thread that opened nothing is of no use. */
function endedWith(own: Thread): (fault: unknown) => never {
  return (fault) => {
    own.end();
    throw fault;
  };
}

async function whenWritable({ report }: Held, work: () => Promise<void>): Promise<void> {
  if (report.facts.mode === 'write') await work();
}

function every(ms: number, work: () => Promise<void>): NodeJS.Timeout {
  // What fails is tried again the next time, and told by the state of saving.
  return setInterval(() => void work().catch(() => undefined), ms).unref();
}
