import { z } from 'zod';
import { idsOf } from '../catalogue/entry.ts';
import { unionDates, unionEnds, type UnionDateKind, type UnionEnd } from '../catalogue/unions.ts';
import { dateText } from '../model/date.ts';
import { union, type Casus } from '../model/records.ts';
import { same } from '../model/same.ts';
import { define } from './command.ts';
import { addTo, changed, changeIn, removeFrom } from './list-commands.ts';
import { selecting, someUnion } from './selection.ts';

const id = union.shape.id;
const twoPersons = selecting(['persons'], 2);

export const unionAdd = addTo('unions', {
  name: 'union.add',
  label: { nl: 'tot partners maken', en: 'make partners' },
  applies: twoPersons,
});

export const unionChange = changeIn('unions', {
  name: 'union.change',
  label: { nl: 'relatie van partners wijzigen', en: 'change a union' },
  applies: someUnion,
});

/** Its children stay the children of both. */
export const unionRemove = removeFrom('unions', {
  name: 'union.remove',
  label: { nl: 'relatie van partners weghalen', en: 'remove a union' },
  applies: someUnion,
});

/** The date that tells when a union ended in a way; a death tells for itself when somebody was widowed. */
const datedEnds = {
  separated: 'separated',
  divorced: 'divorced',
  widowed: undefined,
  annulled: undefined,
  'remarried-same': 'remarried',
} as const satisfies Record<UnionEnd, UnionDateKind | undefined>;

/** With a date, that date stands beside the earlier ones where this end has one. */
export const unionEnd = define({
  name: 'union.end',
  label: { nl: 'relatie beëindigen', en: 'end a union' },
  input: z.strictObject({ union: id, end: z.enum(idsOf(unionEnds)), date: dateText.optional() }),
  applies: someUnion,
  run: (casus, { union, end, date }) => {
    const ended = changed(casus, 'unions', union, { end });
    const kind = datedEnds[end];
    return date === undefined || kind === undefined ? ended : dated(ended, union, kind, date);
  },
});

/** A dated moment beside the earlier ones; it says nothing about the form. */
export const unionDate = define({
  name: 'union.date',
  label: { nl: 'datum bij de relatie', en: 'date a union' },
  input: z.strictObject({ union: id, kind: z.enum(idsOf(unionDates)), date: dateText }),
  applies: someUnion,
  run: (casus, { union, kind, date }) => dated(casus, union, kind, date),
});

/** The other partner stands first. */
export const unionTurn = define({
  name: 'union.turn',
  label: { nl: 'partners van plaats wisselen', en: 'turn a union round' },
  input: z.strictObject({ union: id }),
  applies: someUnion,
  run: (casus, { union }) => {
    const partners = casus.unions.find((it) => it.id === union)?.partners.toReversed();
    return partners === undefined ? casus : changed(casus, 'unions', union, { partners });
  },
});

function dated(casus: Casus, key: string, kind: UnionDateKind, date: string): Casus {
  const dates = casus.unions.find((it) => it.id === key)?.dates ?? [];
  const moment = { kind, date };
  return dates.some((it) => same(it, moment)) ? casus : changed(casus, 'unions', key, { dates: [...dates, moment] });
}
