import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { naming, oneParty, orNobody } from './selection.ts';

export const questionAdd = addTo('questions', {
  name: 'question.add',
  label: { nl: 'relationele vraag', en: 'relational question' },
  applies: orNobody(oneParty, 'persons', 'households', 'involved'),
});

export const questionChange = changeIn('questions', {
  name: 'question.change',
  label: { nl: 'vraag wijzigen', en: 'change a question' },
  applies: naming('questions', 'id', 'to', 'about'),
});

export const questionRemove = removeFrom('questions', {
  name: 'question.remove',
  label: { nl: 'vraag weghalen', en: 'remove a question' },
  applies: naming('questions', 'id', 'to', 'about'),
});
