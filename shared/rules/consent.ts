import { diagramOf, parentsOf, type Diagram } from '../model/diagram.ts';
import { timeOf } from '../model/date.ts';
import type { ConsentRole } from '../catalogue/casus.ts';
import type { Casus, Consent, Person } from '../model/records.ts';
import { ageOn, isDeadOn } from './age.ts';

/** What one person or organisation said about discussing the casus in a leersessie. `given` is absent where nobody asked. */
export interface Voice {
  readonly given?: boolean | undefined;
  readonly until?: string | undefined;
}

/** Everybody who has or had a say, without names: the parents and guardians, and each person that the casus is about. */
export interface Voices {
  readonly elders: readonly Voice[];
  readonly young: readonly (Voice & { readonly birth?: string | undefined })[];
}

/** How the consent to discuss a casus in a leersessie stands: how many of those who have a say gave it. */
export interface ConsentState {
  readonly state: 'given' | 'partly' | 'refused' | 'expired' | 'not-asked';
  readonly given: number;
  readonly of: number;
}

const purpose = 'discuss-in-learning-session';

/** From these ages a person has a say beside the parents, and alone. */
export const ownSay = 12;
export const soleSay = 16;

/** Who has a say about a casus, and what each said last. It holds no day: ages are counted when the list is shown. */
export function voicesOf(casus: Casus): Voices {
  const { elders, young, voiceOf } = peopleOf(casus);
  return { elders: elders.map(voiceOf), young: young.map(({ id, birth }) => ({ ...voiceOf(id), birth })) };
}

/** How consent stands on a day, `2024-05-16`. Under 12 the parents speak, from 12 the person too, from 16 the person; whoever was asked counts. */
export function consentOn(voices: Voices, today: string): ConsentState {
  const heard = heardOf(voices, today);
  const valid = heard.filter((it) => it.given === true && !isOver(it.until, today));
  const counts = { given: valid.length, of: heard.length };
  if (heard.some((it) => it.given === false)) return { state: 'refused', ...counts };
  if (heard.every((it) => it.given === undefined)) return { state: 'not-asked', ...counts };
  if (valid.length === heard.length) return { state: 'given', ...counts };
  return { state: heard.some((it) => it.given === true && isOver(it.until, today)) ? 'expired' : 'partly', ...counts };
}

/** Somebody who has a say, and in what role. */
export interface Speaker {
  readonly id: string;
  readonly role: ConsentRole;
}

/** Who has a say on a day about discussing the casus and did not speak yet, or whose consent is over; elders first. */
export function unheardOn(casus: Casus, today: string): readonly Speaker[] {
  const { elders, young, voiceOf } = peopleOf(casus);
  const persons = new Set(casus.persons.map(({ id }) => id));
  const guardians = new Set(casus.descents.filter((it) => it.kind === 'guardianship').flatMap((it) => it.parents ?? []));
  const heard = heardOf<Voice & Speaker & { readonly birth?: string | undefined }>(
    {
      elders: elders.map((id) => ({
        ...voiceOf(id),
        id,
        role: guardians.has(id) || !persons.has(id) ? 'guardian' : 'parent-with-authority',
      })),
      young: young.map(({ id, birth }) => ({ ...voiceOf(id), id, role: 'young-person', birth })),
    },
    today,
  );
  return heard.filter((it) => it.given === undefined || (it.given && isOver(it.until, today))).map(({ id, role }) => ({ id, role }));
}

/** Of all who have a say at some age, those who have it on a day, and whoever was asked. */
function heardOf<V extends Voice & { readonly birth?: string | undefined }>(
  { elders, young }: { readonly elders: readonly V[]; readonly young: readonly V[] },
  today: string,
): readonly V[] {
  const ages = young.map((it) => ageOn(it.birth, today));
  const yearsOf = (at: number): number => (ages[at]?.unit === 'years' ? (ages[at]?.count ?? 0) : 0);
  const grown = young.length > 0 && young.every((_, at) => yearsOf(at) >= soleSay);
  return [
    ...elders.filter((it) => !grown || it.given !== undefined),
    ...young.filter((it, at) => yearsOf(at) >= ownSay || it.given !== undefined),
  ];
}

/** The ids of the elders, the persons whom the casus is about, and what somebody said last. */
function peopleOf(casus: Casus): {
  readonly elders: readonly string[];
  readonly young: readonly Person[];
  readonly voiceOf: (id: string) => Voice;
} {
  const said = lastSaid(casus);
  const diagram = diagramOf(casus);
  const young = casus.persons.filter((it) => it.index === true && it.kind !== 'pet' && it.death === undefined);
  const own = new Set(young.map((it) => it.id));
  const elders = new Set(young.flatMap((it) => eldersOf(diagram, it.id)));
  for (const [id, { role }] of said) if (!own.has(id) && role !== 'parent-without-authority') elders.add(id);
  return {
    elders: [...elders].filter((id) => !own.has(id)),
    young,
    voiceOf: (id) => ({ given: said.get(id)?.given, until: said.get(id)?.validUntil }),
  };
}

/** What each said last about discussing it; of two on one date, the later in the file. */
function lastSaid(casus: Casus): ReadonlyMap<string, Consent> {
  const last = new Map<string, Consent>();
  for (const it of casus.consents) {
    if (it.purpose !== purpose) continue;
    const known = last.get(it.person);
    if (known === undefined || (timeOf(it.date) ?? 0) >= (timeOf(known.date) ?? 0)) last.set(it.person, it);
  }
  return last;
}

/** Those with authority over somebody; where the file is silent about that, the living parents by law. */
function eldersOf(diagram: Diagram, child: string): readonly string[] {
  const custody = diagram.casus.custody.filter((it) => it.child === child);
  const descents = (diagram.descentsOf.get(child) ?? []).filter((it) => it.until === undefined);
  const guardians = descents.filter((it) => it.kind === 'guardianship').flatMap((it) => it.organisation ?? parentsOf(diagram, it));
  const named = [...custody.filter((it) => it.authority === 'yes').map((it) => it.parent), ...guardians];
  if (named.length > 0) return named;
  const without = new Set(custody.filter((it) => it.authority === 'no').map((it) => it.parent));
  const legal = descents.filter((it) => it.kind === 'biological' || it.kind === 'adopted').flatMap((it) => parentsOf(diagram, it));
  return legal.filter((id) => {
    const parent = diagram.persons.get(id);
    return parent !== undefined && !without.has(id) && !isDeadOn(parent, diagram.casus.referenceDate);
  });
}

/** Whether a last day, or month or year, lies wholly before a day. */
export function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && /^\d/.test(until) && until < today.slice(0, until.length);
}
