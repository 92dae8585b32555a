import type { ELK } from 'elkjs/lib/elk-api.js';
import type { PresetId } from '../../catalogue/presets.ts';
import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import type { Measure, Placement } from '../placement.ts';
import { barsOf } from './columns.ts';
import { type DemandInput, demandOf } from './demand.ts';
import { composeDescents, composeSibships, composeTwins } from './compose-descents.ts';
import { composeHomes, composeParties, composePersons } from './compose-persons.ts';
import { composeUnions } from './compose-unions.ts';
import { closer, densityOf, tightnessOf } from './density.ts';
import { type Earlier, type Kept, keptOf } from './kept.ts';
import { placeHouseholds } from './households.ts';
import { type Kin, kinOf } from './kin.ts';
import { rank } from './p1-rank.ts';
import { chains } from './p2-chain.ts';
import { orderRows } from './p3-order.ts';
import { type Block, pack } from './p4-place.ts';
import { straighten } from './p5-straighten.ts';
import { route } from './p6-route.ts';
import { placed } from './placing.ts';
import { boundsOfAll, linesOf } from './frame.ts';
import { withLines } from '../lines/place-lines.ts';
import { type Guest, guestsOf, rowsOf } from './seats.ts';
import { roomAgain, roomWithin, type Room } from './room.ts';
import { spacingOf } from './spacing.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Strands, strandsOf } from './strands.ts';
import { columnsOf, coupleWordsOf } from './words.ts';
import { pullsOf } from './pulls.ts';

export interface LayoutOptions {
  /** Places the rows (phase 4); without it they are only packed, which is quicker and leaves more to straightening. */
  readonly elk?: ELK;
  readonly view: View;
  readonly preset: PresetId;
  /** Widths at the theme's text size. */
  readonly measure: Measure;
  /** How much larger than 100 % the theme sets text. */
  readonly textScale: number;
  /** The drawing as it was: order and places are kept, and only what is new looks for a place. */
  readonly previous?: Earlier;
  /** Whether a couple may turn (woman left) where that saves a crossing. */
  readonly relaxed?: boolean;
  /** Is given the family as soon as it stands where it will stand, before its lines are laid. */
  readonly early?: (family: Placement) => void;
  /** Milliseconds from any start; without it all times are 0. */
  readonly now?: () => number;
}

/** Time of each phase, ms. */
export interface PhaseTimes {
  readonly rank: number;
  readonly chain: number;
  readonly order: number;
  readonly place: number;
  readonly straighten: number;
  readonly route: number;
}

export interface LaidOut {
  readonly placement: Placement;
  readonly ms: PhaseTimes;
}

/**
 * Says where everything of a genogram stands. The casus has passed `check` and holds only what is shown.
 * The same casus and options give the same placement, in whatever order the file's lists are.
 */
export async function layoutGenogram(casus: Casus, options: LayoutOptions): Promise<LaidOut> {
  const { placement: family, ms } = await layoutFamily(casus, options);
  options.early?.(family);
  return { placement: withLines(casus, family, options), ms };
}

/** Says where the family stands, and its homes: a genogram without the lines between people, which move nobody. */
export async function layoutFamily(casus: Casus, options: Omit<LayoutOptions, 'early'>): Promise<LaidOut> {
  const now = options.now ?? (() => 0);
  const times: number[] = [now()];
  const lap = () => times.push(now());
  const kin = kinOf(casus);
  const numberOf = new Map(kin.persons.map((person, index) => [person.id, index]));
  const homes = casus.households.map((home) => home.members.map((member) => numberOf.get(member.person)!));
  const ranks = rank(kin, homes);
  lap();
  const guests = guestsOf(kin, casus.households);
  const rows = rowsOf(kin, ranks, guests);
  const chained = chains(kin, rows, { relaxed: options.relaxed ?? false });
  lap();
  const kept = keptOf(casus, options.previous, (id) => rows.seatOf[numberOf.get(id) ?? -1]);
  const pulls = pullsOf(casus, kin, rows, homes);
  const ordered = orderRows(rows, chained, pulls, { effort: 3, ...(kept.order === undefined ? {} : { previous: kept.order }) });
  lap();
  // A drawing that grows keeps the scale that it had, and draws together a little rather than push others away.
  const tight = kept.tight ?? tightnessOf(kin.persons.length);
  const density = kept.grows ? closer(densityOf(tight)) : densityOf(tight);
  const input = {
    casus,
    view: options.view,
    preset: options.preset,
    measure: options.measure,
    wordWidth: density.wordWidth,
    textScale: options.textScale,
  };
  const columns = columnsOf(input, kin, rows);
  const coupleTexts = coupleWordsOf(input, kin, rows);
  const bars = barsOf(kin, rows, ordered);
  const bare = spacingOf(
    kin,
    rows,
    ordered,
    bars,
    columns,
    coupleTexts,
    { ofPerson: homesOf(casus, kin, guests) },
    density,
    options.textScale,
  );
  // Where somebody looks for a place anew not everybody can stand as before.
  const standing = (options.previous?.loose ?? []).length > 0 ? undefined : options.previous?.standing;
  const room = roomFor(
    {
      kin,
      rows,
      order: ordered,
      spacing: bare,
      rowHeight: density.rowHeight,
      standAt: () =>
        straighten(rows, ordered, pack(ordered, bare), bare, { pulls, slack: density.slack, anchors: kept.anchors, pins: kept.pins }),
    },
    kept,
    standing,
    () => strandsOf(casus, kin.parties, options.view),
  );
  const unplaced = { kin, rows, order: ordered, bars, columns, density, textScale: options.textScale };
  const blocks = blocksOf(chained, ordered);
  const place = await placed({ route: unplaced, blocks, spacing: bare, pulls, kept, standing, elk: options.elk, lap }, room);
  lap();
  const routing = { ...unplaced, ...place };
  const way = route(routing);
  const family = {
    persons: composePersons(routing, way.rowY),
    unions: composeUnions(routing, way, coupleTexts),
    sibships: composeSibships(routing, way),
    descents: composeDescents(routing, way, casus, options.view, options.measure),
    twins: composeTwins(routing, way, casus),
    parties: composeParties(routing, way.rowY),
  };
  const households = placeHouseholds({
    households: composeHomes(routing, way.rowY, casus, guests),
    persons: family.persons,
    measure: options.measure,
    words: [...family.unions, ...family.descents, ...family.parties].flatMap((record) => record.texts),
    lines: linesOf(family),
    textScale: options.textScale,
    parties: family.parties,
  });
  const stood = {
    ...family,
    households,
    tight,
    standing: standingOf(rows, place.xs, place.room),
    bounds: boundsOfAll(family, households, options.textScale),
  };
  lap();
  const [rankMs, chainMs, orderMs, placeMs, straightenMs, routeMs] = times.slice(1).map((time, index) => time - times[index]!);
  return {
    placement: stood,
    ms: { rank: rankMs!, chain: chainMs!, order: orderMs!, place: placeMs!, straighten: straightenMs!, route: routeMs! },
  };
}

/** The homes in which each person is drawn. */
export function homesOf(casus: Casus, kin: Kin, guests: readonly Guest[]): ReadonlyMap<number, readonly string[]> {
  return new Map(
    kin.persons.map((person, number) => [
      number,
      casus.households
        .filter(
          (home) =>
            home.members.some((member) => member.person === person.id) &&
            !guests.some((guest) => guest.person === number && guest.household === home.id),
        )
        .map((home) => home.id),
    ]),
  );
}

/**
 * Lines find room in a drawing that is made afresh. One that goes on from another keeps the room that it had, and no more, so that a
 * new line moves nobody.
 */
function roomFor(input: DemandInput, kept: Kept, earlier: Standing | undefined, strands: () => Strands): Room {
  if (kept.places && earlier !== undefined) return roomAgain(earlier.room, input.rows);
  const asked = demandOf(input, strands());
  return kept.places ? roomWithin(asked, input.rows, { x: kept.anchors, y: kept.heights }) : asked;
}

/** Chains as they stand in the row. */
export function blocksOf(
  chained: readonly { readonly arrangements: readonly { readonly seats: readonly number[] }[] }[],
  ordered: readonly (readonly number[])[],
): Block[] {
  const chainOf = new Map<number, number>();
  chained.forEach((chain, index) => chain.arrangements[0]!.seats.forEach((seat) => chainOf.set(seat, index)));
  const blocks = new Map<number, number[]>();
  for (const row of ordered) for (const seat of row) blocks.set(chainOf.get(seat)!, [...(blocks.get(chainOf.get(seat)!) ?? []), seat]);
  return [...blocks.values()].map((seats) => ({ seats }));
}
