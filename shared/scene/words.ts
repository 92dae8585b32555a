import { badges } from '../catalogue/badges.ts';
import type { Entry } from '../catalogue/entry.ts';
import { genders, personKinds } from '../catalogue/people.ts';
import { personMarks } from '../catalogue/person-marks.ts';
import { halves, traitStatuses } from '../catalogue/traits.ts';
import { zygosities } from '../catalogue/descents.ts';
import { unionEnds, unionForms } from '../catalogue/unions.ts';
import type { PlacedPerson } from '../layout/placement.ts';
import { readDate } from '../model/date.ts';
import type { Caption } from '../rules/captions.ts';
import type { Person, Twins, Union } from '../model/records.ts';
import type { Features } from './features.ts';
import type { Saying } from './look.ts';

/** The words of an entry in the language of the view. */
export function labelOf(entry: Entry, look: Saying): string {
  return entry.label[look.view.language];
}

/** The name that stands under the symbol, whatever it is under this view; empty where none is shown. */
function shownName(placed: PlacedPerson): string {
  return placed.texts
    .filter((text) => text.role === 'name' || text.role === 'indexName')
    .map((text) => text.text)
    .join(' ');
}

/** How a half of a symbol is filled, in words: `verslaving, vermoed`. */
export function fillWords(fill: Features['fills'][number], look: Saying): string {
  const half = labelOf(halves[fill.half], look);
  return fill.status === 'current' ? half : `${half}, ${labelOf(traitStatuses[fill.status], look)}`;
}

/** How old somebody is, in words: `ongeveer 12 jaar`. */
export function ageWords(age: NonNullable<Caption['age']>, look: Saying): string {
  const words = /^\d+$/.test(age.text) ? look.say('drawing.age', { years: Number(age.text) }) : age.text;
  return age.circa ? look.say('drawing.circa', { age: words }) : words;
}

/** A person in words, for who cannot see the symbol: what is drawn, and no name that is not shown. */
export function personTitle(placed: PlacedPerson, person: Person, features: Features, caption: Caption, look: Saying): string {
  const kind = features.kind === 'person' ? [] : [labelOf(personKinds[features.kind], look)];
  const gendered = !('figure' in personKinds[features.kind]);
  return [
    shownName(placed),
    ...kind,
    gendered ? labelOf(genders[person.gender], look) : '',
    caption.age ? ageWords(caption.age, look) : '',
    ...[...features.marks].map((mark) => labelOf(personMarks[mark], look)),
    ...features.badges.map((badge) => labelOf(badges[badge], look)),
    ...features.fills.map((fill) => fillWords(fill, look)),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** A union in words: its form, and how it ended. */
export function unionTitle(union: Union, look: Saying): string {
  const form = labelOf(unionForms[union.form], look);
  return union.end === undefined ? form : `${form}, ${labelOf(unionEnds[union.end], look)}`;
}

/** Twins in words. */
export function twinsTitle(twins: Twins, look: Saying): string {
  return look.say('drawing.twins', { count: twins.children.length, zygosity: labelOf(zygosities[twins.zygosity], look) });
}

/** What is set before a year of which only so much is known. */
const yearSigns = { year: '', about: '±', before: '<', after: '>' } as const;

/** A date in words (`16 mei 2024`) or in figures (`16-05-2024`), as precise as it is known. */
export function dateWords(text: string, style: 'words' | 'figures', look: Saying): string {
  const date = readDate(text);
  if (!date) return text;
  if (date.precision === 'text') return date.text;
  if (date.precision !== 'day' && date.precision !== 'month') return `${yearSigns[date.precision]}${date.year}`;
  const digits = style === 'words' ? 1 : 2;
  return look.say(`drawing.date-${style}`, {
    day: date.precision === 'day' ? String(date.day).padStart(digits, '0') : 'none',
    month: String(date.month).padStart(digits, '0'),
    year: String(date.year),
  });
}
