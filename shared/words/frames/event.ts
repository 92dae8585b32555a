import { deed } from '../../commands/index.ts';
import { unclear, type Outcome, type Reading, type Unclear } from '../outcome.ts';
import { refAt, waysOf, type Ref } from '../refs.ts';
import type { Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';
import { textOf } from './line-said.ts';

interface Said {
  readonly date: string;
  readonly words: readonly Slot[];
  readonly brackets?: readonly Ref[];
  readonly impact: 1 | 2 | 3;
}

/** A date with words, and for whom in brackets. */
export function eventPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const said = eventSaid(scene, slots);
  if ('unclear' in said) return said;
  const { words, brackets } = said;
  const named = namedIn(scene, words);
  const whole = { ...(words[0] as Slot), text: textOf(words) };
  const readings: Reading[] = [];
  // A name that is a word too, as in "storm in huis", may be nobody here.
  const doubtful = words.some((it) => it.who.length > 0 && it.senses.length > 0);
  for (const refs of doubtful
    ? [named, named.filter((ref) => !words.some((it) => it.from === ref.from && it.senses.length > 0 && it.who.length > 0))]
    : [named]) {
    const found = waysOf(refs, scene);
    const whom = brackets === undefined ? { ways: [[]] } : waysOf(brackets, scene);
    if ('nobody' in found) return unclear(found.nobody, 'nobody');
    if ('nobody' in whom) return unclear(whom.nobody, 'nobody');
    for (const way of found.ways) {
      for (const forWay of whom.ways) {
        const mentioned = persons(scene, way.flat());
        const target = brackets === undefined ? (mentioned.length > 0 ? mentioned : scene.selected) : persons(scene, forWay.flat());
        if (target.length === 0) return unclear(whole, 'nobody');
        const [dead, ...others] = mentioned;
        const death = words.some((it) => as(it, 'death') !== undefined) && dead !== undefined && others.length === 0;
        const event = deed('event.add', {
          id: scene.newId(),
          date: said.date,
          title: textOf(words),
          for: [...new Set(target)],
          impact: said.impact,
        });
        readings.push({ deeds: death ? [deed('person.death', { person: dead, date: said.date }), event] : [event] });
      }
    }
  }
  return { readings };
}

/** Homes stand for who lives there, pets not. */
function persons(scene: Scene, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const home = scene.diagram.households.get(id);
    return home === undefined ? [id] : home.members.map((it) => it.person).filter((it) => scene.diagram.persons.get(it)?.kind !== 'pet');
  });
}

function eventSaid(scene: Scene, slots: readonly Slot[]): Said | Unclear {
  const words: Slot[] = [];
  let date: string | undefined;
  let brackets: readonly Ref[] | undefined;
  let impact: 1 | 2 | 3 = 2;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as Slot;
    const next = slots[at + 1];
    if (slot.sign === '(') {
      const end = slots.findIndex((it, index) => index > at && it.sign === ')');
      const inside = slots.slice(at + 1, end === -1 ? slots.length : end);
      const refs = listOf(scene, inside);
      if ('unclear' in refs) return refs;
      brackets = refs;
      at = end === -1 ? slots.length : end;
    } else if (as(slot, 'impact') !== undefined && next?.number !== undefined) {
      if (next.number !== 1 && next.number !== 2 && next.number !== 3) return unclear(next, 'does-not-fit');
      impact = next.number;
      at += 1;
    } else if (date === undefined && slot.who.length === 0 && slot.said !== undefined) {
      if (slot.said.values.length !== 1) return unclear(slot, 'impossible-date');
      date = slot.said.values[0] as string;
    } else if (date === undefined && joins(slot, 'in', 'on', 'since') && next?.said !== undefined && next.who.length === 0) continue;
    else if (slot.sign === ',' || slot.sign === ':') {
      if (words.length > 0) words.push(slot);
    } else if (words.length > 0 || slot.sign === undefined) words.push(slot);
  }
  while (words.at(-1)?.sign === ',' || words.at(-1)?.sign === ':') words.pop();
  // "maart 2020" is no word and a year, unless somebody is called so.
  const month = words.find((it) => it.who.length === 0 && as(it, 'month') !== undefined);
  if (month !== undefined) return unclear(month, 'does-not-fit');
  const first = slots[0] as Slot;
  if (date === undefined) return unclear(first, 'more-needed');
  if (words.length === 0) return unclear(first, 'more-needed');
  return { date, words, impact, ...(brackets !== undefined && { brackets }) };
}

function listOf(scene: Scene, slots: readonly Slot[]): readonly Ref[] | Unclear {
  const refs: Ref[] = [];
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    if (slot.sign === ',' || joins(slot, 'and', 'for')) at += 1;
    else {
      const found = refAt(slots, at, scene);
      if (found === undefined) return unclear(slot);
      if (found.ref.unknown === true) return unclear(found.ref, 'nobody');
      refs.push(found.ref);
      at = found.next;
    }
  }
  return refs;
}

/** Those who are named in the words: by their whole name, or by a word for kin. */
function namedIn(scene: Scene, words: readonly Slot[]): readonly Ref[] {
  const refs: Ref[] = [];
  for (let at = 0; at < words.length;) {
    const slot = words[at] as Slot;
    const found =
      slot.who.some((id) => scene.diagram.persons.has(id)) || as(slot, 'relation') !== undefined ? refAt(words, at, scene) : undefined;
    const kin = found?.ref.role?.sense.kin;
    if (found === undefined || kin === 'pregnancy' || kin === 'miscarriage' || kin === 'abortion' || kin === 'stillbirth') at += 1;
    else {
      refs.push(found.ref);
      at = found.next;
    }
  }
  return refs;
}
