import { deed, type Deed } from '../../commands/index.ts';
import type { Household } from '../../model/records.ts';
import { kinfolkOf } from '../kinfolk.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { findParty } from '../party.ts';
import { refAt, waysOf, type Ref } from '../refs.ts';
import { together } from '../reading-list.ts';
import type { Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';
import { textOf } from './line-said.ts';

type What = NonNullable<ReturnType<typeof homeWord>>;

function homeWord(slot: Slot): NonNullable<ReturnType<typeof as<'home'>>>['what'] | undefined {
  return slot.who.length > 0 ? undefined : as(slot, 'home')?.what;
}

/** Whether a phrase is about who lives where; a house only as its first word, before a colon. */
export function isHome(slots: readonly Slot[]): boolean {
  if (slots.some((it) => it.sign === ':') && isHouse(slots)) return true;
  if (nightsIn(slots).length > 1) return true;
  return slots.some((it) => as(it, 'authority') !== undefined || (homeWord(it) !== undefined && homeWord(it) !== 'house'));
}

function isHouse(slots: readonly Slot[]): boolean {
  const [first] = slots;
  return (
    first !== undefined &&
    (as(first, 'home')?.what === 'house' || /^(huis|home|house)/iu.test(first.text)) &&
    slots.findIndex((it) => it.sign === ':') <= 4
  );
}

/** A phrase about homes, nights, placement or authority. */
export function homePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  if (slots.some((it) => as(it, 'authority') !== undefined)) return authorityPhrase(scene, slots);
  const words = slots.map((it) => homeWord(it)).filter((it): it is What => it !== undefined);
  if (isHouse(slots) && slots.some((it) => it.sign === ':')) return housePhrase(scene, slots);
  if (words.includes('placed-out')) return placedOut(scene, slots);
  if (words.includes('shared')) return shared(scene, slots);
  if (words.includes('every-other-weekend')) return weekends(scene, slots);
  if (words.includes('nights') || nightsIn(slots).length > 1) return nightsPhrase(scene, slots);
  return livingWith(scene, slots, words.includes('only'));
}

/** The refs before a part and behind it; the first part that is none otherwise. */
function refsIn(
  scene: Scene,
  slots: readonly Slot[],
  skip: (slot: Slot) => boolean,
): readonly { readonly ref: Ref; readonly at: number }[] | ReturnType<typeof unclear> {
  const refs: { ref: Ref; at: number }[] = [];
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    if (
      skip(slot) ||
      /^[,:-]$/u.test(slot.sign ?? '') ||
      (slot.who.length === 0 && joins(slot, 'and', 'at', 'with', 'the', 'is', 'about', 'of', 'for', 'on', 'in'))
    ) {
      at += 1;
      continue;
    }
    const found = refAt(slots, at, scene);
    if (found === undefined) return unclear(slot);
    if (found.ref.unknown === true) return unclear(found.ref, 'nobody');
    refs.push({ ref: found.ref, at });
    at = found.next;
  }
  return refs;
}

function homesOf({ casus }: Scene, person: string): readonly Household[] {
  return casus.households.filter(
    (it) => it.until === undefined && (it.id === person || it.members.some((member) => member.person === person)),
  );
}

/** The home of somebody, made where there is none; each of several is another way. */
function homeOf(
  scene: Scene,
  host: readonly string[],
): readonly { readonly id: string; readonly deeds: readonly Deed[]; readonly home?: Household }[] {
  const [first] = host;
  const homes = first === undefined ? [] : homesOf(scene, first);
  if (homes.length > 0) return homes.map((home) => ({ id: home.id, deeds: [], home }));
  const id = scene.newId();
  const name = `huis ${scene.diagram.persons.get(first ?? '')?.name ?? ''}`.trim();
  return [{ id, deeds: [deed('household.add', { id, name, members: host.map((person) => ({ person })) })] }];
}

/** `woont bij X`: beside where somebody lives, or instead of it. */
function livingWith(scene: Scene, slots: readonly Slot[], only: boolean): Outcome {
  const headAt = slots.findIndex((it) => homeWord(it) !== undefined);
  const head = slots[headAt] as Slot;
  const refs = refsIn(scene, slots, (it) => it === head);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const split = refs.filter((it) => it.at < headAt).length;
  const also = /\b(ook|also)\b/iu.test(textOf(slots));
  return together(
    found.ways.flatMap((way) => {
      const who = split === 0 ? scene.centre : way.slice(0, split).flat();
      const host = way.slice(split).flat();
      if (who.length === 0) return [unclear(head, 'nobody')];
      if (host.length === 0) return [unclear(head, 'more-needed')];
      if (who.some((id) => host.includes(id))) return [];
      return homeOf(scene, host).map(({ id, deeds, home }): Outcome => {
        const persons = [...who];
        const join = deed('household.join', { household: id, persons });
        const move = deed('household.move', { household: id, persons });
        if (only) return { readings: [{ deeds: [...deeds, move] }] };
        if (home !== undefined && persons.every((it) => home.members.some((member) => member.person === it)))
          return { readings: [{ deeds: [] }] };
        const elsewhere = persons.some((it) => homesOf(scene, it).some((other) => other.id !== id));
        return elsewhere && !also
          ? { readings: [{ deeds: [...deeds, move] }, { deeds: [...deeds, join] }] }
          : { readings: [{ deeds: [...deeds, join] }] };
      });
    }),
  );
}

/** `huis moeder: Karin, Lotte`: a home with its name and who lives there. */
function housePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const colon = slots.findIndex((it) => it.sign === ':');
  const refs = refsIn(scene, slots.slice(colon + 1), () => false);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const name = textOf(slots.slice(0, colon));
  const there = slots[0]?.who.find((id) => scene.diagram.households.has(id));
  return together(
    found.ways.map((way): Outcome => {
      const persons = [...new Set(way.flat())].filter((id) => scene.diagram.persons.has(id));
      if (persons.length === 0) return unclear(slots[0] as Slot, 'more-needed');
      const id = there ?? scene.newId();
      const empty = there === undefined ? [deed('household.add', { id, name, members: [] })] : [];
      const join: Reading = {
        deeds:
          there === undefined
            ? [deed('household.add', { id, name, members: persons.map((person) => ({ person })) })]
            : [deed('household.join', { household: id, persons })],
      };
      const elsewhere = persons.some((it) => homesOf(scene, it).some((home) => home.id !== id));
      return elsewhere
        ? { readings: [{ deeds: [...empty, deed('household.move', { household: id, persons })] }, join] }
        : { readings: [join] };
    }),
  );
}

/** Of which children it is said: those who are named, else the selection, else the index person. */
function childrenOf(scene: Scene, named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  if (scene.centre.length > 0) return scene.centre;
  return scene.index === undefined ? [] : [scene.index];
}

function shared(scene: Scene, slots: readonly Slot[]): Outcome {
  const numbers = slots.filter((it) => it.number !== undefined);
  const head = slots.find((it) => homeWord(it) === 'shared') as Slot;
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return unclear(head, 'more-needed');
  const [a, b] = [first.number ?? 0, second.number ?? 0];
  const signs = slots.slice(slots.indexOf(first), slots.indexOf(second) + 1);
  if (a + b !== 14) return unclear({ text: textOf(signs), from: first.from, to: second.to }, 'does-not-fit');
  if (nightsIn(slots).length > 1) return nightsPhrase(scene, slots);
  const refs = refsIn(scene, slots, (it) => it === head || it.number !== undefined || it.sign === '/');
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  return together(
    found.ways.map((way) => {
      const children = childrenOf(scene, way.flat());
      const parents = kinfolkOf(scene.diagram).parents(children[0] ?? '');
      const [one, other, ...more] = parents;
      if (one === undefined || other === undefined || more.length > 0) return unclear(head, 'nobody');
      const nights = (x: number, y: number): Reading => ({
        deeds: nightsDeeds(scene, children, [
          { host: [one], nights: x },
          { host: [other], nights: y },
        ]),
      });
      if (a === b) return { readings: [nights(a, b)] };
      const now = [one, other].map((id) =>
        homesOf(scene, id).some((home) => children.every((child) => home.members.some((it) => it.person === child))),
      );
      if (now[0] !== now[1])
        return { readings: [now[0] === true ? nights(Math.max(a, b), Math.min(a, b)) : nights(Math.min(a, b), Math.max(a, b))] };
      return { readings: [nights(a, b), nights(b, a)] };
    }),
  );
}

interface Share {
  readonly host: readonly string[];
  readonly nights: number;
}

function nightsDeeds(scene: Scene, children: readonly string[], shares: readonly Share[]): readonly Deed[] {
  const homes = shares.map(({ host, nights }) => ({ ...homeOf(scene, host)[0], nights }));
  const made = homes.flatMap((it) => it.deeds ?? []);
  return [
    ...made,
    ...children.map((person) =>
      deed('household.nights', { person, nights: homes.map((it) => ({ household: it.id ?? '', nightsPer14: it.nights })) }),
    ),
  ];
}

/** The places where a number of nights is said: `9 bij moeder`, `5 nachten bij vader`. */
function nightsIn(slots: readonly Slot[]): readonly number[] {
  return slots.flatMap((it, at) => {
    if (it.number === undefined || it.number > 14) return [];
    const next = slots[at + 1];
    const after = next !== undefined && homeWord(next) === 'nights' ? slots[at + 2] : next;
    return joins(after, 'at') ? [at] : [];
  });
}

function nightsPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const places = nightsIn(slots);
  const head = (slots.find((it) => homeWord(it) !== undefined) ?? slots[places[0] ?? 0]) as Slot;
  if (places.length === 0) return unclear(head, 'more-needed');
  const skip = (it: Slot): boolean => it.number !== undefined || homeWord(it) !== undefined || it.sign === '/';
  const refs = refsIn(scene, slots, skip);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const total = places.reduce((sum, at) => sum + (slots[at]?.number ?? 0), 0);
  const first = slots[places[0] ?? 0] as Slot;
  if (total > 14 || (places.length > 1 && total !== 14)) return unclear(first, 'does-not-fit');
  return together(
    found.ways.map((way): Outcome => {
      const shares: Share[] = [];
      const named: string[] = [];
      refs.forEach((it, index) => {
        const place = places.findLast((at) => at < it.at);
        if (place === undefined) named.push(...(way[index] ?? []));
        else shares.push({ host: way[index] ?? [], nights: slots[place]?.number ?? 0 });
      });
      const children = childrenOf(scene, named);
      if (children.length === 0 || shares.length !== places.length) return unclear(head, 'nobody');
      return { readings: [{ deeds: nightsDeeds(scene, children, shares) }] };
    }),
  );
}

function weekends(scene: Scene, slots: readonly Slot[]): Outcome {
  const head = slots.find((it) => homeWord(it) === 'every-other-weekend') as Slot;
  const refs = refsIn(scene, slots, (it) => homeWord(it) !== undefined);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  return together(
    found.ways.map((way): Outcome => {
      const host = way.at(-1) ?? [];
      const children = childrenOf(scene, way.slice(0, -1).flat());
      const [guest] = host;
      if (guest === undefined || children.length === 0) return unclear(head, 'more-needed');
      const [other] = kinfolkOf(scene.diagram)
        .parents(children[0] ?? '')
        .filter((it) => !host.includes(it));
      const shares = (nights: number): readonly Share[] => [
        { host, nights },
        ...(other === undefined ? [] : [{ host: [other], nights: 14 - nights }]),
      ];
      const without = homeOf(scene, host).flatMap(({ id, deeds }) => [
        ...deeds,
        deed('household.join', { household: id, persons: [...children] }),
      ]);
      return {
        readings: [
          { deeds: nightsDeeds(scene, children, shares(2)) },
          { deeds: nightsDeeds(scene, children, shares(3)) },
          { deeds: without },
        ],
      };
    }),
  );
}

function authorityPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const head = slots.find((it) => as(it, 'authority') !== undefined) as Slot;
  const refs = refsIn(scene, slots, (it) => it === head || as(it, 'home') !== undefined);
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const authority = as(head, 'authority')?.authority ?? 'yes';
  const kin = kinfolkOf(scene.diagram);
  return together(
    found.ways.map((way): Outcome => {
      const ids = way.flat();
      const children = ids.filter((id) => kin.parents(id).some((parent) => ids.includes(parent)));
      const parents = ids.filter((id) => !children.includes(id));
      const whose = childrenOf(scene, children);
      if (parents.length === 0 || whose.length === 0 || whose.some((it) => parents.includes(it))) return unclear(head, 'more-needed');
      return { readings: [{ deeds: [deed('custody.set', { children: [...whose], parents, authority })] }] };
    }),
  );
}

/** Out of home: where, and on what ground; a ground that is not said is asked. */
function placedOut(scene: Scene, slots: readonly Slot[]): Outcome {
  const head = slots.find((it) => homeWord(it) === 'placed-out') as Slot;
  const party = findParty(slots, scene);
  const rest = slots.filter((it) => it !== head && party?.party.slots.includes(it) !== true);
  const frameworks = rest.map((it) => as(it, 'stay')?.framework).filter((it) => it !== undefined);
  const dated = rest.find((it) => it.said !== undefined && it.who.length === 0);
  if (dated?.said !== undefined && dated.said.values.length !== 1) return unclear(dated, 'impossible-date');
  const refs = refsIn(scene, rest, (it) => it === dated || as(it, 'stay') !== undefined || joins(it, 'since', 'with', 'to'));
  if ('unclear' in refs) return refs;
  const found = waysOf(
    refs.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  if (party === undefined) return unclear(head, 'more-needed');
  const since = dated?.said?.values[0];
  return together(
    found.ways.map((way): Outcome => {
      const persons = childrenOf(scene, way.flat());
      if (persons.length === 0) return unclear(head, 'nobody');
      const place = party.party.known[0] ?? scene.newId();
      const adding =
        party.party.known.length > 0
          ? []
          : [deed('involved.add', { id: place, kind: party.party.kind ?? 'place', name: party.party.name })];
      const [sure] = frameworks;
      const grounds = sure === undefined ? (['voluntary', 'court-order'] as const) : [sure];
      return {
        readings: grounds.map((framework) => ({
          deeds: [
            ...adding,
            ...persons.map((person) => deed('person.place-out', { person, place, framework, ...(since !== undefined && { since }) })),
          ],
        })),
      };
    }),
  );
}
