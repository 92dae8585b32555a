import { badges } from '../../shared/catalogue/badges.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { genders, personKinds } from '../../shared/catalogue/people.ts';
import { personMarks, type PersonMark } from '../../shared/catalogue/person-marks.ts';
import { halves, traitStatuses } from '../../shared/catalogue/traits.ts';
import type { Casus, Person } from '../../shared/model/records.ts';
import { cellOf, type Cast, type Cell } from './cell.ts';

const at = { x: 0, y: 0 };

const gendered: Readonly<Record<keyof typeof genders, Cast>> = {
  male: { at, gender: 'male', age: 41, years: '1982' },
  female: { at, gender: 'female', age: 39, years: '1984' },
  nonbinary: { at, gender: 'nonbinary', age: 16, years: '2007' },
  unknown: { at, gender: 'unknown', years: '±1950' },
};

const kinds: Readonly<Record<keyof typeof personKinds, Cast>> = {
  person: { at, gender: 'female', birth: '2016', years: '2016' },
  pregnancy: { at, kind: 'pregnancy', under: 'uitg. 05-2024' },
  miscarriage: { at, kind: 'miscarriage', under: '2016' },
  abortion: { at, kind: 'abortion', under: '2011' },
  stillbirth: { at, kind: 'stillbirth', gender: 'female', under: '2018' },
  pet: { at, kind: 'pet' },
  donor: { at, kind: 'donor' },
  surrogate: { at, kind: 'surrogate', gender: 'female' },
};

const marked: Readonly<Record<Exclude<PersonMark, 'orientation'>, Cast>> = {
  index: { at, gender: 'female', age: 14, years: '2009', index: true },
  deceased: { at, birth: '1943', years: '1943–2002', death: '2002' },
  trans: { at, age: 18, years: '2005', trans: true },
  adopted: { at, age: 30 },
  migration: { at, gender: 'female', age: 44, years: 'SY → NL 2015', migration: { from: 'SY', to: 'NL', date: '2015' } },
  cultures: { at, age: 17, cultures: ['TR', 'NL'] },
  institution: { at, gender: 'female', age: 46 },
  interpreter: { at, gender: 'female', age: 34, interpreter: true },
};

function lists(mark: PersonMark): Partial<Casus> {
  if (mark === 'adopted') return { descents: [{ child: 'p', kind: 'adopted', parents: ['p'] }] };
  if (mark === 'institution') return { stays: [{ person: 'p', place: 'groep', framework: 'secure' }] };
  return {};
}

const categories = { left: 'psychological', bottom: 'addiction' } as const;
type Trait = NonNullable<Person['traits']>[number];
const trait = (half: keyof typeof halves, status: Trait['status']): Trait => ({ category: categories[half], text: 'x', status });

/** Every gender, kind, mark, badge and fill of the catalogue (section A), each by itself. */
export const personCells: readonly Cell[] = [
  ...idsOf(genders).map((id) => cellOf(`genders.${id}`, genders[id].label, { p: gendered[id] })),
  ...idsOf(personKinds).map((id) => cellOf(`personKinds.${id}`, personKinds[id].label, { p: kinds[id] })),
  ...idsOf(personMarks).flatMap((id) =>
    id === 'orientation' ? [] : [cellOf(`personMarks.${id}`, personMarks[id].label, { p: marked[id] }, lists(id))],
  ),
  ...idsOf(badges).map((id) => cellOf(`badges.${id}`, badges[id].label, { p: { at, gender: 'female', age: 15, badges: [id] } })),
  ...idsOf(halves).flatMap((half) =>
    idsOf(traitStatuses).map((status) =>
      cellOf(
        `traits.${half}-${status}`,
        { nl: `${halves[half].label.nl}, ${traitStatuses[status].label.nl}`, en: `${halves[half].label.en}, ${traitStatuses[status].label.en}` },
        { p: { at, gender: status === 'recovery' ? 'female' : 'male', age: 45, traits: [trait(half, status)] } },
      ),
    ),
  ),
  cellOf('traits.both', { nl: 'ziekte en verslaving', en: 'illness and addiction' }, {
    p: { at, gender: 'female', age: 48, traits: [trait('left', 'current'), trait('bottom', 'current')] },
  }),
];

/** What the presets draw in their own way. */
export const presetCells: readonly Cell[] = [
  cellOf('nsgc2022.nonbinary', genders.nonbinary.label, { p: gendered.nonbinary }, {}, {}, 'nsgc2022'),
  cellOf('nsgc2022.deceased', personMarks.deceased.label, { p: marked.deceased }, {}, {}, 'nsgc2022'),
  cellOf('nsgc2022.deceased-woman', personMarks.deceased.label, { p: { ...marked.deceased, gender: 'female' } }, {}, {}, 'nsgc2022'),
  cellOf('nsgc2022.trans-man', { nl: 'trans man', en: 'trans man' }, { p: marked.trans }, {}, {}, 'nsgc2022'),
  cellOf('nsgc2022.trans-woman', { nl: 'trans vrouw', en: 'trans woman' }, { p: { ...marked.trans, gender: 'female' } }, {}, {}, 'nsgc2022'),
  cellOf('genopro.miscarriage', personKinds.miscarriage.label, { p: kinds.miscarriage }, {}, {}, 'genopro'),
  cellOf('genopro.abortion', personKinds.abortion.label, { p: kinds.abortion }, {}, {}, 'genopro'),
];
