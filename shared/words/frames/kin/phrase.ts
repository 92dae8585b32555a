import { deed } from '../../../commands/index.ts';
import type { Person } from '../../../model/records.ts';
import { kinfolkOf, kinOf } from '../../kinfolk.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import { personSaid, type PersonSaid } from '../../person-said.ts';
import { inTurn, together } from '../../reading-list.ts';
import { waysOf } from '../../refs.ts';
import { sceneAfter, yearOf, type Scene } from '../../scene.ts';
import { as, isUnknown, joins, type Slot } from '../../slots.ts';
import { changing, comparedWith, fieldsOf, newPersons } from '../person.ts';
import { unionPhrase } from '../union/phrase.ts';
import { bothParents, kinIn, tooClose, type Asked, type Newcomer } from './bond.ts';
import { groupsOf, type Group } from './groups.ts';
import { ownedKin } from './owners.ts';
import { handlers, kindOfPerson } from './handlers.ts';

/** A phrase that adds kin: words for kin with names and attributes, and at its end what happened to the union. */
export function kinPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const tail = slots.findIndex((it, index) => index > 0 && as(it, 'union') !== undefined);
  const [kin, union] = tail === -1 ? [slots, []] : [slots.slice(0, tail), slots.slice(tail)];
  const owned = ownedKin(kin, scene);
  if (owned !== undefined && 'open' in owned)
    return unclear(kin.find((it) => isUnknown(it) && !/^\p{Lu}/u.test(it.text)) ?? owned.open, 'does-not-fit');
  const groups = groupsOf(owned?.rest ?? kin, scene).map((it) =>
    owned === undefined || it.of.length > 0 ? it : { ...it, of: owned.owners },
  );
  const empty = groups.length > 1 ? groups.find((it) => it.items.length === 0 && it.count === undefined) : undefined;
  if (empty !== undefined) return unclear(kin.find(isUnknown) ?? empty.slot, 'more-needed');
  const steps = groups.map((group) => (scene: Scene) => groupPhrase(scene, group));
  if (union.length > 0) steps.push((scene) => unionPhrase(scene, union));
  const outcome = inTurn(scene, steps);
  const whose = owned === undefined ? undefined : waysOf(owned.owners, scene);
  // What follows in the sentence goes on with those who were named first.
  const of = whose !== undefined && 'ways' in whose && whose.ways.length === 1 ? whose.ways[0]?.flat() : undefined;
  if (of === undefined || 'unclear' in outcome) return outcome;
  return { readings: outcome.readings.map((it) => ({ ...it, memory: { ...it.memory, of } })) };
}

function groupPhrase(scene: Scene, group: Group): Outcome {
  const { sense, slot } = group;
  const items = sense.many === true ? group.items : [group.items.flat()];
  const saids: PersonSaid[] = [];
  if (
    sense.many !== true &&
    group.items.length > 1 &&
    group.items.slice(1).some((it) => it.some((part) => part.letters && part.senses.length === 0))
  )
    return unclear(group.items[1]?.[0] ?? slot, 'does-not-fit');
  for (const item of items) {
    const due = sense.kin === 'pregnancy' ? item.filter((it) => as(it, 'person')?.what !== 'due' && !joins(it, 'in', 'on')) : item;
    const said = sense.kin === 'pregnancy' ? pregnancyIn(scene, due) : personSaid(due, scene, true);
    if ('unclear' in said) return said;
    // In small letters and with nothing said of it, it is more likely no name: `moeder huilt`.
    const { nameSlot } = said;
    const plain = said.births.length === 0 && said.death === undefined && said.gender === undefined;
    if (nameSlot !== undefined && plain && said.known.length === 0 && !/\p{Lu}/u.test(nameSlot.text)) return unclear(nameSlot);
    saids.push(said);
  }
  const owners = waysOf(group.of, scene);
  if ('nobody' in owners) return unclear(owners.nobody, 'nobody');
  const ofs = group.of.length > 0 ? owners.ways.map((way) => way.flat()) : [centreOf(scene)];
  return together(ofs.map((of) => withOwners(scene, group, saids, of)));
}

/** Of whom kin is added: the selection; with nothing selected the first new person, then the index person. */
function centreOf(scene: Scene): readonly string[] {
  if (scene.memory.of !== undefined) return scene.memory.of;
  if (scene.centre.length > 0) return scene.centre;
  return scene.index === undefined ? [] : [scene.index];
}

function pregnancyIn(scene: Scene, item: readonly Slot[]): PersonSaid | ReturnType<typeof unclear> {
  const date = item.find((it) => it.said !== undefined);
  const rest = item.filter((it) => it !== date && it.sign === undefined && !joins(it, 'of'));
  const [odd] = rest;
  if (odd !== undefined) return unclear(odd);
  if (date?.said?.values.length === 0) return unclear(date, 'impossible-date');
  let birth = date?.said?.values[0];
  // A month without a year is the next one here: nobody is pregnant of the past.
  if (
    birth !== undefined &&
    date?.said?.month !== undefined &&
    (yearOf(birth) ?? 0) <= scene.today.year &&
    date.said.month < scene.today.month
  )
    birth = `${scene.today.year + 1}${birth.slice(4)}`;
  return { known: [], births: birth === undefined ? [] : [birth], badges: [], traits: [], told: 1 };
}

function withOwners(scene: Scene, group: Group, saids: readonly PersonSaid[], of: readonly string[]): Outcome {
  const { sense, slot } = group;
  if (of.length === 0 && !selfStanding.has(sense.kin)) return unconnected(scene, group, saids);
  if (sense.kin === 'twins') return twinsOf(scene, group, saids, of);
  if (group.count !== undefined && saids.length === 0) return counted(scene, group, of, group.count);
  if (saids.length === 0) return unclear(slot, 'more-needed');
  const [lone, ...more] = saids;
  // `ouders overleden`, `kinderen 3`: several, of whom nobody is named.
  if (sense.many === true && lone !== undefined && more.length === 0 && lone.name === undefined) {
    const kin = kinIn(scene);
    const there = of.flatMap((id) => kinOf(scene.diagram, kin, id, sense, group.side));
    if (there.length < 2 || lone.births.length > 0) return unclear(slot, 'more-needed');
    return inTurn(
      scene,
      there.map((id) => (scene) => told(scene, [id], lone, sense.gender)),
    );
  }
  if (
    sense.many === true &&
    sense.kin !== 'child' &&
    ['parent', 'foster-parent', 'adoptive-parent', 'grandparent', 'great-grandparent'].includes(sense.kin) &&
    saids.length === 2
  )
    return pairOf(scene, group, saids, of);
  return inTurn(
    scene,
    saids.map((said) => (scene) => newcomer(scene, group, said, of)),
  );
}

const selfStanding: ReadonlySet<string> = new Set(['pet']);

/** Kin of nobody: with no one selected and no index person only the person is added. */
function unconnected(scene: Scene, group: Group, saids: readonly PersonSaid[]): Outcome {
  const [said] = saids;
  if (said === undefined || (said.name === undefined && said.told === 0)) return unclear(group.slot, 'nobody');
  const kind = kindOfPerson[group.sense.kin];
  return inTurn(
    scene,
    saids.map((said) => (scene) => ({
      readings: newPersons(said, scene, group.sense.gender, kind === undefined ? {} : { kind }).map((it) => ({
        deeds: [deed('person.add', it)],
        memory: { last: it.id, ...(scene.memory.first === undefined && { first: it.id }) },
      })),
    })),
  );
}

/** Somebody with a word for kin: new, there already as just that, or there and something else. */
function newcomer(scene: Scene, group: Group, said: PersonSaid, of: readonly string[]): Outcome {
  const { sense, side, slot } = group;
  const kind = kindOfPerson[sense.kin];
  const nameless = said.name === undefined && said.told === 0 && said.nameless !== true;
  if (nameless && !['donor', 'surrogate', 'pregnancy', 'miscarriage', 'abortion', 'stillbirth'].includes(sense.kin))
    return unclear(slot, 'more-needed');
  const base = { scene, of, sense, side, since: said.since, slot, only: group.only };
  const kin = kinIn(scene);
  const holders = of.flatMap((id) => kinOf(scene.diagram, kin, id, sense, side));
  const already = said.known.filter((id) => holders.includes(id));
  if (already.length > 0) return told(scene, already, said, sense.gender);
  // `vader 47` says something of the father who is there.
  if (said.name === undefined && said.told > 0 && said.nameless !== true && sense.kin !== 'child' && sense.kin !== 'sibling') {
    const there = holders.filter((id) => scene.diagram.persons.get(id)?.name !== undefined);
    if (there.length > 0) return told(scene, there, said, sense.gender);
  }
  const persons = newPersons(said, scene, sense.gender, kind === undefined ? {} : { kind });
  const asked: Asked[] = [...said.known.filter((id) => !of.includes(id)), ...persons].map((who: Newcomer) => ({ ...base, who }));
  return together(asked.map((it) => careful(it, said)));
}

/** Said of somebody who already is that kin. */
function told(scene: Scene, ids: readonly string[], said: PersonSaid, gender: Person['gender'] | undefined): Outcome {
  const readings: Reading[] = [];
  let differing = false;
  for (const id of new Set(ids)) {
    const person = scene.diagram.persons.get(id);
    if (person === undefined) continue;
    const { patch, differs } = comparedWith(person, fieldsOf(said, said.births[0], gender), scene.casus.referenceDate);
    differing ||= differs;
    readings.push({ deeds: changing(id, patch), memory: { last: id } });
  }
  if (differing) readings.push(...newPersons(said, scene, gender).map((it) => ({ deeds: [deed('person.add', it)] })));
  return { readings };
}

/** Runs the word's handler, and asks where the years cannot be. */
function careful(asked: Asked, said: PersonSaid): Outcome {
  const outcome = handlers[asked.sense.kin](asked);
  const { who, scene, sense } = asked;
  if ('unclear' in outcome || typeof who === 'string' || who.birth === undefined) return outcome;
  if (!outcome.readings.some((it) => isTooClose(sceneAfter(scene, it.deeds, {}), who.id))) return outcome;
  // Who is too young to have lost a child is told of as its brother or sister.
  const parents = losses.has(sense.kin) ? [...new Set(asked.of.flatMap(kinIn(scene).parents))] : [];
  if (parents.length > 0) return handlers[sense.kin]({ ...asked, of: parents });
  const isParent = sense.kin === 'parent';
  const year = said.age === undefined || !isParent ? undefined : `19${String(said.age).padStart(2, '0')}`;
  const other: Person = year === undefined ? who : { ...who, id: scene.newId(), birth: year };
  const otherwise: Outcome =
    year === undefined
      ? { readings: [{ deeds: [deed('person.add', { ...who, id: scene.newId() })] }] }
      : handlers[sense.kin]({ ...asked, who: other });
  return together([outcome, otherwise]);
}

const losses: ReadonlySet<string> = new Set(['miscarriage', 'abortion', 'stillbirth']);

/** Whether somebody is born less than twelve years after a parent, or before a child. */
function isTooClose({ diagram }: Scene, id: string): boolean {
  const kin = kinfolkOf(diagram);
  const birth = (of: string): string | undefined => diagram.persons.get(of)?.birth;
  return kin.parents(id).some((it) => tooClose(birth(it), birth(id))) || kin.children(id).some((it) => tooClose(birth(id), birth(it)));
}

/** `ouders A, B`: a pair with a union. */
function pairOf(scene: Scene, group: Group, saids: readonly PersonSaid[], of: readonly string[]): Outcome {
  const [first, second] = saids;
  const { sense, slot } = group;
  if (first === undefined || second === undefined) return unclear(slot, 'more-needed');
  const kin = kinIn(scene);
  const holders = of.flatMap((id) => kinOf(scene.diagram, kin, id, sense, group.side));
  const known = [first, second].map((said) => said.known.filter((id) => holders.includes(id)));
  if (known.every((it) => it.length > 0))
    return inTurn(
      scene,
      [first, second].map((said, index) => (scene) => told(scene, known[index] ?? [], said, undefined)),
    );
  const singly = known.some((it) => it.length > 0) || sense.kin === 'grandparent' || sense.kin === 'great-grandparent';
  if (singly)
    return inTurn(
      scene,
      saids.map((said) => (scene) => newcomer(scene, group, said, of)),
    );
  const kind = sense.kin === 'foster-parent' ? 'foster' : sense.kin === 'adoptive-parent' ? 'adopted' : 'biological';
  const choices = (said: PersonSaid): readonly Newcomer[] => [...said.known, ...newPersons(said, scene)];
  return together(choices(first).flatMap((one) => choices(second).map((other) => bothParents(scene, of, [one, other], kind, slot))));
}

/** Twins: an age behind the last counts for all; they hang where one child would. */
function twinsOf(scene: Scene, group: Group, saids: readonly PersonSaid[], of: readonly string[]): Outcome {
  const { sense } = group;
  const shared = saids.at(-1)?.births ?? [];
  const count = sense.size ?? 2;
  const nobody: PersonSaid = { known: [], births: shared, badges: [], traits: [], told: 1 };
  const named = saids.filter((it) => it.name !== undefined || it.gender !== undefined);
  const all =
    named.length === 0
      ? Array.from({ length: count }, () => nobody)
      : named.map((it) => (it.births.length === 0 ? { ...it, births: shared } : it));
  if (all.length < 2) return unclear(group.slot, 'more-needed');
  const persons = all.map((said) => newPersons(said, scene)[0] as Person);
  const zygosity = sense.identical === undefined ? 'unknown' : sense.identical ? 'identical' : 'fraternal';
  // Both hang on what the first one hangs on, so that one question is enough.
  const first = handlers.child({ scene, of, who: persons[0] as Person, sense, side: undefined, since: undefined, slot: group.slot });
  if ('unclear' in first) return first;
  return {
    readings: first.readings.map((reading) => {
      const rest = persons
        .slice(1)
        .flatMap((person) =>
          reading.deeds
            .filter((it) => it.command === 'child.add')
            .map((it) => deed('child.add', { ...(it.input as { union: string }), child: person })),
        );
      const twins = deed('twins.join', { children: persons.map((it) => it.id), zygosity });
      return { ...reading, deeds: [...reading.deeds, ...rest, twins] };
    }),
  };
}

/** `3 kinderen`: so many without a name; beside children who are there it is asked whether they are counted in. */
function counted(scene: Scene, group: Group, of: readonly string[], count: number): Outcome {
  const kin = kinIn(scene);
  const there = new Set(of.flatMap((id) => kinOf(scene.diagram, kin, id, group.sense, group.side))).size;
  const nobody: PersonSaid = { known: [], births: [], badges: [], traits: [], told: 1 };
  const adding = (n: number): Outcome =>
    inTurn(
      scene,
      Array.from(
        { length: n },
        () => (scene: Scene) => newcomer(scene, { ...group, sense: single(group.sense) }, { ...nobody, nameless: true }, of),
      ),
    );
  if (count < 1 || count > 12) return unclear(group.slot, 'does-not-fit');
  if (there === 0) return adding(count);
  if (there >= count) return together([adding(count), { readings: [{ deeds: [] }] }]);
  return together([adding(count), adding(count - there)]);
}

function single(sense: Group['sense']): Group['sense'] {
  return { is: 'relation', kin: sense.kin, ...(sense.gender !== undefined && { gender: sense.gender }) };
}
