import { z } from 'zod';
import { badges } from '../catalogue/badges.ts';
import { casusStatuses, consentPurposes, consentRoles, hypothesisStatuses, intakeKinds, stayFrameworks } from '../catalogue/casus.ts';
import { authorities, descentKinds, zygosities } from '../catalogue/descents.ts';
import { idsOf } from '../catalogue/entry.ts';
import { helpEnergies, helpFrameworks, helpQualities, helpStatuses, involvedKinds, sectors, supports } from '../catalogue/help.ts';
import { boundaryKinds, coalitionEffects, loyaltyKinds, triangleKinds } from '../catalogue/overlays.ts';
import { genders, personKinds } from '../catalogue/people.ts';
import { certainties, tieTimes } from '../catalogue/qualifiers.ts';
import { tieKinds } from '../catalogue/ties.ts';
import { traitCategories, traitSources, traitStatuses } from '../catalogue/traits.ts';
import { unionDates, unionEnds, unionForms } from '../catalogue/unions.ts';
import { countableDate, dateText } from './date.ts';

/** The records of casus format 1. Every object is loose: keys we do not know are kept on a round trip. */

/** Any text without control characters; it has to survive in every file that a drawing is written to. */
const id = z
  .string()
  .min(1)
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text));
const ids = z.array(id);
const period = { since: dateText.optional(), until: dateText.optional() };
/** What every emotional line can be told about (catalogue D, qualifiers). */
const qualifiers = {
  time: z.enum(idsOf(tieTimes)).optional(),
  certainty: z.enum(idsOf(certainties)).optional(),
  perspective: id.optional(),
  strength: z.literal([1, 2, 3]).optional(),
  label: z.string().optional(),
  ...period,
};

export const intake = z.looseObject({
  kind: z.enum(idsOf(intakeKinds)).optional(),
  district: z.string().optional(),
  ageGroup: z.string().optional(),
  question: z.looseObject({ text: z.string().optional(), by: z.array(z.string()).optional(), date: dateText.optional() }).optional(),
  reframedQuestion: z.union([z.string(), z.looseObject({ text: z.string().optional(), date: dateText.optional() })]).optional(),
  expectedHelp: z.string().optional(),
  realisedHelp: z.string().optional(),
  status: z.enum(idsOf(casusStatuses)).optional(),
});

export const consent = z.looseObject({
  person: id,
  role: z.enum(idsOf(consentRoles)),
  purpose: z.enum(idsOf(consentPurposes)),
  given: z.boolean(),
  date: dateText,
  form: z.string().optional(),
  validUntil: dateText.optional(),
});

export const trait = z.looseObject({
  category: z.enum(idsOf(traitCategories)),
  text: z.string(),
  status: z.enum(idsOf(traitStatuses)),
  source: z.enum(idsOf(traitSources)).optional(),
});

export const person = z.looseObject({
  id,
  name: z.string().optional(),
  initials: z.string().optional(),
  gender: z.enum(idsOf(genders)),
  trans: z.boolean().optional(),
  kind: z.enum(idsOf(personKinds)).optional(),
  birth: dateText.optional(),
  death: dateText.optional(),
  index: z.boolean().optional(),
  role: z.string().optional(),
  occupation: z.string().optional(),
  place: z.string().optional(),
  traits: z.array(trait).optional(),
  badges: z.array(z.enum(idsOf(badges))).optional(),
  cultures: z.array(z.string()).optional(),
  migration: z.looseObject({ from: z.string(), to: z.string(), date: dateText.optional() }).optional(),
  interpreter: z.boolean().optional(),
  note: z.string().optional(),
});

export const union = z.looseObject({
  id,
  partners: z.tuple([id, id]),
  form: z.enum(idsOf(unionForms)),
  end: z.enum(idsOf(unionEnds)).optional(),
  dates: z.array(z.looseObject({ kind: z.enum(idsOf(unionDates)), date: dateText })).optional(),
  secret: z.boolean().optional(),
});

/** Exactly one of union, parents and organisation; check.ts sees to it. */
export const descent = z.looseObject({
  child: id,
  kind: z.enum(idsOf(descentKinds)),
  union: id.optional(),
  parents: z.array(id).min(1).max(2).optional(),
  organisation: id.optional(),
  ...period,
});

export const twins = z.looseObject({ children: ids.min(2), zygosity: z.enum(idsOf(zygosities)) });
export const custody = z.looseObject({ child: id, parent: id, authority: z.enum(idsOf(authorities)) });

export const household = z.looseObject({
  id,
  name: z.string(),
  members: z.array(z.looseObject({ person: id, nightsPer14: z.number().min(0).max(14).optional() })),
  ...period,
});

export const stay = z.looseObject({ person: id, place: id, framework: z.enum(idsOf(stayFrameworks)), ...period });

export const tie = z.looseObject({ id, from: id, to: id, kind: z.enum(idsOf(tieKinds)), ...qualifiers });

export const coalition = z.looseObject({
  id,
  members: ids.min(2),
  against: ids,
  effect: z.enum(idsOf(coalitionEffects)),
  overt: z.boolean(),
  theme: z.string().optional(),
  shifting: z.boolean().optional(),
  ...qualifiers,
});

export const triangle = z.looseObject({
  id,
  kind: z.enum(idsOf(triangleKinds)),
  corners: z.tuple([id, id, id]),
  target: id.optional(),
  ...qualifiers,
});

export const loyalty = z.looseObject({
  id,
  kind: z.enum(idsOf(loyaltyKinds)),
  from: id,
  to: ids.min(1),
  mandate: z.string().optional(),
  ...qualifiers,
});

export const boundary = z.looseObject({
  id,
  kind: z.enum(idsOf(boundaryKinds)),
  between: z.tuple([ids.min(1), ids.min(1)]),
  ...qualifiers,
});

export const involved = z.looseObject({
  id,
  kind: z.enum(idsOf(involvedKinds)),
  name: z.string(),
  ring: z.literal([1, 2, 3]).optional(),
  sector: z.enum(idsOf(sectors)).optional(),
  organisation: id.optional(),
});

export const helpLine = z.looseObject({
  id,
  from: id,
  to: ids,
  status: z.enum(idsOf(helpStatuses)),
  framework: z.enum(idsOf(helpFrameworks)),
  quality: z.enum(idsOf(helpQualities)),
  energy: z.enum(idsOf(helpEnergies)).optional(),
  measure: z.string().optional(),
  support: z.array(z.enum(idsOf(supports))).optional(),
  ...period,
});

export const direction = z.looseObject({ holders: ids, since: dateText.optional(), note: z.string().optional() });

export const event = z.looseObject({
  id,
  date: dateText,
  title: z.string(),
  for: ids,
  impact: z.literal([1, 2, 3]),
  kind: z.string().optional(),
  lines: ids.optional(),
});

export const hypothesis = z.looseObject({
  slot: z.literal([1, 2, 3, 4, 5]),
  text: z.string(),
  status: z.enum(idsOf(hypothesisStatuses)),
  touches: ids,
  helpersOwnPart: z.boolean().optional(),
});

export const question = z.looseObject({
  id,
  text: z.string(),
  to: id,
  about: ids,
  hypothesis: z.number().int().min(1).max(5).optional(),
});

export const session = z.looseObject({
  date: dateText,
  broughtBy: z.string().optional(),
  partners: z.array(z.string()).optional(),
  familyPresent: z.boolean().optional(),
});

/** What a hand placed in one diagram: centres in px by id, and an order of persons left to right. */
export const handPlaced = z.looseObject({
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
  order: ids.optional(),
});

export const layout = z.looseObject({ genogram: handPlaced.optional(), systemogram: handPlaced.optional() });

/** The lists of a casus by key, in the order in which a file is written. */
export const lists = {
  consents: consent,
  persons: person,
  unions: union,
  descents: descent,
  twins,
  custody,
  households: household,
  stays: stay,
  ties: tie,
  coalitions: coalition,
  triangles: triangle,
  loyalties: loyalty,
  boundaries: boundary,
  involved,
  helpLines: helpLine,
  direction,
  events: event,
  hypotheses: hypothesis,
  questions: question,
  sessions: session,
} as const;

/** A whole casus. Lists that a file leaves out are empty here. */
export const casus = z.looseObject({
  format: z.literal('systeemkaart/casus'),
  version: z.literal(1),
  id,
  title: z.string(),
  /** The peildatum: a day, a month or a year. */
  referenceDate: countableDate,
  intake: intake.optional(),
  consents: z.array(consent).default([]),
  persons: z.array(person).default([]),
  unions: z.array(union).default([]),
  descents: z.array(descent).default([]),
  twins: z.array(twins).default([]),
  custody: z.array(custody).default([]),
  households: z.array(household).default([]),
  stays: z.array(stay).default([]),
  ties: z.array(tie).default([]),
  coalitions: z.array(coalition).default([]),
  triangles: z.array(triangle).default([]),
  loyalties: z.array(loyalty).default([]),
  boundaries: z.array(boundary).default([]),
  involved: z.array(involved).default([]),
  helpLines: z.array(helpLine).default([]),
  direction: z.array(direction).default([]),
  events: z.array(event).default([]),
  hypotheses: z.array(hypothesis).default([]),
  questions: z.array(question).default([]),
  sessions: z.array(session).default([]),
  layout: layout.optional(),
});

export type Intake = z.infer<typeof intake>;
export type Consent = z.infer<typeof consent>;
export type Trait = z.infer<typeof trait>;
export type Person = z.infer<typeof person>;
export type Union = z.infer<typeof union>;
export type Descent = z.infer<typeof descent>;
export type Twins = z.infer<typeof twins>;
export type Custody = z.infer<typeof custody>;
export type Household = z.infer<typeof household>;
export type Stay = z.infer<typeof stay>;
export type Tie = z.infer<typeof tie>;
export type Coalition = z.infer<typeof coalition>;
export type Triangle = z.infer<typeof triangle>;
export type Loyalty = z.infer<typeof loyalty>;
export type Boundary = z.infer<typeof boundary>;
export type Involved = z.infer<typeof involved>;
export type HelpLine = z.infer<typeof helpLine>;
export type Direction = z.infer<typeof direction>;
export type Event = z.infer<typeof event>;
export type Hypothesis = z.infer<typeof hypothesis>;
export type Question = z.infer<typeof question>;
export type Session = z.infer<typeof session>;
export type Casus = z.infer<typeof casus>;
