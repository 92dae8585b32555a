import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftOut } from '../../../renderer/export/left-out.ts';
import { layerCounts } from '../../../renderer/workspace/layer-counts.ts';
import { firstLook, layerIds, withLayer } from '../../../renderer/workspace/look.ts';
import type { LayerId } from '../../../shared/catalogue/layers.ts';
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
    const none = new Set<LayerId>();
    const nothing = leftOut(casus, { ...firstLook, layers: none });
    expect(nothing.filter(({ what }) => what === 'layer').length).toBe(layerCounts(casus, none).filter(({ id }) => id !== 'legend').length);
    expect(nothing).toContainEqual({ what: 'layer', layer: 'coalitions', count: casus.coalitions.length });
    expect(leftOut(casus, { ...firstLook, layers: new Set(layerIds) }).filter(({ what }) => what === 'layer')).toEqual([]);
  });

  test('tells neither of traits nor of secrets how many there are, nor whether there are any', () => {
    const casus = sample();
    const secret: Casus = {
      ...casus,
      persons: [...casus.persons, { id: 'w', name: 'Wilhelmina', gender: 'female' }],
      unions: [...casus.unions, { id: 'uw', partners: ['vader', 'w'], form: 'short', secret: true }],
    };
    const plain: Casus = { ...casus, persons: casus.persons.map((it) => ({ ...it, traits: [] })) };
    const look = { ...firstLook, names: 'initials' as const };
    expect(leftOut(secret, look)).toEqual(leftOut(plain, look));
    expect(layerCounts(secret, look.layers)).toEqual(layerCounts(plain, look.layers));
    expect(layerCounts(secret, new Set(layerIds)).find(({ id }) => id === 'secrets')?.count).toBe(2);
    const { layers } = withLayer(firstLook, 'traits', true);
    expect(layerCounts(secret, layers).find(({ id }) => id === 'traits')?.count).toBe(1);
  });
});
