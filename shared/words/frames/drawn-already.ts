import { same } from '../../model/same.ts';
import type { Reading } from '../outcome.ts';
import type { Scene } from '../scene.ts';

/** The list in which what a command draws is kept. */
const listOf = {
  'coalition.draw': 'coalitions',
  'triangle.draw': 'triangles',
  'loyalty.draw': 'loyalties',
  'boundary.draw': 'boundaries',
} as const;

const isDrawing = (command: string): command is keyof typeof listOf => command in listOf;

/** Whether all that a reading would draw stands there already, with the same said of it, in whatever order its members were named. */
export function isDrawn({ casus }: Scene, { deeds }: Reading): boolean {
  return (
    deeds.length > 0 &&
    deeds.every(({ command, input }) => {
      if (!isDrawing(command)) return false;
      const records: readonly object[] = casus[listOf[command]];
      return records.some((it) => same(withoutOrder(it), withoutOrder(input as object)));
    })
  );
}

/** The members of a coalition have no order, nor have the corners of a triangle; a loyalty and a boundary are compared as they were said. */
function withoutOrder(record: object): object {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([field]) => field !== 'id')
      .map(([field, value]) => [
        field,
        Array.isArray(value) && unordered.has(field)
          ? (value as readonly string[]).toSorted((a, b) => (a < b ? -1 : 1))
          : (value as unknown),
      ]),
  );
}

const unordered: ReadonlySet<string> = new Set(['members', 'against', 'corners']);
