import { z } from 'zod';
import { tieKinds, type TieKind } from '../catalogue/ties.ts';
import { tie } from '../model/records.ts';
import { define, type Shortcut } from './command.ts';
import { addTo, changed, changeIn, removeFrom } from './list-commands.ts';
import { selecting, twoParties } from './selection.ts';

/** Which kinds have a digit, as the palette numbers them. */
const digits = {
  1: 'close',
  2: 'fused',
  3: 'distant',
  4: 'cutoff',
  5: 'conflict',
  6: 'close-conflict',
  7: 'focused-on',
  8: 'parentification',
} as const satisfies Readonly<Record<number, TieKind>>;

const shortcuts: readonly Shortcut[] = Object.entries(digits).map(([key, kind]) => ({ key, label: tieKinds[kind].label, given: { kind } }));

/** A further line: what stands between the two already stays. */
export const tieDraw = addTo('ties', {
  name: 'tie.draw',
  label: { nl: 'relatielijn, alle soorten op naam', en: 'relation line, every kind by name' },
  key: 'R',
  shortcuts,
  applies: twoParties,
});

export const tieChange = changeIn('ties', {
  name: 'tie.change',
  label: { nl: 'relatielijn wijzigen', en: 'change a relation line' },
  applies: selecting(['ties'], 1),
});

export const tieRemove = removeFrom('ties', {
  name: 'tie.remove',
  label: { nl: 'relatielijn weghalen', en: 'remove a relation line' },
  applies: selecting(['ties'], 1, Infinity),
});

export const tieTurn = define({
  name: 'tie.turn',
  label: { nl: 'relatielijn omdraaien', en: 'turn a relation line round' },
  input: z.strictObject({ tie: tie.shape.id }),
  applies: selecting(['ties'], 1),
  run: (casus, { tie: id }) => {
    const line = casus.ties.find((it) => it.id === id);
    return line === undefined ? casus : changed(casus, 'ties', id, { from: line.to, to: line.from });
  },
});
