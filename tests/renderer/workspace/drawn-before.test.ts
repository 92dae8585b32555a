import { expect, test } from 'vitest';
import type { Placement } from '../../../shared/layout/placement.ts';
import { linesBefore } from '../../../renderer/workspace/drawn-before.ts';
import type { Ended, Wanted } from '../../../renderer/workspace/drawn-before.ts';
import { casusOf, people } from '../../helpers/casus.ts';

const casus = casusOf({ id: 'W-1', persons: people({ m1: '1980', f1: '1982' }) });
const wanted: Wanted = { casus, diagram: 'genogram', theme: 'colour', names: 'full', language: 'nl', layers: ['ties'] };
const placement: Placement = {
  persons: [{ id: 'm1', x: 0, y: 0, width: 48, height: 48, generation: 0, texts: [] }],
  unions: [],
  sibships: [],
  descents: [],
  twins: [],
  households: [],
  parties: [],
  lines: { ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: [] },
  bounds: { left: 0, top: 0, right: 48, bottom: 48 },
};
const scene = { view: placement.bounds, title: '', description: '', marks: [] };
const drawn: Ended = { wanted, turn: 0, drawn: { diagram: 'genogram', placement, scene, heading: { title: '' }, legend: [] } };

test('in another theme everybody is placed afresh and the lines may keep their course', () => {
  const kept = linesBefore([drawn], { ...wanted, theme: 'projection' });
  expect(kept?.placement).toMatchObject({ persons: [], lines: placement.lines });
});

test('nothing is kept of a drawing that shows something else than another theme of it', () => {
  expect(linesBefore([drawn], { ...wanted, theme: 'projection', names: 'initials' })).toBeUndefined();
  expect(linesBefore([drawn], { ...wanted, theme: 'projection', casus: { ...casus, title: 'Later' } })).toBeUndefined();
  expect(linesBefore([], wanted)).toBeUndefined();
});
