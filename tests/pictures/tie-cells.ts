import { idsOf } from '../../shared/catalogue/entry.ts';
import { certainties, tieTimes } from '../../shared/catalogue/qualifiers.ts';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import type { Tie } from '../../shared/model/records.ts';
import { cellOf, onLine as word, type Cell } from './cell.ts';
import { bent, between, linesOf, onLine, p, tieOn } from './courses.ts';

/** Half the distance between the two that a picture shows. */
const HALF = 95;
const [left, right] = [p(-HALF, 0), p(HALF, 0)];
const straight = between(left, right);
const curved = bent(p(-HALF + 12, 29), p(HALF - 12, 29), -44);

const cast = { a: { at: left, gender: 'female' }, b: { at: right, gender: 'male' } } as const;
const bounds = { left: -130, top: -36, right: 130, bottom: 92 };

const qualifiedCell = (id: string, label: Cell['label'], more: Partial<Tie>, capsule: boolean, text = ''): Cell =>
  cellOf(id, label, cast, { ties: [{ id: 't', from: 'a', to: 'b', kind: 'close', ...more }] }, {
    lines: linesOf({
      ties: [tieOn('t', straight, { capsules: capsule ? [onLine(straight, 0.5)] : [], texts: text === '' ? [] : [word(text, 0, -15)] })],
    }),
    bounds: { ...bounds, bottom: 36 },
  });

/** Every kind of tie between two, straight and bent (section D). */
export const tieCells: readonly Cell[] = idsOf(tieKinds).map((kind) =>
  cellOf(`tieKinds.${kind}`, tieKinds[kind].label, cast,
    { ties: ['straight', 'bent'].map((id) => ({ id, from: 'a', to: 'b', kind })) },
    { lines: linesOf({ ties: [tieOn('straight', straight), tieOn('bent', curved)] }), bounds },
  ),
);

/** What qualifiers do to a tie (section D, qualifiers). */
export const qualifierCells: readonly Cell[] = [
  qualifiedCell('tieTimes.now', tieTimes.now.label, {}, false),
  qualifiedCell('tieTimes.past', tieTimes.past.label, { time: 'past' }, false, 'tot 2019'),
  qualifiedCell('tieTimes.wished', tieTimes.wished.label, { time: 'wished' }, true),
  qualifiedCell('certainties.hypothesis', certainties.hypothesis.label, { certainty: 'hypothesis' }, true, 'volgens moeder'),
  qualifiedCell('strengths.1', { nl: 'zwak', en: 'weak' }, { strength: 1 }, false),
  qualifiedCell('strengths.3', { nl: 'sterk', en: 'strong' }, { strength: 3 }, false),
];
