import { z } from 'zod';
import { casus as schema, intake } from '../model/records.ts';
import { same } from '../model/same.ts';
import { define } from './command.ts';
import { addTo, changeIn, removeFrom } from './list-commands.ts';
import { patchOf, patched } from './patch.ts';
import { always, naming, onePerson, orNobody } from './selection.ts';

const { title, referenceDate } = schema.shape;

/** Its title, and the peildatum on which ages are counted. */
export const casusChange = define({
  name: 'casus.change',
  label: { nl: 'titel en peildatum', en: 'title and reference date' },
  input: z.strictObject({ title: title.optional(), referenceDate: referenceDate.optional() }),
  applies: always,
  run: (casus, patch) => {
    const next = patched(casus, patch);
    return same(next, casus) ? casus : next;
  },
});

export const intakeChange = define({
  name: 'intake.change',
  label: { nl: 'aanmelding wijzigen', en: 'change the intake' },
  input: patchOf<typeof intake.shape>(intake),
  applies: always,
  run: (casus, patch) => {
    const next = patched(casus.intake ?? {}, patch);
    return same(next, casus.intake ?? {}) ? casus : { ...casus, intake: next };
  },
});

export const consentAdd = addTo('consents', {
  name: 'consent.add',
  label: { nl: 'toestemming vastleggen', en: 'record a consent' },
  applies: orNobody(onePerson, 'persons'),
});

export const consentChange = changeIn('consents', {
  name: 'consent.change',
  label: { nl: 'toestemming wijzigen', en: 'change a consent' },
  applies: naming('consents', 'person'),
});

export const consentRemove = removeFrom('consents', {
  name: 'consent.remove',
  label: { nl: 'toestemming weghalen', en: 'remove a consent' },
  applies: naming('consents', 'person'),
});

export const sessionAdd = addTo('sessions', {
  name: 'session.add',
  label: { nl: 'leersessie toevoegen', en: 'add a leersessie' },
  applies: always,
});

export const sessionChange = changeIn('sessions', {
  name: 'session.change',
  label: { nl: 'leersessie wijzigen', en: 'change a leersessie' },
  applies: naming('sessions'),
});

export const sessionRemove = removeFrom('sessions', {
  name: 'session.remove',
  label: { nl: 'leersessie weghalen', en: 'remove a leersessie' },
  applies: naming('sessions'),
});
