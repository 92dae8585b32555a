import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { oneParty, selecting } from './selection.ts';

export const questionAdd = addTo('questions', {
  name: 'question.add',
  label: { nl: 'relationele vraag', en: 'relational question' },
  applies: oneParty,
});

export const questionChange = changeIn('questions', {
  name: 'question.change',
  label: { nl: 'vraag wijzigen', en: 'change a question' },
  applies: selecting(['questions'], 1),
});

export const questionRemove = removeFrom('questions', {
  name: 'question.remove',
  label: { nl: 'vraag weghalen', en: 'remove a question' },
  applies: selecting(['questions'], 1, Infinity),
});
