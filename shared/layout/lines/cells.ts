/** Side of a cell of the ground, px. */
export const CELL = 4;

/** How many directions are told apart in half a turn; opposite directions are one. */
export const WAYS = 16;

/** By the direction's parts in this many steps. */
const STEPS = 24;
const SIDE = 2 * STEPS + 1;
const table = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
  const [x, y] = [(at % SIDE) - STEPS, Math.floor(at / SIDE) - STEPS];
  return Math.round((Math.atan2(y, x) / Math.PI) * WAYS + 2 * WAYS) % WAYS;
});

/** The number of a direction, a unit vector. */
export function bitOf(x: number, y: number): number {
  return table[(Math.round(y * STEPS) + STEPS) * SIDE + Math.round(x * STEPS) + STEPS] ?? 0;
}
