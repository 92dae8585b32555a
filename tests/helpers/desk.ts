import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { answer, answersOf, type Answers } from '../../main/services/answers.ts';
import type { Shell } from '../../main/services/shell.ts';
import { openStation } from '../../main/services/station.ts';
import type { Answer, Input, Question } from '../../shared/bridge/api.ts';
import { writeCasusFile } from '../../shared/formats/own-file.ts';
import { difference } from '../../shared/model/change.ts';
import type { Casus } from '../../shared/model/records.ts';
import { casusOf, people } from './casus.ts';
import { keyStore, passphrase } from './open-team.ts';
import { tempFolder } from './temp-folder.ts';

/** The casus that every one of these files begins with. */
export const start = casusOf({ id: 'W-1', title: 'Begin', persons: people({ m1: '1980', f1: '1982' }) });
/** It under another title. */
export const titled = (title: string): Casus => ({ ...start, title });

/** The services as a window sees them, for one user at one computer. */
export interface Program {
  readonly answers: Answers;
  readonly folder: string;
  readonly path: string;
  readonly home: string;
  /** Asks as the window does; a refusal is thrown. */
  readonly ask: <Q extends Question>(question: Q, input: Input<Q>) => Promise<Answer<Q>>;
}

/** A program whose team files lie in `share` under the root; it closes what it opened when the test is over. */
export async function program(root: string, user = 'one', shell: Partial<Shell> = {}, store = keyStore()): Promise<Program> {
  const folder = join(root, 'share');
  mkdirSync(folder, { recursive: true });
  const home = join(root, user);
  const assets = join(import.meta.dirname, '../../assets');
  const answers = answersOf({ assets, station: await openStation(home, store), shell: { folder, ...shell } });
  onTestFinished(async () => {
    await answers['team.lock']({});
  });
  const ask: Program['ask'] = async (question, input) => {
    const outcome = await answer(answers, question, input);
    if ('refusal' in outcome) throw Object.assign(new Error(outcome.message), { kind: outcome.refusal, words: outcome.words });
    return outcome.answer as Answer<typeof question>;
  };
  return { answers, folder, path: join(folder, 'team.systeemkaart'), home, ask };
}

/** A program with a team file that it just made, in which the casus stands. */
export async function made(): Promise<
  Program & { readonly root: string; readonly recoveryKey: string; readonly casus: string; readonly place: string }
> {
  const root = tempFolder();
  const own = await program(root);
  const { place } = await own.ask('place.name', { name: 'team' });
  const { recoveryKey } = await own.ask('team.make', { place, team: 'Team Zuid', member: 'Anneke', passphrase });
  const [{ casus } = { casus: null }] = await own.ask('casussen.import', {
    files: [{ file: 'w.casus.json', text: writeCasusFile(start) }],
    same: 'leave',
  });
  return { ...own, root, recoveryKey, casus: casus ?? '', place };
}

/** Saves what makes the one casus the other. */
export const save = async (it: Program & { readonly casus: string }, was: Casus, is: Casus, id = v7()) =>
  it.ask('casus.save', { casus: it.casus, id, command: 'edit', change: [...difference(was, is)] });

/** The title that is in the file. */
export const titleIn = async (it: Program & { readonly casus: string }): Promise<unknown> =>
  (JSON.parse((await it.ask('casus.open', { casus: it.casus })).casus) as Casus).title;

/** Waits until something is so, ten seconds at most. */
export async function until(done: () => Promise<boolean>): Promise<void> {
  for (let left = 100; left > 0 && !(await done()); left -= 1) await new Promise((next) => setTimeout(next, 100));
}
