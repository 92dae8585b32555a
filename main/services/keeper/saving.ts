import type { Input } from '../../../shared/bridge/api.ts';
import type { Saved } from '../../../shared/bridge/questions/casussen.ts';
import { Refusal, type RefusalKind } from '../../../shared/bridge/refusals.ts';
import type { Message } from '../../../shared/model/message.ts';
import { within } from '../within.ts';
import type { Replayed } from './protocol.ts';
import type { Thread } from './thread.ts';
import type { Waiting, WaitingList } from './waiting.ts';

/** How long a person waits for a change to be in the team file before it is kept on this computer, ms. */
export const PATIENCE = 1_500;
const REPLAY_PATIENCE = 20_000;
const QUIET = 2_000;

/** Faults that pass: the change waits on this computer and goes along later. */
const passing: ReadonlySet<RefusalKind> = new Set([
  'share-gone',
  'busy',
  'disk-full',
  'not-writable',
  'replaced',
  'damaged',
  'locked',
  'unknown-slot',
  'keys-missing',
]);

/** Refusals of a change that waited which trying again does not help; it must not hold up those behind it. */
const hopeless: ReadonlySet<RefusalKind> = new Set(['failed', 'bad-input', 'would-break', 'code-taken', 'too-large']);

/** Saving changes of casussen, whatever happens to the file. */
export interface Saving {
  /** In the team file, or safe on this computer, within about two seconds. Refuses only what would be refused again later. */
  readonly save: (input: Input<'casus.save'>) => Promise<Saved>;
  /** Tries once to write all that waits, in the order in which it was made. */
  readonly replay: () => Promise<void>;
  readonly state: () => { readonly saved: 'saved' | 'kept-here' | 'not-saved'; readonly waiting: number; readonly since: number | null };
  /** What became of the changes that waited; told once. */
  readonly notices: () => Message[];
}

export interface SavingNeeds {
  readonly thread: Pick<Thread, 'run' | 'hangs'>;
  readonly waiting: WaitingList;
  /** Who is at this screen. */
  readonly member: () => string;
  readonly now: () => number;
  /** Which file a change is made for (`Waiting`). */
  readonly from?: () => Waiting['from'];
}

/** Saves through a thread, and keeps in a sealed journal what it cannot save now. Changes reach the file in the order in which they were made. */
export function savingOf({ thread, waiting, member, now, from }: SavingNeeds): Saving {
  /** Kept until the team is opened again: trying them again now would change nothing. */
  const resting = new Set<string>();
  const results = new Map<string, Replayed>();
  const untold: Replayed[] = [];
  let failed: { readonly kind: RefusalKind; readonly at: number } | undefined;
  let lost = false;
  let running: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const pending = (): readonly Waiting[] => waiting.entries().filter(({ id }) => !resting.has(id));

  const replayAll = async (): Promise<void> => {
    for (let [next] = pending(); next !== undefined; [next] = pending()) {
      const done = await attempt(next);
      if (done === undefined) return;
      failed = undefined;
      results.set(next.id, done);
      untold.push(done);
      if (done.outcome === 'stays') resting.add(next.id);
      // Where it cannot be taken off it is done again after the next opening, which changes nothing.
      else await waiting.drop(next.id).catch(() => resting.add(next.id));
    }
  };
  const attempt = async (next: Waiting): Promise<Replayed | undefined> => {
    try {
      return await thread.run('replay', next, REPLAY_PATIENCE);
    } catch (fault) {
      const kind = fault instanceof Refusal ? fault.kind : 'failed';
      failed = { kind, at: now() };
      return hopeless.has(kind) ? { outcome: 'stays' } : undefined;
    }
  };
  const replay = async (): Promise<void> => {
    running ??= replayAll().finally(() => (running = undefined));
    return running;
  };

  const keep = async (input: Input<'casus.save'>, why: RefusalKind): Promise<Saved> => {
    try {
      const file = from?.();
      await waiting.add({ ...input, member: member(), at: now(), ...(file && { from: file }) });
      lost = false;
    } catch {
      lost = true;
      throw new Refusal('disk-full', 'The change could not be kept on this computer.', { id: 'notice.not-kept', values: {} });
    }
    return { outcome: 'kept-here', waiting: pending().length, words: wordsOf(why) };
  };
  /** Behind what waits already: a change may lean on the one before it. */
  const keepBehind = async (input: Input<'casus.save'>): Promise<Saved> => {
    const kept = await keep(input, failed?.kind ?? 'busy');
    if (thread.hangs() || (failed !== undefined && now() - failed.at < QUIET)) return kept;
    await within(PATIENCE, replay(), undefined);
    const done = results.get(input.id);
    if (done?.outcome !== 'saved') return kept;
    untold.splice(untold.indexOf(done), 1);
    return { outcome: 'saved', revision: done.revision };
  };
  const saveNow = async (input: Input<'casus.save'>): Promise<Saved> => {
    if (waiting.entries().some(({ id }) => id === input.id))
      return { outcome: 'kept-here', waiting: pending().length, words: wordsOf('busy') };
    if (pending().length > 0) return keepBehind(input);
    try {
      const saved = (await thread.run('ask', { question: 'casus.save', input }, PATIENCE)) as Saved;
      lost = false;
      return saved;
    } catch (fault) {
      if (!(fault instanceof Refusal) || !passing.has(fault.kind)) throw fault;
      failed = { kind: fault.kind, at: now() };
      return keep(input, fault.kind);
    }
  };

  return {
    save: (input) => {
      const next = last.then(async () => saveNow(input));
      last = next.catch(() => undefined);
      return next;
    },
    replay,
    state: () => {
      const [oldest] = pending();
      return { saved: lost ? 'not-saved' : oldest ? 'kept-here' : 'saved', waiting: pending().length, since: oldest?.at ?? null };
    },
    notices: () => {
      results.clear();
      return toldOf(untold.splice(0));
    },
  };
}

/** Why a change waits, and that it is safe. */
function wordsOf(why: RefusalKind): Message {
  const known = ['disk-full', 'not-writable', 'damaged', 'busy', 'unknown-slot', 'keys-missing'];
  return { id: known.includes(why) ? `notice.kept.${why}` : 'notice.kept.share-gone', values: {} };
}

function toldOf(done: readonly Replayed[]): Message[] {
  const count = (outcome: Replayed['outcome']): number => done.filter((it) => it.outcome === outcome).length;
  const codes = new Set(done.flatMap((it) => (it.outcome === 'conflict' ? [it.code] : [])));
  const counted = (['saved', 'deleted', 'stays'] as const).filter((outcome) => count(outcome) > 0);
  return [
    ...counted.map((outcome) => ({ id: `notice.replayed.${outcome}`, values: { count: count(outcome) } })),
    ...[...codes].map((code) => ({ id: 'notice.replayed.conflict', values: { code } })),
    ...done.flatMap((it) => (it.outcome === 'copied' ? [{ id: 'notice.replayed.copied', values: { code: it.code, copy: it.copy } }] : [])),
  ];
}
