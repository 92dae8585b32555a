import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import { answersOf, type Answers } from '../../main/services/answers.ts';
import { openStation } from '../../main/services/station.ts';
import { dice } from '../../shared/layout/genogram/dice.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { applyChange, difference, misfit, type Change } from '../../shared/model/change.ts';
import { rebase } from '../../shared/model/rebase.ts';
import type { Casus } from '../../shared/model/records.ts';
import { edited, type Edit } from '../helpers/edits.ts';

/**
 * One of the programs of `npm run bench two`: the whole desk with its keeper, without a window. It is told what to do by messages and says
 * what it did.
 */

/** What one program is told. */
export type Order =
  | { readonly order: 'edit'; readonly edits: number; readonly seed: number }
  | { readonly order: 'follow' }
  /** Looks once a second, as a window does, until a change with that title is there. */
  | { readonly order: 'watch'; readonly title: string }
  | { readonly order: 'title'; readonly title: string };

/** An edit that was acknowledged. */
export interface Acknowledged {
  readonly id: string;
  /** What was sent last; it says what the editor saw. */
  readonly change: Change;
  /** Undefined where the change was kept on this computer first. */
  readonly revision: number | undefined;
}

export interface Told {
  readonly acknowledged: readonly Acknowledged[];
  /** How often a colleague had changed something of the same records first, and how often the same field: that was told, and theirs stood. */
  readonly met: number;
  readonly conflicts: number;
  readonly kept: number;
  readonly refused: number;
  /** Changes heard from others that did not fit what this program knew. */
  readonly strange: number;
  /** Ms for each edit, from asking to the answer that stood. */
  readonly times: readonly number[];
  /** The casussen as this program has them. */
  readonly casussen: readonly Casus[];
  readonly at: number;
}

interface Open {
  readonly casus: string;
  base: Casus;
  revision: number;
}

const [folder = '', home = '', passphrase = '', name = ''] = process.argv.slice(2);
const whats: readonly Edit['what'][] = [
  'rename',
  'note',
  'mark',
  'unknown',
  'undo',
  'title',
  'intake',
  'place',
  'arrive',
  'relate',
  'leave',
];
const texts = ['Sem', 'Ö', "d'H", '', 'bij oma', 'vraagt om hulp', 'rust', '12'];

const answers: Answers = answersOf({ assets: '', station: await openStation(home), shell: { folder } });
const opened: Open[] = [];
let tally = { acknowledged: [] as Acknowledged[], met: 0, conflicts: 0, kept: 0, refused: 0, strange: 0, times: [] as number[] };

async function load(casus: string): Promise<Omit<Open, 'casus'>> {
  const { casus: text, revision } = await answers['casus.open']({ casus });
  return { base: JSON.parse(text) as Casus, revision };
}

/** Takes in what others did, in their order. */
async function follow(it: Open): Promise<void> {
  const { lines, revision } = await answers['casus.news']({ casus: it.casus, since: it.revision }).catch(async (fault: unknown) => {
    // Too many at once: a window asks again the next second.
    if (!(fault instanceof Refusal) || (fault.kind !== 'busy' && fault.kind !== 'share-gone')) throw fault;
    await pause(100);
    return { lines: [], revision: it.revision };
  });
  for (const line of lines) {
    if (misfit(it.base, line.change) !== undefined) tally.strange += 1;
    it.base = applyChange(it.base, line.change);
  }
  it.revision = revision;
}

async function edit(it: Open, what: Edit): Promise<boolean> {
  const id = v7();
  let change = difference(it.base, edited(it.base, what));
  if (change.length === 0) return false;
  const began = performance.now();
  for (;;) {
    const done = await answers['casus.save']({ casus: it.casus, id, command: 'bench', change: [...change] }).catch((fault: unknown) => {
      if (fault instanceof Refusal && fault.kind === 'would-break') return undefined;
      throw fault;
    });
    if (done === undefined) {
      tally.refused += 1;
      await follow(it);
      return false;
    }
    if (done.outcome !== 'changed-elsewhere') {
      tally.times.push(performance.now() - began);
      tally.acknowledged.push({ id, change, revision: done.outcome === 'saved' ? done.revision : undefined });
      if (done.outcome === 'saved') await follow(it);
      else await waitFor(it);
      return true;
    }
    tally.met += 1;
    Object.assign(it, { base: JSON.parse(done.casus) as Casus, revision: done.revision });
    const rebased = rebase(change, it.base);
    tally.conflicts += rebased.conflicts.length;
    ({ change } = rebased);
    if (change.length === 0) return false;
  }
}

async function waitFor(it: Open): Promise<void> {
  tally.kept += 1;
  while ((await answers['team.news']({})).waiting > 0) await pause(200);
  Object.assign(it, await load(it.casus));
}

async function editMany(edits: number, seed: number): Promise<void> {
  const roll = dice(seed);
  const below = (count: number): number => Math.floor(roll() * count);
  for (let done = 0; done < edits;) {
    const it = opened[below(opened.length)];
    if (it === undefined) throw new Error('No casus is open.');
    if (below(3) === 0) await follow(it);
    const what = { what: whats[below(whats.length)] ?? 'title', which: below(300), text: texts[below(texts.length)] ?? '' };
    if (await edit(it, what)) done += 1;
  }
}

async function watch(title: string): Promise<void> {
  const [it] = opened;
  while (it !== undefined && it.base.title !== title) {
    await pause(1000);
    await follow(it);
  }
}

async function obey(order: Order): Promise<void> {
  const [first] = opened;
  switch (order.order) {
    case 'edit':
      return editMany(order.edits, order.seed);
    case 'follow':
      for (const it of opened) await follow(it);
      return undefined;
    case 'watch':
      return watch(order.title);
    case 'title':
      if (first !== undefined) {
        await follow(first);
        const change = difference(first.base, { ...first.base, title: order.title });
        await answers['casus.save']({ casus: first.casus, id: v7(), command: 'bench', change: [...change] });
      }
      return undefined;
    default:
      return order satisfies never;
  }
}

function told(): Told {
  const done = { ...tally, casussen: opened.map(({ base }) => base), at: Date.now() };
  tally = { acknowledged: [], met: 0, conflicts: 0, kept: 0, refused: 0, strange: 0, times: [] };
  return done;
}

const [place] = (await answers['start.read']({})).places;
await answers['team.unlock']({ place: place?.place ?? '', key: { passphrase }, readOnly: false });
await answers['team.iAm']({ name });
const { rows } = await answers['casussen.list']({ search: '', archived: false });
for (const { casus } of rows.toSorted((a, b) => (a.code < b.code ? -1 : 1))) opened.push({ casus, ...(await load(casus)) });
process.on('message', (order: Order) => {
  void obey(order).then(
    () => process.send?.(told()),
    (fault: unknown) => {
      console.error(fault);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => void answers['team.lock']({}).then(() => process.exit(0)));
process.send?.(told());
