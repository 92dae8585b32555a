import type { UnionDateKind, UnionForm } from '../catalogue/unions.ts';
import { sourceOfUnion, type Diagram } from '../model/diagram.ts';
import type { Union } from '../model/records.ts';
import { beginOf, endOf } from './moment.ts';
import { arrivalOf } from './people-on.ts';

/** The form that a union has from a date of this kind on; a relation of which no more is known has none that is known. */
const formFrom = {
  relationship: 'unknown',
  cohabiting: 'cohabiting',
  engaged: 'engaged',
  married: 'married',
  registered: 'registered-partnership',
  'living-apart-together': 'living-apart-together',
  remarried: 'married',
} as const satisfies Partial<Record<UnionDateKind, UnionForm>>;

type Beginning = keyof typeof formFrom;
interface Begun {
  readonly kind: Beginning;
  readonly from: number;
}

const isBeginning = (kind: UnionDateKind): kind is Beginning => kind in formFrom;

/** The day of a dated moment of a union. */
export function dayOf({ kind, date }: { readonly kind: UnionDateKind; readonly date: string }): number {
  return isBeginning(kind) ? beginOf(date) : endOf(date);
}

/** The beginnings of a union that have a date. */
function beginningsOf(union: Union): readonly Begun[] {
  return (union.dates ?? []).flatMap(({ kind, date }) => (isBeginning(kind) ? [{ kind, from: beginOf(date) }] : []));
}

/** The day from which a union is there: its first dated beginning or its first child by birth. Without a dated beginning it always was. */
export function unionBegin(union: Union, diagram: Diagram): number {
  const beginnings = beginningsOf(union).map(({ from }) => from);
  if (beginnings.length === 0) return -Infinity;
  const children = (diagram.descentsFrom.get(sourceOfUnion(union.id)) ?? []).filter(
    ({ kind }) => kind === 'biological' || kind === 'uncertain',
  );
  const births = children.flatMap(({ child }) => diagram.persons.get(child) ?? []).map(arrivalOf);
  return Math.min(...beginnings, ...births.filter((birth) => birth !== -Infinity));
}

/**
 * A union that has begun as on a day. Dates that came later are not there; before the date of its form it has the form of the
 * last beginning until then; before the date of its end it has not ended. An end without a date has always been.
 */
export function unionOn(union: Union, diagram: Diagram, day: number): Union {
  const dates = (union.dates ?? []).filter((it) => dayOf(it) <= day);
  const { end: _, form: __, dates: told, ...rest } = union;
  const end = endOn(union, diagram, day);
  return {
    ...rest,
    form: formOn(union, day),
    ...(end !== undefined && { end }),
    ...(told !== undefined && (dates.length > 0 || told.length === 0) && { dates }),
  };
}

function formOn(union: Union, day: number): UnionForm {
  const begun = beginningsOf(union);
  const own = begun.filter(({ kind }) => kind !== 'remarried' && formFrom[kind] === union.form);
  if (own.length === 0 || own.some(({ from }) => from <= day)) return union.form;
  const last = begun
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .at(-1);
  return last === undefined ? 'unknown' : formFrom[last.kind];
}

function endOn(union: Union, diagram: Diagram, day: number): Union['end'] {
  const has = (kind: UnionDateKind): boolean | undefined => {
    const dated = (union.dates ?? []).filter((it) => it.kind === kind);
    return dated.length === 0 ? undefined : dated.some((it) => dayOf(it) <= day);
  };
  switch (union.end) {
    case undefined:
      return undefined;
    case 'widowed': {
      const deaths = union.partners.map((id) => diagram.persons.get(id)?.death).filter((death) => death !== undefined);
      return deaths.length === 0 || deaths.some((death) => endOf(death) <= day) ? 'widowed' : undefined;
    }
    case 'separated':
      return has('separated') === false ? undefined : 'separated';
    case 'annulled':
      return has('separated') === false || has('divorced') === false ? undefined : 'annulled';
    case 'divorced':
      return partedOn(has);
    case 'remarried-same':
      return has('remarried') === false ? partedOn(has) : 'remarried-same';
  }
}

/** Divorced, or until then separated where that had a date of its own. */
function partedOn(has: (kind: UnionDateKind) => boolean | undefined): 'divorced' | 'separated' | undefined {
  if (has('divorced') ?? has('separated') !== false) return 'divorced';
  return has('separated') === true ? 'separated' : undefined;
}
