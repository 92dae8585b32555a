import type { Household } from '../../model/records.ts';
import type { Kin } from './kin.ts';
import type { Ranks } from './p1-rank.ts';

/**
 * The rows as the later phases see them. Everything that takes a place in a row is a seat; every couple stands on
 * one row; every sibship hangs from one row to the next. Lines over several rows pass through seats of their own.
 */
export interface Rows {
  readonly seats: readonly Seat[];
  readonly couples: readonly RowCouple[];
  readonly sibships: readonly RowSibship[];
  readonly hooks: readonly Hook[];
  readonly rowCount: number;
  /** Seat of a person, by the person's number. */
  readonly seatOf: readonly number[];
  /** Whether of two full siblings the first is known to be older; twins, wards and the undated are free. */
  readonly isOlder: (seat: number, other: number) => boolean;
}

export interface Seat {
  readonly key: string;
  readonly row: number;
  readonly what:
    | { readonly person: number }
    | { readonly pass: number }
    | { readonly guest: number; readonly household: string }
    | { readonly party: number };
}

export interface RowCouple {
  /** Number in kin's couples. */
  readonly couple: number;
  /** Seats; one of them is a pass where the partners stand on different rows. */
  readonly a: number;
  readonly b: number;
}

export interface RowSibship {
  /** Row of the upper end. */
  readonly row: number;
  readonly from: { readonly couple: number } | { readonly seat: number };
  /** Seats one row lower: first those that stand with this source, oldest first. */
  readonly children: readonly number[];
  /** How many of the children stand with this source. */
  readonly own: number;
  /** Number in kin's sources; absent for the way from a partner to a lower row, and for a guest. */
  readonly source?: number;
  /** False for a guest, who only wants to be near and has no line. */
  readonly drawn: boolean;
}

/**
 * A bend in a line to somebody who stands no lower than their source (a brother as guardian, adopted by a sister and
 * her husband): over the row to the child, or under the row from the source's stem to a pass that leads up.
 */
export type Hook =
  | { readonly kind: 'over'; readonly source: number; readonly row: number; readonly from: number; readonly child: number }
  | { readonly kind: 'under'; readonly source: number; readonly row: number; readonly from: RowSibship['from']; readonly pass: number };

/** A child that stays with a household in which it is not drawn. */
export interface Guest {
  readonly person: number;
  readonly household: string;
  /** Members of that household, by number. */
  readonly hosts: readonly number[];
  /** Nights per 14 here and where the child is drawn, where both are known. */
  readonly nights?: { readonly here: number; readonly there: number };
}

/** In which household somebody is drawn (the one with most nights, then the first by id), and where they are guests (catalogue B, co-parenting). */
export function guestsOf(kin: Kin, households: readonly Household[]): readonly Guest[] {
  const numberOf = new Map(kin.persons.map((person, index) => [person.id, index]));
  const sorted = [...households].toSorted((g, h) => (g.id < h.id ? -1 : g.id > h.id ? 1 : 0));
  const guests: Guest[] = [];
  kin.persons.forEach((person, index) => {
    const stays = sorted.flatMap((home) =>
      home.members.filter((m) => m.person === person.id).map((m) => ({ home, nights: m.nightsPer14 ?? 0 })),
    );
    const main = stays.reduce<(typeof stays)[number] | undefined>(
      (best, stay) => (best === undefined || stay.nights > best.nights ? stay : best),
      undefined,
    );
    for (const { home } of stays) {
      if (main === undefined || home === main.home) continue;
      const [here, there] = [home, main.home].map((of) => of.members.find((m) => m.person === person.id)?.nightsPer14);
      const nights = here === undefined || there === undefined ? {} : { nights: { here, there } };
      const hosts = home.members.map((m) => numberOf.get(m.person)).filter((host) => host !== undefined && host !== index) as number[];
      if (hosts.length > 0 && !guests.some((g) => g.person === index && g.household === home.id))
        guests.push({ person: index, household: home.id, hosts, ...nights });
    }
  });
  return guests;
}

/**
 * Before: ranks that set children below their parents.
 * After: each couple on one row and each sibship over one row, with passes where a line goes further.
 */
export function rowsOf(kin: Kin, ranks: Ranks, guests: readonly Guest[]): Rows {
  const seats: Seat[] = kin.persons.map((person, index) => ({ key: person.id, row: ranks.persons[index]!, what: { person: index } }));
  const seatOf = kin.persons.map((_, index) => index);
  const partySeat = kin.parties.map(
    (id, index) => seats.push({ key: `party ${id}`, row: ranks.parties[index]!, what: { party: index } }) - 1,
  );
  const sibships: RowSibship[] = [];
  const hooks: Hook[] = [];
  let passes = 0;
  const passAt = (row: number) => seats.push({ key: `pass ${passes}`, row, what: { pass: passes++ } }) - 1;
  /** Leads a line down from a seat to a row, and gives the seat at its end. */
  const leadDown = (seat: number, row: number, source?: number): number => {
    let end = seat;
    while (seats[end]!.row < row) {
      const next = passAt(seats[end]!.row + 1);
      sibships.push({
        row: seats[end]!.row,
        from: { seat: end },
        children: [next],
        own: 1,
        ...(source === undefined ? {} : { source }),
        drawn: true,
      });
      end = next;
    }
    return end;
  };
  const couples = kin.couples.map((couple, index): RowCouple => {
    const row = Math.max(ranks.persons[couple.a]!, ranks.persons[couple.b]!);
    return { couple: index, a: leadDown(couple.a, row), b: leadDown(couple.b, row) };
  });
  kin.sources.forEach((source, index) => {
    const from = source.from;
    const start = 'couple' in from ? { couple: from.couple } : 'person' in from ? { seat: from.person } : { seat: partySeat[from.party]! };
    const row = seats['couple' in start ? couples[start.couple]!.a : start.seat]!.row;
    const below = (child: number) => ranks.persons[child]! > row;
    const beside = [...source.children, ...source.further].filter((child) => !below(child));
    const own = source.children.filter(below);
    const further = source.further.filter(below);
    let at: RowSibship['from'] = start;
    const deepest = Math.max(row, ...own.map((c) => ranks.persons[c]!), ...further.map((c) => ranks.persons[c]!));
    for (let r = row; r < deepest; r++) {
      const ownHere = own.filter((c) => ranks.persons[c] === r + 1);
      const furtherHere = further.filter((c) => ranks.persons[c] === r + 1);
      const children = [...ownHere, ...furtherHere];
      const next = r + 1 < deepest ? passAt(r + 1) : undefined;
      if (next !== undefined) children.push(next);
      sibships.push({ row: r, from: at, children, own: ownHere.length, source: index, drawn: true });
      if (next !== undefined) at = { seat: next };
    }
    for (const child of beside) {
      const childRow = ranks.persons[child]!;
      if ('seat' in start && childRow === row && own.length + further.length === 0) {
        hooks.push({ kind: 'over', source: index, row, from: start.seat, child });
        continue;
      }
      const top = passAt(childRow);
      hooks.push({ kind: 'over', source: index, row: childRow, from: top, child });
      hooks.push({ kind: 'under', source: index, row, from: start, pass: leadDown(top, row, index) });
    }
  });
  for (const guest of guests) {
    const row = ranks.persons[guest.person]!;
    const seat =
      seats.push({
        key: `guest ${guest.household} ${kin.persons[guest.person]!.id}`,
        row,
        what: { guest: guest.person, household: guest.household },
      }) - 1;
    const host = guest.hosts.find((h) => ranks.persons[h] === row - 1);
    if (host !== undefined) sibships.push({ row: row - 1, from: { seat: host }, children: [seat], own: 1, drawn: false });
  }
  const used = [...seats.map((seat) => seat.row), ...hooks.map((hook) => (hook.kind === 'under' ? hook.row + 1 : hook.row))];
  const birthOf = (seat: number) => {
    const what = seats[seat]!.what;
    return 'person' in what ? kin.birth[what.person] : undefined;
  };
  const familyOf = new Map(
    kin.sources.flatMap((source, index) => source.raised.map((child) => [child, 'party' in source.from ? undefined : index] as const)),
  );
  const isOlder = (seat: number, other: number) =>
    familyOf.get(seat) !== undefined &&
    familyOf.get(seat) === familyOf.get(other) &&
    (birthOf(seat) ?? Infinity) < (birthOf(other) ?? -Infinity);
  return { seats, couples, sibships, hooks, rowCount: Math.max(0, ...used) + 1, seatOf, isOlder };
}
