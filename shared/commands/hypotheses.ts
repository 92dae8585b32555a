import { z } from 'zod';
import { hypothesis, type Casus, type Hypothesis } from '../model/records.ts';
import { define } from './command.ts';
import { changed, withRecords } from './list-commands.ts';
import { without } from '../rules/removal.ts';
import { always, listOf, type Applies } from './selection.ts';

const { slot, text, status, touches, helpersOwnPart } = hypothesis.shape;
const some: Applies = (casus) => casus.hypotheses.length > 0;
const touchable: Applies = (casus, selected) =>
  some(casus, selected) &&
  selected.length > 0 &&
  selected.every((id) => listOf(casus, id) !== undefined && listOf(casus, id) !== 'questions');

/** Into a slot that is empty, or other words for what stands there. What is not told stays; a new one is open. */
export const hypothesisWrite = define({
  name: 'hypothesis.write',
  label: { nl: 'hypothese opschrijven', en: 'write a hypothesis' },
  input: z.strictObject({
    slot,
    text: text.optional(),
    status: status.optional(),
    touches: touches.optional(),
    helpersOwnPart: helpersOwnPart.unwrap().nullable().optional(),
  }),
  applies: always,
  run: (casus, { slot, ...told }) => {
    if (inSlot(casus, slot) !== undefined) return onSlot(casus, slot, told);
    const { text = '', status = 'open', touches = [], helpersOwnPart } = told;
    const own = helpersOwnPart === undefined || helpersOwnPart === null ? {} : { helpersOwnPart };
    return withRecords(casus, 'hypotheses', [...casus.hypotheses, { slot, text, status, touches, ...own }]);
  },
});

/** What a hypothesis touches, one click at a time: what it touched already it touches no more. */
export const hypothesisTouch = define({
  name: 'hypothesis.touch',
  label: { nl: 'hypothese: klik wat hij raakt', en: 'hypothesis: click what it touches' },
  key: 'H',
  input: z.strictObject({ slot, touch: touches.element }),
  applies: touchable,
  run: (casus, { slot, touch }) => {
    const touches = inSlot(casus, slot)?.touches ?? [];
    return onSlot(casus, slot, { touches: touches.includes(touch) ? touches.filter((it) => it !== touch) : [...touches, touch] });
  },
});

export const hypothesisStatus = define({
  name: 'hypothesis.status',
  label: { nl: 'stand van een hypothese', en: 'status of a hypothesis' },
  input: z.strictObject({ slot, status }),
  applies: some,
  run: (casus, { slot, status }) => onSlot(casus, slot, { status }),
});

/** To another slot; what stood there takes its place. Questions go along with the hypothesis that they are about. */
export const hypothesisMove = define({
  name: 'hypothesis.move',
  label: { nl: 'hypothese naar een ander vak', en: 'move a hypothesis to another slot' },
  input: z.strictObject({ slot, to: slot }),
  applies: some,
  run: (casus, { slot, to }) => {
    if (slot === to || inSlot(casus, slot) === undefined) return casus;
    const turned = (it: number): number => (it === slot ? to : it === to ? slot : it);
    const hypotheses = casus.hypotheses.map((it): Hypothesis =>
      turned(it.slot) === it.slot ? it : { ...it, slot: it.slot === slot ? to : slot },
    );
    const questions = casus.questions.map((it) =>
      it.hypothesis === undefined || turned(it.hypothesis) === it.hypothesis ? it : { ...it, hypothesis: turned(it.hypothesis) },
    );
    return { ...casus, hypotheses, questions };
  },
});

/** The slot is empty; questions about it stay, and are about no hypothesis. */
export const hypothesisRemove = define({
  name: 'hypothesis.remove',
  label: { nl: 'hypothese weghalen', en: 'remove a hypothesis' },
  input: z.strictObject({ slot }),
  applies: some,
  run: (casus, { slot }) => without(casus, new Set(casus.hypotheses.filter((it) => it.slot === slot))),
});

function inSlot(casus: Casus, slot: number): Hypothesis | undefined {
  return casus.hypotheses.find((it) => it.slot === slot);
}

function onSlot(casus: Casus, slot: number, patch: object): Casus {
  return changed(casus, 'hypotheses', JSON.stringify([slot]), patch);
}
