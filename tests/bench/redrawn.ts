import { drawnOn } from '../helpers/drawing.ts';
import type { Layout } from './drawn.ts';

/** Another layout's places with the lines of a genogram by the book: bracket, stem, bar, drops, each at its usual depth. */
export function redrawn(layout: Layout): Layout {
  return {
    name: `${layout.name}, as genogram`,
    draw: async (casus) => {
      const { placement, ms } = await layout.draw(casus);
      const places = Object.fromEntries(placement.persons.map(({ id, x, y }) => [id, [x, y] as const]));
      return { placement: drawnOn(casus, places), ms };
    },
  };
}
