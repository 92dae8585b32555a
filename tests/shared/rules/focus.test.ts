import { describe, expect, test } from 'vitest';
import { drawnNamed, litAround, litBy, type Focus } from '../../../shared/rules/focus.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const family = casusOf({
  persons: people({ ma: '1980', fa: '1981', mb: '2010', fb: '2012', mc: '1950' }),
  unions: [couple('u', 'ma', 'fa')],
  descents: childrenOf('u', 'mb', 'fb'),
  households: [{ id: 'home', name: '', members: [{ person: 'fa' }, { person: 'fb' }] }],
  involved: [
    { id: 'school', kind: 'school', name: '' },
    { id: 'gp', kind: 'health', name: '' },
  ],
  ties: [
    { id: 't', from: 'ma', to: 'fa', kind: 'hostile' },
    { id: 'mb', from: 'ma', to: 'mc', kind: 'distant' },
    { id: 'seen', from: 'fb', to: 'ma', kind: 'cutoff', perspective: 'fb' },
  ],
  coalitions: [{ id: 'c', members: ['ma', 'school'], against: ['fa'], effect: 'against', overt: true }],
  triangles: [{ id: 'd', kind: 'triangulation', corners: ['ma', 'fa', 'mb'] }],
  boundaries: [{ id: 'b', kind: 'rigid', between: [['fa', 'fb'], ['school']] }],
  helpLines: [
    { id: 'h1', from: 'gp', to: ['mb'], status: 'active', framework: 'voluntary', quality: 'normal' },
    { id: 'home', from: 'school', to: ['home'], status: 'active', framework: 'voluntary', quality: 'normal' },
  ],
  events: [{ id: 'e', date: '2020', title: '', for: ['mc'], impact: 1, lines: ['t'] }],
  hypotheses: [
    { slot: 1, text: '', status: 'open', touches: ['d'] },
    { slot: 2, text: '', status: 'open', touches: ['ma', 'fa'] },
    { slot: 3, text: '', status: 'open', touches: ['mb'] },
    { slot: 4, text: '', status: 'open', touches: ['home'] },
    { slot: 5, text: '', status: 'open', touches: ['e', 'u'] },
  ],
});
const lit = (focus: Focus): readonly string[] => [...litBy(family, focus)].toSorted();
const persons = (...ids: readonly string[]): readonly string[] => ids.map((id) => `person:${id}`);

describe('a hypothesis lights', () => {
  test('what it touches with everybody at its ends, and the union of two who are lit', () =>
    expect(lit({ hypothesis: 1 })).toEqual([...persons('fa', 'ma', 'mb'), 'triangle:d', 'union:u']));
  test('two people without the lines between them that it does not touch', () =>
    expect(lit({ hypothesis: 2 })).toEqual([...persons('fa', 'ma'), 'union:u']));
  test('a person before a tie of the same id, and nobody else', () => expect(lit({ hypothesis: 3 })).toEqual(persons('mb')));
  test('a household with whoever lives there', () => expect(lit({ hypothesis: 4 })).toEqual(['household:home', ...persons('fa', 'fb')]));
  test('an event with whom and which lines it touched', () =>
    expect(lit({ hypothesis: 5 })).toEqual(['event:e', ...persons('fa', 'ma', 'mc'), 'tie:t', 'union:u']));
  test('nothing from an empty slot', () => expect(litBy({ ...family, hypotheses: [] }, { hypothesis: 1 }).size).toBe(0));
});

describe('a chosen', () => {
  test('coalition lights its members and its target', () =>
    expect(lit({ records: [{ kind: 'coalition', id: 'c' }] })).toEqual([
      'coalition:c',
      'involved:school',
      ...persons('fa', 'ma'),
      'union:u',
    ]));
  test('boundary lights both its sides', () =>
    expect(lit({ records: [{ kind: 'boundary', id: 'b' }] })).toEqual(['boundary:b', 'involved:school', ...persons('fa', 'fb')]));
  test('person lights every line that ends there and who stands at the other end', () =>
    expect(lit({ records: [{ kind: 'person', id: 'mb' }] })).toEqual([
      'help-line:h1',
      'involved:gp',
      ...persons('fa', 'ma', 'mb'),
      'triangle:d',
      'union:u',
    ]));
  test('party lights its help and whom it aims at, also where a home is meant', () =>
    expect(lit({ records: [{ kind: 'involved', id: 'school' }] })).toEqual([
      'coalition:c',
      'help-line:home',
      'household:home',
      'involved:school',
      ...persons('fa', 'fb', 'ma'),
      'union:u',
    ]));
  test('tie lights its ends, also where a person has its id', () =>
    expect(lit({ records: [{ kind: 'tie', id: 'mb' }] })).toEqual([...persons('ma', 'mc'), 'tie:mb']));
  test('pair of records lights what each lights', () =>
    expect(
      lit({
        records: [
          { kind: 'tie', id: 'seen' },
          { kind: 'help-line', id: 'h1' },
        ],
      }),
    ).toEqual(['help-line:h1', 'involved:gp', ...persons('fb', 'ma', 'mb'), 'tie:seen']));
  test('record that is not there lights nothing', () => expect(lit({ records: [{ kind: 'tie', id: 'gone' }] })).toEqual([]));
});

test('how somebody sees it lights that person, what is seen so, and its ends', () => {
  expect(lit({ perspective: 'fb' })).toEqual([...persons('fb', 'ma'), 'tie:seen']);
  expect(lit({ perspective: 'mc' })).toEqual(persons('mc'));
});

test('an id stands for a person, household or party first, then for the lines in the order of the format', () => {
  expect(drawnNamed(family, 'mb')?.kind).toBe('person');
  expect(drawnNamed(family, 'home')?.kind).toBe('household');
  expect(drawnNamed(family, 't')).toMatchObject({ kind: 'tie', id: 't' });
  expect(drawnNamed(wholeCasus, 'hl1')?.kind).toBe('help-line');
  expect(drawnNamed(family, 'nobody')).toBeUndefined();
});

describe('in a systemogram', () => {
  const around = (focus: Focus): readonly string[] => [...litAround(family, focus)].toSorted();

  test('a person lights only who helps, and a helper only at whom they aim', () => {
    expect(around({ records: [{ kind: 'person', id: 'mb' }] })).toEqual(['help-line:h1', 'involved:gp', 'person:mb']);
    expect(around({ records: [{ kind: 'involved', id: 'gp' }] })).toEqual(['help-line:h1', 'involved:gp', 'person:mb']);
    expect(around({ records: [{ kind: 'person', id: 'ma' }] })).toEqual(['person:ma']);
  });
});
