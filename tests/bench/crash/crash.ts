import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actNames, killedWhile } from '../../helpers/killed.ts';
import { crashKeys } from '../crash-keys.ts';
import { tableOf, type Cell } from '../table.ts';
import { crashEdits } from './edits.ts';

/**
 * Kills programs with `kill -9` in the middle of everything they do to a team file, so often each, and looks what is left. A row of the table is
 * one thing to be killed in; `lost` counts what was acknowledged and is not there, `unsound` the files that did not open or were not whole.
 */
export async function benchCrash({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<string> {
  const edits = await crashEdits(kills, seed);
  const keys = await crashKeys(kills);
  const both = await crashKeys(Math.ceil(kills / 3), 2);
  const rows: Cell[][] = [
    ['edits', kills, '', edits.acknowledged, edits.lost, edits.unopenable + edits.torn],
    ['ways to open the file', kills, keys.amidst, keys.acknowledged, keys.lost, keys.unopenable + keys.halfWritten + keys.unsound],
    ['the same by two at once', both.kills, both.amidst, both.acknowledged, both.lost, both.unopenable + both.halfWritten + both.unsound],
  ];
  for (const act of actNames) {
    const folder = mkdtempSync(join(tmpdir(), 'crash-acts-'));
    try {
      const { runs, midway, acknowledged, lost, faults } = await killedWhile(act, kills, folder);
      rows.push([act, runs, midway, acknowledged, lost, faults.length]);
      for (const fault of new Set(faults)) rows.push([`  ${fault}`, '', '', '', '', '']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return tableOf(['killed in', 'kills', 'midway', 'acknowledged', 'lost', 'unsound'], rows);
}
