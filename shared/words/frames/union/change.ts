import { deed, type Deed } from '../../../commands/index.ts';
import type { UnionDateKind } from '../../../catalogue/unions.ts';
import { partnerIn } from '../../../model/diagram.ts';
import type { Union } from '../../../model/records.ts';
import { kinfolkOf } from '../../kinfolk.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import type { Scene } from '../../scene.ts';
import type { Said, Step } from './said.ts';

export function begun(scene: Scene, said: Said, partners: readonly [string, string], deeds: readonly Deed[]): Outcome {
  if (said.undone !== undefined) return unclear(said.undone);
  const kin = kinfolkOf(scene.diagram);
  const [one, other] = partners;
  if (kin.parents(one).includes(other) || kin.children(one).includes(other) || kin.siblings(one).includes(other))
    return unclear((said.steps[0] as Step).slot, 'does-not-fit');
  const id = scene.newId();
  const empty: Union = { id, partners: [partners[0], partners[1]], form: 'unknown', dates: [] };
  // With somebody else, to marry again is to marry.
  const steps = said.steps.map((it): Step =>
    it.sense.end === 'remarried-same' ? { ...it, sense: { is: 'union', form: 'married', date: 'married' } } : it,
  );
  const { union, death } = applied(scene, { ...said, steps }, empty);
  if (union.end === 'widowed' && death === undefined && !partners.some((it) => scene.diagram.persons.get(it)?.death !== undefined))
    return unclear((said.steps[0] as Step).slot, 'does-not-fit');
  return {
    readings: [
      { deeds: [...deeds, deed('union.add', union), ...(death === undefined ? [] : [death])], memory: { union: id, last: partners[1] } },
    ],
  };
}

const living = new Set(['cohabiting', 'living-apart-together', 'engaged', 'short', 'secret']);

export function changed(scene: Scene, said: Said, union: Union): Outcome {
  const memory = { union: union.id };
  if (said.undone !== undefined) return taken(union);
  const divorce = said.steps.find((it) => it.sense.end === 'divorced');
  const wed = said.steps.some((it) => it.sense.form === 'married' || it.sense.form === 'registered-partnership');
  if (divorce !== undefined && living.has(union.form) && !wed) {
    const date = divorce.date === undefined ? [] : [divorce.date];
    const apart = patchOf(union, {
      end: 'separated',
      dates: [...(union.dates ?? []), ...date.map((it) => ({ kind: 'separated' as const, date: it }))],
    });
    const married = patchOf(union, {
      form: 'married',
      end: 'divorced',
      dates: [...(union.dates ?? []), ...date.map((it) => ({ kind: 'divorced' as const, date: it }))],
    });
    return {
      readings: [
        { deeds: apart, memory },
        { deeds: married, memory },
      ],
    };
  }
  const widowed = said.steps.find((it) => it.sense.end === 'widowed');
  const { union: next, death } = applied(scene, said, union);
  if (widowed !== undefined && death === undefined && !union.partners.some((id) => scene.diagram.persons.get(id)?.death !== undefined))
    return unclear(widowed.slot, 'more-needed');
  const { id: _, partners: __, ...patch } = next;
  const reading: Reading = { deeds: [...(death === undefined ? [] : [death]), ...patchOf(union, patch)], memory };
  const again =
    said.steps.some((it) => it.sense.form === 'married') &&
    union.end === 'divorced' &&
    !said.steps.some((it) => it.sense.end !== undefined);
  if (!again) return { readings: [reading] };
  const remarried = said.steps.map((it) => ({ kind: 'remarried' as const, date: it.date })).filter((it) => it.date !== undefined);
  return {
    readings: [
      {
        deeds: patchOf(union, {
          end: 'remarried-same',
          dates: [...(union.dates ?? []), ...(remarried as { kind: 'remarried'; date: string }[])],
        }),
        memory,
      },
      reading,
    ],
  };
}

/** Taking back an end: only apart, or still together. */
function taken(union: Union): Outcome {
  const { dates = [] } = union;
  const apart = patchOf(union, { end: 'separated', dates: dates.filter((it) => it.kind !== 'divorced') });
  const still = [
    deed('union.change', {
      key: union.id,
      patch: { end: null, dates: dates.filter((it) => it.kind !== 'divorced' && it.kind !== 'separated') },
    }),
  ];
  return { readings: [{ deeds: apart }, { deeds: still }] };
}

function patchOf(union: Union, patch: Partial<Union>): readonly Deed[] {
  const entries = Object.entries(patch).filter(
    ([key, value]) =>
      JSON.stringify((union as Readonly<Record<string, unknown>>)[key] ?? (key === 'dates' ? [] : undefined)) !== JSON.stringify(value),
  );
  return entries.length === 0 ? [] : [deed('union.change', { key: union.id, patch: Object.fromEntries(entries) })];
}

/** The union after every step; each date is added, and a sentence only sets what it says. */
function applied(scene: Scene, { steps }: Said, union: Union): { readonly union: Union; readonly death?: Deed } {
  const next: Union = { ...union, dates: [...(union.dates ?? [])] };
  let death: Deed | undefined;
  for (const { sense, date } of steps) {
    const { form, end, secret } = sense;
    if (form !== undefined && !(earlier(next, date) && living.has(form))) next.form = form;
    if (secret === true) next.secret = true;
    if (end === 'widowed') {
      next.end = 'widowed';
      death = deathOf(scene, union, date);
    } else if (end !== undefined) next.end = end;
    const kind: UnionDateKind | undefined = sense.date;
    if (date !== undefined && kind !== undefined && !next.dates?.some((it) => it.kind === kind && it.date === date))
      next.dates?.push({ kind, date });
  }
  return { union: next, ...(death !== undefined && { death }) };
}

/** Whether a date lies before the wedding that stands there. */
function earlier(union: Union, date: string | undefined): boolean {
  const wed = (union.dates ?? []).find((it) => it.kind === 'married' || it.kind === 'registered')?.date;
  return union.form === 'married' && wed !== undefined && date !== undefined && date < wed;
}

/** A widow's date is that of the death of the one who is not spoken of. */
function deathOf(scene: Scene, union: Union, date: string | undefined): Deed | undefined {
  if (date === undefined) return undefined;
  const [widow] = scene.centre;
  const dead =
    (widow === undefined ? undefined : partnerIn(union, widow)) ??
    union.partners.find((id) => scene.diagram.persons.get(id)?.death !== undefined);
  return dead === undefined || scene.diagram.persons.get(dead)?.death !== undefined
    ? undefined
    : deed('person.death', { person: dead, date });
}
