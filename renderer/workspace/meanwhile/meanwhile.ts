import { densityOf } from '../../../shared/layout/genogram/density.ts';
import type { Placement } from '../../../shared/layout/placement.ts';
import { difference } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { drawFamily } from '../../../shared/scene/draw-genogram.ts';
import type { Look } from '../../../shared/scene/look.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { shownLines } from '../../../shared/scene/shown-lines.ts';
import type { Drawn } from '../draft.ts';
import { nameOfMark } from '../kept-marks.ts';
import { goneFrom } from './gone.ts';
import { likelyLines } from './likely-lines.ts';
import { likelyPersons } from './likely-persons.ts';
import { mergedMarks } from './merged-marks.ts';

/**
 * What is seen of a change until its layout is made: what went is gone, what changed is drawn anew where it stands, and who and what is new stands at a likely
 * place. The very drawing that stood where nothing of the change shows there before its layout does: a systemogram, a coalition, a place given by hand.
 */
export function meanwhile(drawn: Drawn, before: Casus, now: Casus, look: Look): Drawn {
  if (drawn.diagram !== 'genogram' || before.id !== now.id) return drawn;
  const [was, is] = [visibleCasus(before, look.view), visibleCasus(now, look.view)];
  const change = difference(was, is).filter(({ list }) => list !== 'casus');
  if (change.length === 0) return drawn;
  const touched = (list: string): ReadonlySet<string> =>
    new Set(change.flatMap((it) => (it.list === list && it.after !== undefined ? [it.key] : [])));

  const { placement } = drawn;
  const gone = goneFrom(change);
  const left = gone.placement(placement);
  const density = densityOf(placement.tight ?? 0);
  const persons = likelyPersons(left, is, touched('persons'), density, look);
  const stands: Placement = { ...left, persons: [...left.persons.filter(({ id }) => !persons.some((it) => it.id === id)), ...persons] };
  const lines = likelyLines(stands, is, touched);
  const fresh: Placement = {
    ...stands,
    persons,
    unions: lines.unions,
    descents: lines.descents,
    sibships: [],
    twins: [],
    households: [],
    parties: [],
    lines: shownLines({ ties: lines.ties, coalitions: [], triangles: [], loyalties: [], boundaries: [] }, is, look.view.layers),
  };
  const marks = drawFamily(is, fresh, look, penFor(look.theme, look.measure));
  const remaining = drawn.scene.marks.filter((mark) => !gone.mark(mark));
  if (marks.length === 0 && remaining.length === drawn.scene.marks.length) return drawn;
  const known = new Set(stands.unions.map(({ id }) => id));
  const laid = stands.lines;
  return {
    ...drawn,
    placement: {
      ...stands,
      unions: [...stands.unions, ...lines.unions.filter(({ id }) => !known.has(id))],
      ...(laid && { lines: { ...laid, ties: [...laid.ties.filter(({ id }) => !lines.ties.some((it) => it.id === id)), ...lines.ties] } }),
    },
    scene: { ...drawn.scene, marks: mergedMarks(remaining, marks) },
    meanwhile: new Set(marks.flatMap((mark) => nameOfMark(mark) ?? [])),
  };
}
