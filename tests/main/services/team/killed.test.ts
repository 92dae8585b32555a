import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { actNames, killedWhile } from '../../../helpers/killed.ts';

test.each(actNames)(
  'a program killed in the middle of a %s leaves a file that opens, and no colleague loses an edit',
  { timeout: 120_000 },
  async (act) => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { faults, lost } = await killedWhile(act, 4, folder);
    expect({ faults, lost }).toEqual({ faults: [], lost: 0 });
  },
);
