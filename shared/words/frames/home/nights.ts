import { deed, type Deed } from '../../../commands/index.ts';
import { kinfolkOf } from '../../kinfolk.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import { together } from '../../reading-list.ts';
import { waysOf } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import { as, joins, type Slot } from '../../slots.ts';
import { textOf } from '../line-said.ts';
import { childrenOf, homeOf, homesOf, homeWord, refsIn } from './who.ts';

export function shared(scene: Scene, slots: readonly Slot[]): Outcome {
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
export function nightsIn(slots: readonly Slot[]): readonly number[] {
  return slots.flatMap((it, at) => {
    if (it.number === undefined || it.number > 14) return [];
    const next = slots[at + 1];
    const nights = next !== undefined && homeWord(next) === 'nights';
    const after = nights ? slots[at + 2] : next;
    const somebody = nights && after !== undefined && (after.who.length > 0 || as(after, 'relation') !== undefined);
    return joins(after, 'at') || somebody ? [at] : [];
  });
}

export function nightsPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
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

export function weekends(scene: Scene, slots: readonly Slot[]): Outcome {
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
