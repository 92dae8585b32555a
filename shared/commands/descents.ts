import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { naming, selecting } from './selection.ts';

export const descentAdd = addTo('descents', {
  name: 'descent.add',
  label: { nl: 'afstamming toevoegen', en: 'add a descent' },
  applies: selecting(['persons', 'unions', 'involved'], 2, 3),
});

export const descentChange = changeIn('descents', {
  name: 'descent.change',
  label: { nl: 'afstamming wijzigen', en: 'change a descent' },
  applies: naming('descents', 'child'),
});

export const descentRemove = removeFrom('descents', {
  name: 'descent.remove',
  label: { nl: 'losmaken van ouders', en: 'take from the parents' },
  applies: naming('descents', 'child'),
});

export const twinsJoin = addTo('twins', {
  name: 'twins.join',
  label: { nl: 'meerling', en: 'twins' },
  applies: selecting(['persons'], 2, Infinity),
});

export const twinsChange = changeIn('twins', {
  name: 'twins.change',
  label: { nl: 'meerling wijzigen', en: 'change twins' },
  applies: naming('twins', 'children'),
});

export const twinsRemove = removeFrom('twins', {
  name: 'twins.remove',
  label: { nl: 'geen meerling meer', en: 'no twins any more' },
  applies: naming('twins', 'children'),
});
