import { deed, type Deed } from '../../commands/index.ts';
import type { Gender } from '../../catalogue/people.ts';
import type { Person } from '../../model/records.ts';
import { ageOn } from '../../rules/age.ts';
import { isListSign } from '../names.ts';
import { nearestWord } from '../nearest.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { personSaid, type PersonSaid } from '../person-said.ts';
import { inTurn } from '../reading-list.ts';
import { yearOf, type Scene } from '../scene.ts';
import type { Slot } from '../slots.ts';

/** The parts of a list, each item by itself. An item without letters of its own goes on with the one before it. */
export function itemsOf(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const items: Slot[][] = [[]];
  for (const slot of slots) {
    if (isListSign(slot)) items.push([]);
    else items.at(-1)?.push(slot);
  }
  return items.filter((it) => it.length > 0);
}

/** The fields that a person gets from what was said, with one of the ways to read the birth. */
export function fieldsOf(said: PersonSaid, birth: string | undefined, gender?: Gender): Partial<Person> {
  const sex = said.gender ?? (birth !== undefined && said.maleWith === birth ? 'male' : gender);
  return {
    ...(said.name !== undefined && { name: said.name }),
    ...(sex !== undefined && { gender: sex }),
    ...(said.trans && { trans: true }),
    ...(birth !== undefined && { birth }),
    ...(said.death !== undefined && { death: said.death }),
    ...(said.index && { index: true }),
    ...(said.interpreter && { interpreter: true }),
    ...(said.occupation !== undefined && { occupation: said.occupation }),
    ...(said.place !== undefined && { place: said.place }),
    ...(said.migration && { migration: said.migration }),
    ...(said.badges.length > 0 && { badges: [...said.badges] }),
    ...(said.traits.length > 0 && { traits: [...said.traits] }),
  };
}

/** A new person for each way in which the birth can be read. */
export function newPersons(said: PersonSaid, scene: Scene, gender?: Gender, more: Partial<Person> = {}): readonly Person[] {
  const births = said.births.length === 0 ? [undefined] : said.births;
  return births.map((birth) => ({ id: scene.newId(), gender: 'unknown', ...fieldsOf(said, birth, gender), ...more }));
}

/** What a person would become, and whether anything that was known would be otherwise. */
export function comparedWith(
  person: Person,
  fields: Partial<Person>,
  on: string,
): { readonly patch: Partial<Person>; readonly differs: boolean } {
  const patch: Record<string, unknown> = {};
  let differs = false;
  const { name: _, badges, traits, ...plain } = fields;
  for (const [key, value] of Object.entries(plain)) {
    const old = (person as Readonly<Record<string, unknown>>)[key];
    if (key === 'birth' && sameBirth(person.birth, value as string, on)) continue;
    if (key === 'death' && old !== undefined && (value === '?"onbekend"' || value === old)) continue;
    if (key === 'gender' && (old === value || value === 'unknown')) continue;
    if (JSON.stringify(old) === JSON.stringify(value)) continue;
    patch[key] = value;
    if (key === 'birth' && refines(person.birth, value as string, on)) continue;
    if (old !== undefined && !(key === 'gender' && old === 'unknown') && !(key === 'death' && person.death?.startsWith('?') === true))
      differs = true;
  }
  const newBadges = (badges ?? []).filter((it) => !(person.badges ?? []).includes(it));
  if (newBadges.length > 0) patch['badges'] = [...(person.badges ?? []), ...newBadges];
  const newTraits = (traits ?? []).filter((it) => !(person.traits ?? []).some((old) => old.text === it.text));
  if (newTraits.length > 0) patch['traits'] = [...(person.traits ?? []), ...newTraits];
  return { patch, differs };
}

function sameBirth(old: string | undefined, now: string, on: string): boolean {
  if (old === undefined) return false;
  if (old === now) return true;
  if (!now.startsWith('~') && !/^\d{4}$/u.test(now)) return false;
  const [a, b] = [yearOf(old), yearOf(now)];
  if (a !== undefined && a === b) return true;
  const age = ageOn(old, on);
  return now.startsWith('~') && age?.unit === 'years' && ageOn(now, on)?.count === age.count;
}

/** Whether a birth says more exactly what was known by the year or by an age. */
function refines(old: string | undefined, now: string, on: string): boolean {
  if (old === undefined || !/^~?\d{4}$/u.test(old) || !/^\d{4}-/u.test(now)) return false;
  if (yearOf(old) === yearOf(now)) return true;
  return old.startsWith('~') && ageOn(old, on)?.count === ageOn(now, on)?.count;
}

/** The deeds that change somebody so; none where there is nothing to change. */
export function changing(id: string, patch: Partial<Person>): readonly Deed[] {
  return Object.keys(patch).length === 0 ? [] : [{ command: 'person.change', input: { key: id, patch } }];
}

/** One person or a list of them: new ones, or what is said of those who are there. */
export function personPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  if (slots.length > 0 && slots.every((it) => it.sign !== undefined)) return unclear(slots[0] as Slot);
  const items = itemsOf(slots);
  const people = items.reduce<readonly (readonly Slot[])[]>((before, item) => {
    const last = before.at(-1);
    const said = last === undefined ? undefined : personSaid(item, scene, true);
    const goesOn = last !== undefined && said !== undefined && !('unclear' in said) && said.name === undefined && said.baby !== true;
    return goesOn ? [...before.slice(0, -1), [...last, ...item]] : [...before, item];
  }, []);
  const swapped = surnameFirst(scene, slots, items);
  if (swapped !== undefined) return swapped;
  return inTurn(
    scene,
    people.map((item) => (scene) => onePerson(scene, item)),
  );
}

/** `Surname, First 44` could be one person or two. */
function surnameFirst(scene: Scene, slots: readonly Slot[], items: readonly (readonly Slot[])[]): Outcome | undefined {
  const [first, second, ...others] = items;
  if (first === undefined || second === undefined || others.length > 0 || !slots.some((it) => it.sign === ',')) return undefined;
  const [surname, person] = [personSaid(first, scene, true), personSaid(second, scene, true)];
  if ('unclear' in surname || 'unclear' in person || surname.told > 0 || person.told === 0 || surname.known.length > 0) return undefined;
  if (surname.name === undefined || person.name === undefined) return undefined;
  const name = `${person.name} ${surname.name.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase())}`;
  const one = newPersons({ ...person, name }, scene).map((it): Reading => ({ deeds: [deed('person.add', it)] }));
  const two = newPersons(person, scene).map((it): Reading => ({
    deeds: [deed('person.add', { id: scene.newId(), gender: 'unknown', name: surname.name }), deed('person.add', it)],
  }));
  return { readings: [...one, ...two] };
}

function onePerson(scene: Scene, item: readonly Slot[]): Outcome {
  const said = personSaid(item, scene, false);
  if ('unclear' in said) return said;
  const nameSlot = said.nameSlot ?? item[0];
  if (nameSlot === undefined) return { readings: [] };
  if (said.name === undefined) return said.baby === true && said.told > 1 ? added(scene, said) : ofSelected(scene, said, item);
  if (said.told === 0) return unclear({ ...nameSlot, text: item.map((it) => it.text).join(' ') }, 'more-needed');
  if (said.known.length === 0) return isSlip(said) ? unclear(nameSlot) : added(scene, said);
  return known(scene, said);
}

/** A word in small letters with no more than a year, or that is nearly a word of the grammar, is a slip and no name. */
function isSlip({ name, nameSlot, age, gender, births, baby }: PersonSaid): boolean {
  if (name === undefined || nameSlot === undefined || /\p{Lu}/u.test(nameSlot.text)) return false;
  return (age === undefined && gender === undefined && !(baby === true && births.length > 0)) || nearestWord(nameSlot.text) !== undefined;
}

function added(scene: Scene, said: PersonSaid): Outcome {
  return {
    readings: newPersons(said, scene).map((person) => ({
      deeds: [deed('person.add', person)],
      memory: { last: person.id, ...(scene.memory.first === undefined && { first: person.id }) },
    })),
  };
}

/** Said of somebody who is there: the same is nothing to do, more is written down, something else is asked. */
function known(scene: Scene, said: PersonSaid): Outcome {
  const births = said.births.length === 0 ? [undefined] : said.births;
  const readings: Reading[] = [];
  let asks = said.known.length > 1;
  for (const id of said.known) {
    const person = scene.diagram.persons.get(id);
    if (person === undefined) continue;
    for (const birth of births) {
      const { patch, differs } = comparedWith(person, fieldsOf(said, birth), scene.casus.referenceDate);
      if (Object.keys(patch).length === 0)
        return { readings: [{ deeds: [], memory: { last: id, ...(scene.memory.first === undefined && { first: id }) } }] };
      asks ||= differs;
      readings.push({ deeds: changing(id, patch), memory: { last: id } });
    }
  }
  if (asks) readings.push(...newPersons(said, scene).map((it): Reading => ({ deeds: [deed('person.add', it)], memory: { last: it.id } })));
  return { readings };
}

function ofSelected(scene: Scene, said: PersonSaid, item: readonly Slot[]): Outcome {
  const [id, ...others] = scene.centre;
  const first = item[0] as Slot;
  const whole = { ...first, text: item.map((it) => it.text).join(' ') };
  if (said.told === 0 || id === undefined) return unclear(whole, 'nobody');
  const births = said.births.length === 0 ? [undefined] : said.births;
  const change = (ids: readonly string[], birth: string | undefined): Reading => ({
    deeds: ids.flatMap((id) => {
      const person = scene.diagram.persons.get(id);
      return person === undefined ? [] : changing(id, comparedWith(person, fieldsOf(said, birth), scene.casus.referenceDate).patch);
    }),
  });
  if (others.length === 0) return { readings: births.map((birth) => change([id], birth)) };
  // Said of several at once: of all of them, or of one.
  return { readings: [change(scene.centre, births[0]), ...scene.centre.map((id) => change([id], births[0]))] };
}
