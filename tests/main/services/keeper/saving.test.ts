import { describe, expect, test } from 'vitest';
import type { Replayed, Task } from '../../../../main/services/keeper/protocol.ts';
import { savingOf, type Saving } from '../../../../main/services/keeper/saving.ts';
import { openWaiting, type Waiting } from '../../../../main/services/keeper/waiting.ts';
import { Refusal, type RefusalKind } from '../../../../shared/bridge/refusals.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

/** A team file of which a test says how it is doing. */
interface Desk {
  readonly saving: Saving;
  readonly folder: string;
  /** What reached the file, in order. */
  readonly written: string[];
  fault: RefusalKind | undefined;
  outcome: Replayed['outcome'];
  now: number;
}

const key = new Uint8Array(32).fill(1);

async function desk(folder = tempFolder()): Promise<Desk> {
  const own = {
    folder,
    written: [] as string[],
    fault: undefined as RefusalKind | undefined,
    outcome: 'saved' as Replayed['outcome'],
    now: 1000,
  };
  const outcomes: { readonly [K in Replayed['outcome']]: Replayed } = {
    saved: { outcome: 'saved', code: 'A', revision: 9 },
    conflict: { outcome: 'conflict', code: 'A' },
    copied: { outcome: 'copied', code: 'A', copy: 'A (2)' },
    deleted: { outcome: 'deleted' },
    stays: { outcome: 'stays' },
  };
  const run = (task: Task, input: unknown): Promise<unknown> => {
    if (own.fault !== undefined) return Promise.reject(new Refusal(own.fault, ''));
    const id = task === 'replay' ? (input as Waiting).id : (input as { input: Waiting }).input.id;
    if (task !== 'replay' || own.outcome !== 'stays') own.written.push(id);
    return Promise.resolve(task === 'replay' ? outcomes[own.outcome] : { outcome: 'saved', revision: own.written.length });
  };
  const saving = savingOf({
    thread: { run: run as never, hangs: () => false },
    waiting: await openWaiting(folder, key),
    member: () => 'anna',
    now: () => own.now,
  });
  return Object.assign(own, { saving });
}

const save = async (it: Desk, id: string) => it.saving.save({ casus: 'een', id, command: 'edit', change: [] });

describe('a change', () => {
  test('goes into the file, and nothing waits', async () => {
    const it = await desk();
    expect(await save(it, 'a')).toEqual({ outcome: 'saved', revision: 1 });
    expect(it.saving.state()).toEqual({ saved: 'saved', waiting: 0, since: null });
  });

  test.each([
    ['share-gone', 'share-gone'],
    ['busy', 'busy'],
    ['disk-full', 'disk-full'],
    ['not-writable', 'not-writable'],
    ['damaged', 'damaged'],
    ['locked', 'share-gone'],
    ['unknown-slot', 'unknown-slot'],
    ['keys-missing', 'keys-missing'],
  ] as const)('is kept on this computer where the file refuses with %s, with the reason', async (fault, words) => {
    const it = await desk();
    it.fault = fault;
    expect(await save(it, 'a')).toEqual({ outcome: 'kept-here', waiting: 1, words: { id: `notice.kept.${words}`, values: {} } });
    expect(it.saving.state()).toEqual({ saved: 'kept-here', waiting: 1, since: 1000 });
  });

  test.each(['would-break', 'code-taken', 'unknown-casus', 'read-only'] as const)(
    'is refused where waiting would help nothing (%s)',
    async (fault) => {
      const it = await desk();
      it.fault = fault;
      await expect(save(it, 'a')).rejects.toMatchObject({ kind: fault });
      expect(it.saving.state().waiting).toBe(0);
    },
  );

  test('comes behind those that wait, and all reach the file in the order in which they were made', async () => {
    const it = await desk();
    it.fault = 'share-gone';
    await save(it, 'a');
    await save(it, 'b');
    it.fault = undefined;
    it.now += 5000;
    expect(await save(it, 'c')).toEqual({ outcome: 'saved', revision: 9 });
    expect(it.written).toEqual(['a', 'b', 'c']);
    expect(it.saving.notices()).toEqual([{ id: 'notice.replayed.saved', values: { count: 2 } }]);
    expect(it.saving.notices()).toEqual([]);
  });

  test('that is sent again while it waits waits once', async () => {
    const it = await desk();
    it.fault = 'share-gone';
    await save(it, 'a');
    expect(await save(it, 'a')).toMatchObject({ outcome: 'kept-here', waiting: 1 });
  });

  test('waits through a restart of the program', async () => {
    const before = await desk();
    before.fault = 'share-gone';
    await save(before, 'a');
    const after = await desk(before.folder);
    expect(after.saving.state()).toMatchObject({ saved: 'kept-here', waiting: 1 });
    await after.saving.replay();
    expect(after.written).toEqual(['a']);
    expect((await desk(before.folder)).saving.state().waiting).toBe(0);
  });

  test.each([
    ['conflict', { id: 'notice.replayed.conflict', values: { code: 'A' } }],
    ['copied', { id: 'notice.replayed.copied', values: { code: 'A', copy: 'A (2)' } }],
    ['deleted', { id: 'notice.replayed.deleted', values: { count: 1 } }],
  ] as const)('that waited and ended as %s is told', async (outcome, notice) => {
    const it = await desk();
    it.fault = 'busy';
    await save(it, 'a');
    it.fault = undefined;
    it.outcome = outcome;
    await it.saving.replay();
    expect(it.saving.notices()).toEqual([notice]);
    expect(it.saving.state().waiting).toBe(0);
  });

  test('for which there is no place stays sealed, holds up no other, and is tried again at the next opening', async () => {
    const it = await desk();
    it.fault = 'busy';
    await save(it, 'a');
    it.fault = undefined;
    it.outcome = 'stays';
    await it.saving.replay();
    expect(it.saving.notices()).toEqual([{ id: 'notice.replayed.stays', values: { count: 1 } }]);
    expect(await save(it, 'b')).toMatchObject({ outcome: 'saved' });
    const again = await desk(it.folder);
    expect(again.saving.state().waiting).toBe(1);
  });

  test.each(['bad-input', 'too-large'] as const)('that the file will never take (%s) stays sealed and holds up no other', async (fault) => {
    const it = await desk();
    it.fault = 'busy';
    await save(it, 'a');
    it.fault = fault;
    await it.saving.replay();
    it.fault = undefined;
    expect(it.saving.notices()).toEqual([{ id: 'notice.replayed.stays', values: { count: 1 } }]);
    expect(await save(it, 'b')).toMatchObject({ outcome: 'saved' });
  });

  test('that hangs on a share and arrives late after all comes before those that were made after it', async () => {
    const arrived: string[] = [];
    const stuck: string[] = [];
    let hangs = true;
    let now = 1000;
    const run = (task: Task, input: unknown): Promise<unknown> => {
      const id = task === 'replay' ? (input as Waiting).id : (input as { input: Waiting }).input.id;
      if (hangs) {
        // The thread does one thing after the other: the first hangs in the share, and what nobody waits for any more is never begun.
        if (stuck.length === 0) stuck.push(id);
        return Promise.reject(new Refusal('share-gone', ''));
      }
      if (!arrived.includes(id)) arrived.push(id);
      return Promise.resolve(
        task === 'replay' ? { outcome: 'saved', code: 'A', revision: arrived.length } : { outcome: 'saved', revision: 1 },
      );
    };
    const waiting = await openWaiting(tempFolder(), key);
    const saving = savingOf({ thread: { run: run as never, hangs: () => hangs }, waiting, member: () => 'anna', now: () => now });
    const made = (id: string) => saving.save({ casus: 'een', id, command: 'edit', change: [] });

    const answers = await Promise.all(['a', 'b', 'c'].map(made));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['kept-here', 'kept-here', 'kept-here']);
    arrived.push(...stuck);
    hangs = false;
    now += 5000;
    await Promise.all(['d', 'e'].map(made));
    expect(arrived).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(saving.state()).toEqual({ saved: 'saved', waiting: 0, since: null });
  });

  test('that can be kept nowhere is refused and told as not saved, until one is saved again', async () => {
    const it = await desk('/dev/null/waiting');
    it.fault = 'share-gone';
    await expect(save(it, 'a')).rejects.toMatchObject({ kind: 'disk-full', words: { id: 'notice.not-kept' } });
    expect(it.saving.state().saved).toBe('not-saved');
    it.fault = undefined;
    await save(it, 'a');
    expect(it.saving.state().saved).toBe('saved');
  });
});
