import { describe, expect, test } from 'vitest';
import { badges } from '../../shared/catalogue/badges.ts';
import { stayFrameworks } from '../../shared/catalogue/casus.ts';
import { descentKinds, zygosities } from '../../shared/catalogue/descents.ts';
import { helpStatuses, involvedKinds } from '../../shared/catalogue/help.ts';
import { boundaryKinds, coalitionEffects, loyaltyKinds, triangleKinds } from '../../shared/catalogue/overlays.ts';
import { genders, personKinds } from '../../shared/catalogue/people.ts';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import { traitCategories, traitStatuses } from '../../shared/catalogue/traits.ts';
import { unionDates, unionEnds, unionForms } from '../../shared/catalogue/unions.ts';
import { adviceOn } from '../../shared/rules/advice.ts';
import { samples } from '../helpers/samples.ts';

const all = [...samples.values()];
const traits = all.flatMap((it) => it.persons.flatMap((person) => person.traits ?? []));

describe('the samples together hold every kind of', () => {
  const shown = [
    ['gender', genders, all.flatMap((it) => it.persons.map((person) => person.gender))],
    ['person', personKinds, all.flatMap((it) => it.persons.map((person) => person.kind ?? 'person'))],
    ['badge', badges, all.flatMap((it) => it.persons.flatMap((person) => person.badges ?? []))],
    ['trait', traitCategories, traits.map((it) => it.category)],
    ['trait status', traitStatuses, traits.map((it) => it.status)],
    ['union', unionForms, all.flatMap((it) => it.unions.map((union) => union.form))],
    ['end of a union', unionEnds, all.flatMap((it) => it.unions.map((union) => union.end))],
    ['date of a union', unionDates, all.flatMap((it) => it.unions.flatMap((union) => union.dates ?? []).map((date) => date.kind))],
    ['descent', descentKinds, all.flatMap((it) => it.descents.map((descent) => descent.kind))],
    ['twins', zygosities, all.flatMap((it) => it.twins.map((twins) => twins.zygosity))],
    ['stay', stayFrameworks, all.flatMap((it) => it.stays.map((stay) => stay.framework))],
    ['tie', tieKinds, all.flatMap((it) => it.ties.map((tie) => tie.kind))],
    ['coalition', coalitionEffects, all.flatMap((it) => it.coalitions.map((coalition) => coalition.effect))],
    ['triangle', triangleKinds, all.flatMap((it) => it.triangles.map((triangle) => triangle.kind))],
    ['loyalty', loyaltyKinds, all.flatMap((it) => it.loyalties.map((loyalty) => loyalty.kind))],
    ['boundary', boundaryKinds, all.flatMap((it) => it.boundaries.map((boundary) => boundary.kind))],
    ['involved party', involvedKinds, all.flatMap((it) => it.involved.map((party) => party.kind))],
    ['help', helpStatuses, all.flatMap((it) => it.helpLines.map((line) => line.status))],
  ] as const;
  test.each(shown)('%s', (_, list, found) => {
    const missing = Object.keys(list).filter((kind) => !new Set<string | undefined>(found).has(kind));
    expect(missing).toEqual([]);
  });
});

test.each([...samples])('%s gives no reason for doubt', (_, casus) => expect(adviceOn(casus)).toEqual([]));
