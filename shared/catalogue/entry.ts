/** Words shown for one kind, in the two languages of the interface. */
export interface Label {
  readonly nl: string;
  readonly en: string;
}

/** What every catalogue entry has at least. Ids are the keys of their list and are forever: they are in files. */
export interface Entry {
  readonly label: Label;
}

/** The ids of a catalogue list, as the non-empty tuple that a zod choice wants. */
export function idsOf<K extends string>(list: Readonly<Record<K, unknown>>): [K, ...K[]] {
  return Object.keys(list) as [K, ...K[]];
}
