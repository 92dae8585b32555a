import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, measureQuality } from '../../shared/layout/quality.ts';
import { familyOf } from '../helpers/families.ts';
import type { Case } from './cases.ts';
import { graphvizDot } from './dot.ts';
import type { Layout } from './drawn.ts';
import { elkLayered } from './elk.ts';
import { ours, oursPacked, oursRelaxed } from './ours.ts';
import { redrawn } from './redrawn.ts';
import { sketch } from './sketch.ts';
import { tableOf } from './table.ts';
import type { Cell } from './table.ts';
import { rowOf, verdictsOn } from './targets.ts';
import type { Row, Verdict } from './targets.ts';

const layouts: readonly { readonly word: string; readonly layout: Layout }[] = [
  { word: 'ours', layout: ours },
  { word: 'relaxed', layout: oursRelaxed },
  { word: 'packed', layout: oursPacked },
  { word: 'elk', layout: elkLayered },
  { word: 'elk', layout: redrawn(elkLayered) },
  { word: 'dot', layout: graphvizDot },
  { word: 'dot', layout: redrawn(graphvizDot) },
];

/** How a run is asked for. */
export interface LayoutRun {
  readonly cases: readonly Case[];
  /** The layouts to run: ours, relaxed, packed, elk or dot; all when left out. */
  readonly only: string | undefined;
  readonly json: boolean;
  /** Folder for a sketch of every drawing with its faults ringed. */
  readonly sketches: string | undefined;
  /** Print every fault of ours with its place. */
  readonly faults: boolean;
}

interface Measured {
  readonly case: string;
  readonly layout: string;
  readonly row: Row;
  readonly verdicts: readonly Verdict[];
}

/** Draws every case with every layout, warm, and gives the table of measures and how ours stands to the targets. */
export async function benchLayout(run: LayoutRun): Promise<string> {
  const { only } = run;
  const wanted =
    only === undefined ? layouts.map(({ layout }) => layout) : layouts.filter(({ word }) => word === only).map(({ layout }) => layout);
  if (wanted.length === 0) throw new Error(`no layout is called ${only}: choose ours, relaxed, packed, elk or dot`);
  const measured: Measured[] = [];
  const remarks: string[] = [];
  for (const layout of wanted) await layout.draw(familyOf(30, 1));
  for (const one of run.cases) {
    for (const layout of wanted) {
      const drawn = [];
      for (const casus of one.casus) {
        const { placement, ms } = await layout.draw(casus);
        drawn.push({ quality: measureQuality(casus, placement), ms });
        const faults = faultsOf(casus, placement);
        if (run.sketches !== undefined) {
          mkdirSync(run.sketches, { recursive: true });
          writeFileSync(join(run.sketches, `${casus.id} ${layout.name}.svg`), sketch(placement, faults));
        }
        if (run.faults && layout === ours)
          remarks.push(...faults.map((f) => `${casus.id}: ${f.measure} ${f.ids.join(', ')} at ${f.at.x.toFixed(0)},${f.at.y.toFixed(0)}`));
      }
      const row = rowOf(drawn);
      measured.push({
        case: one.name,
        layout: layout.name,
        row,
        verdicts: layout === ours || layout === oursRelaxed ? verdictsOn(row, one.size, layout === oursRelaxed) : [],
      });
    }
  }
  return run.json
    ? JSON.stringify(measured, undefined, 1)
    : [measureTable(measured), targetTable(measured), remarks.join('\n')].filter(Boolean).join('\n\n');
}

const heads = [
  'case',
  'layout',
  'cross',
  'ambig',
  'sib',
  'of',
  'couple',
  'floor',
  'row',
  'thru',
  'over',
  'word',
  'drop',
  'missing',
  'centre',
  'max',
  'area/p',
  'all',
  'ms',
  'ms per phase',
];

function measureTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ case: name, layout, row }): Cell[] => {
    const { sums } = row;
    const phases = Object.entries(row.ms).map(([phase, ms]) => `${phase} ${ms.toFixed(ms < 10 ? 1 : 0)}`);
    return [
      name,
      layout,
      sums.cross,
      sums.ambig,
      sums.sib,
      sums.sibPairs,
      sums.couple,
      sums.coupleFloorSides + sums.coupleFloorGenerations,
      sums.row,
      sums.thru,
      sums.over,
      sums.wordOnLine,
      sums.wordOnDrop,
      sums.missing,
      row.centreMean,
      row.centreMax,
      row.area,
      row.areaAll,
      Math.round(row.msTotal),
      phases.length > 1 ? phases.join(' · ') : '',
    ];
  });
  return tableOf(heads, rows);
}

function targetTable(measured: readonly Measured[]): string {
  const judged = measured.filter(({ verdicts }) => verdicts.length > 0);
  const rows = judged.flatMap(({ case: name, verdicts }) => {
    return verdicts.filter((v) => !v.met).map((v): Cell[] => [name, v.what, v.asked, v.reached]);
  });
  const count = judged.reduce((all, { verdicts }) => all + verdicts.length, 0);
  if (count === 0) return '';
  const summary = `targets met: ${count - rows.length} of ${count}`;
  return rows.length === 0 ? summary : `${summary}\n\n${tableOf(['case', 'target not met', 'at most', 'is'], rows)}`;
}
