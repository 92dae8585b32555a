import { deed } from '../../../commands/index.ts';
import { kinfolkOf } from '../../kinfolk.ts';
import { unclear, type Outcome } from '../../outcome.ts';
import { findParty } from '../../party.ts';
import { together } from '../../reading-list.ts';
import { waysOf } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import { as, joins, type Slot } from '../../slots.ts';
import { childrenOf, homeWord, refsIn } from './who.ts';

export function authorityPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
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
export function placedOut(scene: Scene, slots: readonly Slot[]): Outcome {
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
