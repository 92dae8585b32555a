import type { Casus } from '../../shared/model/records.ts';
import { drawnNamed } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Understood } from '../../shared/words/index.ts';

type Part = Understood['parts'][number];

/** Which list a word adds to, that draws something. */
const lists = {
  tie: ['tie', 'ties'],
  coalition: ['coalition', 'coalitions'],
  triangle: ['triangle', 'triangles'],
  loyalty: ['loyalty', 'loyalties'],
  boundary: ['boundary', 'boundaries'],
  union: ['union', 'unions'],
  party: ['involved', 'involved'],
  help: ['help-line', 'helpLines'],
} as const satisfies Partial<Record<Part['is'], readonly [DrawnRecord['kind'], keyof Casus]>>;

const draws = (is: Part['is']): is is keyof typeof lists => Object.hasOwn(lists, is);

/**
 * What each part of a sentence stands for in the drawing as it will be, in the order of the parts: whom it names, who comes by that name, or the line that it
 * draws; undefined where it is only a word. No record comes twice, so that each sign is seen once, behind the first word for it.
 */
export function signsOf(parts: readonly Part[], before: Casus, after: Casus): readonly (DrawnRecord | undefined)[] {
  const seen = new Set<string>();
  const fresh = <T extends { readonly id: string }>(was: readonly T[], is: readonly T[]): readonly T[] => {
    const known = new Set(was.map(({ id }) => id));
    return is.filter(({ id }) => !known.has(id));
  };
  const persons = fresh(before.persons, after.persons);
  return parts.map(({ is, text, who }) => {
    const [one, ...more] = who;
    if (one !== undefined) return more.length === 0 ? drawnNamed(after, one) : undefined;
    if (draws(is)) {
      const [kind, list] = lists[is];
      const next = fresh<{ readonly id: string }>(before[list], after[list]).find(({ id }) => !seen.has(`${kind}:${id}`));
      if (next === undefined) return undefined;
      seen.add(`${kind}:${next.id}`);
      return { kind, id: next.id };
    }
    const named = is === 'unknown' || is === 'name' ? persons.find(({ id, name }) => name === text && !seen.has(id)) : undefined;
    if (named === undefined) return undefined;
    seen.add(named.id);
    return { kind: 'person', id: named.id };
  });
}
