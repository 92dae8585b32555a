import { badges, type Badge } from '../catalogue/badges.ts';
import { stayFrameworks } from '../catalogue/casus.ts';
import type { Figure } from '../catalogue/figure.ts';
import { descentKinds } from '../catalogue/descents.ts';
import { figureOf, type PersonKind } from '../catalogue/people.ts';
import type { PersonMark } from '../catalogue/person-marks.ts';
import { themes } from '../catalogue/themes.ts';
import { halves, traitCategories, traitStatuses, type Half, type TraitStatus } from '../catalogue/traits.ts';
import { idsOf } from '../catalogue/entry.ts';
import type { Casus, Person } from '../model/records.ts';
import { isDeadOn } from '../rules/age.ts';
import type { Saying } from './look.ts';

/** What of a person is drawn under a look; symbol, legend and spoken title all go by it. */
export interface Features {
  readonly kind: PersonKind;
  readonly figure: Figure;
  readonly marks: ReadonlySet<PersonMark>;
  readonly badges: readonly Badge[];
  /** How each half of the symbol is filled; the strongest status where several traits share a half. */
  readonly fills: readonly { readonly half: Half; readonly status: TraitStatus }[];
}

/** Whether a period holds on a day; a bound that is missing or only in words does not end it. */
function holds(since: string | undefined, until: string | undefined, day: string): boolean {
  const begun = since === undefined || !/^\d/.test(since) || since <= day.slice(0, since.length);
  const over = until !== undefined && /^\d/.test(until) && until < day.slice(0, until.length);
  return begun && !over;
}

function marksOf(person: Person, kind: PersonKind, casus: Casus): ReadonlySet<PersonMark> {
  const living = kind === 'person' || kind === 'pet' || kind === 'donor' || kind === 'surrogate';
  const adopted = casus.descents.some((descent) => descent.child === person.id && 'brackets' in descentKinds[descent.kind]);
  const inInstitution = casus.stays.some(
    (stay) =>
      stay.person === person.id && 'institution' in stayFrameworks[stay.framework] && holds(stay.since, stay.until, casus.referenceDate),
  );
  const present: Readonly<Record<PersonMark, boolean>> = {
    index: person.index === true,
    deceased: living && isDeadOn(person, casus.referenceDate),
    trans: kind === 'person' && person.trans === true,
    // No record of format 1 tells it; the sheet of symbols shows it.
    orientation: false,
    adopted: kind === 'person' && adopted,
    migration: kind === 'person' && person.migration !== undefined,
    cultures: kind === 'person' && (person.cultures?.length ?? 0) > 1,
    institution: kind === 'person' && inInstitution,
    interpreter: kind === 'person' && person.interpreter === true,
  };
  return new Set((Object.keys(present) as PersonMark[]).filter((mark) => present[mark]));
}

function fillsOf(person: Person, look: Saying): Features['fills'] {
  if (!look.view.layers.has('traits') || !themes[look.theme].diagnoses) return [];
  return idsOf(halves).flatMap((half) => {
    const told = (person.traits ?? []).filter((trait) => traitCategories[trait.category].half === half).map((trait) => trait.status);
    const status = idsOf(traitStatuses).find((known) => told.includes(known));
    return status ? [{ half, status }] : [];
  });
}

/** What of a person is drawn under a look. */
export function featuresOf(person: Person, casus: Casus, look: Saying): Features {
  const kind = person.kind ?? 'person';
  const secrets = look.view.layers.has('secrets');
  return {
    kind,
    figure: figureOf(kind, person.gender, look.preset),
    marks: marksOf(person, kind, casus),
    badges: idsOf(badges).filter((badge) => (person.badges?.includes(badge) ?? false) && (secrets || badge !== 'family-secret')),
    fills: kind === 'person' ? fillsOf(person, look) : [],
  };
}
