import { deed, type Deed } from '../../../commands/index.ts';
import type { Household } from '../../../model/records.ts';
import { unclear } from '../../outcome.ts';
import { refAt, type Ref } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import { as, joins, type Slot } from '../../slots.ts';

export function homeWord(slot: Slot): NonNullable<ReturnType<typeof as<'home'>>>['what'] | undefined {
  return slot.who.length > 0 ? undefined : as(slot, 'home')?.what;
}

/** Whether a part is the `bij` of `bij huis vader`, a home that is there. */
export function atHouse(slots: readonly Slot[], at: number): boolean {
  const house = slots[at + 1];
  return at > 0 && joins(slots[at], 'at') && house !== undefined && house.who.length > 0 && /^(?:huis|home|house)/iu.test(house.text);
}

/** The refs before a part and behind it; the first part that is none otherwise. */
export function refsIn(
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

export function homesOf({ casus }: Scene, person: string): readonly Household[] {
  return casus.households.filter(
    (it) => it.until === undefined && (it.id === person || it.members.some((member) => member.person === person)),
  );
}

/** The home of somebody, made where there is none; each of several is another way. */
export function homeOf(
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

/** Of which children it is said: those who are named, else the selection, else the index person. */
export function childrenOf(scene: Scene, named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  if (scene.centre.length > 0) return scene.centre;
  return scene.index === undefined ? [] : [scene.index];
}
