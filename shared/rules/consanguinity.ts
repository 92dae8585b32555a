import type { Casus, Union } from '../model/records.ts';
import { areKin } from './kinship.ts';
import { readingOf } from './reading.ts';

/** Whether the partners of a union are kin by blood, which is drawn as a double tick with `verwant` (catalogue B). */
export function isConsanguine(union: Union, casus: Casus): boolean {
  return areKin(readingOf(casus).diagram, union.partners[0], union.partners[1]);
}
