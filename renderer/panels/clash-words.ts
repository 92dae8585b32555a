import type { DrawnKind } from '../../shared/rules/focus.ts';
import { hypothesisStatuses } from '../../shared/catalogue/casus.ts';
import type { Entry } from '../../shared/catalogue/entry.ts';
import { listOfKind } from '../workspace/chosen.ts';
import type { Clash } from '../workspace/conflict.ts';
import { momentShown } from '../workspace/typed-date.ts';
import type { Words } from '../words/words.ts';
import { consentFields, directionFields, questionFields, sessionFields } from './details/record-fields.ts';
import { descentFields, stayFields, twinsFields } from './inspector/sections/family.ts';
import { sectionsOf } from './inspector/sections/index.ts';
import type { FieldSpec, PlainSpec } from './inspector/sections/spec.ts';
import type { Told } from './inspector/told.ts';

const ofDrawn = (Object.keys(sectionsOf) as DrawnKind[]).map((kind): readonly [string, readonly FieldSpec[]] => [
  listOfKind[kind],
  sectionsOf[kind].flatMap(({ fields }) => fields),
]);

/** How the fields of a record are shown, by the list in which it stands. */
const fieldsOf: ReadonlyMap<string, readonly FieldSpec[]> = new Map([
  ...ofDrawn,
  ['descents', descentFields],
  ['stays', stayFields],
  ['twins', twinsFields],
  ['consents', consentFields],
  ['sessions', sessionFields],
  ['questions', questionFields],
  ['direction', directionFields],
  [
    'hypotheses',
    [
      { as: 'text', field: 'text', label: 'interface.hypotheses' },
      { as: 'pick', field: 'status', label: 'interface.hypotheses.status', entries: hypothesisStatuses },
      { as: 'tick', field: 'helpersOwnPart', label: 'interface.hypotheses.own' },
    ],
  ],
]);

/** The field that a clash is about, as its form shows it; undefined where it is about a whole record, or about what no form shows alone. */
export function fieldOfClash({ list, path }: Pick<Clash, 'list' | 'path'>): PlainSpec | undefined {
  const [field] = path;
  return fieldsOf.get(list)?.find((spec): spec is PlainSpec => spec.as !== 'own' && spec.field === field);
}

/** A value of a field as its form shows it; undefined where that is the value itself. */
export function asShown(spec: PlainSpec, value: unknown, told: Told, { say, label }: Words): string | undefined {
  if (typeof value === 'boolean') return say(value ? 'interface.yes' : 'interface.no');
  if (spec.as === 'date' && typeof value === 'string') return momentShown(value);
  if (spec.as === 'party' && typeof value === 'string') return told.called(value);
  if (spec.as === 'parties' && Array.isArray(value)) return value.map((id) => told.called(String(id))).join(', ');
  if (!('entries' in spec)) return undefined;
  const entries: Readonly<Record<string, Entry>> = spec.entries;
  const entry = entries[String(value)];
  return entry && label(entry);
}
