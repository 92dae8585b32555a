import type { Spot, Tool } from './tool.ts';

/** The paper goes along with the hand. */
export function panning(from: Spot): Tool {
  let last = from.screen;
  return {
    move: ({ screen }, { camera }) => {
      camera.pan(screen.x - last.x, screen.y - last.y);
      last = screen;
      return undefined;
    },
    up: () => undefined,
    leave: () => undefined,
  };
}
