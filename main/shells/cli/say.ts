import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { perform } from '../../../shared/commands/index.ts';
import { readCasusFile, writeCasusFile } from '../../../shared/formats/own-file.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { understand } from '../../../shared/words/index.ts';
import type { Command, ExitCode, Shell, Typed } from './command.ts';
import { readCasus } from './read-casus.ts';
import { written } from './written-file.ts';

/** `say FILE --text "kind Bram 12 m"`: the entry line without a window. */
export const say: Command = {
  usage: 'FILE --select a,b --text "kind Bram 12 m" | --batch CORPUS.jsonl',
  details: 'cli.say.details',
  options: {
    select: { type: 'string', value: 'a,b', about: 'cli.say.select' },
    text: { type: 'string', value: 'WORDS', about: 'cli.say.text' },
    out: { type: 'string', value: 'FILE', about: 'cli.say.out' },
    batch: { type: 'string', value: 'CORPUS.jsonl', about: 'cli.say.batch' },
    starts: { type: 'string', value: 'DIR', about: 'cli.say.starts' },
  },
  async run(typed, shell) {
    const { batch, text } = typed.options;
    if (typeof batch === 'string') return inBatch(batch, typed, shell);
    if (typeof text !== 'string') {
      shell.complain(shell.say('cli.say.needs-text'));
      return 2;
    }
    return once(text, typed, shell);
  },
};

/** What is printed: the casus that came of it, the meanings to choose from, or the part that was not understood. */
type Answer = { readonly casus: Casus } | { readonly readings: readonly string[] } | { readonly unclear: string };

async function once(text: string, typed: Typed, shell: Shell): Promise<ExitCode> {
  const casus = await readCasus(typed, shell);
  if (casus === undefined) return 2;
  const { select, out } = typed.options;
  const selected =
    typeof select === 'string'
      ? select
          .split(',')
          .map((it) => it.trim())
          .filter((it) => it !== '')
      : [];
  const missing = selected.find((id) => ![...casus.persons, ...casus.households, ...casus.involved].some((it) => it.id === id));
  if (missing !== undefined) {
    shell.complain(shell.say('cli.say.not-there', { id: missing }));
    return 2;
  }
  const answer = answerTo(text, casus, selected, shell.language);
  if ('casus' in answer && typeof out === 'string' && !(await written(out, Buffer.from(writeCasusFile(answer.casus)), shell))) return 2;
  await shell.out(`${JSON.stringify(answer)}\n`);
  return 0;
}

/** Understands a sentence and does what it says where it says one thing. */
function answerTo(text: string, casus: Casus, selected: readonly string[], language: 'nl' | 'en'): Answer {
  const { chosen, readings, unclear } = understand(text, { casus, selected, language, newId: idsFor(casus) });
  if (chosen !== undefined) {
    const done = perform(casus, chosen.deeds);
    return done.ok ? { casus: done.casus } : { unclear: text };
  }
  return unclear === undefined ? { readings: readings.map((it) => it.say) } : { unclear: unclear.text };
}

/** Ids that the casus does not have, the same each time for the same casus. */
function idsFor(casus: Casus): () => string {
  const taken = new Set(JSON.stringify(casus).match(/"new-\d+"/gu) ?? []);
  let count = 0;
  return () => {
    do count += 1;
    while (taken.has(`"new-${count}"`));
    return `new-${count}`;
  };
}

/** A line of the corpus. */
interface Entry {
  readonly id: string;
  readonly lang?: 'nl' | 'en';
  readonly say: string;
  readonly context: { readonly start?: string; readonly casus?: object; readonly selected?: readonly string[] };
}

async function inBatch(file: string, typed: Typed, shell: Shell): Promise<ExitCode> {
  const lines = await readFile(file, 'utf8').catch(() => undefined);
  if (lines === undefined) {
    shell.complain(shell.say('cli.no-file'));
    return 2;
  }
  const folder = typeof typed.options['starts'] === 'string' ? typed.options['starts'] : join(dirname(file), 'starts');
  const starts = new Map<string, Promise<Casus | undefined>>();
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = entryIn(line);
    if (entry === undefined) {
      shell.complain(shell.say('cli.say.bad-line', { line: index + 1 }));
      return 2;
    }
    const { start, casus: own, selected = [] } = entry.context;
    const path = join(folder, `${start ?? ''}.casus.json`);
    if (own === undefined && !starts.has(path)) starts.set(path, startIn(path));
    const casus = own === undefined ? await starts.get(path) : wholeOf(own);
    if (casus === undefined) {
      shell.complain(shell.say('cli.say.no-start', { start: start ?? entry.id }));
      return 2;
    }
    await shell.out(`${JSON.stringify({ id: entry.id, ...answerTo(entry.say, casus, selected, entry.lang ?? shell.language) })}\n`);
  }
  return 0;
}

function entryIn(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<Entry> | null;
    const isEntry = typeof entry?.say === 'string' && typeof entry.context === 'object';
    return isEntry
      ? { id: String(entry.id), say: entry.say ?? '', context: entry.context ?? {}, ...(entry.lang !== undefined && { lang: entry.lang }) }
      : undefined;
  } catch {
    return undefined;
  }
}

async function startIn(path: string): Promise<Casus | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  const read = bytes === undefined ? undefined : readCasusFile(bytes);
  return read?.ok === true ? read.casus : undefined;
}

/** A casus of which only some lists were written down. */
function wholeOf(part: object): Casus | undefined {
  const head = {
    format: 'systeemkaart/casus',
    version: 1,
    id: 'inline',
    title: 'inline',
    referenceDate: '2026-11-22',
    intake: { kind: 'new' },
  };
  const read = readCasusFile(JSON.stringify({ ...head, ...part }));
  return read.ok ? read.casus : undefined;
}
