import { consentPurposes, consentRoles } from '../../../shared/catalogue/casus.ts';
import type { Entry } from '../../../shared/catalogue/entry.ts';
import type { PlainSpec } from '../inspector/sections/spec.ts';

/** The five places of a hypothesis. */
const slotWords = {
  1: { label: { nl: '1', en: '1' } },
  2: { label: { nl: '2', en: '2' } },
  3: { label: { nl: '3', en: '3' } },
  4: { label: { nl: '4', en: '4' } },
  5: { label: { nl: '5', en: '5' } },
} as const satisfies Record<number, Entry>;

/** What is written of each consent. */
export const consentFields: readonly PlainSpec[] = [
  { as: 'party', field: 'person', label: 'interface.records.consent.person', among: 'persons', half: true },
  { as: 'pick', field: 'role', label: 'interface.records.role', entries: consentRoles, half: true },
  { as: 'pick', field: 'purpose', label: 'interface.records.consent.purpose', entries: consentPurposes, half: true },
  { as: 'yes-no', field: 'given', label: 'interface.records.consent.asked', half: true },
  { as: 'date', field: 'date', label: 'interface.inspector.date', needed: true, half: true },
  { as: 'date', field: 'validUntil', label: 'interface.records.consent.until', half: true },
  { as: 'text', field: 'form', label: 'interface.records.consent.form', example: 'interface.records.consent.form.example' },
];

/** What is written of each leersessie. */
export const sessionFields: readonly PlainSpec[] = [
  { as: 'date', field: 'date', label: 'interface.inspector.date', needed: true, half: true },
  { as: 'yes-no', field: 'familyPresent', label: 'interface.records.session.family', half: true },
  { as: 'text', field: 'broughtBy', label: 'interface.records.session.by', half: true },
  { as: 'words', field: 'partners', label: 'interface.records.session.partners', half: true },
];

/** What is written of each relational question. */
export const questionFields: readonly PlainSpec[] = [
  { as: 'text', field: 'text', label: 'interface.records.question.text', tall: true, example: 'interface.records.question.text.example' },
  { as: 'party', field: 'to', label: 'interface.records.question.to', among: 'parties', half: true },
  {
    as: 'pick',
    field: 'hypothesis',
    label: 'interface.records.question.hypothesis',
    entries: slotWords,
    none: 'interface.records.question.no-hypothesis',
    counted: true,
    half: true,
  },
  { as: 'parties', field: 'about', label: 'interface.records.question.about', among: 'parties', least: 0 },
];

/** What is written of each time that somebody held direction. */
export const directionFields: readonly PlainSpec[] = [
  { as: 'parties', field: 'holders', label: 'interface.records.direction.holders', among: 'parties', least: 1 },
  { as: 'date', field: 'since', label: 'interface.inspector.since', half: true },
  { as: 'text', field: 'note', label: 'interface.records.direction.note' },
];
