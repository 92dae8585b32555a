import { certainties, tieTimes } from '../../../../shared/catalogue/qualifiers.ts';
import { strengthWords } from './degrees.ts';
import { period } from './period.ts';
import type { Section } from './spec.ts';

/** Signs of a label that fit on a line. */
const LABEL = 30;

/** What every emotional line can be told about (catalogue D, qualifiers). */
export const qualified: Section = {
  id: 'qualified',
  fields: [
    { as: 'segment', field: 'time', label: 'interface.inspector.time', entries: tieTimes, usual: 'now' },
    { as: 'segment', field: 'certainty', label: 'interface.inspector.certainty', entries: certainties, usual: 'established' },
    {
      as: 'party',
      field: 'perspective',
      label: 'interface.inspector.perspective',
      among: 'parties',
      none: 'interface.inspector.nobody-in-particular',
    },
    { as: 'segment', field: 'strength', label: 'interface.inspector.strength', entries: strengthWords, usual: '2', counted: true },
    { as: 'text', field: 'label', label: 'interface.inspector.label', most: LABEL, example: 'interface.inspector.label.example' },
    ...period,
  ],
};
