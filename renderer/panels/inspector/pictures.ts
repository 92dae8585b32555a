import { descentKinds, zygosities } from '../../../shared/catalogue/descents.ts';
import type { Entry } from '../../../shared/catalogue/entry.ts';
import { involvedKinds } from '../../../shared/catalogue/help.ts';
import { boundaryKinds, loyaltyKinds, triangleKinds } from '../../../shared/catalogue/overlays.ts';
import type { LoyaltyKind, LoyaltyLook } from '../../../shared/catalogue/overlays.ts';
import { genders, personKinds } from '../../../shared/catalogue/people.ts';
import type { Gender } from '../../../shared/catalogue/people.ts';
import { tieKinds } from '../../../shared/catalogue/ties.ts';
import { unionEnds, unionForms } from '../../../shared/catalogue/unions.ts';
import type { UnionEnd } from '../../../shared/catalogue/unions.ts';
import type { Coalition, Person, Union } from '../../../shared/model/records.ts';
import * as line from '../../../shared/scene/line-samples.ts';
import type { Look } from '../../../shared/scene/look.ts';
import * as sample from '../../../shared/scene/samples.ts';
import type { Sample } from '../../../shared/scene/samples.ts';
import type { Body } from './held.ts';
import type { Pictured } from './sections/spec.ts';

type Lists = { readonly [P in Pictured]: Readonly<Record<string, Entry>> };
/** The list of which each choice of pictures is. */
export const pictured = {
  gender: genders,
  personKind: personKinds,
  unionForm: unionForms,
  tie: tieKinds,
  triangle: triangleKinds,
  loyalty: loyaltyKinds,
  boundary: boundaryKinds,
  involved: involvedKinds,
  descent: descentKinds,
  twins: zygosities,
} as const satisfies Lists;

type KindOf<P extends Pictured> = keyof (typeof pictured)[P];
type Makers = { readonly [P in Pictured]: (kind: KindOf<P>, record: Body, look: Look) => Sample };

const genderOf = (record: Body): Gender => (typeof record['gender'] === 'string' ? (record['gender'] as Gender) : 'unknown');
const loyaltyForm = (kind: LoyaltyKind): 'line' | 'fork' | 'chain' => (loyaltyKinds[kind] as LoyaltyLook).form ?? 'line';

const makers: Makers = {
  gender: (kind, _, look) => sample.ofGender(kind, look),
  personKind: (kind, record, look) =>
    kind === 'person' ? sample.ofGender(genderOf(record), look) : sample.ofKind(kind, genderOf(record), look),
  unionForm: (kind) => sample.ofUnion(unionForms[kind]),
  tie: (kind) => line.ofLine(tieKinds[kind]),
  triangle: (kind) => line.ofTriangle(kind),
  loyalty: (kind) => line.ofLoyalty(kind, loyaltyForm(kind)),
  boundary: (kind) => line.ofBoundary(kind),
  involved: (kind) => sample.ofParty(involvedKinds[kind]),
  descent: (kind) => sample.ofDescent(descentKinds[kind]),
  twins: (kind) => sample.ofTwins(zygosities[kind]),
};

/** The little drawing of one entry of a list. */
export function sampleOf(pictures: Pictured, kind: string, record: Body, look: Look): Sample {
  return (makers[pictures] as (kind: string, record: Body, look: Look) => Sample)(kind, record, look);
}

/** The symbol of a person, without what hangs on it. */
export function ofPerson(person: Person, look: Look): Sample {
  const { kind = 'person', gender } = person;
  if (kind !== 'person') return sample.ofKind(kind, gender, look);
  if (person.death !== undefined) return sample.ofMark('deceased', gender, look);
  return person.index === true ? sample.ofMark('index', gender, look) : sample.ofGender(gender, look);
}

/** The line of two partners, with how it ended. */
export function ofPartners({ form, end }: Pick<Union, 'form' | 'end'>): Sample {
  const slashed = (it: UnionEnd | undefined): it is UnionEnd => it !== undefined && unionEnds[it].slashes > 0;
  return slashed(end) ? sample.ofEnd(unionEnds[end]) : sample.ofUnion(unionForms[form]);
}

/** A coalition or an alliance. */
export function ofCoalition({ effect, overt, shifting, against }: Pick<Coalition, 'effect' | 'overt' | 'shifting' | 'against'>): Sample {
  return line.ofCoalition({ effect, overt, shifting }, against.length === 0);
}
