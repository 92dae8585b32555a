import type { Casus } from '../../model/records.ts';
import type { LinePlacement } from '../lines/line-placement.ts';
import type { PlacedParty, PlacedPerson } from '../placement.ts';
import { tightnessOf } from './density.ts';
import type { Standing } from './standing.ts';

/** What a drawing keeps of an earlier one, or of what a hand placed (casus format 1, `layout`). */
export interface Kept {
  /** Places from left to right by seat, where most seats have one: the order stays, and only others look for a place. */
  readonly order?: ReadonlyMap<number, number>;
  /** x by seat, px. */
  readonly anchors: ReadonlyMap<number, number>;
  /** x by seat of whom a hand placed, px: the rest flows round them. */
  readonly pins: ReadonlyMap<number, number>;
  /** y by seat, px, where the earlier drawing tells it. */
  readonly heights: ReadonlyMap<number, number>;
  /** Whether most stand where they stood: then nothing is placed afresh. */
  readonly places: boolean;
  /** Whether somebody new came in between those who stand. */
  readonly grows: boolean;
  /** How tight the earlier drawing was (see density). */
  readonly tight?: number;
}

/** The drawing before this one, as far as it matters for the next. */
export interface Earlier {
  readonly persons: readonly (Pick<PlacedPerson, 'id' | 'x'> & Partial<Pick<PlacedPerson, 'y' | 'generation'>>)[];
  readonly tight?: number;
  readonly standing?: Standing;
  readonly parties?: readonly PlacedParty[];
  readonly lines?: LinePlacement;
  /** Who of these looks for a place anew, because a hand let go of them. */
  readonly loose?: readonly string[];
}

/** What there is to keep: an earlier drawing before what the casus says of hands. `seatOf` gives a person's seat by id. */
export function keptOf(casus: Casus, earlier: Earlier | undefined, seatOf: (id: string) => number | undefined): Kept {
  const hand = casus.layout?.genogram;
  const stood = earlier?.persons.filter(({ id }) => earlier.loose?.includes(id) !== true);
  const positions =
    stood?.map(({ id, x }) => [id, x] as const) ?? Object.entries(hand?.positions ?? {}).map(([id, [x]]) => [id, x] as const);
  const anchors = bySeat(positions, seatOf);
  const placed = bySeat(Object.entries(hand?.positions ?? {}), seatOf);
  const pins = new Map([...anchors].filter(([seat]) => placed.has(seat)));
  const heights = bySeat(
    (stood ?? []).flatMap(({ id, y }) => (y === undefined ? [] : [[id, y] as const])),
    seatOf,
  );
  const listed = bySeat(
    (earlier === undefined ? (hand?.order ?? []) : []).map((id, index) => [id, index] as const),
    seatOf,
  );
  const most = casus.persons.length / 2;
  const places = anchors.size > most;
  const order = places ? anchors : listed.size > most ? listed : undefined;
  const tight = places ? (earlier?.tight ?? tightnessOf(anchors.size)) : undefined;
  return {
    ...(order === undefined ? {} : { order }),
    anchors,
    pins,
    heights,
    places,
    grows: places && anchors.size + (earlier?.loose?.length ?? 0) < casus.persons.length,
    ...(tight === undefined ? {} : { tight }),
  };
}

function bySeat<T>(entries: readonly (readonly [string, T])[], seatOf: (id: string) => number | undefined): Map<number, T> {
  return new Map(
    entries.flatMap(([id, value]) => {
      const seat = seatOf(id);
      return seat === undefined ? [] : [[seat, value] as const];
    }),
  );
}
