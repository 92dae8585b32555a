import { describe, expect, test } from 'vitest';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { boundaryKinds, loyaltyKinds } from '../../shared/catalogue/overlays.ts';
import { helpFrameworks, helpQualities, helpStatuses } from '../../shared/catalogue/help.ts';
import { helpLook } from '../../shared/catalogue/help-line.ts';
import { tieKinds, type LineLook } from '../../shared/catalogue/ties.ts';
import { drawCourse } from '../../shared/scene/draw-course.ts';
import { penFor } from '../../shared/scene/pen.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { lookOf } from '../helpers/look.ts';
import { darknessOf, inkApart } from '../helpers/pixels.ts';
import { bent, onLine, p } from './courses.ts';

const looks: Readonly<Record<string, LineLook>> = {
  ...tieKinds,
  ...Object.fromEntries(idsOf(boundaryKinds).map((id) => [`boundary ${id}`, boundaryKinds[id]])),
  ...Object.fromEntries(idsOf(loyaltyKinds).filter((id) => !('form' in loyaltyKinds[id])).map((id) => [`loyalty ${id}`, loyaltyKinds[id]])),
};

/** Every help line that there can be: status, framework and quality in each combination. */
const help: Readonly<Record<string, LineLook>> = Object.fromEntries(
  idsOf(helpStatuses).flatMap((status) =>
    idsOf(helpFrameworks).flatMap((framework) =>
      idsOf(helpQualities).map((quality) => [`${status} ${framework} ${quality}`, helpLook({ status, framework, quality })]),
    ),
  ),
);

/** Ink in which two lines must differ at least, in full pixels of a line of 130 px: a bar of 20 px and 2.4 wide has 48. */
const LEAST = 30;

const courses = { straight: [p(0, 0), p(130, 0)], short: [p(0, 0), p(56, 0)], bent: bent(p(0, 0), p(130, 0), -20) } as const;

function drawn(look: LineLook, course: keyof typeof courses): Scene {
  const pen = penFor('black-white', lookOf().measure);
  const marks = drawCourse(courses[course], look, onLine(courses[course]), pen);
  return { view: { left: -12, top: -40, right: 142, bottom: 24 }, title: '', description: '', marks };
}

/** The pairs that differ in less ink than asked. */
function alikeAmong(list: Readonly<Record<string, LineLook>>, course: keyof typeof courses): readonly string[] {
  const pictures = Object.entries(list).map(([id, look]) => ({ id, dark: darknessOf(drawn(look, course)) }));
  return pictures.flatMap((one, index) =>
    pictures.slice(index + 1).flatMap((other) => {
      const apart = inkApart(one.dark, other.dark);
      return apart < LEAST ? [`${one.id} and ${other.id}: ${apart.toFixed(0)}`] : [];
    }),
  );
}

describe('in black and white', () => {
  test.each(['straight', 'short', 'bent'] as const)('every kind of line differs in form from every other on a %s course', (course) => {
    expect(alikeAmong(looks, course)).toEqual([]);
  });

  test.each(['straight', 'bent'] as const)('every status, framework and quality of help differs from every other on a %s course', (course) => {
    expect(alikeAmong(help, course)).toEqual([]);
  });
});
