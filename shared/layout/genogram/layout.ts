import type { ELK } from 'elkjs/lib/elk-api.js';
import type { PresetId } from '../../catalogue/presets.ts';
import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import type { Measure, Placement } from '../placement.ts';
import { barsOf } from './columns.ts';
import { composeDescents, composeSibships, composeTwins } from './compose-descents.ts';
import { composeHomes, composeParties, composePersons } from './compose-persons.ts';
import { composeUnions } from './compose-unions.ts';
import { closer, densityOf, tightnessOf } from './density.ts';
import { type Earlier, keptOf } from './kept.ts';
import { placeHouseholds } from './households.ts';
import { type Kin, kinOf } from './kin.ts';
import { rank } from './p1-rank.ts';
import { chains } from './p2-chain.ts';
import { orderRows } from './p3-order.ts';
import { type Block, pack, placeRows, type Xs } from './p4-place.ts';
import { type Goal, straighten } from './p5-straighten.ts';
import { route } from './p6-route.ts';
import { bestOf, uncrossed } from './uncross.ts';
import { boundsOfAll, linesOf } from './frame.ts';
import { withLines } from '../lines/place-lines.ts';
import { type Guest, guestsOf, rowsOf } from './seats.ts';
import { snap } from './snap.ts';
import { spacingOf } from './spacing.ts';
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
  const spacing = spacingOf(
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
  const blocks = blocksOf(chained, ordered);
  const packed = pack(ordered, spacing);
  const starts = [kept.places ? settled(packed, kept.anchors) : packed];
  // Straightening leads from two starts to two drawings that are nearly as good; the better one is kept.
  if (!kept.places && options.elk !== undefined) starts.push(await placeRows(options.elk, rows, ordered, blocks, spacing));
  lap();
  const settings = { pulls, slack: density.slack, anchors: kept.anchors, pins: kept.pins };
  const inputAt = (xs: Xs) => ({ kin, rows, order: ordered, bars, columns, xs, density, textScale: options.textScale });
  const settleAt = (xs: Xs, goals: readonly Goal[]) =>
    snap(rows, ordered, blocks, straighten(rows, ordered, xs, spacing, { ...settings, goals, rounds: 2 }), spacing);
  const straight = starts.map((start) => straighten(rows, ordered, start, spacing, settings));
  const finished = kept.places
    ? straight
    : straight.map((xs) => uncrossed(snap(rows, ordered, blocks, xs, spacing), inputAt, settleAt, density.wider));
  const xs = bestOf(finished, inputAt);
  lap();
  const routing = inputAt(xs);
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
  const standing = { ...family, households, tight, bounds: boundsOfAll(family, households, options.textScale) };
  lap();
  const placement = withLines(casus, standing, options);
  const [rankMs, chainMs, orderMs, placeMs, straightenMs, routeMs] = times.slice(1).map((time, index) => time - times[index]!);
  return {
    placement,
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

/** Where known seats were, with new ones between their neighbours. */
function settled(packed: readonly number[], before: ReadonlyMap<number, number>): readonly number[] {
  return packed.map((x, seat) => before.get(seat) ?? x);
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
