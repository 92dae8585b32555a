import type { SenseOf } from './lexicon/sense.ts';
import { kinfolkOf, kinOf, type Kinfolk } from './kinfolk.ts';
import { yearOf, type Scene } from './scene.ts';
import { as, isUnknown, itself, joins, type Slot } from './slots.ts';

/** Somebody who is spoken of: by a name, by a word for kin, or by a word that is nobody's. */
export interface Ref {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly who?: readonly string[];
  readonly role?: { readonly sense: SenseOf<'relation'>; readonly side: 'mother' | 'father' | undefined; readonly of: Ref | undefined };
  /** The unknown words that stand where somebody should be named. */
  readonly unknown?: true;
}

/** Who a ref can mean: each way is one person, or several for a word such as `ouders`. */
export type Meant = readonly (readonly string[])[];

/** Reads somebody at a part; undefined where nobody is spoken of there. */
export function refAt(slots: readonly Slot[], at: number, scene: Scene): { readonly ref: Ref; readonly next: number } | undefined {
  let start = at;
  while (joins(slots[start], 'the') && slots[start]?.who.length === 0 && (slots[start]?.near.length === 0 || isSomebody(slots[start + 1])))
    start += 1;
  const slot = slots[start];
  if (slot === undefined) return undefined;
  const made = (last: Slot, next: number, more: Partial<Ref>): { ref: Ref; next: number } => ({
    ref: { from: slot.from, to: last.to, text: textOf([slot, last], slots), ...more },
    next,
  });
  if (slot.owns === true) {
    const relation = as(slots[start + 1], 'relation');
    const whose = refAt([itself(slot)], 0, scene);
    if (relation === undefined || whose === undefined) return undefined;
    return made(slots[start + 1] ?? slot, start + 2, { role: { sense: relation, side: undefined, of: whose.ref } });
  }
  if (slot.who.length > 0) {
    // `Jan (1948)`: of two who are called so, the one of that year.
    const year = slots[start + 1]?.sign === '(' && slots[start + 3]?.sign === ')' ? slots[start + 2]?.said?.values[0] : undefined;
    const born = slot.who.filter((id) => yearOf(scene.diagram.persons.get(id)?.birth) === yearOf(year));
    if (slot.who.length > 1 && year !== undefined && born.length > 0) return made(slots[start + 3] ?? slot, start + 4, { who: born });
    return made(slot, start + 1, { who: slot.who });
  }
  if (slot.near.length > 0) return made(slot, start + 1, { who: slot.near });
  const sense = as(slot, 'relation');
  if (sense !== undefined) return roleAt(slots, start, sense, scene, made);
  if (isUnknown(slot)) {
    let next = start + 1;
    while (slots[next] !== undefined && isUnknown(slots[next] as Slot)) next += 1;
    return made(slots[next - 1] ?? slot, next, { unknown: true });
  }
  return undefined;
}

function isSomebody(slot: Slot | undefined): boolean {
  return slot !== undefined && (slot.who.length > 0 || slot.near.length > 0 || as(slot, 'relation') !== undefined);
}

type Made = (last: Slot, next: number, more: Partial<Ref>) => { ref: Ref; next: number };

function roleAt(slots: readonly Slot[], at: number, sense: SenseOf<'relation'>, scene: Scene, made: Made): { ref: Ref; next: number } {
  let next = at + 1;
  let side = as(slots[next], 'side')?.side;
  let last = slots[at] as Slot;
  if (side !== undefined) {
    last = slots[next] as Slot;
    next += 1;
  }
  let of: Ref | undefined;
  if (joins(slots[next], 'of', 'via')) {
    const owner = refAt(slots, next + 1, scene);
    if (owner !== undefined && owner.ref.unknown !== true) {
      of = owner.ref;
      last = slots[owner.next - 1] as Slot;
      next = owner.next;
    }
  }
  // `oma van moeder` is the grandmother on that side.
  if (of?.role?.sense.kin === 'parent' && of.role.of === undefined && sidedKin.has(sense.kin) && of.role.sense.gender !== undefined) {
    side = of.role.sense.gender === 'female' ? 'mother' : 'father';
    of = undefined;
  }
  const role = { sense, side, of };
  const named = slots[next];
  if (named !== undefined && named.who.length > 0) {
    const meant = meantBy({ from: 0, to: 0, text: '', role }, scene, undefined).flat();
    const both = named.who.filter((id) => meant.includes(id));
    if (both.length > 0) return made(named, next + 1, { who: both });
  }
  return made(last, next, { role });
}

/** Kin of whom there are two sides. */
export const sidedKin: ReadonlySet<string> = new Set(['grandparent', 'great-grandparent', 'aunt-uncle', 'half-sibling', 'cousin']);

function textOf([first, last]: readonly [Slot, Slot], slots: readonly Slot[]): string {
  const from = slots.indexOf(first);
  const to = slots.indexOf(last);
  return slots
    .slice(from, to + 1)
    .map((it) => it.text)
    .join(' ');
}

/** Who is meant (rules section 2). `before` is the person named just before. */
export function meantBy(ref: Ref, scene: Scene, before: readonly string[] | undefined): Meant {
  if (ref.who !== undefined) return ref.who.map((id) => [id]);
  const { role } = ref;
  if (role === undefined) return [];
  const kin = kinfolkOf(scene.diagram);
  if (role.sense.kin === 'family') return familyOf(scene);
  if (role.of !== undefined) {
    const owners = meantBy(role.of, scene, before);
    return distinct(owners.flatMap((of) => from(of, role, scene, kin)));
  }
  const { index, centre } = scene;
  const mine = from(centre, role, scene, kin);
  const theirs = index === undefined ? [] : from([index], role, scene, kin);
  if (centre.length === 0) return theirs.length > 0 ? theirs : before === undefined ? [] : from(before, role, scene, kin);
  if (mine.length === 0) {
    const near = before === undefined ? [] : from(before, role, scene, kin);
    return near.length > 0 ? near : theirs;
  }
  return index === undefined || centre.includes(index) ? mine : distinct([...mine, ...theirs]);
}

function from(of: readonly string[], role: NonNullable<Ref['role']>, { diagram }: Scene, kin: Kinfolk): Meant {
  const { sense, side } = role;
  if (sense.many === true) {
    const all = [...new Set(of.flatMap((id) => kinOf(diagram, kin, id, sense, side)))];
    return all.length === 0 ? [] : [all];
  }
  return distinct(of.flatMap((id) => kinOf(diagram, kin, id, sense, side)).map((id) => [id]));
}

/** The people of a home, its pets not; each home is another way. */
function familyOf({ casus, diagram }: Scene): Meant {
  return casus.households
    .filter((it) => it.until === undefined)
    .map((it) => it.members.map((member) => member.person).filter((id) => diagram.persons.get(id)?.kind !== 'pet'))
    .filter((it) => it.length > 0);
}

function distinct(ways: Meant): Meant {
  const seen = new Map(ways.map((it) => [[...it].sort().join('\n'), it] as const));
  return [...seen.values()];
}

/** Every way in which some refs can be meant together; the first ref that means nobody where there is one. */
export function waysOf(refs: readonly Ref[], scene: Scene): { readonly ways: readonly Meant[] } | { readonly nobody: Ref } {
  let ways: readonly Meant[] = [[]];
  for (const ref of refs) {
    const longer = ways.flatMap((way) => meantBy(ref, scene, way.at(-1)).map((meant) => [...way, meant]));
    if (longer.length === 0) return { nobody: ref };
    ways = longer.slice(0, 40);
  }
  return { ways };
}
