import Elk from 'elkjs/lib/elk.bundled.js';
import { barsOf } from '../../shared/layout/genogram/columns.ts';
import { densityOf, tightnessOf } from '../../shared/layout/genogram/density.ts';
import { type Kin, kinOf } from '../../shared/layout/genogram/kin.ts';
import { blocksOf, homesOf } from '../../shared/layout/genogram/layout.ts';
import { rank, type Ranks } from '../../shared/layout/genogram/p1-rank.ts';
import { type Chain, chains } from '../../shared/layout/genogram/p2-chain.ts';
import { orderRows, type RowOrder } from '../../shared/layout/genogram/p3-order.ts';
import { type Block, placeRows, type Spacing, type Xs } from '../../shared/layout/genogram/p4-place.ts';
import { straighten, type StraightenOptions } from '../../shared/layout/genogram/p5-straighten.ts';
import { pullsOf } from '../../shared/layout/genogram/pulls.ts';
import type { RouteInput } from '../../shared/layout/genogram/routed.ts';
import { guestsOf, type Rows, rowsOf } from '../../shared/layout/genogram/seats.ts';
import { snap } from '../../shared/layout/genogram/snap.ts';
import { NO_ROOM } from '../../shared/layout/genogram/room.ts';
import { spacingOf } from '../../shared/layout/genogram/spacing.ts';
import { columnsOf, coupleWordsOf } from '../../shared/layout/genogram/words.ts';
import type { Pull } from '../../shared/layout/genogram/order-state.ts';
import type { Casus } from '../../shared/model/records.ts';
import { lookOf } from './look.ts';

const elk = new Elk();
const look = lookOf();

/** What is known of a family after the phases that come before the order of its rows. */
export interface Chained {
  readonly casus: Casus;
  readonly kin: Kin;
  readonly ranks: Ranks;
  readonly rows: Rows;
  readonly chained: readonly Chain[];
  readonly pulls: readonly Pull[];
}

/** A family with what each phase of the layout made of it. */
export interface Phases extends Chained {
  readonly order: RowOrder;
  readonly spacing: Spacing;
  readonly blocks: readonly Block[];
  readonly placed: Xs;
  readonly settings: StraightenOptions;
  readonly straight: Xs;
  readonly snapped: Xs;
  readonly routing: RouteInput;
}

/** How hard the layout searches for an order. */
export const usualEffort = 3;

/** The members of every home, by number. */
export function homesIn(casus: Casus, kin: Kin): readonly (readonly number[])[] {
  return casus.households.map((home) => home.members.map((member) => kin.persons.findIndex((person) => person.id === member.person)));
}

/** The phases up to chains. */
export function chainedOf(casus: Casus): Chained {
  const kin = kinOf(casus);
  const homes = homesIn(casus, kin);
  const ranks = rank(kin, homes);
  const rows = rowsOf(kin, ranks, guestsOf(kin, casus.households));
  return { casus, kin, ranks, rows, chained: chains(kin, rows, { relaxed: false }), pulls: pullsOf(casus, kin, rows, homes) };
}

/** Every phase, one after the other, as the layout runs them for a family that it has not drawn before, up to the first finished places. */
export async function phasesOf(casus: Casus): Promise<Phases> {
  const before = chainedOf(casus);
  const { kin, rows, chained, pulls } = before;
  const order = orderRows(rows, chained, pulls, { effort: usualEffort });
  const density = densityOf(tightnessOf(kin.persons.length));
  const input = { casus, view: look.view, preset: look.preset, measure: look.measure, wordWidth: density.wordWidth, textScale: 1 };
  const columns = columnsOf(input, kin, rows);
  const bars = barsOf(kin, rows, order);
  const homes = { ofPerson: homesOf(casus, kin, guestsOf(kin, casus.households)) };
  const spacing = spacingOf(kin, rows, order, bars, columns, coupleWordsOf(input, kin, rows), homes, density);
  const blocks = blocksOf(chained, order);
  const placed = await placeRows(elk, rows, order, blocks, spacing);
  const settings = { pulls, slack: density.slack };
  const straight = straighten(rows, order, placed, spacing, settings);
  const snapped = snap(rows, order, blocks, straight, spacing);
  const routing = { kin, rows, order, bars, columns, xs: snapped, density, room: NO_ROOM, textScale: 1 };
  return { ...before, order, spacing, blocks, placed, settings, straight, snapped, routing };
}
