import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { lists } from '../../../shared/model/records.ts';
import type { DrawnKind } from '../../../shared/rules/focus.ts';
import { descentFields, descentSaid, stayFields, staySaid, twinsFields } from '../../../renderer/panels/inspector/sections/family.ts';
import { sectionsOf } from '../../../renderer/panels/inspector/sections/index.ts';
import { fieldsShown } from '../../../renderer/panels/inspector/sections/spec.ts';
import type { FieldSpec } from '../../../renderer/panels/inspector/sections/spec.ts';
import { consentFields, directionFields, questionFields, sessionFields } from '../../../renderer/panels/details/record-fields.ts';
import { listOfKind } from '../../../renderer/workspace/chosen.ts';

const kinds = Object.keys(sectionsOf) as readonly DrawnKind[];
/** Every field of a record, but the id by which it is known. */
const fieldsOf = (list: keyof typeof lists): readonly string[] =>
  Object.keys((lists[list] as { readonly shape: Readonly<Record<string, z.ZodType>> }).shape).filter((field) => field !== 'id');
const specsOf = (kind: DrawnKind): readonly FieldSpec[] => sectionsOf[kind].flatMap(({ fields }) => fields);
const shownBy = (specs: readonly FieldSpec[]): readonly string[] => specs.flatMap(fieldsShown);

describe('the inspector', () => {
  test.each(kinds)('has a place for every field of a record of the kind %s, each one place', (kind) => {
    expect(shownBy(specsOf(kind)).toSorted()).toEqual(fieldsOf(listOfKind[kind]).toSorted());
  });

  test.each([
    ['descents', descentFields, descentSaid],
    ['stays', stayFields, staySaid],
    ['twins', twinsFields, []],
  ] as const)('has a place for every field of %s with the person whom they are about', (list, specs, said) => {
    expect([...shownBy(specs), ...said].toSorted()).toEqual(fieldsOf(list).toSorted());
  });

  test.each([
    ['consents', consentFields],
    ['sessions', sessionFields],
    ['questions', questionFields],
    ['direction', directionFields],
  ] as const)('has at Gegevens a place for every field of %s', (list, specs) => {
    expect(shownBy(specs).toSorted()).toEqual(fieldsOf(list).toSorted());
  });

  test('offers exactly the values that a field can have, and a word for absence only where it can be absent', () => {
    for (const kind of kinds) {
      const { shape } = lists[listOfKind[kind]] as { readonly shape: Readonly<Record<string, z.ZodType>> };
      for (const spec of specsOf(kind)) {
        if (!('entries' in spec) || spec.as === 'ticks') continue;
        const counted = spec.counted === true;
        for (const id of Object.keys(spec.entries))
          expect(shape[spec.field]?.safeParse(counted ? Number(id) : id).success, `${kind}.${spec.field} ${id}`).toBe(true);
        const optional = shape[spec.field]?.safeParse(undefined).success === true;
        expect(spec.none !== undefined || spec.usual !== undefined, `${kind}.${spec.field}`).toBe(optional);
      }
    }
  });

  test('shows each section once, so that nothing in it is kept apart from another of the same name', () => {
    for (const kind of kinds) {
      const ids = sectionsOf[kind].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
