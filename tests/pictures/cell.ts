import type { Label } from '../../shared/catalogue/entry.ts';
import { symbolSize } from '../../shared/catalogue/symbol-size.ts';
import type { PresetId } from '../../shared/catalogue/presets.ts';
import { boundsOf, boxAround, type Box, type Point } from '../../shared/geometry/box.ts';
import type { PlacedPerson, PlacedText, Placement } from '../../shared/layout/placement.ts';
import type { Casus, Person } from '../../shared/model/records.ts';
import type { Look } from '../../shared/scene/look.ts';
import type { Pen } from '../../shared/scene/pen.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { casusOf } from '../helpers/casus.ts';
import { lookOf } from '../helpers/look.ts';

/** One small picture: what it shows of the catalogue, and the few records and places that it is made of. */
export interface Cell {
  /** `<list>.<entry>` of the catalogue; also the name of its golden picture. */
  readonly id: string;
  readonly label: Label;
  readonly casus: Casus;
  readonly placement: Placement;
  readonly preset?: PresetId;
  /** Draws it where it is more than a family. */
  readonly draw?: (look: Look, pen: Pen) => readonly Mark[];
}

/** A person of a cell: a record in a few words, and where it stands. */
export interface Cast extends Partial<Person> {
  readonly at: Point;
  /** Age on the reference date of the cell; a birth that is given counts instead. */
  readonly age?: number;
  readonly years?: string;
  readonly under?: string;
}

const { measure } = lookOf();
const text = (role: PlacedText['role'], words: string, x: number, y: number, anchor: PlacedText['anchor'] = 'middle'): PlacedText => ({
  role, text: words, x, y, anchor, width: measure(words, role),
});

/** A word on a line. */
export const onLine = (words: string, x: number, y: number): PlacedText => text('date', words, x, y);
export const beside = (words: string, x: number, y: number): PlacedText => text('detail', words, x, y, 'start');
export const cardTitle = (words: string, x: number, y: number): PlacedText => text('cardTitle', words, x, y);
export const hullName = (words: string, x: number, y: number): PlacedText => text('hull', words, x, y);

function stand(id: string, cast: Cast, preset: PresetId): PlacedPerson {
  const { width, height } = symbolSize(cast.kind ?? 'person', cast.gender ?? 'male', preset);
  const { x, y } = cast.at;
  const texts = [
    ...(cast.years === undefined ? [] : [text('years', cast.years, x, y - height / 2 - 7)]),
    ...(cast.under === undefined ? [] : [text('years', cast.under, x, y + height / 2 + 16)]),
  ];
  return { id, x, y, width, height, generation: y < 60 ? 0 : 1, texts };
}

/** Room round the drawing of a cell, px. */
const ROOM = 22;

/** A cell from its cast and the lists and places of its lines. */
export function cellOf(
  id: string,
  label: Label,
  cast: Readonly<Record<string, Cast>>,
  lists: Partial<Casus> = {},
  places: Partial<Placement> = {},
  preset: PresetId = 'mcgoldrick2020',
): Cell {
  const persons = Object.entries(cast).map(([name, { at: _at, age, years: _years, under: _under, ...record }]): Person => ({
    gender: 'male', ...(age !== undefined && { birth: `${2024 - age}-01-01` }), ...record, id: name,
  }));
  const placed = Object.entries(cast).map(([name, one]) => stand(name, one, preset));
  const bounds: Box = boundsOf(placed.map((person) => boxAround(person, person.width + 2 * ROOM, person.height + 2 * ROOM))) ?? {
    left: -40, top: -40, right: 40, bottom: 40,
  };
  return {
    id,
    label,
    casus: casusOf({ persons, ...lists }),
    placement: { persons: placed, unions: [], sibships: [], descents: [], twins: [], households: [], parties: [], bounds, ...places },
    ...(preset !== 'mcgoldrick2020' && { preset }),
  };
}
