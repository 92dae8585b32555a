import { descentKinds, zygosities } from '../../../../shared/catalogue/descents.ts';
import { stayFrameworks } from '../../../../shared/catalogue/casus.ts';
import { unionEnds, unionForms } from '../../../../shared/catalogue/unions.ts';
import { period } from './period.ts';
import type { PlainSpec, Section } from './spec.ts';

/** What is shown of two partners. */
export const unionSections: readonly Section[] = [
  {
    id: 'union',
    fields: [
      { as: 'own', part: 'partners', fields: ['partners'] },
      { as: 'pictures', field: 'form', label: 'interface.inspector.form', entries: unionForms, pictures: 'unionForm' },
      { as: 'pick', field: 'end', label: 'interface.inspector.end', entries: unionEnds, none: 'interface.inspector.end.none' },
      { as: 'tick', field: 'secret', label: 'interface.inspector.secret' },
    ],
  },
  { id: 'dates', title: 'interface.inspector.dates', fields: [{ as: 'own', part: 'union-dates', fields: ['dates'] }] },
  { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] },
];

/** What is shown of who live together. */
export const householdSections: readonly Section[] = [
  {
    id: 'household',
    fields: [{ as: 'text', field: 'name', label: 'interface.inspector.name' }, ...period],
  },
  { id: 'members', title: 'interface.inspector.members', fields: [{ as: 'own', part: 'members', fields: ['members'] }] },
  { id: 'lines', fields: [{ as: 'own', part: 'lines', fields: [] }] },
  { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] },
];

/** What is shown of a descent with its child; of whom stands in its sentence, and changes by taking it away and adding another. */
export const descentFields: readonly PlainSpec[] = [
  { as: 'pictures', field: 'kind', label: 'interface.inspector.kind', entries: descentKinds, pictures: 'descent' },
  ...period,
];
/** What the sentence of a descent tells. */
export const descentSaid = ['child', 'union', 'parents', 'organisation'] as const;

/** What is shown of twins with one of them. */
export const twinsFields: readonly PlainSpec[] = [
  { as: 'parties', field: 'children', label: 'interface.inspector.twins', among: 'persons', least: 2 },
  { as: 'pictures', field: 'zygosity', label: 'interface.inspector.zygosity', entries: zygosities, pictures: 'twins' },
];

/** What is shown of a stay elsewhere with whoever stays there. */
export const stayFields: readonly PlainSpec[] = [
  { as: 'party', field: 'place', label: 'interface.inspector.stay.place', among: 'places' },
  { as: 'pick', field: 'framework', label: 'interface.inspector.framework', entries: stayFrameworks },
  ...period,
];
/** What is known of a stay by where it is shown. */
export const staySaid = ['person'] as const;
