import {
  helpEnergies,
  helpFrameworks,
  helpQualities,
  helpStatuses,
  involvedKinds,
  rings,
  sectors,
  supports,
} from '../../../../shared/catalogue/help.ts';
import { impactWords } from './degrees.ts';
import { period } from './period.ts';
import type { Section } from './spec.ts';

/** What is shown of who stands around the family. */
export const involvedSections: readonly Section[] = [
  {
    id: 'involved',
    fields: [
      { as: 'text', field: 'name', label: 'interface.inspector.name', needed: true },
      { as: 'pictures', field: 'kind', label: 'interface.inspector.involved-kind', entries: involvedKinds, pictures: 'involved' },
      {
        as: 'pick',
        field: 'ring',
        label: 'interface.inspector.ring',
        entries: rings,
        none: 'interface.inspector.by-itself',
        counted: true,
      },
      {
        as: 'pick',
        field: 'sector',
        label: 'interface.inspector.sector',
        entries: sectors,
        none: 'interface.inspector.sector.none',
        half: true,
      },
      {
        as: 'party',
        field: 'organisation',
        label: 'interface.inspector.organisation',
        among: 'involved',
        none: 'interface.inspector.none',
        half: true,
      },
    ],
  },
  { id: 'help', fields: [{ as: 'own', part: 'help', fields: [] }] },
  { id: 'lines', fields: [{ as: 'own', part: 'lines', fields: [] }] },
  { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] },
];

/** What is shown of help. */
export const helpLineSections: readonly Section[] = [
  {
    id: 'help-line',
    fields: [
      { as: 'party', field: 'from', label: 'interface.inspector.help.from', among: 'involved' },
      { as: 'parties', field: 'to', label: 'interface.inspector.help.to', among: 'targets', least: 0 },
      { as: 'pick', field: 'status', label: 'interface.inspector.status', entries: helpStatuses },
      { as: 'segment', field: 'quality', label: 'interface.inspector.quality', entries: helpQualities },
      { as: 'segment', field: 'framework', label: 'interface.inspector.framework', entries: helpFrameworks },
      { as: 'text', field: 'measure', label: 'interface.inspector.measure', half: true },
      {
        as: 'pick',
        field: 'energy',
        label: 'interface.inspector.energy',
        entries: helpEnergies,
        none: 'interface.inspector.not-said',
        half: true,
      },
      ...period,
      { as: 'ticks', field: 'support', label: 'interface.inspector.support', entries: supports },
    ],
  },
  { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] },
];

/** What is shown of an event. */
export const eventSections: readonly Section[] = [
  {
    id: 'event',
    fields: [
      { as: 'text', field: 'title', label: 'interface.inspector.event.title' },
      { as: 'date', field: 'date', label: 'interface.inspector.date', needed: true, half: true },
      { as: 'own', part: 'event-kind', fields: ['kind'], half: true },
      { as: 'parties', field: 'for', label: 'interface.inspector.event.for', among: 'parties', least: 0 },
      { as: 'segment', field: 'impact', label: 'interface.inspector.impact', entries: impactWords, counted: true },
    ],
  },
  { id: 'event-lines', fields: [{ as: 'own', part: 'event-lines', fields: ['lines'] }] },
  { id: 'touched', fields: [{ as: 'own', part: 'touched', fields: [] }] },
];
