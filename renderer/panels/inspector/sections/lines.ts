import { boundaryKinds, coalitionEffects, loyaltyKinds, triangleKinds } from '../../../../shared/catalogue/overlays.ts';
import { tieKinds } from '../../../../shared/catalogue/ties.ts';
import { qualified } from './qualified.ts';
import type { Section } from './spec.ts';

const touched: Section = { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] };

/** What is shown of a relation line. */
export const tieSections: readonly Section[] = [
  {
    id: 'tie',
    fields: [
      { as: 'pictures', field: 'kind', label: 'interface.inspector.kind', entries: tieKinds, pictures: 'tie' },
      { as: 'party', field: 'from', label: 'interface.inspector.from', among: 'parties', half: true },
      { as: 'party', field: 'to', label: 'interface.inspector.to', among: 'parties', half: true },
      { as: 'own', part: 'turn', fields: [] },
    ],
  },
  qualified,
  touched,
];

/** What is shown of a coalition or an alliance. */
export const coalitionSections: readonly Section[] = [
  {
    id: 'coalition',
    fields: [
      { as: 'parties', field: 'members', label: 'interface.inspector.coalition.members', among: 'parties', least: 2 },
      { as: 'parties', field: 'against', label: 'interface.inspector.coalition.against', among: 'parties', least: 0 },
      { as: 'segment', field: 'effect', label: 'interface.inspector.effect', entries: coalitionEffects },
      { as: 'text', field: 'theme', label: 'interface.inspector.theme' },
      { as: 'untick', field: 'overt', label: 'interface.inspector.covert' },
      { as: 'tick', field: 'shifting', label: 'interface.inspector.shifting' },
    ],
  },
  qualified,
  touched,
];

/** What is shown of a triangle. */
export const triangleSections: readonly Section[] = [
  {
    id: 'triangle',
    fields: [
      { as: 'pictures', field: 'kind', label: 'interface.inspector.kind', entries: triangleKinds, pictures: 'triangle' },
      { as: 'own', part: 'corners', fields: ['corners'] },
      { as: 'party', field: 'target', label: 'interface.inspector.target', among: 'corners', none: 'interface.inspector.target.none' },
    ],
  },
  qualified,
  touched,
];

/** What is shown of a loyalty. */
export const loyaltySections: readonly Section[] = [
  {
    id: 'loyalty',
    fields: [
      { as: 'pictures', field: 'kind', label: 'interface.inspector.kind', entries: loyaltyKinds, pictures: 'loyalty' },
      { as: 'party', field: 'from', label: 'interface.inspector.from', among: 'parties' },
      { as: 'parties', field: 'to', label: 'interface.inspector.towards', among: 'parties', least: 1 },
      { as: 'text', field: 'mandate', label: 'interface.inspector.mandate', tall: true },
    ],
  },
  qualified,
  touched,
];

/** What is shown of a boundary. */
export const boundarySections: readonly Section[] = [
  {
    id: 'boundary',
    fields: [
      { as: 'pictures', field: 'kind', label: 'interface.inspector.kind', entries: boundaryKinds, pictures: 'boundary' },
      { as: 'own', part: 'sides', fields: ['between'] },
    ],
  },
  qualified,
  touched,
];
