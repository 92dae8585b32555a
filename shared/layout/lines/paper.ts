import { badgeSeats } from '../../catalogue/badges.ts';
import { descentKinds } from '../../catalogue/descents.ts';
import { markSizes } from '../../catalogue/person-marks.ts';
import { textStyles } from '../../catalogue/type.ts';
import { boxAround, type Box } from '../../geometry/box.ts';
import { cornersOf } from '../../geometry/boxes.ts';
import type { Casus, Person } from '../../model/records.ts';
import { linesOf } from '../genogram/frame.ts';
import { type PlacedPerson, type PlacedText, type Placement, textBox } from '../placement.ts';
import { bareGround, type Ground, nobodys, paintLine, paintSymbol, paintWord } from './ground.ts';
import type { Shape } from './shapes.ts';

/** A line within this distance of a family line and beside it reads as part of it, px. */
const KIN_REACH = 6;
const HULL_REACH = 4;
/** What slashes, pills and locks take round the middle of a couple's line, px. */
const UNION_MARK = { width: 30, height: 22 };
const BADGE = 24;

/** The ground of a drawing without lines: every symbol, word, mark, family line and hull in it. */
export function groundOf(casus: Casus, placement: Placement, shapes: ReadonlyMap<string, Shape>, textScale: number): Ground {
  const ground = bareGround(placement.bounds, shapes.values());
  const words = (texts: readonly PlacedText[], owner = nobodys): void => {
    for (const text of texts) if (text.text !== '') paintWord(ground, textBox(text, textStyles[text.role].size * textScale), owner);
  };
  for (const line of linesOf(placement)) paintLine(ground, ground.kin, line, KIN_REACH);
  for (const twins of placement.twins) paintLine(ground, ground.kin, twins.bar, KIN_REACH);
  for (const home of placement.households) {
    for (const outline of home.outlines) paintLine(ground, ground.hull, [...outline, ...outline.slice(0, 1)], HULL_REACH);
    words([home.label]);
    for (const guest of home.guests) {
      const box = boxAround(guest, guest.width, guest.height);
      paintSymbol(ground, { id: '', sort: 'card', centre: guest, outline: cornersOf(box), box }, nobodys);
      words([...guest.texts, ...(guest.arrow === undefined ? [] : [guest.arrow.text])]);
      if (guest.arrow) paintLine(ground, ground.kin, [guest.arrow.from, guest.arrow.to], KIN_REACH);
    }
  }
  const ended = new Set(casus.unions.filter((it) => it.end !== undefined || it.form === 'living-apart-together').map((it) => it.id));
  for (const union of placement.unions) {
    words(union.texts);
    if (ended.has(union.id)) paintWord(ground, boxAround(union.mark, UNION_MARK.width, UNION_MARK.height), nobodys);
  }
  for (const descent of placement.descents) {
    words(descent.texts);
    if (descent.kind === 'guardianship' || descent.kind === 'uncertain') paintWord(ground, boxAround(descent.mark, BADGE, BADGE), nobodys);
  }
  const records = new Map(casus.persons.map((person) => [person.id, person]));
  const adopted = new Set(casus.descents.filter((it) => 'brackets' in descentKinds[it.kind]).map((it) => it.child));
  const stays = new Set(casus.stays.map((it) => it.person));
  for (const placed of placement.persons) {
    const owner = ground.numbers.get(placed.id) ?? nobodys;
    const record = records.get(placed.id);
    words(placed.texts, owner);
    if (record !== undefined)
      for (const box of marksOf(placed, record, adopted.has(placed.id), stays.has(placed.id))) paintWord(ground, box, owner);
  }
  for (const shape of shapes.values()) if (shape.sort !== 'hull') paintSymbol(ground, shape);
  return ground;
}

/** What stands beside and at the corners of a symbol. */
function marksOf(placed: PlacedPerson, record: Person, adopted: boolean, stays: boolean): readonly Box[] {
  const { left, right, top, bottom } = boxAround(placed, placed.width, placed.height);
  const tall = (from: number, to: number, height: number): Box => ({
    left: from,
    right: to,
    top: placed.y - height / 2,
    bottom: placed.y + height / 2,
  });
  const { brackets, migration, institution, cultures } = markSizes;
  const seats = badgeSeats(record.badges ?? [], {
    interpreter: record.interpreter === true,
    migration: record.migration !== undefined,
  });
  const suspected = (record.traits ?? []).some((trait) => trait.category === 'addiction' && trait.status !== 'current');
  return [
    ...(adopted
      ? [
          tall(left - brackets.away, left - brackets.away + brackets.arm, placed.height * brackets.share),
          tall(right + brackets.away - brackets.arm, right + brackets.away, placed.height * brackets.share),
        ]
      : []),
    ...(record.migration === undefined
      ? []
      : [tall(left - migration.away - migration.amplitude, left - migration.away + 2 * migration.amplitude, migration.height)]),
    ...(stays ? [tall(right + institution.away, right + institution.away + institution.width, institution.height)] : []),
    ...((record.cultures?.length ?? 0) > 1 ? [{ left, right, top: bottom, bottom: bottom + cultures.away + cultures.amplitude }] : []),
    ...(suspected ? [{ left: right + 2, right: right + 14, top: placed.y, bottom }] : []),
    ...seats.map(({ corner }) =>
      boxAround({ x: corner.endsWith('right') ? right : left, y: corner.startsWith('upper') ? top : bottom }, BADGE, BADGE),
    ),
  ];
}
