import type { Spacing } from './p4-place.ts';
import type { Rows } from './seats.ts';

/** Room that lines ask of those who stand: it is there when the persons are placed, so that lines need not squeeze. Lengths in px. */
export interface Room {
  /** The least distance of neighbours of a row, by `gapKey`. */
  readonly gaps: ReadonlyMap<string, number>;
  /** How much higher than usual the space over a row is, by row. */
  readonly lifts: readonly number[];
  /** As far from the row before it as each row may come for that; any distance where it is absent. */
  readonly upTo?: readonly number[];
}

/** Room as an earlier drawing remembers it: by the keys of seats. */
export interface KeptRoom {
  readonly gaps: readonly { readonly left: string; readonly right: string; readonly px: number }[];
  /** By the key of a seat that stands in the row. */
  readonly lifts: readonly { readonly over: string; readonly px: number }[];
}

export const NO_ROOM: Room = { gaps: new Map(), lifts: [] };

export const gapKey = (left: number, right: number): string => `${left} ${right}`;

/** The distances with the room that lines ask; without lines the very same ones. */
export function roomier(spacing: Spacing, { gaps }: Room): Spacing {
  if (gaps.size === 0) return spacing;
  return (left, right) => Math.max(spacing(left, right), gaps.get(gapKey(left, right)) ?? 0);
}

/** A share of the room between neighbours, with all of the room between rows. */
export function smaller(room: Room, share: number, spacing: Spacing): Room {
  const gaps = [...room.gaps].map(([pair, px]): [string, number] => {
    const usual = spacing(...seatsOf(pair));
    return [pair, Math.ceil(usual + share * (px - usual))];
  });
  return { ...room, gaps: new Map(gaps) };
}

function seatsOf(pair: string): [left: number, right: number] {
  const [left, right] = pair.split(' ');
  return [Number(left), Number(right)];
}

/** The room of a drawing by keys, for the next one; undefined where there is none. */
export function keptRoom(room: Room, rows: Rows): KeptRoom | undefined {
  if (room.gaps.size === 0 && room.lifts.every((px) => px === 0)) return undefined;
  const keyOf = (seat: number): string => rows.seats[seat]?.key ?? '';
  return {
    gaps: [...room.gaps].map(([pair, px]) => {
      const [left, right] = seatsOf(pair);
      return { left: keyOf(left), right: keyOf(right), px };
    }),
    lifts: room.lifts.flatMap((px, row) => {
      const over = rows.seats.find((seat) => seat.row === row && 'person' in seat.what);
      return px > 0 && over !== undefined ? [{ over: over.key, px }] : [];
    }),
  };
}

/** Of the room that lines ask, what an earlier drawing has that tells no more than where its persons stand: so much stays. */
export function roomWithin(asked: Room, rows: Rows, places: Places): Room {
  const gaps = [...asked.gaps].map(([pair, px]): [string, number] => {
    const [left, right] = seatsOf(pair).map((seat) => places.x.get(seat));
    return [pair, left === undefined || right === undefined ? px : Math.min(px, Math.max(0, right - left))];
  });
  const rowAt: number[] = [];
  for (const [seat, y] of places.y) rowAt[rows.seats[seat]!.row] ??= y;
  const upTo = asked.lifts.map((_, row) => {
    const [over, here] = [rowAt[row - 1], rowAt[row]];
    return over === undefined || here === undefined ? Infinity : here - over;
  });
  return { gaps: new Map(gaps), lifts: asked.lifts, upTo };
}

/** Where persons stood, by seat, px. */
export interface Places {
  readonly x: ReadonlyMap<number, number>;
  readonly y: ReadonlyMap<number, number>;
}

/** The room of an earlier drawing for the seats of this one. */
export function roomAgain(kept: KeptRoom | undefined, rows: Rows): Room {
  if (kept === undefined) return NO_ROOM;
  const seatOf = new Map(rows.seats.map((seat, index) => [seat.key, index]));
  const gaps = kept.gaps.flatMap(({ left, right, px }): [string, number][] => {
    const [l, r] = [seatOf.get(left), seatOf.get(right)];
    return l === undefined || r === undefined ? [] : [[gapKey(l, r), px]];
  });
  const lifts: number[] = Array.from({ length: rows.rowCount }, () => 0);
  for (const { over, px } of kept.lifts) {
    const row = rows.seats[seatOf.get(over) ?? -1]?.row ?? 0;
    if (row > 0) lifts[row] = Math.max(lifts[row] ?? 0, px);
  }
  return { gaps: new Map(gaps), lifts };
}
