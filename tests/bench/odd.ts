import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { faultsOf, measureQuality } from '../../shared/layout/quality.ts';
import type { Quality } from '../../shared/layout/quality.ts';
import type { Casus } from '../../shared/model/records.ts';
import { oddFamilies } from '../helpers/odd-families.ts';
import { svgQuality } from '../helpers/svg-quality.ts';
import type { SvgQuality } from '../helpers/svg-quality.ts';
import { exported } from './exported.ts';
import { layoutOurs } from './ours.ts';
import { sketch } from './sketch.ts';
import { tableOf } from './table.ts';
import type { Cell } from './table.ts';

/** How a run is asked for: how many odd families of which seed, and where to keep the smallest that breaks each promise. */
export interface OddRun {
  readonly runs: number;
  readonly seed: number;
  readonly keep: string | undefined;
}

interface Seen {
  readonly quality: Quality;
  readonly svg: SvgQuality;
}

/** What a drawing of any family, however odd, must keep. */
const promises: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'nothing on top of each other': ({ quality }) => quality.ambig === 0,
  'no line through a stranger': ({ quality }) => quality.thru === 0,
  'no overlaps': ({ quality }) => quality.over === 0,
  'no line through a word': ({ quality }) => quality.wordOnLine === 0,
  'rows kept': ({ quality }) => quality.row <= quality.coupleFloorGenerations,
  'siblings in order': ({ quality }) => quality.sib <= quality.sibFloor,
  'couples together': ({ quality }) => quality.couple <= quality.coupleFloorSides + quality.coupleFloorGenerations,
  'everything placed': ({ quality }) => quality.missing === 0,
  'svg: lines arrive': ({ svg }) => svg.loose.length === 0,
  'svg: no gaps': ({ svg }) => svg.gaps.length === 0,
  'svg: everything drawn once': ({ svg }) => svg.missing.length === 0 && svg.doubled.length === 0,
};

async function see(casus: Casus): Promise<Seen> {
  const { placement } = await layoutOurs(casus);
  return { quality: measureQuality(casus, placement), svg: svgQuality(exported(casus, placement), casus) };
}

/** Draws many odd families and gives how often each promise breaks, with the smallest family that breaks it. */
export async function benchOdd({ runs, seed, keep }: OddRun): Promise<string> {
  const broken = new Map<string, Casus[]>();
  for (const casus of fc.sample(oddFamilies, { numRuns: runs, seed })) {
    const seen = await see(casus).catch(() => undefined);
    const names = seen ? Object.keys(promises).filter((name) => !promises[name]?.(seen)) : ['draws at all'];
    for (const name of names) broken.set(name, [...(broken.get(name) ?? []), casus]);
  }
  const rows: Cell[][] = [];
  for (const [name, all] of broken) {
    const smallest = all.reduce((least, casus) => (casus.persons.length < least.persons.length ? casus : least));
    rows.push([name, all.length, smallest.persons.length]);
    if (keep !== undefined) await keepCase(join(keep, name.replaceAll(/\W+/g, '-')), smallest);
  }
  return rows.length === 0
    ? `${runs} odd families: every promise kept`
    : tableOf(['promise broken', `of ${runs}`, 'persons in the smallest'], rows);
}

async function keepCase(path: string, casus: Casus): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(`${path}.casus.json`, `${JSON.stringify(casus, undefined, 1)}\n`);
  const drawn = await layoutOurs(casus).catch(() => undefined);
  if (drawn === undefined) return;
  const { placement } = drawn;
  writeFileSync(`${path}.svg`, sketch(placement, faultsOf(casus, placement)));
}
