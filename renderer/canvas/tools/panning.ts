import type { Preview } from './preview.ts';
import type { Spot, Tool } from './tool.ts';

const held: Preview = { is: 'panning' };

/** The paper goes along with the hand. */
export function panning(from: Spot): Tool {
  let last = from.screen;
  return {
    move: ({ screen }, { camera, show }) => {
      show(held);
      camera.pan(screen.x - last.x, screen.y - last.y);
      last = screen;
      return undefined;
    },
    up: (_, { show }) => show(undefined),
    leave: ({ show }) => show(undefined),
  };
}
