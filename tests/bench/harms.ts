import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';

const PAGE = 4096;
const ends = ['.keys', '.keys-copy'] as const;

/** What a damaged copy is made of: the path of the team file, what it was, another team's file, and dice. */
export interface Victim {
  readonly path: string;
  readonly whole: Buffer;
  readonly stranger: string;
  readonly below: (limit: number) => number;
}

type Harm = (victim: Victim) => void;

/** Every kind of damage: its share of all runs, and whether the program is to mend it by itself. */
export const harms: readonly { readonly name: string; readonly share: number; readonly harm: Harm; readonly heals?: true }[] = [
  { name: 'one bit turned', share: 0.28, harm: flipOne },
  { name: 'many bits turned', share: 0.05, harm: (it) => Array.from({ length: 50 }).forEach(() => flipOne(it)) },
  { name: 'cut off anywhere', share: 0.12, harm: ({ path, whole, below }) => truncateSync(path, 1 + below(whole.length - 1)) },
  {
    name: 'cut off between pages',
    share: 0.06,
    harm: ({ path, whole, below }) => truncateSync(path, PAGE * (1 + below(whole.length / PAGE - 1))),
  },
  // A killed program may leave that, and no page of the file is another for it.
  {
    name: 'something behind the end',
    share: 0.03,
    harm: ({ path, below }) => appendFileSync(path, Buffer.alloc(1 + below(2 * PAGE), 7)),
    heals: true,
  },
  { name: 'a page of zeros', share: 0.12, harm: ({ path, whole, below }) => change(path, (it) => it.fill(0, ...pageOf(whole, below))) },
  { name: 'two pages swapped', share: 0.1, harm: swap },
  { name: 'a page of another file', share: 0.05, harm: borrow },
  { name: 'empty', share: 0.02, harm: ({ path }) => truncateSync(path, 0) },
  { name: 'all zeros', share: 0.02, harm: ({ path }) => change(path, (it) => it.fill(0)) },
  { name: 'not a database', share: 0.03, harm: ({ path, below }) => writeFileSync(path, 'Beste collega, '.repeat(1 + below(3000))) },
  { name: "another team's file", share: 0.03, harm: ({ path, stranger }) => copyFileSync(stranger, path) },
  {
    name: "another team's keys",
    share: 0.02,
    harm: ({ path, stranger }) => ends.forEach((end) => copyFileSync(stranger + end, path + end)),
  },
  { name: 'gone', share: 0.01, harm: ({ path }) => rmSync(path) },
  { name: 'keys and their copy damaged', share: 0.03, harm: (it) => ends.forEach((end) => harmKeys(it, end)) },
  { name: 'keys gone', share: 0.01, harm: ({ path }) => ends.forEach((end) => rmSync(path + end)) },
  { name: 'one of the two keys damaged', share: 0.02, harm: (it) => harmKeys(it, it.below(2) === 0 ? '.keys' : '.keys-copy'), heals: true },
];

function change(path: string, work: (bytes: Buffer) => unknown): void {
  const bytes = readFileSync(path);
  work(bytes);
  writeFileSync(path, bytes);
}

function flipOne({ path, below }: Victim): void {
  change(path, (bytes) => {
    const at = below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  });
}

function pageOf(whole: Buffer, below: Victim['below']): readonly [from: number, to: number] {
  const page = below(whole.length / PAGE);
  return [page * PAGE, (page + 1) * PAGE];
}

function swap({ path, whole, below }: Victim): void {
  const one = below(whole.length / PAGE);
  const other = (one + 1 + below(whole.length / PAGE - 1)) % (whole.length / PAGE);
  change(path, (bytes) => {
    whole.copy(bytes, one * PAGE, other * PAGE, (other + 1) * PAGE);
    whole.copy(bytes, other * PAGE, one * PAGE, (one + 1) * PAGE);
  });
}

function borrow({ path, stranger, whole, below }: Victim): void {
  const [from, to] = pageOf(whole, below);
  change(path, (bytes) => readFileSync(stranger).copy(bytes, from, 0, to - from));
}

/** One sign of the file of keys becomes another one, or it ends too early. */
function harmKeys({ path, below }: Victim, end: (typeof ends)[number]): void {
  if (below(2) === 0) truncateSync(path + end, below(400));
  else
    change(path + end, (bytes) => {
      const at = bytes.indexOf('"sealed"') + 12 + below(100);
      bytes[at] = bytes[at] === 65 ? 66 : 65;
    });
}
