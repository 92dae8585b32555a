import { describe, expect, test } from 'vitest';
import { badges } from '../../shared/catalogue/badges.ts';
import { descentKinds, zygosities } from '../../shared/catalogue/descents.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { helpEnergies, helpFrameworks, helpQualities, helpStatuses, involvedKinds, supports } from '../../shared/catalogue/help.ts';
import { boundaryKinds, loyaltyKinds, triangleKinds } from '../../shared/catalogue/overlays.ts';
import { genders, personKinds } from '../../shared/catalogue/people.ts';
import { personMarks } from '../../shared/catalogue/person-marks.ts';
import { tieTimes } from '../../shared/catalogue/qualifiers.ts';
import { themes } from '../../shared/catalogue/themes.ts';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import { halves, traitStatuses } from '../../shared/catalogue/traits.ts';
import { unionEnds, unionForms } from '../../shared/catalogue/unions.ts';
import { drawSystemogram } from '../../shared/scene/draw-systemogram.ts';
import { drawWhoForWhom } from '../../shared/scene/draw-who-for-whom.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { cells, cellScene, sheetScene } from './cells.ts';
import { legendScene } from './legend-scene.ts';
import { lookOf } from '../helpers/look.ts';
import { compare } from './golden.ts';
import { example, exampleCasus } from './help-example.ts';
import { movedSystemogram } from './moved-systemogram.ts';

const paths = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? paths(mark.children) : mark.mark === 'path' ? [mark.d] : []));

describe('pictures', () => {
  test.each(cells.map((cell) => [cell.id, cell] as const))('%s is drawn as it was accepted', (id, cell) => {
    const scene = cellScene(cell);
    expect(paths(scene.marks).length).toBeGreaterThan(0);
    expect(paths(scene.marks).filter((d) => /NaN|undefined|Infinity/.test(d))).toEqual([]);
    expect(compare(id, `${svgText(svgTree(scene))}\n`)).toEqual({ ok: true });
  });

  test.each(idsOf(themes))('a whole sheet in the theme %s is as it was accepted', (theme) => {
    expect(compare(`sheet.${theme}`, `${svgText(svgTree(sheetScene(theme)))}\n`)).toEqual({ ok: true });
  });

  test.each(idsOf(themes))('the legend of every kind of line in the theme %s is as it was accepted', (theme) => {
    expect(compare(`legend.${theme}`, `${svgText(svgTree(legendScene(theme)))}\n`)).toEqual({ ok: true });
  });

  test.each(idsOf(themes))('a family amid its helpers in the theme %s is drawn as it was accepted', (theme) => {
    const placed = movedSystemogram(example, { x: 0, y: 0 }, themes[theme].textScale);
    expect(compare(`systemogram.${theme}`, `${svgText(svgTree(drawSystemogram(exampleCasus, placed, lookOf({ theme }))))}\n`)).toEqual({ ok: true });
  });

  test.each(idsOf(themes))('the table of who helps whom in the theme %s is drawn as it was accepted', (theme) => {
    expect(compare(`who-for-whom.${theme}`, `${svgText(svgTree(drawWhoForWhom(exampleCasus, lookOf({ theme }))))}\n`)).toEqual({ ok: true });
  });

  test('every entry of the catalogue has a picture', () => {
    const people = { genders, personKinds, personMarks, badges, unionForms, unionEnds, descentKinds, zygosities, involvedKinds };
    const lines = { tieKinds, tieTimes, triangleKinds, loyaltyKinds, boundaryKinds };
    const help = { helpStatuses, helpFrameworks, helpQualities, helpEnergies, supports };
    const lists = { ...people, ...lines, ...help };
    const wanted = [
      ...Object.entries(lists).flatMap(([list, entries]) => Object.keys(entries).map((id) => `${list}.${id}`)),
      ...idsOf(halves).flatMap((half) => idsOf(traitStatuses).map((status) => `traits.${half}-${status}`)),
    ];
    const drawn = new Set(cells.map((cell) => cell.id));
    // No record tells the orientation marker; its drawing is tested with the other marks.
    expect(wanted.filter((id) => !drawn.has(id))).toEqual(['personMarks.orientation']);
  });

  test('no two entries of one list look the same', () => {
    const looks = cells
      // Marriage and partnership are one line on purpose; so are being widowed and being married, and what a donor and a surrogate give.
      .filter(({ id }) => !['unionForms.registered-partnership', 'unionEnds.widowed', 'descentKinds.surrogate', 'personKinds.person'].includes(id))
      .map((cell) => ({ id: cell.id, look: [cell.id.split('.')[0], ...strokes(cellScene(cell).marks)].join('|') }));
    const groups = Map.groupBy(looks, ({ look }) => look);
    expect([...groups.values()].filter((group) => group.length > 1).map((group) => group.map(({ id }) => id))).toEqual([]);
  });

  test('in black and white every mark has the one ink or is paper', () => {
    const colours = cells.flatMap((cell) => inks(cellScene(cell, 'black-white').marks));
    expect(new Set(colours)).toEqual(new Set(['#111111', '#FFFFFF']));
  });
});

/** Everything that a picture shows save the words round it. */
function strokes(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return [String(mark.opacity), ...strokes(mark.children)];
    return mark.part === 'label' ? [] : [JSON.stringify(mark)];
  });
}

function inks(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return inks(mark.children);
    return [mark.fill, mark.mark === 'path' ? mark.stroke : undefined].filter((ink) => ink !== undefined);
  });
}
