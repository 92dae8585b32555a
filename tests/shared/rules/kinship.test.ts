import { describe, expect, test } from 'vitest';
import { isConsanguine } from '../../../shared/rules/consanguinity.ts';
import { kinRoleText } from '../../../shared/rules/kin-roles.ts';
import { readingOf } from '../../../shared/rules/reading.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

describe('partners who are kin by blood', () => {
  const kinUnions = [...samples].flatMap(([name, casus]) =>
    casus.unions.filter((it) => isConsanguine(it, casus)).map((it) => `${name} ${it.id}`),
  );
  test('are cousins, and uncle and niece, and nobody else in the samples', () => {
    expect(kinUnions).toEqual(['hard/cousins-who-married.casus.json u1', 'hard/uncle-and-niece.casus.json u1']);
  });
});

describe('a role that nobody wrote down', () => {
  const casus = casusOf({
    persons: [
      ...people({
        ma: '1950',
        fa: '1951',
        mb: '1949',
        fb: '1952',
        m1: '1980',
        f1: '1981',
        m2: '1978',
        f2: '1985',
        m3: '1979',
        f3: '1983',
        fc: '2011',
        mh: '2004',
        fs: '2012',
        fn: '2012',
        fd: '2030',
        mx: '1970',
        un: '2013',
      }),
      { id: 'me', gender: 'male', index: true, birth: '2009' },
      { id: 'dog', gender: 'unknown', kind: 'pet' },
    ],
    unions: [
      couple('ua', 'ma', 'fa'),
      couple('ub', 'mb', 'fb'),
      { ...couple('u1', 'm1', 'f1'), end: 'divorced' },
      couple('u2', 'm1', 'f2'),
      couple('u3', 'm3', 'f3'),
      { ...couple('u4', 'm2', 'f2'), end: 'separated' },
      { ...couple('u5', 'm1', 'mx'), end: 'separated' },
    ],
    descents: [
      ...childrenOf('ua', 'm1', 'm3'),
      ...childrenOf('ub', 'f1'),
      ...childrenOf('u1', 'me', 'fc', 'un'),
      ...childrenOf('u3', 'fn'),
      ...childrenOf('u4', 'fs'),
      { child: 'mh', kind: 'biological', parents: ['m1'] },
      { child: 'fd', kind: 'biological', parents: ['me'] },
    ],
  });
  const { diagram, roles } = readingOf(casus);
  test.each([
    ['me', 'aangemelde', 'index person'],
    ['m1', 'vader', 'father'],
    ['f1', 'moeder', 'mother'],
    ['fc', 'zus', 'sister'],
    ['un', 'broer of zus', 'sibling'],
    ['mh', 'halfbroer', 'half-brother'],
    ['ma', 'opa vaders kant', 'paternal grandfather'],
    ['fb', 'oma moeders kant', 'maternal grandmother'],
    ['m3', 'oom vaders kant', 'paternal uncle'],
    ['f3', 'partner oom', "uncle's partner"],
    ['fn', 'nicht vaders kant', 'paternal cousin'],
    ['f2', 'partner vader', "father's partner"],
    ['mx', 'ex-partner vader', "father's ex-partner"],
    ['fs', 'stiefzus', 'stepsister'],
    ['fd', 'dochter', 'daughter'],
    ['m2', 'persoon', 'person'],
    ['dog', 'huisdier', 'pet'],
  ])('%s is %s, in English %s', (id, dutch, english) => {
    const person = diagram.persons.get(id);
    expect(person && kinRoleText(diagram, roles, person, 'nl')).toBe(dutch);
    expect(person && kinRoleText(diagram, roles, person, 'en')).toBe(english);
  });
});

test('of two index persons everybody is told from the first, so that a drawing has one point of view', () => {
  const casus = casusOf({
    persons: [
      { id: 'anna', gender: 'female', index: true },
      { id: 'bram', gender: 'male', index: true },
      { id: 'father', gender: 'male' },
      { id: 'mother', gender: 'female' },
      { id: 'second', gender: 'male' },
    ],
    unions: [couple('u1', 'father', 'mother'), couple('u2', 'second', 'mother')],
    descents: [...childrenOf('u1', 'anna'), ...childrenOf('u2', 'bram')],
  });
  const { diagram, roles } = readingOf(casus);
  const said = ['anna', 'bram', 'father', 'mother', 'second'].map((id) => {
    const person = diagram.persons.get(id);
    return person === undefined ? '' : kinRoleText(diagram, roles, person, 'nl');
  });
  expect(said).toEqual(['aangemelde', 'halfbroer', 'vader', 'moeder', 'partner moeder']);
});

test('a grandmother who fosters a grandchild stays grandmother, and her children aunts and uncles', () => {
  const casus = samples.get('hard/everything-forty-persons.casus.json');
  if (casus === undefined) throw new Error('the sample is gone');
  const { diagram, roles } = readingOf(casus);
  const said = ['omm', 'mir', 'tam', 'tamp', 'tw1', 'ogm1'].map((id) => {
    const person = diagram.persons.get(id);
    return person === undefined ? '' : kinRoleText(diagram, roles, person, 'nl');
  });
  expect(said).toEqual(['oma moeders kant', 'moeder', 'tante moeders kant', 'partner tante', 'zus', 'overgrootvader']);
});

test('who grew up with foster parents has their family by home', () => {
  const casus = samples.get('hard/adoption-foster-guardian-donor.casus.json');
  if (casus === undefined) throw new Error('the sample is gone');
  const { diagram, roles } = readingOf({ ...casus, persons: casus.persons.map((it) => ({ ...it, index: it.id === 'jay' })) });
  const said = ['kelly', 'els', 'mei', 'oma'].map((id) => {
    const person = diagram.persons.get(id);
    return person === undefined ? '' : kinRoleText(diagram, roles, person, 'nl');
  });
  expect(said).toEqual(['moeder', 'pleegmoeder', 'pleegzus', 'oma moeders kant']);
});
