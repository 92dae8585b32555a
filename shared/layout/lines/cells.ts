/** Side of a cell of the ground, px. */
export const CELL = 4;

/** The bit of a direction, one of eight; opposite directions share one. */
export function bitOf(x: number, y: number): number {
  return Math.round((Math.atan2(y, x) / Math.PI) * 8 + 16) & 7;
}
