import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftOut } from '../../../renderer/export/left-out.ts';
import { layerCounts } from '../../../renderer/workspace/layer-counts.ts';
import { firstLook, layerIds } from '../../../renderer/workspace/look.ts';
import { readCasusFile } from '../../../shared/formats/own-file.ts';
import type { Casus } from '../../../shared/model/records.ts';

function sample(): Casus {
  const read = readCasusFile(readFileSync(join(import.meta.dirname, '../../../assets/samples/w-2024-011.casus.json')));
  if (!read.ok) throw new Error('The example has faults.');
  return read.casus;
}

describe('what an export leaves behind', () => {
  test('is every name where names are hidden, and no name where they are asked for', () => {
    const casus = sample();
    expect(leftOut(casus, { ...firstLook, names: 'initials' })[0]).toEqual({ what: 'names', instead: 'initials', count: 17 });
    expect(leftOut(casus, firstLook).some(({ what }) => what === 'names')).toBe(false);
  });

  test('is every layer that is off and holds something', () => {
    const casus = sample();
    expect(leftOut(casus, firstLook)).toEqual([{ what: 'layer', layer: 'traits', count: 1 }]);
    const nothing = leftOut(casus, { ...firstLook, layers: new Set() });
    expect(nothing.filter(({ what }) => what === 'layer').length).toBe(
      layerCounts(casus).filter(({ count }) => count !== undefined).length,
    );
    expect(leftOut(casus, { ...firstLook, layers: new Set(layerIds) }).filter(({ what }) => what === 'layer')).toEqual([]);
  });
});
