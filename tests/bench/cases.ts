import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { casus as schema } from '../../shared/model/records.ts';
import type { Casus } from '../../shared/model/records.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { familyOf } from '../helpers/families.ts';
import { view } from './ours.ts';

/** Drawings that are summed in one row of the table. */
export interface Case {
  readonly name: string;
  /** Persons asked for; undefined for hand-made samples. */
  readonly size?: number;
  readonly casus: readonly Casus[];
}

const kept = join(import.meta.dirname, '../families');
const samples = join(import.meta.dirname, '../../assets/samples');

/** Reads a casus as it is shown. */
function read(file: string): Casus {
  return visibleCasus(schema.parse(JSON.parse(readFileSync(file, 'utf8'))), view);
}

/** Kept families of a size; at 500 there is one. */
function keptFamilies(size: number): readonly Casus[] {
  return globSync(join(kept, `gen-${size}-s*.casus.json`))
    .toSorted()
    .map(read);
}

/** The families to draw by size: those that are kept, or of other seeds if asked. */
export function familiesBySize(sizes: readonly number[], seeds: readonly number[] | undefined): readonly Case[] {
  return sizes.map((size) => {
    const casus = seeds ? seeds.slice(0, size >= 500 ? 1 : undefined).map((seed) => familyOf(size, seed)) : keptFamilies(size);
    if (casus.length === 0) throw new Error(`no kept families of ${size} persons: give --seeds to make some`);
    return { name: `${size} x${casus.length}`, size, casus };
  });
}

/** Every casus file under a folder, each a row of its own. */
export function casesOf(folder: string): readonly Case[] {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}: name one that holds *.casus.json files`);
  return globSync(join(folder, '**/*.casus.json'))
    .toSorted()
    .map((file) => ({ name: basename(file, '.casus.json'), casus: [read(file)] }));
}

/** The hand-made samples that come with the program. */
export function sampleCases(): readonly Case[] {
  return existsSync(samples) ? casesOf(samples) : [];
}
