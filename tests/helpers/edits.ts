import fc from 'fast-check';
import type { Casus } from '../../shared/model/records.ts';

/** One thing that a hand does to a casus; numbers choose among whatever is there. */
export interface Edit {
  readonly what: keyof typeof hands;
  readonly which: number;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Hand = (casus: Casus, which: number, text: string) => Casus;

/** Lists that an edit takes from or repeats a record of. */
const open = ['persons', 'unions', 'descents', 'twins', 'sessions', 'consents', 'involved', 'ties'] as const;

function inPersons(change: (person: Casus['persons'][number], text: string) => Casus['persons'][number]): Hand {
  return (casus, which, text) => ({
    ...casus,
    persons: casus.persons.map((it, at) => (at === which % casus.persons.length ? change(it, text) : it)),
  });
}

function inserted<T>(list: readonly T[], which: number, record: T): T[] {
  return list.toSpliced(which % (list.length + 1), 0, record);
}

const hands = {
  rename: inPersons((it, name) => ({ ...it, name })),
  note: inPersons((it, note) => ({ ...it, note })),
  forget: inPersons(({ name: _name, ...it }) => it),
  mark: inPersons((it, text) => ({ ...it, traits: [...(it.traits ?? []), { category: 'other', status: 'current', text }] })),
  unknown: inPersons((it, text) => ({
    ...it,
    constructor: text,
    deep: { ...(it['deep'] as Fields | undefined), [text]: [text, null, 1] },
  })),
  undo: inPersons(({ constructor: _own, ...it }) => it),
  title: (casus, _which, title) => ({ ...casus, title }),
  intake: (casus, which, text) => ({ ...casus, intake: { ...casus.intake, [which % 2 === 0 ? 'district' : 'expectedHelp']: text } }),
  place: (casus, which) => {
    const person = casus.persons[which % Math.max(1, casus.persons.length)];
    const positions = { ...casus.layout?.genogram?.positions, ...(person && { [person.id]: [which, which / 3] as [number, number] }) };
    return { ...casus, layout: { ...casus.layout, genogram: { ...casus.layout?.genogram, positions } } };
  },
  arrive: (casus, which, text) => ({
    ...casus,
    persons: inserted(casus.persons, which, { id: `new ${text} ${which}`, name: text, gender: 'unknown' }),
  }),
  relate: (casus, which, text) => {
    const [from, to] = [casus.persons[which % 7], casus.persons[which % 5]];
    if (from === undefined || to === undefined) return casus;
    return { ...casus, ties: inserted(casus.ties, which, { id: `tie ${text} ${which}`, from: from.id, to: to.id, kind: 'close' }) };
  },
  meet: (casus, which, text) => ({
    ...casus,
    sessions: inserted(casus.sessions, which, {
      date: which % 3 === 0 ? '2024-05-16' : which % 3 === 1 ? `?"x"#${which % 4}` : '?"x"',
      broughtBy: text,
    }),
  }),
  leave: (casus, which) => {
    const list = open[which % open.length] ?? 'persons';
    const records: readonly unknown[] = casus[list];
    return { ...casus, [list]: records.filter((_, at) => at !== which % Math.max(1, records.length)) };
  },
} as const satisfies Record<string, Hand>;

const all = Object.keys(hands) as readonly (keyof typeof hands)[];

/** Any edit; texts are often the same, so that two people meet. */
export const edit = editOf(all);

/** Any edit but those after which two records can be known by the same. */
export const plainEdit = editOf(all.filter((it) => it !== 'meet'));

function editOf(whats: readonly (keyof typeof hands)[]): fc.Arbitrary<Edit> {
  return fc.record({
    what: fc.constantFrom(...whats),
    which: fc.nat(300),
    text: fc.oneof(
      fc.constantFrom('Sem', 'Ö', "d'H", ''),
      fc.string({ unit: 'grapheme', maxLength: 8 }).filter((it) => it !== '__proto__'),
    ),
  });
}

/** The casus after an edit. It may no longer hold together: that is for whoever stores it to see. */
export function edited(casus: Casus, { what, which, text }: Edit): Casus {
  const hand: Hand = hands[what];
  return hand(casus, which, text);
}

/** The casus after a row of edits. */
export function editedBy(casus: Casus, edits: readonly Edit[]): Casus {
  return edits.reduce(edited, casus);
}
