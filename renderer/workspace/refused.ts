import { Refusal } from '../../shared/bridge/refusals.ts';
import type { Words } from '../words/words.ts';

/** Why a question failed, as one sentence for the person at the screen. */
export function sentenceOf(fault: unknown, { say, sayOther }: Words): string {
  if (!(fault instanceof Refusal)) return say('interface.refusal.unreachable');
  return fault.words === undefined ? say(`interface.refusal.${fault.kind}`) : sayOther(fault.words.id, fault.words.values);
}
