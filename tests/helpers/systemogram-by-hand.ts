import { involvedKinds } from '../../shared/catalogue/help.ts';
import type { TextRole } from '../../shared/catalogue/type.ts';
import { boundsOf, boxAround, type Point } from '../../shared/geometry/box.ts';
import { ellipse } from '../../shared/geometry/ellipse.ts';
import { runOf, spotAt } from '../../shared/geometry/run.ts';
import type { PlacedText, Placement } from '../../shared/layout/placement.ts';
import type {
  PlacedArrow,
  PlacedCard,
  PlacedHelpLine,
  SystemogramPlacement,
} from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import { helpCounts } from '../../shared/rules/help-counts.ts';
import { lookOf } from './look.ts';

/** Where a hand puts the helpers of a systemogram. Lengths in px at 100 %. */
export interface ByHand {
  readonly casus: Casus;
  readonly family: Placement;
  /** The middle of each card, by the id of its party; `detail` is its second line. */
  readonly cards: Readonly<
    Record<string, Point & { readonly detail?: string; readonly width?: number; readonly height?: number; readonly ring?: 1 | 2 | 3 }>
  >;
  /** Where an arrow on a household ends. */
  readonly hulls?: Readonly<Record<string, Point>>;
  readonly wheels?: Readonly<Record<string, Point>>;
  readonly counts?: Readonly<Record<string, Point>>;
  /** With rings, spokes and the words of sectors. */
  readonly field?: boolean;
  readonly bounds?: SystemogramPlacement['bounds'];
}

const { measure } = lookOf();
const text = (role: TextRole, words: string, x: number, y: number, anchor: PlacedText['anchor'] = 'middle'): PlacedText => ({
  role,
  text: words,
  x,
  y,
  anchor,
  width: measure(words, role),
});

const ASPECT = 1.72;
const RADII = [122, 208, 292] as const;

function fieldOf(field: boolean): Pick<SystemogramPlacement, 'inner' | 'rings' | 'sectors' | 'spokes'> {
  const [inner, first, second] = RADII;
  const round = (ry: number) => ellipse(ry * ASPECT, ry);
  if (!field) return { inner: round(inner), rings: [], sectors: [], spokes: [] };
  const at = (ry: number, degrees: number): Point => {
    const turn = (degrees * Math.PI) / 180;
    return { x: ry * ASPECT * Math.cos(turn), y: ry * Math.sin(turn) };
  };
  return {
    inner: round(inner),
    rings: [
      { ring: 1, ...round(first), label: text('detail', 'nauw betrokken', -first * ASPECT * 0.62, -first * 0.74) },
      { ring: 2, ...round(second), label: text('detail', 'op de achtergrond', -second * ASPECT * 0.68, -second * 0.7) },
    ],
    sectors: [
      { sector: 'top', label: text('hull', 'Familie en steunfiguren', 0, -second + 4), turn: 0 },
      { sector: 'bottom', label: text('hull', 'Veiligheid en wettelijk kader', 0, second + 4), turn: 0 },
      { sector: 'left', label: text('hull', 'School en sociale basis', -second * ASPECT - 4, 0), turn: -90 },
      { sector: 'right', label: text('hull', 'Jeugdhulp en opvoedondersteuning', second * ASPECT + 4, 0), turn: 90 },
    ],
    spokes: [38, 142, 218, 322].map((degrees) => [at(inner, degrees), at(second, degrees)] as const),
  };
}

/** A straight way from the border of a card to a place, as far before it as asked. */
function straight(card: PlacedCard, to: Point, before: number): readonly Point[] {
  const [dx, dy] = [to.x - card.x, to.y - card.y];
  const length = Math.hypot(dx, dy);
  const out = Math.min(card.width / 2 / Math.abs(dx / length || 1e-9), card.height / 2 / Math.abs(dy / length || 1e-9)) + 4;
  const at = (distance: number): Point => ({ x: card.x + (dx / length) * distance, y: card.y + (dy / length) * distance });
  return [at(out), at(length - before)];
}

/** A systemogram whose helpers a hand placed: straight lines, and no search for room. */
export function systemogramByHand({
  casus,
  family,
  cards: places,
  hulls = {},
  wheels = {},
  counts = {},
  field = true,
  bounds,
}: ByHand): SystemogramPlacement {
  const cards = casus.involved.flatMap((party): readonly PlacedCard[] => {
    const place = places[party.id];
    if (!place) return [];
    const { x, y, detail = '', width = 132, height = 38, ring = 1 } = place;
    const sunk = involvedKinds[party.kind].form === 'house' ? 5 : 0;
    const title = text('cardTitle', party.name, x, y + sunk + (detail === '' ? 4 : -2));
    return [
      {
        id: party.id,
        x,
        y,
        width,
        height,
        ring,
        sector: 'right',
        texts: detail === '' ? [title] : [title, text('cardDetail', detail, x, y + sunk + 12)],
      },
    ];
  });
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const personOf = new Map(family.persons.map((person) => [person.id, person]));
  const arrowTo = (card: PlacedCard, target: string): readonly PlacedArrow[] => {
    const person = personOf.get(target);
    const hull = hulls[target];
    const course = person ? straight(card, person, person.width / 2 + 6) : hull ? straight(card, hull, 0) : undefined;
    if (course === undefined) return [];
    const run = runOf(course);
    return [{ target, at: person ? 'person' : 'hull', course, middle: spotAt(run, run.length / 2) }];
  };
  const lines = casus.helpLines.flatMap(({ id, from, to }): readonly PlacedHelpLine[] => {
    const card = cardOf.get(from);
    return card ? [{ id, arrows: to.flatMap((target) => arrowTo(card, target)), capsules: [], texts: [] }] : [];
  });
  const { onPerson } = helpCounts(casus);
  return {
    family,
    centre: { x: 0, y: 0 },
    ...fieldOf(field),
    cards,
    lines,
    belongs: [],
    boundaries: [],
    directions: Object.entries(wheels).map(([holder, at]) => ({ holder, at, texts: [] })),
    counts: Object.entries(counts).map(([person, at]) => ({ person, count: onPerson.get(person) ?? 0, at, width: 24 })),
    bounds: bounds ?? boundsOf([family.bounds, ...cards.map((card) => boxAround(card, card.width + 8, card.height + 8))]) ?? family.bounds,
  };
}
