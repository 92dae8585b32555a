import { describe, expect, test } from 'vitest';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { boundaryKinds, loyaltyKinds } from '../../shared/catalogue/overlays.ts';
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

/** Ink in which two lines must differ at least, in full pixels of a line of 130 px: a bar of 20 px and 2.4 wide has 48. */
const LEAST = 30;

const courses = { straight: [p(0, 0), p(130, 0)], short: [p(0, 0), p(56, 0)], bent: bent(p(0, 0), p(130, 0), -20) } as const;

function drawn(look: LineLook, course: keyof typeof courses): Scene {
  const pen = penFor('black-white', lookOf().measure);
  const marks = drawCourse(courses[course], look, onLine(courses[course]), pen);
  return { view: { left: -12, top: -40, right: 142, bottom: 24 }, title: '', description: '', marks };
}

describe('in black and white', () => {
  test.each(['straight', 'short', 'bent'] as const)('every kind of line differs in form from every other on a %s course', (course) => {
    const pictures = Object.entries(looks).map(([id, look]) => ({ id, dark: darknessOf(drawn(look, course)) }));
    const alike = pictures.flatMap((one, index) =>
      pictures.slice(index + 1).flatMap((other) => {
        const apart = inkApart(one.dark, other.dark);
        return apart < LEAST ? [`${one.id} and ${other.id}: ${apart.toFixed(0)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});
