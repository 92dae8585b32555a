import type { TieKind } from '../catalogue/ties.ts';
import type { Casus, Tie } from '../model/records.ts';
import { drawnNamed, type DrawnRecord } from './focus.ts';
import type { Suggestion } from './suggestions.ts';

const near: ReadonlySet<TieKind> = new Set(['close', 'very-close', 'fused', 'love']);
const tense: ReadonlySet<TieKind> = new Set(['conflict', 'hostile', 'close-conflict', 'fused-conflict', 'distant-conflict', 'distrust']);
const far: ReadonlySet<TieKind> = new Set(['distant', 'estranged', 'cutoff']);

/** Three of whom two are near, two are in conflict and two are far apart, with no triangle drawn over them (catalogue E.7). */
export function triangleSuggestions(casus: Casus): readonly Suggestion[] {
  const ties = casus.ties.filter((it) => (it.time ?? 'now') === 'now' && it.from !== it.to);
  const drawn = new Set(casus.triangles.map(({ corners }) => keyOf(corners)));
  const farBetween = new Map(ties.filter((it) => far.has(it.kind)).map((it) => [keyOf([it.from, it.to]), it]));
  const tenseAt = new Map<string, Tie[]>();
  for (const tie of ties.filter((it) => tense.has(it.kind))) {
    for (const end of [tie.from, tie.to]) tenseAt.set(end, [...(tenseAt.get(end) ?? []), tie]);
  }
  const found = new Map<string, Suggestion>();
  for (const tie of ties.filter((it) => near.has(it.kind))) {
    for (const [a, b] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      for (const other of tenseAt.get(b) ?? []) {
        const c = other.from === b ? other.to : other.from;
        const apart = farBetween.get(keyOf([a, c]));
        const key = keyOf([a, b, c]);
        if (c === a || apart === undefined || drawn.has(key) || found.has(key)) continue;
        found.set(key, suggestion(casus, [a, b, c], [tie, other, apart]));
      }
    }
  }
  return [...found.values()];
}

function suggestion(casus: Casus, [a, b, c]: readonly [string, string, string], ties: readonly [Tie, Tie, Tie]): Suggestion {
  const persons = [a, b, c].flatMap((id) => drawnNamed(casus, id) ?? []);
  return {
    kind: 'triangle',
    about: [...persons, ...ties.map(({ id }): DrawnRecord => ({ kind: 'tie', id }))],
    who: { a: [a], b: [b], c: [c] },
    ties: { near: ties[0].kind, tense: ties[1].kind, far: ties[2].kind },
    counts: {},
    touches: [a, b, c, ...touchable(casus, ties)],
    helpersOwnPart: false,
    core: { records: persons },
  };
}

/** Ids of ties that no person, household or party has too: a hypothesis would touch that one instead. */
export function touchable(casus: Casus, ties: readonly Tie[]): readonly string[] {
  return ties.map(({ id }) => id).filter((id) => drawnNamed(casus, id)?.kind === 'tie');
}

const keyOf = (ids: readonly string[]): string => JSON.stringify(ids.toSorted());
