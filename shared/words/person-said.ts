import type { Badge } from '../catalogue/badges.ts';
import type { Gender } from '../catalogue/people.ts';
import type { Trait } from '../model/records.ts';
import { before, type Said } from './dates.ts';
import { nameAt } from './names.ts';
import type { Unclear } from './outcome.ts';
import { unclear } from './outcome.ts';
import type { Scene } from './scene.ts';
import { yearOf } from './scene.ts';
import { as, joins, type Slot } from './slots.ts';

/** What is said of one person. Lists hold every way in which that can be read. */
export interface PersonSaid {
  readonly name?: string;
  /** Those who are called exactly so already. */
  readonly known: readonly string[];
  readonly nameSlot?: Slot;
  readonly gender?: Gender;
  readonly trans?: true;
  /** Ways to read when they were born; empty where nothing was said. */
  readonly births: readonly string[];
  /** A bare number of years, that could also be a year of birth in two digits. */
  readonly age?: number;
  /** With which of these births `m` said a man, and not months. */
  readonly maleWith?: string;
  readonly death?: string;
  readonly since?: string;
  readonly index?: true;
  readonly baby?: true;
  readonly nameless?: true;
  readonly interpreter?: true;
  readonly occupation?: string;
  readonly place?: string;
  readonly migration?: { readonly from: string; readonly to: string; readonly date?: string };
  readonly badges: readonly Badge[];
  readonly traits: readonly Trait[];
  /** How many parts said something besides the name. */
  readonly told: number;
}

type Draft = { -readonly [K in keyof PersonSaid]: PersonSaid[K] };

/** Reads parts as one person: a name, and attributes in any order; the first part that does not fit otherwise. */
export function personSaid(slots: readonly Slot[], scene: Scene, afterRelation: boolean): PersonSaid | Unclear {
  const draft: Draft = { known: [], births: [], badges: [], traits: [], told: 0 };
  const dated: { birth?: Said; year?: Slot; text?: string } = {};
  let at = 0;
  while (at < slots.length) {
    const slot = slots[at];
    if (slot === undefined) break;
    const next = attributeAt(slots, at, scene, draft, dated);
    if (typeof next === 'object') return next;
    if (next > at) {
      draft.told += 1;
      at = next;
      continue;
    }
    // `Tim van 2`: of two years.
    if (joins(slot, 'of') && slots[at + 1]?.number !== undefined) {
      at += 1;
      continue;
    }
    // A word behind attributes is only a name where it has a capital: `46 timmerman` names nobody.
    const named = draft.name === undefined ? nameAt(slots, at, at === 0 || afterRelation) : undefined;
    if (named === undefined && (joins(slot, 'the', 'is') || /^[():]$/u.test(slot.sign ?? ''))) {
      at += 1;
      continue;
    }
    if (
      named === undefined ||
      (draft.told > 0 && slot.who.length === 0 && !hasCapital(slots.slice(at, named.next)) && !(draft.baby === true && draft.told === 1))
    )
      return unclear(firstOdd(draft, slot));
    if (named.refused !== undefined) return unclear(named.refused);
    draft.name = named.name;
    draft.nameSlot = slot;
    if (named.next === at + 1) draft.known = slot.who.filter((id) => scene.diagram.persons.has(id));
    at = named.next;
  }
  return settle(draft, dated, scene);
}

function hasCapital(slots: readonly Slot[]): boolean {
  return slots.some((it) => /^\p{Lu}/u.test(it.text));
}

/** A name in small letters was no name, where something after it is not understood. */
function firstOdd({ nameSlot }: Draft, slot: Slot): Slot {
  return nameSlot !== undefined && !/\p{Lu}/u.test(nameSlot.text) && nameSlot.who.length === 0 ? nameSlot : slot;
}

type Dated = { birth?: Said; year?: Slot; text?: string };

/** Reads one attribute into the draft; where the next one begins, or the part that cannot be. */
function attributeAt(slots: readonly Slot[], at: number, scene: Scene, draft: Draft, dated: Dated): number | Unclear {
  const slot = slots[at];
  if (slot === undefined) return at;
  const title = as(slot, 'title');
  if (title !== undefined && draft.name === undefined) return set(() => (draft.gender = title.gender), at + 1);
  if (slot.number !== undefined) return ageAt(slots, at, scene, draft, dated);
  if (as(slot, 'birth') !== undefined || slot.sign === '*') return birthAt(slots, at, dated);
  if (as(slot, 'death') !== undefined || slot.sign === '†') {
    const next = joins(slots[at + 1], 'in', 'on') ? at + 2 : at + 1;
    const said = slots[next]?.said;
    if (said !== undefined && said.values.length === 0) return unclear(slots[next] as Slot, 'impossible-date');
    draft.death = said?.values[0] ?? '?"onbekend"';
    return said === undefined ? at + 1 : next + 1;
  }
  if (slot.said !== undefined && slot.who.length === 0 && (draft.name !== undefined || !isMonth(slot)))
    return yearsAt(slots, at, draft, dated);
  const gender = as(slot, 'gender');
  if (gender !== undefined) {
    if (draft.gender !== undefined && draft.gender !== gender.gender) return unclear(slot, 'does-not-fit');
    draft.gender = gender.gender;
    if (gender.trans === true) draft.trans = true;
    return at + 1;
  }
  const person = as(slot, 'person');
  if (person?.what === 'index') return set(() => (draft.index = true), at + 1);
  if (person?.what === 'baby') return set(() => (draft.baby = true), at + 1);
  if (person?.what === 'interpreter') return set(() => (draft.interpreter = true), at + 1);
  if (person?.what === 'nameless' && draft.name === undefined) return set(() => (draft.nameless = true), at + 1);
  const badge = as(slot, 'badge');
  if (badge !== undefined) return set(() => (draft.badges = [...draft.badges, badge.badge]), at + 1);
  const telling = as(slot, 'telling');
  if (telling !== undefined) return tellingAt(slots, at, draft, telling.field);
  if (joins(slot, 'from')) return migrationAt(slots, at, draft);
  const trait = as(slot, 'trait');
  if (trait !== undefined)
    return set(() => (draft.traits = [...draft.traits, { category: trait.category, text: slot.text, status: 'suspected' }]), at + 1);
  if (joins(slot, 'since') && slots[at + 1]?.said !== undefined)
    return set(() => (draft.since = slots[at + 1]?.said?.values[0] ?? ''), at + 2);
  return at;
}

function set(act: () => void, next: number): number {
  act();
  return next;
}

const oldest = 110;

function ageAt(slots: readonly Slot[], at: number, scene: Scene, draft: Draft, dated: Dated): number | Unclear {
  const slot = slots[at] as Slot;
  const count = slot.number ?? 0;
  // `9 jaar`, `9-jarige`.
  const behind = slots[at + 1]?.sign === '-' && slots[at + 1]?.glued === true ? at + 2 : at + 1;
  const unit = as(slots[behind], 'unit')?.unit ?? 'years';
  let next = as(slots[behind], 'unit') === undefined ? at + 1 : behind + 1;
  if (draft.births.length > 0 || (unit === 'years' && count > oldest) || slot.text.length > 3) return unclear(slot, 'does-not-fit');
  const born = before(scene.today, count, unit);
  if (unit === 'years') draft.age = count;
  dated.text = born;
  // "baby Sem 8 m": a boy of eight, or eight months old.
  if (draft.baby === true && slots[next]?.text.toLowerCase() === 'm') {
    draft.births = [before(scene.today, count, 'months'), born];
    draft.maleWith = born;
    next += 1;
  } else draft.births = [born];
  return next;
}

function birthAt(slots: readonly Slot[], at: number, dated: Dated): number | Unclear {
  let next = at + 1;
  while (joins(slots[next], 'in', 'on', 'the') && slots[next]?.said === undefined) next += 1;
  const slot = slots[next];
  if (slot?.said === undefined) return unclear(slots[at] as Slot, 'more-needed');
  if (slot.said.values.length === 0 && slot.said.decadeOrAge === undefined) return unclear(slot, 'impossible-date');
  // Behind `geboren`, `begin 70` is a decade and no age.
  const { decadeOrAge } = slot.said;
  dated.birth = decadeOrAge === undefined ? slot.said : { values: [decadeOrAge.decade] };
  dated.year = slot;
  return next + 1;
}

/** A date without a word before it is when somebody was born; two are a life. */
function yearsAt(slots: readonly Slot[], at: number, draft: Draft, dated: Dated): number | Unclear {
  const slot = slots[at] as Slot;
  if (dated.birth !== undefined) return at;
  if (slot.said?.values.length === 0 && slot.said.decadeOrAge === undefined) return unclear(slot, 'impossible-date');
  dated.birth = slot.said as Said;
  dated.year = slot;
  const [dash, end] = [slots[at + 1], slots[at + 2]];
  if (dash !== undefined && (/^\p{Pd}$/u.test(dash.sign ?? '') || joins(dash, 'until')) && end?.said !== undefined) {
    draft.death = end.said.values[0] ?? '?"onbekend"';
    return as(slots[at + 3], 'death') === undefined || slots[at + 4]?.said !== undefined ? at + 3 : at + 4;
  }
  return at + 1;
}

/** `jan 2012` by itself is no attribute: with a word before it it is an event, else somebody of that name. */
function isMonth(slot: Slot): boolean {
  return /^\p{L}/u.test(slot.text) && /^\d{4}-\d\d$/u.test(slot.said?.values[0] ?? '');
}

const stopsTelling: ReadonlySet<string> = new Set(['gender', 'birth', 'death', 'person', 'telling', 'relation', 'badge', 'unit', 'union']);

function tellingAt(slots: readonly Slot[], at: number, draft: Draft, field: 'occupation' | 'place'): number | Unclear {
  let next = at + 1;
  const told: Slot[] = [];
  for (let slot = slots[next]; slot !== undefined; slot = slots[next]) {
    if (!slot.letters || (told.length > 0 && slot.senses.some((it) => stopsTelling.has(it.is)) && slot.text.length > 1)) break;
    told.push(slot);
    next += 1;
  }
  if (told.length === 0) return unclear(slots[at] as Slot, 'more-needed');
  draft[field] = told.map((it) => it.text).join(' ');
  return next;
}

function migrationAt(slots: readonly Slot[], at: number, draft: Draft): number | Unclear {
  const from = as(slots[at + 1], 'country');
  let next = at + 2;
  if (from === undefined) return slots[at + 1] === undefined ? unclear(slots[at] as Slot) : unclear(slots[at + 1] as Slot);
  if (!joins(slots[next], 'to')) return unclear(slots[at + 1] as Slot, 'more-needed');
  const to = as(slots[next + 1], 'country');
  if (to === undefined) return unclear(slots[next + 1] ?? (slots[next] as Slot));
  next += 2;
  if (joins(slots[next], 'in', 'since')) next += 1;
  const date = slots[next]?.said?.values[0];
  draft.migration = { from: from.code, to: to.code, ...(date !== undefined && { date }) };
  return date === undefined ? next : next + 1;
}

/** Puts age and year together, and sees whether the dates can be. */
function settle(draft: Draft, dated: Dated, scene: Scene): PersonSaid | Unclear {
  const { birth, year } = dated;
  if (birth !== undefined && year !== undefined) {
    const ways = waysBorn(birth, scene);
    const future = ways.length > 0 && ways.every((it) => (yearOf(it) ?? 0) > scene.today.year);
    if (ways.length === 0 || future) return unclear(year, 'impossible-date');
    if (draft.births.length === 0) draft.births = ways;
    else draft.births = agree(draft.births, ways, scene);
  }
  const died = yearOf(draft.death);
  if (died !== undefined && died > scene.today.year) return unclear(year ?? { text: String(died), from: 0, to: 0 }, 'impossible-date');
  // An age of somebody who died: on that day, or today.
  const ages = draft.births.length === 1 && birth === undefined && died !== undefined && draft.age !== undefined;
  if (ages && died !== scene.today.year) draft.births = [...draft.births, `~${died - (draft.age ?? 0)}`];
  return draft;
}

function waysBorn(birth: Said, { today }: Scene): readonly string[] {
  if (birth.decadeOrAge !== undefined) return [birth.decadeOrAge.age, birth.decadeOrAge.decade];
  if (birth.short === true && birth.year !== undefined) {
    const other = birth.year >= 2000 ? birth.year - 100 : birth.year;
    return birth.year - other === 0 || today.year - other > oldest ? birth.values : [String(other), ...birth.values];
  }
  return birth.values;
}

/** Where an age and a year say the same, the year counts; else both are ways to read it. */
function agree(ages: readonly string[], births: readonly string[], { today }: Scene): readonly string[] {
  const matching = births.filter((birth) =>
    ages.some((age) => {
      const [a, b] = [yearOf(age), yearOf(birth)];
      return a === undefined || b === undefined || a === b || (a === b + 1 && birth.length >= 4) || today.year === 0;
    }),
  );
  return matching.length > 0 ? matching : [...births, ...ages];
}
