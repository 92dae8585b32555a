import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { selecting, someParties } from './selection.ts';

export const eventAdd = addTo('events', {
  name: 'event.add',
  label: { nl: 'gebeurtenis', en: 'event' },
  key: 'E',
  applies: someParties,
});

export const eventChange = changeIn('events', {
  name: 'event.change',
  label: { nl: 'gebeurtenis wijzigen', en: 'change an event' },
  applies: selecting(['events'], 1),
});

export const eventRemove = removeFrom('events', {
  name: 'event.remove',
  label: { nl: 'gebeurtenis weghalen', en: 'remove an event' },
  applies: selecting(['events'], 1, Infinity),
});
