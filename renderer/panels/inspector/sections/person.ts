import { genders, personKinds } from '../../../../shared/catalogue/people.ts';
import type { Section } from './spec.ts';

/** What is shown of a person, and of what is drawn as one. */
export const personSections: readonly Section[] = [
  {
    id: 'person',
    fields: [
      { as: 'own', part: 'names', fields: ['name', 'initials'] },
      { as: 'date', field: 'birth', label: 'interface.inspector.birth', half: true },
      { as: 'date', field: 'death', label: 'interface.inspector.death', half: true },
      { as: 'picture-segment', field: 'gender', label: 'interface.inspector.gender', entries: genders, pictures: 'gender' },
      { as: 'text', field: 'role', label: 'interface.inspector.role', most: 48 },
      { as: 'text', field: 'occupation', label: 'interface.inspector.occupation', half: true },
      { as: 'text', field: 'place', label: 'interface.inspector.place', half: true },
      {
        as: 'pictures',
        field: 'kind',
        label: 'interface.inspector.person-kind',
        entries: personKinds,
        usual: 'person',
        pictures: 'personKind',
      },
      { as: 'tick', field: 'index', label: 'interface.inspector.index', half: true },
      { as: 'tick', field: 'trans', label: 'interface.inspector.trans', half: true },
    ],
  },
  {
    id: 'living',
    title: 'interface.inspector.living',
    fields: [
      { as: 'own', part: 'homes', fields: [] },
      { as: 'own', part: 'custody', fields: [] },
      { as: 'own', part: 'stays', fields: [] },
    ],
  },
  { id: 'lines', fields: [{ as: 'own', part: 'lines', fields: [] }] },
  {
    id: 'note',
    fields: [{ as: 'text', field: 'note', label: 'interface.inspector.note', tall: true, example: 'interface.inspector.note.example' }],
  },
  { id: 'events', fields: [{ as: 'own', part: 'events', fields: [] }] },
  { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] },
  {
    id: 'descent',
    title: 'interface.inspector.descent',
    fields: [
      { as: 'own', part: 'descents', fields: [] },
      { as: 'own', part: 'twins', fields: [] },
    ],
  },
  {
    id: 'marks',
    title: 'interface.inspector.marks',
    fields: [
      { as: 'own', part: 'badges', fields: ['badges'] },
      { as: 'tick', field: 'interpreter', label: 'interface.inspector.interpreter' },
      { as: 'words', field: 'cultures', label: 'interface.inspector.cultures' },
      { as: 'own', part: 'migration', fields: ['migration'] },
    ],
  },
  { id: 'traits', layer: 'traits', fields: [{ as: 'own', part: 'traits', fields: ['traits'] }] },
];
