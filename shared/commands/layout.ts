import { z } from 'zod';
import { person, handPlaced, type Casus } from '../model/records.ts';
import { same } from '../model/same.ts';
import { define } from './command.ts';
import { diagrams, placedAs, unplaced } from '../rules/hand-placed.ts';
import { someParties, type Applies } from './selection.ts';

const id = person.shape.id;
const diagram = z.enum(diagrams);
const placed: Applies = (casus) => casus.layout !== undefined;
const { positions, order } = handPlaced.shape;

/** Where a hand put things: centres in px by id, beside those it put there before. */
export const layoutPlace = define({
  name: 'layout.place',
  label: { nl: 'hier neerzetten', en: 'put here' },
  input: z.strictObject({ diagram, positions: positions.unwrap() }),
  applies: someParties,
  run: (casus, { diagram, positions }) =>
    placedAs(casus, diagram, (placed) => {
      const next = Object.fromEntries([...Object.entries(placed.positions ?? {}), ...Object.entries(positions)]);
      return same(next, placed.positions ?? {}) ? placed : { ...placed, positions: next };
    }),
});

/** From left to right, whom a hand set in order; an empty order leaves it to the drawing. */
export const layoutOrder = define({
  name: 'layout.order',
  label: { nl: 'volgorde van links naar rechts', en: 'order from left to right' },
  input: z.strictObject({ diagram, order: order.unwrap() }),
  applies: someParties,
  run: (casus, { diagram, order }) =>
    placedAs(casus, diagram, (placed) => (same(order, placed.order ?? []) ? placed : { ...placed, order })),
});

/** What a hand placed of these is placed by the drawing again. */
export const layoutRelease = define({
  name: 'layout.release',
  label: { nl: 'loslaten', en: 'let go' },
  input: z.strictObject({ diagram, ids: z.array(id).min(1) }),
  applies: (casus, selected) => placed(casus, selected) && someParties(casus, selected),
  run: (casus, { diagram, ids }) => unplaced(casus, (id) => ids.includes(id), [diagram]),
});

/** All that a hand placed in a drawing is placed by the drawing again. Whoever calls has asked. */
export const layoutTidy = define({
  name: 'layout.tidy',
  label: { nl: 'opruimen', en: 'tidy' },
  input: z.strictObject({ diagram }),
  applies: placed,
  run: (casus: Casus, { diagram }) => unplaced(casus, () => true, [diagram]),
});
