import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import type { DraftRequest, Placed } from './draft.ts';

/**
 * What a drawing goes on from after a change: where everybody stood, save whom a hand put elsewhere since, who stands there, and whom it let go of, who looks for a
 * place anew. What a hand placed earlier stands where it was drawn, also where the drawing grew and its numbers shifted.
 */
export function carried(placed: Placed, before: Casus, now: Casus): Pick<DraftRequest, 'previous' | 'loose'> {
  const [was, is] = [before, now].map((it) => it.layout?.[placed.diagram]?.positions ?? {});
  const put = Object.entries(is ?? {}).filter(([id, at]) => !same(at, was?.[id]));
  const loose = Object.keys(was ?? {}).filter((id) => is?.[id] === undefined);
  if (put.length === 0 && loose.length === 0) return { previous: placed };
  const at = new Map(put);
  const moved = <T extends { readonly id: string; readonly x: number; readonly y: number }>(it: T): T => {
    const to = at.get(it.id);
    return to === undefined ? it : { ...it, x: to[0], y: to[1] };
  };
  const standing = placed.diagram === 'genogram' ? placed.placement.standing : undefined;
  const previous: Placed =
    placed.diagram === 'genogram'
      ? {
          ...placed,
          placement: {
            ...placed.placement,
            persons: placed.placement.persons.map(moved),
            // What the layout goes by where nobody moved says the same of who did.
            ...(standing && { standing: { ...standing, xs: { ...standing.xs, ...xsOf(put) } } }),
          },
        }
      : { ...placed, placement: { ...placed.placement, cards: placed.placement.cards.map(moved) } };
  return { previous, loose };
}

function xsOf(put: readonly (readonly [string, readonly [number, number]])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(put.map(([id, [x]]) => [id, x]));
}
