import { z } from 'zod';
import { dateText } from '../model/date.ts';
import { helpLine } from '../model/records.ts';
import { define } from './command.ts';
import { addTo, changed, changeIn, removeFrom } from './list-commands.ts';
import { always, moreParties, naming, selecting, someParties } from './selection.ts';

const oneLine = selecting(['helpLines'], 1);

export const involvedAdd = addTo('involved', {
  name: 'involved.add',
  label: { nl: 'betrokkene toevoegen', en: 'add an involved party' },
  applies: always,
});

export const involvedChange = changeIn('involved', {
  name: 'involved.change',
  label: { nl: 'betrokkene wijzigen', en: 'change an involved party' },
  applies: selecting(['involved'], 1),
});

export const involvedRemove = removeFrom('involved', {
  name: 'involved.remove',
  label: { nl: 'betrokkene weghalen', en: 'remove an involved party' },
  applies: selecting(['involved'], 1, Infinity),
});

export const helpDraw = addTo('helpLines', {
  name: 'help.draw',
  label: { nl: 'hulplijn', en: 'help line' },
  applies: moreParties,
});

export const helpChange = changeIn('helpLines', {
  name: 'help.change',
  label: { nl: 'hulplijn wijzigen', en: 'change a help line' },
  applies: oneLine,
});

export const helpRemove = removeFrom('helpLines', {
  name: 'help.remove',
  label: { nl: 'hulplijn weghalen', en: 'remove a help line' },
  applies: selecting(['helpLines'], 1, Infinity),
});

/** Help that stopped stays in the drawing, with when and how. */
export const helpEnd = define({
  name: 'help.end',
  label: { nl: 'hulp beëindigen', en: 'end help' },
  input: z.strictObject({
    line: helpLine.shape.id,
    status: helpLine.shape.status.extract(['ended', 'broken-off']),
    until: dateText.optional(),
  }),
  applies: oneLine,
  run: (casus, { line, status, until }) => changed(casus, 'helpLines', line, { status, until }),
});

/** A further line in the history of who holds the regie. */
export const directionAdd = addTo('direction', {
  name: 'direction.add',
  label: { nl: 'regie bij', en: 'direction held by' },
  applies: someParties,
});

export const directionChange = changeIn('direction', {
  name: 'direction.change',
  label: { nl: 'regie wijzigen', en: 'change who holds direction' },
  applies: naming('direction', 'holders'),
});

export const directionRemove = removeFrom('direction', {
  name: 'direction.remove',
  label: { nl: 'regie weghalen', en: 'remove who holds direction' },
  applies: naming('direction', 'holders'),
});
