import { deed } from '../../commands/index.ts';
import { kinfolkOf, kinOf } from '../kinfolk.ts';
import { nameAt } from '../names.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { personSaid } from '../person-said.ts';
import { together } from '../reading-list.ts';
import { refAt, waysOf } from '../refs.ts';
import type { Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';
import { takenApart } from './apart.ts';
import { kinPhrase } from './kin/phrase.ts';
import { lineSaid } from './line-said.ts';
import { changing, comparedWith, fieldsOf } from './person.ts';
import { isTieHead } from './tie.ts';

/** `X heet Y`. */
export function calledPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const at = slots.findIndex((it) => as(it, 'fix')?.what === 'called');
  const head = slots[at] as Slot;
  const before = slots.slice(0, at).filter((it) => as(it, 'fix') === undefined && it.sign === undefined);
  const named = nameAt(slots, at + 1, true) ?? typedName(slots[at + 1]);
  if (named === undefined) return unclear(head, 'more-needed');
  const odd = slots[named.next];
  if (odd !== undefined) return unclear(odd);
  if (named.refused !== undefined) return unclear(named.refused);
  const who = before.length === 0 ? undefined : refAt(before, 0, scene);
  if (who !== undefined && who.next < before.length) return unclear(before[who.next] as Slot);
  if (who?.ref.unknown === true) return unclear(who.ref, 'nobody');
  const nobody = who?.ref.role !== undefined && 'nobody' in waysOf([who.ref], scene);
  // `moeder heet Karin` names a mother who is not there yet.
  if (nobody)
    return kinPhrase(
      scene,
      slots.filter((it) => it !== head),
    );
  const found = who === undefined ? { ways: scene.centre.length === 1 ? [[scene.centre]] : [] } : waysOf([who.ref], scene);
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const readings = found.ways
    .map((way) => way.flat())
    .filter((ids) => ids.length === 1 && scene.diagram.persons.has(ids[0] ?? ''))
    .map((ids): Reading => ({
      deeds:
        scene.diagram.persons.get(ids[0] ?? '')?.name === named.name
          ? []
          : [deed('person.rename', { person: ids[0] ?? '', name: named.name })],
    }));
  return readings.length > 0 ? { readings } : unclear(who?.ref ?? head, 'nobody');
}

/** A name that somebody has already, or that is a word. */
function typedName(slot: Slot | undefined): { readonly name: string; readonly next: number; readonly refused?: Slot } | undefined {
  return slot?.letters === true && /^\p{Lu}/u.test(slot.text) ? { name: slot.text, next: Infinity } : undefined;
}

/** `verwijder X`, `verwijder lijn X Y`; without a name what is selected goes. */
export function removePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const head = slots.find((it) => as(it, 'fix')?.what === 'remove') as Slot;
  const rest = slots.filter((it) => it !== head);
  const said = lineSaid(scene, rest, (it) => isTieHead(it) || as(it, 'fix')?.what === 'line' || isOverlay(it));
  if ('unclear' in said) return said;
  const unknown = said.ends.find((it) => it.ref.unknown === true);
  if (unknown !== undefined) return unclear(unknown.ref, 'nobody');
  const found = waysOf(
    said.ends.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  if (said.heads.length === 0) {
    // `verwijder Noor van Peter` takes nobody away.
    const led = said.ends.find((it) => it.led !== undefined && it.led !== 'and' && it.led !== 'the');
    const [one, other, more] = said.ends;
    if (led !== undefined && led.led === 'of' && led === other && one !== undefined && more === undefined)
      return takenApart(scene, one.ref, other.ref);
    if (led !== undefined) return unclear(led.ref, 'does-not-fit');
    const ways = said.ends.length === 0 ? [scene.selected] : found.ways.map((way) => way.flat());
    const readings = ways
      .filter((it) => it.length > 0)
      .map((ids): Reading => ({ deeds: [deed('selection.remove', { ids: [...new Set(ids)] })] }));
    return readings.length > 0 ? { readings } : unclear(head, 'nobody');
  }
  const word = said.heads[0]?.slot as Slot;
  const kind = said.heads.map((it) => as(it.slot, 'tie')?.kind).find((it) => it !== undefined);
  const overlay = said.heads.map((it) => overlayOf(it.slot)).find((it) => it !== undefined);
  const lines = found.ways.flatMap((way): readonly { readonly command: 'tie.remove' | Overlay['command']; readonly key: string }[] => {
    const ids = way.length === 0 ? scene.selected : way.flat();
    if (overlay === undefined) {
      const all = scene.casus.ties.filter(
        (it) => (kind === undefined || it.kind === kind) && ids.every((id) => it.from === id || it.to === id || ids.length > 2),
      );
      return ids.length === 2 ? all.map((it) => ({ command: 'tie.remove', key: it.id })) : [];
    }
    return overlay.find(scene, ids).map((key) => ({ command: overlay.command, key }));
  });
  const readings = lines.map(({ command, key }): Reading => ({ deeds: [deed(command, { keys: [key] })] }));
  return readings.length > 0 ? { readings } : unclear(word, 'nobody');
}

interface Overlay {
  readonly command: 'coalition.remove' | 'triangle.remove' | 'loyalty.remove' | 'boundary.remove';
  readonly find: (scene: Scene, ids: readonly string[]) => readonly string[];
}

const within = (ids: readonly string[], all: readonly string[]): boolean => ids.every((id) => all.includes(id));
const overlays = {
  coalition: {
    command: 'coalition.remove',
    find: ({ casus }, ids) => casus.coalitions.filter((it) => within(ids, [...it.members, ...it.against])).map((it) => it.id),
  },
  triangle: {
    command: 'triangle.remove',
    find: ({ casus }, ids) => casus.triangles.filter((it) => within(ids, it.corners)).map((it) => it.id),
  },
  loyalty: {
    command: 'loyalty.remove',
    find: ({ casus }, ids) => casus.loyalties.filter((it) => within(ids, [it.from, ...it.to])).map((it) => it.id),
  },
  boundary: {
    command: 'boundary.remove',
    find: ({ casus }, ids) => casus.boundaries.filter((it) => within(ids, it.between.flat())).map((it) => it.id),
  },
} as const satisfies Record<string, Overlay>;

function overlayOf(slot: Slot): Overlay | undefined {
  for (const is of ['coalition', 'triangle', 'loyalty', 'boundary'] as const) if (as(slot, is) !== undefined) return overlays[is];
  return undefined;
}

function isOverlay(slot: Slot): boolean {
  return overlayOf(slot) !== undefined;
}

/** Whether a part is the verb of a statement. */
export function isVerb(slot: Slot): boolean {
  return /^(is|was|are|zijn)$/iu.test(slot.text);
}

/** `nee Karin is 45`, `Bram is een meisje`: what is said of somebody who is there is changed without asking. */
export function statementPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const rest = slots.filter((it) => !['no', 'yet'].includes(as(it, 'fix')?.what ?? '') && it.sign !== ',');
  const who = rest[0] === undefined ? undefined : refAt(rest, 0, scene);
  const relation = rest.find((it, at) => at >= (who?.next ?? 0) && as(it, 'relation') !== undefined);
  if (relation !== undefined && who !== undefined) return statedKin(scene, rest, relation);
  const named = who !== undefined && who.ref.unknown !== true && (who.ref.who === undefined || rest[0]?.who.length !== 0 || who.next > 0);
  if (who?.ref.unknown === true) return unclear(who.ref, 'nobody');
  const told = rest.slice(named ? who.next : 0).filter((it) => !isVerb(it) && !joins(it, 'the'));
  // `van 1944` is a year of birth.
  const plain = told.filter((it, at) => !(joins(it, 'of', 'from', 'in') && told[at + 1]?.said !== undefined));
  const said = personSaid(plain, scene, true);
  if ('unclear' in said) return said;
  // `vader van Noor is Kees` names who is not there yet, or has another name.
  if (said.name !== undefined && who?.ref.role?.of !== undefined)
    return kinPhrase(
      scene,
      slots.filter((it) => !isVerb(it)),
    );
  if (said.name !== undefined) return unclear(said.nameSlot ?? (slots[0] as Slot));
  if (said.told === 0) return unclear(slots[0] as Slot, 'more-needed');
  const found = named ? waysOf([who.ref], scene) : { ways: scene.centre.length === 1 ? [[scene.centre]] : [] };
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const births = said.births.length === 0 ? [undefined] : said.births;
  const readings = found.ways
    .map((way) => way.flat())
    .flatMap((ids) =>
      births.map((birth): Reading => ({
        deeds: ids.flatMap((id) => {
          const person = scene.diagram.persons.get(id);
          return person === undefined ? [] : changing(id, comparedWith(person, fieldsOf(said, birth), scene.casus.referenceDate).patch);
        }),
      })),
    );
  return readings.length > 0 ? { readings } : unclear(slots[0] as Slot, 'nobody');
}

/** `Karin is de zus van Peter`: true already, or against the drawing; a new name is added. */
function statedKin(scene: Scene, slots: readonly Slot[], relation: Slot): Outcome {
  const first = refAt(slots, 0, scene);
  const plain = slots.filter((it) => !isVerb(it) && !joins(it, 'the'));
  if (first === undefined || first.ref.unknown === true) return kinPhrase(scene, plain);
  const odd = slots.slice(first.next, slots.indexOf(relation)).find((it) => !isVerb(it) && !joins(it, 'the', 'is'));
  if (odd !== undefined) return unclear(odd);
  const sense = as(relation, 'relation');
  const owner = refAt(slots, slots.indexOf(relation) + 2, scene);
  if (sense === undefined || owner === undefined) return unclear(relation, 'does-not-fit');
  const found = waysOf([first.ref, owner.ref], scene);
  if ('nobody' in found) return unclear(relation, 'does-not-fit');
  const kin = kinfolkOf(scene.diagram);
  const holds = found.ways.some(
    ([one, other]) =>
      one !== undefined &&
      other !== undefined &&
      other.some((of) => kinOf(scene.diagram, kin, of, sense, undefined).includes(one[0] ?? '')),
  );
  return holds ? together([{ readings: [{ deeds: [] }] }]) : unclear(relation, 'does-not-fit');
}
