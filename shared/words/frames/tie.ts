import { deed } from '../../commands/index.ts';
import type { Tie } from '../../model/records.ts';
import { isDirected, type TieKind } from '../../catalogue/ties.ts';
import { kinfolkOf } from '../kinfolk.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { waysOf } from '../refs.ts';
import { yearOf, type Scene } from '../scene.ts';
import { as, type Slot } from '../slots.ts';
import { lineSaid, qualified, type End, type LineSaid } from './line-said.ts';

export function isTieHead(slot: Slot): boolean {
  return as(slot, 'tie') !== undefined || as(slot, 'asked-tie') !== undefined;
}

/** What is drawn for a word: one line, or several of which it is asked which one is meant. */
interface Drawn {
  readonly kind: TieKind;
  readonly harm: boolean;
  readonly turned?: true;
  readonly label?: string;
  readonly unsure?: true;
}

function drawnFor(slot: Slot): readonly Drawn[] {
  const tie = as(slot, 'tie');
  if (tie !== undefined) return [{ kind: tie.kind, harm: tie.harm === true }];
  switch (as(slot, 'asked-tie')?.ask) {
    case 'fear':
      return [
        { kind: 'distrust', harm: false, label: slot.text, unsure: true },
        { kind: 'normal', harm: false, label: slot.text },
      ];
    case 'abuse':
      return (['sexual-abuse', 'physical-abuse', 'emotional-abuse'] as const).map((kind) => ({ kind, harm: true }));
    case 'domestic':
      return [
        { kind: 'physical-abuse', harm: true },
        { kind: 'physical-abuse', harm: true, turned: true },
        { kind: 'violence', harm: true },
      ];
    case undefined:
      return [];
  }
}

/** A phrase with a word for a line between two. */
export function tiePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const said = lineSaid(scene, slots, isTieHead, true);
  if ('unclear' in said) return said;
  const [head, second] = said.heads;
  if (head === undefined) return unclear(slots[0] as Slot);
  if (second !== undefined) return unclear(second.slot, 'does-not-fit');
  const unknown = said.ends.find((it) => it.ref.unknown === true);
  if (unknown !== undefined) return unclear(unknown.ref, 'nobody');
  const found = waysOf(
    said.ends.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const readings: Reading[] = [];
  for (const way of found.ways) {
    const pairs = pairings(scene, said, head, way);
    for (const pairing of pairs ?? []) {
      if (pairing.some(([a, b]) => a === b)) continue;
      for (const drawn of drawnFor(head.slot))
        for (const perspective of said.perspectives) readings.push(...drawnAs(scene, said, drawn, pairing, perspective));
    }
  }
  return readings.length > 0 ? { readings } : unclear(head.slot, 'more-needed');
}

type Pair = readonly [string, string];

/** Between whom lines are drawn; several ways where it is asked, none where somebody lacks. */
function pairings(
  scene: Scene,
  said: LineSaid,
  head: { readonly at: number; readonly slot: Slot },
  way: readonly (readonly string[])[],
): readonly (readonly Pair[])[] {
  const { ends } = said;
  const all = way.flat();
  const turned = ends.some((it) => it.led === 'by');
  const turn = ([a, b]: Pair): Pair => (turned ? [b, a] : [a, b]);
  if (all.length === 0) {
    const { pair } = scene.memory;
    if (pair !== undefined) return [[pair]];
    return amongSelected(scene.selected);
  }
  if (turned && ends.length === 2 && ends[0]?.led === 'by' && all.length === 2) return [[[all[0] as string, all[1] as string]]];
  const split = ends.findIndex((it) => it.at > head.at);
  const [start] = ends;
  // `hecht met Bram en oma`, `zorgt voor Bram`: the word before them says that somebody else is at the other end.
  const led = start !== undefined && (isLed(start.led) || (start.at === head.at + 1 && leadsOn.test(head.slot.text)));
  const before = split === -1 ? way : way.slice(0, split);
  const after = split === -1 ? [] : way.slice(split);
  const [ones, others] = [before.flat(), after.flat()];
  const other = scene.memory.pair?.[0] ?? lone(scene, others);
  if (all.length === 2 && !(ones.length === 0 && led && other !== undefined)) return [[turn([all[0] as string, all[1] as string])]];
  if (ones.length > 0 && others.length > 0) {
    const cross = ones.flatMap((a) => others.map((b) => turn([a, b])));
    return ones.length === 1 || others.length === 1
      ? [cross]
      : [cross, ones.slice(0, others.length).map((a, index) => turn([a, others[index] as string]))];
  }
  if (others.length > 0 && (led || others.length === 1)) {
    // Without a first name: from the last one, or from the selection.
    return other === undefined ? [] : [others.map((b) => turn([other, b]))];
  }
  if (ones.length === 1 && ends.length === 1 && led) {
    const from = scene.memory.pair?.[0] ?? lone(scene, ones);
    return from === undefined ? [] : [ones.map((b) => turn([from, b]))];
  }
  if (all.length > 2) return amongSelected(all);
  return [];
}

/** Words that a line's other end stands behind, with somebody before them. */
const leadsOn = / (voor|op|naar|van|for|on|of|to|after)$/iu;

function isLed(led: End['led']): boolean {
  return led !== undefined && !['and', 'the', 'is', 'between'].includes(led);
}

/** The one who is selected; where that is one of the others, the one named last in this sentence. */
function lone(scene: Scene, others: readonly string[]): string | undefined {
  const [one, ...more] = scene.selected.length > 0 ? scene.selected : scene.centre;
  if (one === undefined || more.length > 0) return undefined;
  return others.includes(one) ? scene.memory.last : one;
}

/** Two are a pair; of more it is asked whether each with each is meant, or the first with the others. */
function amongSelected(ids: readonly string[]): readonly (readonly Pair[])[] {
  const [first, second, ...more] = ids;
  if (first === undefined || second === undefined) return [];
  if (more.length === 0) return [[[first, second]]];
  const each = ids.flatMap((a, index) => ids.slice(index + 1).map((b): Pair => [a, b]));
  return [each, ids.slice(1).map((b): Pair => [first, b])];
}

function drawnAs(scene: Scene, said: LineSaid, drawn: Drawn, pairs: readonly Pair[], perspective: string | undefined): readonly Reading[] {
  const { kind } = drawn;
  // `ruzie over geld`: what it is about are the words on the line.
  const label = drawn.label ?? said.quote ?? said.theme;
  const fields = {
    ...qualified(said, perspective, drawn.harm),
    ...(drawn.unsure === true && { certainty: 'hypothesis' as const }),
    ...(label !== undefined && { label }),
  };
  const ends = pairs.map(([a, b]): Pair => (drawn.turned === true ? [b, a] : upwards(scene, kind, [a, b])));
  const [pair] = pairs;
  const memory = pair === undefined ? {} : { pair };
  const between = (a: string, b: string): readonly Tie[] =>
    scene.casus.ties.filter((it) => (it.from === a && it.to === b) || (it.from === b && it.to === a));
  const drawing: Reading = {
    deeds: ends
      .filter(([a, b]) => !between(a, b).some((it) => sameLine(it, { ...fields, kind, from: a, to: b })))
      .map(([from, to]) => deed('tie.draw', { id: scene.newId(), from, to, kind, ...fields })),
    memory,
  };
  const [only] = ends;
  const there = only === undefined || ends.length > 1 ? [] : between(only[0], only[1]);
  const changing = there.map((it): Reading => ({ deeds: [deed('tie.change', { key: it.id, patch: { kind, ...fields } })], memory }));
  if (said.corrects === true && changing.length > 0) return changing;
  if (kind === 'cutoff-repaired' && changing.length > 0) return [...changing, drawing];
  return [drawing];
}

/** Whether a line says already what is said. */
function sameLine(old: Tie, now: Partial<Tie>): boolean {
  const keys = ['kind', 'time', 'certainty', 'perspective', 'label', 'since', 'until'] as const;
  const plain = (it: Partial<Tie>, key: (typeof keys)[number]): unknown =>
    it[key] === 'now' || it[key] === 'established' ? undefined : it[key];
  if (!keys.every((key) => plain(old, key) === plain(now, key))) return false;
  return !isDirected(old.kind) || (old.from === now.from && old.to === now.to);
}

/** Parentification runs from the younger generation, however it was said. */
function upwards(scene: Scene, kind: TieKind, [a, b]: Pair): Pair {
  if (kind !== 'parentification' && kind !== 'parentification-acknowledged') return [a, b];
  const kin = kinfolkOf(scene.diagram);
  const above = (id: string): ReadonlySet<string> => {
    const line = new Set([id]);
    for (const it of line) for (const parent of kin.parents(it)) line.add(parent);
    return line;
  };
  if (above(a).has(b)) return [a, b];
  if (above(b).has(a)) return [b, a];
  const [born, other] = [a, b].map((id) => yearOf(scene.diagram.persons.get(id)?.birth));
  return born !== undefined && other !== undefined && born < other ? [b, a] : [a, b];
}
