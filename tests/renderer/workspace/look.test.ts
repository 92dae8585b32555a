import { describe, expect, test } from 'vitest';
import { firstLook, layerIds, nextNames, withLayer } from '../../../renderer/workspace/look.ts';
import { layers } from '../../../shared/catalogue/layers.ts';

describe('look', () => {
  test('starts with the layers that are on by themselves, so without traits and secrets', () => {
    expect([...firstLook.layers]).toEqual(layerIds.filter((id) => layers[id].on));
    expect(firstLook.layers.has('traits') || firstLook.layers.has('secrets')).toBe(false);
  });

  test('a layer goes off and on again without touching the others', () => {
    const off = withLayer(firstLook, 'ties', false);
    expect([...firstLook.layers].filter((id) => !off.layers.has(id))).toEqual(['ties']);
    expect(withLayer(off, 'ties', true)).toEqual(firstLook);
  });

  test('names, initials and roles come round', () => {
    expect([nextNames('full'), nextNames('initials'), nextNames('roles')]).toEqual(['initials', 'roles', 'full']);
  });
});
