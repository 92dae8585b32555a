import { deed, type Deed } from '../../commands/index.ts';
import type { Union } from '../../model/records.ts';
import type { UnionDateKind } from '../../catalogue/unions.ts';
import { partnerIn } from '../../model/diagram.ts';
import type { SenseOf } from '../lexicon/sense.ts';
import { nameAt } from '../names.ts';
import { unclear, type Outcome, type Reading, type Unclear } from '../outcome.ts';
import { personSaid, type PersonSaid } from '../person-said.ts';
import { refAt, waysOf, type Ref } from '../refs.ts';
import { together } from '../reading-list.ts';
import type { Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';
import { newPersons } from './person.ts';

/** What happens to a union, in the order in which it was said. */
interface Step {
  readonly sense: SenseOf<'union'>;
  readonly slot: Slot;
  readonly date?: string;
}

interface Said {
  readonly steps: readonly Step[];
  readonly partners: readonly (Ref | PersonSaid)[];
  readonly undone?: Slot;
}

/** A phrase about a union: who with whom, and what happened when. */
export function unionPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const said = unionSaid(scene, slots);
  if ('unclear' in said) return said;
  const refs = said.partners.filter((it) => 'from' in it);
  const found = waysOf(refs, scene);
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  return together(found.ways.map((way) => ofPartners(scene, said, way.flat())));
}

function unionSaid(scene: Scene, slots: readonly Slot[]): Said | Unclear {
  const steps: { sense: SenseOf<'union'>; slot: Slot; date?: string }[] = [];
  const partners: (Ref | PersonSaid)[] = [];
  let undone: Slot | undefined;
  let loose: string | undefined;
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    const sense = as(slot, 'union');
    if (sense !== undefined && slot.who.length === 0) {
      steps.push({ sense, slot, ...(loose !== undefined && { date: loose }) });
      loose = undefined;
      at += 1;
    } else if (slot.said !== undefined || isShortYear(slots, at, steps)) {
      if (slot.said?.values.length === 0) return unclear(slot, 'impossible-date');
      const date = slot.said?.values[0] ?? `20${slot.text}`;
      const last = steps.at(-1);
      if (last !== undefined && last.date === undefined) last.date = date;
      else if (loose === undefined && steps.every((it) => it.date !== undefined)) loose = date;
      else return unclear(slot, 'does-not-fit');
      at += 1;
    } else if (as(slot, 'fix')?.what === 'yet') at += 1;
    else if (joins(slot, 'not')) {
      undone = slot;
      at += 1;
    } else if (isSkipped(slot)) at += 1;
    else {
      const next = partnerAt(scene, slots, at, partners);
      if (typeof next === 'object') return next;
      at = next;
    }
  }
  if (loose !== undefined) return unclear(slots.find((it) => it.said?.values[0] === loose) ?? (slots[0] as Slot), 'does-not-fit');
  return { steps, partners, ...(undone !== undefined && { undone }) };
}

function isSkipped(slot: Slot): boolean {
  return (
    slot.sign === ',' ||
    slot.sign === '-' ||
    slot.sign === ':' ||
    joins(slot, 'and', 'with', 'since', 'in', 'on', 'the', 'is', 'of', 'together', 'about') ||
    slot.senses.some((it) => it.is === 'qualifier' && it.time === 'now')
  );
}

/** `h 08`: two digits behind a word of a union are a year. */
function isShortYear(slots: readonly Slot[], at: number, steps: readonly Step[]): boolean {
  const slot = slots[at];
  return slot?.number !== undefined && slot.text.length === 2 && slots[at - 1] === steps.at(-1)?.slot && slot.number <= 26;
}

/** Reads a partner: somebody who is there, or a new name with attributes. */
function partnerAt(scene: Scene, slots: readonly Slot[], at: number, partners: (Ref | PersonSaid)[]): number | Unclear {
  const slot = slots[at] as Slot;
  const title = as(slot, 'title') !== undefined ? 1 : 0;
  const named =
    nameAt(slots, at + title, partners.length === 0 && as(slots[at + 1], 'union') !== undefined) ??
    (title === 1 ? undefined : nameFromWord(slots, at));
  const known = refAt(slots, at, scene);
  const isKnown = known !== undefined && known.ref.unknown !== true && (named === undefined || named.next <= known.next);
  if (isKnown && known !== undefined) {
    partners.push(known.ref);
    return known.next;
  }
  if (named === undefined) return unclear(slot);
  if (named.refused !== undefined) return unclear(named.refused);
  const led = / (met|with|to)$/iu.test(` ${slots[at - 1]?.text ?? ''}`) || slots[at - 1]?.text === 'x' || slots[at + 1]?.text === 'x';
  if (!/\p{Lu}/u.test(slot.text) && !led) return unclear(slot);
  let end = named.next;
  while (
    slots[end] !== undefined &&
    (slots[end]?.number !== undefined ||
      as(slots[end], 'unit') !== undefined ||
      as(slots[end], 'gender') !== undefined ||
      as(slots[end], 'birth') !== undefined ||
      (as(slots[end - 1], 'birth') !== undefined && slots[end]?.said !== undefined))
  )
    end += 1;
  const said = personSaid(slots.slice(at, end), scene, true);
  if ('unclear' in said) return said;
  partners.push(said);
  return end;
}

/** `Wil x Roos`: a word of the grammar is a name where it stands before a word of a union. */
function nameFromWord(
  slots: readonly Slot[],
  at: number,
): { readonly name: string; readonly next: number; readonly refused?: Slot } | undefined {
  const slot = slots[at];
  if (slot === undefined || !slot.letters || !/^\p{Lu}/u.test(slot.text) || slot.senses.some((it) => it.is === 'relation'))
    return undefined;
  return { name: slot.text, next: at + 1 };
}

function ofPartners(scene: Scene, said: Said, known: readonly string[]): Outcome {
  const fresh = said.partners.filter((it): it is PersonSaid => !('from' in it));
  const { slot } = said.steps[0] as Step;
  const news = fresh.map((it) => newPersons(it, scene));
  if (news.some((it) => it.length > 1) || news.length + known.length > 2) return unclear(slot, 'does-not-fit');
  const adding = news.flatMap((it) => it.slice(0, 1));
  const all = orderedAsSaid(
    said,
    known,
    adding.map((it) => it.id),
  );
  const deeds = adding.map((it) => deed('person.add', it));
  const [one, other] = all;
  if (one !== undefined && other !== undefined) {
    if (one === other) return unclear(slot, 'does-not-fit');
    const union = scene.casus.unions.find((it) => it.partners.includes(one) && it.partners.includes(other));
    return union === undefined ? begun(scene, said, [one, other], deeds) : withDeeds(changed(scene, said, union), deeds);
  }
  if (one !== undefined && said.partners.length === 1) {
    // With one named, the other one is selected, or is the only partner.
    const [selected, ...others] = scene.centre.filter((id) => id !== one);
    const withWhom =
      selected !== undefined &&
      others.length === 0 &&
      (isWith(said, scene) ||
        adding.length > 0 ||
        scene.casus.unions.some((it) => it.partners.includes(one) && it.partners.includes(selected)));
    if (withWhom && selected !== undefined) return ofPair(scene, said, [selected, one], deeds);
    if (adding.length > 0) return unclear(slot, 'more-needed');
    return ofOne(scene, said, one);
  }
  if (scene.memory.union !== undefined) {
    const union = scene.casus.unions.find((it) => it.id === scene.memory.union);
    if (union !== undefined) return changed(scene, said, union);
  }
  const [first, second, ...more] = scene.centre;
  if (first === undefined || more.length > 0) return unclear(slot, 'nobody');
  return second === undefined ? ofOne(scene, said, first) : ofPair(scene, said, [first, second], []);
}

function isWith(said: Said, scene: Scene): boolean {
  const ref = said.partners.find((it) => 'from' in it);
  return ref !== undefined && 'from' in ref && ref.from > (said.steps[0]?.slot.from ?? 0) && scene.centre.length === 1;
}

function orderedAsSaid(said: Said, known: readonly string[], fresh: readonly string[]): readonly string[] {
  const [olds, news] = [[...known], [...fresh]];
  const ordered = said.partners.map((it) => ('from' in it ? undefined : news.shift()));
  if (said.partners.filter((it) => 'from' in it).length !== known.length) return [...known, ...fresh];
  return ordered.map((it) => it ?? (olds.shift() as string));
}

function withDeeds(outcome: Outcome, deeds: readonly Deed[]): Outcome {
  return 'unclear' in outcome ? outcome : { readings: outcome.readings.map((it) => ({ ...it, deeds: [...deeds, ...it.deeds] })) };
}

function ofPair(scene: Scene, said: Said, pair: readonly [string, string], deeds: readonly Deed[]): Outcome {
  const union = scene.casus.unions.find((it) => pair.every((id) => it.partners.includes(id)));
  return union === undefined ? begun(scene, said, pair, deeds) : withDeeds(changed(scene, said, union), deeds);
}

/** The only union of somebody; of several it is asked which. */
function ofOne(scene: Scene, said: Said, id: string): Outcome {
  const unions = scene.diagram.unionsOf.get(id) ?? [];
  const [only, ...others] = unions;
  const { slot } = said.steps[0] as Step;
  if (only === undefined) return unclear(slot, 'nobody');
  const again = said.steps.find((it) => it.sense.end === 'remarried-same');
  if (again !== undefined) {
    const partner = { id: scene.newId(), gender: 'unknown' as const };
    return together([...unions.map((it) => changed(scene, said, it)), begun(scene, said, [id, partner.id], [deed('person.add', partner)])]);
  }
  if (others.length === 0) return changed(scene, said, only);
  return together(unions.map((it) => changed(scene, said, it)));
}

function begun(scene: Scene, said: Said, partners: readonly [string, string], deeds: readonly Deed[]): Outcome {
  if (said.undone !== undefined) return unclear(said.undone);
  const id = scene.newId();
  const empty: Union = { id, partners: [partners[0], partners[1]], form: 'unknown', dates: [] };
  // With somebody else, to marry again is to marry.
  const steps = said.steps.map((it): Step =>
    it.sense.end === 'remarried-same' ? { ...it, sense: { is: 'union', form: 'married', date: 'married' } } : it,
  );
  const { union, death } = applied(scene, { ...said, steps }, empty);
  if (union.end === 'widowed' && death === undefined && !partners.some((it) => scene.diagram.persons.get(it)?.death !== undefined))
    return unclear((said.steps[0] as Step).slot, 'does-not-fit');
  return {
    readings: [
      { deeds: [...deeds, deed('union.add', union), ...(death === undefined ? [] : [death])], memory: { union: id, last: partners[1] } },
    ],
  };
}

const living = new Set(['cohabiting', 'living-apart-together', 'engaged', 'short', 'secret']);

function changed(scene: Scene, said: Said, union: Union): Outcome {
  const memory = { union: union.id };
  if (said.undone !== undefined) return taken(union);
  const divorce = said.steps.find((it) => it.sense.end === 'divorced');
  const wed = said.steps.some((it) => it.sense.form === 'married' || it.sense.form === 'registered-partnership');
  if (divorce !== undefined && living.has(union.form) && !wed) {
    const date = divorce.date === undefined ? [] : [divorce.date];
    const apart = patchOf(union, {
      end: 'separated',
      dates: [...(union.dates ?? []), ...date.map((it) => ({ kind: 'separated' as const, date: it }))],
    });
    const married = patchOf(union, {
      form: 'married',
      end: 'divorced',
      dates: [...(union.dates ?? []), ...date.map((it) => ({ kind: 'divorced' as const, date: it }))],
    });
    return {
      readings: [
        { deeds: apart, memory },
        { deeds: married, memory },
      ],
    };
  }
  const widowed = said.steps.find((it) => it.sense.end === 'widowed');
  const { union: next, death } = applied(scene, said, union);
  if (widowed !== undefined && death === undefined && !union.partners.some((id) => scene.diagram.persons.get(id)?.death !== undefined))
    return unclear(widowed.slot, 'more-needed');
  const { id: _, partners: __, ...patch } = next;
  const reading: Reading = { deeds: [...(death === undefined ? [] : [death]), ...patchOf(union, patch)], memory };
  const again =
    said.steps.some((it) => it.sense.form === 'married') &&
    union.end === 'divorced' &&
    !said.steps.some((it) => it.sense.end !== undefined);
  if (!again) return { readings: [reading] };
  const remarried = said.steps.map((it) => ({ kind: 'remarried' as const, date: it.date })).filter((it) => it.date !== undefined);
  return {
    readings: [
      {
        deeds: patchOf(union, {
          end: 'remarried-same',
          dates: [...(union.dates ?? []), ...(remarried as { kind: 'remarried'; date: string }[])],
        }),
        memory,
      },
      reading,
    ],
  };
}

/** Taking back an end: only apart, or still together. */
function taken(union: Union): Outcome {
  const { dates = [] } = union;
  const apart = patchOf(union, { end: 'separated', dates: dates.filter((it) => it.kind !== 'divorced') });
  const still = [
    deed('union.change', {
      key: union.id,
      patch: { end: null, dates: dates.filter((it) => it.kind !== 'divorced' && it.kind !== 'separated') },
    }),
  ];
  return { readings: [{ deeds: apart }, { deeds: still }] };
}

function patchOf(union: Union, patch: Partial<Union>): readonly Deed[] {
  const entries = Object.entries(patch).filter(
    ([key, value]) =>
      JSON.stringify((union as Readonly<Record<string, unknown>>)[key] ?? (key === 'dates' ? [] : undefined)) !== JSON.stringify(value),
  );
  return entries.length === 0 ? [] : [deed('union.change', { key: union.id, patch: Object.fromEntries(entries) })];
}

/** The union after every step; each date is added, and a sentence only sets what it says. */
function applied(scene: Scene, { steps }: Said, union: Union): { readonly union: Union; readonly death?: Deed } {
  const next: Union = { ...union, dates: [...(union.dates ?? [])] };
  let death: Deed | undefined;
  for (const { sense, date } of steps) {
    const { form, end, secret } = sense;
    if (form !== undefined && !(earlier(next, date) && living.has(form))) next.form = form;
    if (secret === true) next.secret = true;
    if (end === 'widowed') {
      next.end = 'widowed';
      death = deathOf(scene, union, date);
    } else if (end !== undefined) next.end = end;
    const kind: UnionDateKind | undefined = sense.date;
    if (date !== undefined && kind !== undefined && !next.dates?.some((it) => it.kind === kind && it.date === date))
      next.dates?.push({ kind, date });
  }
  return { union: next, ...(death !== undefined && { death }) };
}

/** Whether a date lies before the wedding that stands there. */
function earlier(union: Union, date: string | undefined): boolean {
  const wed = (union.dates ?? []).find((it) => it.kind === 'married' || it.kind === 'registered')?.date;
  return union.form === 'married' && wed !== undefined && date !== undefined && date < wed;
}

/** A widow's date is that of the death of the one who is not spoken of. */
function deathOf(scene: Scene, union: Union, date: string | undefined): Deed | undefined {
  if (date === undefined) return undefined;
  const [widow] = scene.centre;
  const dead =
    (widow === undefined ? undefined : partnerIn(union, widow)) ??
    union.partners.find((id) => scene.diagram.persons.get(id)?.death !== undefined);
  return dead === undefined || scene.diagram.persons.get(dead)?.death !== undefined
    ? undefined
    : deed('person.death', { person: dead, date });
}
