import { expect, test } from 'vitest';
import type { Casus } from '../../../shared/model/records.ts';
import { adviceOn } from '../../../shared/rules/advice.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';

const persons = [...people({ m: '1980', f: '1981', c: '2010' }), { id: 'i', gender: 'female' as const, index: true }];
const said = (lists: Partial<Casus>): readonly string[] =>
  adviceOn(casusOf({ persons, ...lists })).map((it) => `${it.place} ${it.what.id}`);

test.each<readonly [string, Partial<Casus>]>([
  ['persons advice.nobody-index', { persons: persons.slice(0, 3) }],
  [
    'persons[3].death advice.death-before-birth-by-year',
    { persons: [...persons.slice(0, 3), { id: 'i', gender: 'female', index: true, birth: '1990', death: '1980' }] },
  ],
  ['persons[0].birth advice.born-later', { persons: [{ id: 'i', gender: 'female', index: true, birth: '2030' }] }],
  ['descents[0] advice.child-older-than-parent', { unions: [couple('u', 'c', 'i')], descents: childrenOf('u', 'm') }],
  [
    'descents[0] advice.young-parent',
    {
      persons: [...people({ f: '2000', c: '2010' }), { id: 'i', gender: 'male', index: true }],
      descents: [{ child: 'c', kind: 'biological', parents: ['f'] }],
    },
  ],
  ['unions[0].partners[1] advice.young-partner', { unions: [{ ...couple('u', 'm', 'c'), dates: [{ kind: 'married', date: '2015' }] }] }],
  ['unions[0].partners[1] advice.unborn-partner', { unions: [{ ...couple('u', 'm', 'c'), dates: [{ kind: 'married', date: '2005' }] }] }],
  ['unions[0].end advice.widowed-without-death', { unions: [{ ...couple('u', 'm', 'f'), end: 'widowed' }] }],
  [
    'ties[0].until advice.ends-before-it-begins',
    { ties: [{ id: 't', from: 'm', to: 'f', kind: 'close', since: '2020-05', until: '2020-03' }] },
  ],
  ['ties[0].to advice.tie-to-itself', { ties: [{ id: 't', from: 'm', to: 'm', kind: 'close' }] }],
  [
    'coalitions[0].against advice.on-both-sides',
    { coalitions: [{ id: 'c', members: ['m', 'f'], against: ['m'], effect: 'against', overt: true }] },
  ],
  ['twins[0] advice.twins-apart', { twins: [{ children: ['m', 'c'], zygosity: 'identical' }] }],
  ['questions[0].hypothesis advice.no-such-hypothesis', { questions: [{ id: 'q', text: '', to: 'm', about: [], hypothesis: 3 }] }],
])('%s is told', (advice, lists) => expect(said(lists)).toEqual([advice]));

test('nothing is told of what is not odd', () => {
  expect(
    said({
      unions: [couple('u', 'm', 'f')],
      descents: childrenOf('u', 'c'),
      persons: [...persons, { id: 'zw', gender: 'unknown', kind: 'pregnancy', birth: '2024-12' }],
    }),
  ).toEqual([]);
});

test('every advice but that nobody is marked as index is told with the records that it is about', () => {
  const casus = casusOf({
    persons: [...people({ f: '2000', c: '2010' }), { id: 'i', gender: 'female', birth: '1990', death: '1980' }],
    descents: [{ child: 'c', kind: 'biological', parents: ['f'], since: '2020', until: '2010' }],
    ties: [{ id: 't', from: 'f', to: 'f', kind: 'close' }],
  });
  const [f, c, i] = casus.persons;
  const told = adviceOn(casus).map(({ what, of }) => [what.id, of] as const);
  expect(told).toEqual([
    ['advice.nobody-index', []],
    ['advice.death-before-birth-by-year', [i]],
    ['advice.young-parent', [c, f]],
    ['advice.ends-before-it-begins', [c]],
    ['advice.tie-to-itself', [casus.ties[0]]],
  ]);
});
