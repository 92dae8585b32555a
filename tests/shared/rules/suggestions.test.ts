import { describe, expect, test } from 'vitest';
import { perform } from '../../../shared/commands/index.ts';
import type { TieKind } from '../../../shared/catalogue/ties.ts';
import type { Casus, Tie } from '../../../shared/model/records.ts';
import { suggestionMessage } from '../../../shared/rules/suggestion-words.ts';
import { suggestionsOf } from '../../../shared/rules/suggestions.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { sayIn } from '../../helpers/look.ts';
import { samples } from '../../helpers/samples.ts';

const tie = (from: string, to: string, kind: TieKind, more: Partial<Tie> = {}): Tie => ({ id: `${from}-${to}`, from, to, kind, ...more });
const three = people({ ma: '1980', fb: '1981', mc: '2010' });
const kinds = (casus: Casus): readonly string[] => suggestionsOf(casus).map(({ kind }) => kind);
const said = (casus: Casus, part: 'question' | 'text' = 'question'): readonly string[] => {
  const names = new Map([...casus.persons, ...casus.involved].map(({ id, name }) => [id, name ?? id]));
  return suggestionsOf(casus).map((it) => {
    const { id, values } = suggestionMessage(it, part, (who) => names.get(who) ?? who, 'nl');
    return sayIn('nl')(id, values);
  });
};

describe('a triangle', () => {
  const ties = [tie('ma', 'fb', 'fused'), tie('mc', 'fb', 'hostile'), tie('ma', 'mc', 'cutoff')];
  const casus = casusOf({ persons: three, ties });

  test('is asked about where two are near, two in conflict and two far apart, whichever way round', () => {
    expect(said(casus)).toEqual(['ma en fb: versmolten. fb en mc: vijandig. ma en mc: verbroken. Driehoek tekenen?']);
    const turned = ties.map((it) => ({ ...it, from: it.to, to: it.from }));
    expect(kinds({ ...casus, ties: turned.toReversed() })).toEqual(['triangle']);
  });
  test.each([
    ['very-close', 'conflict', 'distant', 1],
    ['close', 'distrust', 'estranged', 1],
    ['normal', 'hostile', 'cutoff', 0],
    ['fused', 'controlling', 'cutoff', 0],
    ['fused', 'hostile', 'never-met', 0],
  ] as const)('of %s, %s and %s is asked about %s times', (near, tense, far, times) => {
    const [one, two, apart] = ties.map((it, index) => ({ ...it, kind: [near, tense, far][index] ?? near }));
    expect(kinds({ ...casus, ties: [one, two, apart].filter((it) => it !== undefined) })).toHaveLength(times);
  });
  test('is not asked about of what was or is wished for, or once it is drawn', () => {
    expect(kinds({ ...casus, ties: ties.map((it, index) => (index === 0 ? { ...it, time: 'past' } : it)) })).toEqual([]);
    expect(kinds({ ...casus, ties: ties.map((it, index) => (index === 1 ? { ...it, time: 'wished' } : it)) })).toEqual([]);
    expect(kinds({ ...casus, triangles: [{ id: 'd', kind: 'triangle', corners: ['mc', 'ma', 'fb'] }] })).toEqual([]);
  });
});

describe('the urge to rescue', () => {
  const involved: Casus['involved'] = [
    { id: 'coach', kind: 'professional', name: 'coach' },
    { id: 'org', kind: 'organisation', name: 'SWT' },
    { id: 'kees', kind: 'support-figure', name: 'Kees' },
  ];
  const of = (members: string[], against: string[]): Casus =>
    casusOf({ persons: three, involved, coalitions: [{ id: 'c', members, against, effect: 'against', overt: true }] });

  test('is asked about where helpers stand with some of the family against others', () =>
    expect(said(of(['ma', 'coach', 'org'], ['fb']))).toEqual(['Samen tegenover fb: ma, met coach en SWT. Is dit het redderssyndroom?']));
  test('is not asked about of helpers alone, of a friend, of family alone or of an alliance', () => {
    expect(kinds(of(['coach', 'org'], ['fb']))).toEqual([]);
    expect(kinds(of(['ma', 'kees'], ['fb']))).toEqual([]);
    expect(kinds(of(['ma', 'mc'], ['fb']))).toEqual([]);
    expect(kinds(of(['ma', 'coach'], []))).toEqual([]);
  });
});

describe('the same one generation up', () => {
  const persons = people({ mg: '1950', fg: '1951', ma: '1980', fb: '1981', mc: '2010' });
  const unions = [couple('u', 'mg', 'fg'), couple('v', 'ma', 'fb')];
  const descents = [...childrenOf('u', 'ma'), ...childrenOf('v', 'mc')];
  const of = (...ties: readonly Tie[]): readonly string[] => kinds(casusOf({ persons, unions, descents, ties: [...ties] }));

  test('is asked about of a tie that a parent has with a child and with an own parent', () => {
    expect(said(casusOf({ persons, unions, descents, ties: [tie('ma', 'mc', 'fused'), tie('ma', 'fg', 'fused')] }))).toEqual([
      'mc en ma: versmolten. ma en fg: versmolten. Herhaalt zich hier iets?',
    ]);
    expect(of(tie('ma', 'mc', 'distant'), tie('mg', 'ma', 'cutoff', { time: 'past' }))).toEqual(['repeated-tie']);
  });
  test('goes by the way of a line that has one', () => {
    expect(of(tie('mc', 'ma', 'parentification'), tie('ma', 'mg', 'parentification'))).toEqual(['repeated-tie']);
    expect(of(tie('ma', 'mc', 'controlling'), tie('ma', 'mg', 'controlling'))).toEqual([]);
  });
  test('is not asked about of ordinary closeness, of other people or of what is wished for', () => {
    expect(of(tie('ma', 'mc', 'close'), tie('ma', 'fg', 'close'))).toEqual([]);
    expect(of(tie('fb', 'mc', 'fused'), tie('ma', 'fg', 'fused'))).toEqual([]);
    expect(of(tie('ma', 'mc', 'fused', { time: 'wished' }), tie('ma', 'fg', 'fused'))).toEqual([]);
  });
  test('is asked about of a child with one parent against the other, as that parent once was', () => {
    const coalition = { effect: 'against', overt: true } as const;
    const coalitions: Casus['coalitions'] = [
      { ...coalition, id: 'c', members: ['fb', 'mc'], against: ['ma'] },
      { ...coalition, id: 'd', members: ['ma', 'fg'], against: ['mg'] },
    ];
    expect(kinds(casusOf({ persons, unions, descents, coalitions }))).toEqual(['repeated-coalition']);
    expect(kinds(casusOf({ persons, unions, descents, coalitions: coalitions.slice(0, 1) }))).toEqual([]);
  });
});

test('help that aims at one person, or of many at once, is asked about', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const casus = casusOf({
    persons: three,
    involved: ids.map((id) => ({ id, kind: 'health', name: id })),
    helpLines: ids.map((id) => ({ id, from: id, to: ['mc'], status: 'active', framework: 'voluntary', quality: 'normal' })),
  });
  expect(kinds(casus).toSorted()).toEqual(['many-professionals', 'mostly-one']);
});

test('a suggestion that became a hypothesis is not made again, whatever came of it', () => {
  for (const [, casus] of samples) {
    let next: Casus = { ...casus, hypotheses: [], questions: [] };
    const { length } = suggestionsOf(next);
    for (let slot = 1; slot <= Math.min(length, 5); slot += 1) {
      const [first] = suggestionsOf(next);
      const input = { slot, text: 'vraag', status: 'rejected', touches: first?.touches ?? [] };
      const performed = perform(next, [{ command: 'hypothesis.write', input }]);
      if (!performed.ok) throw new Error(JSON.stringify(performed.faults));
      next = performed.casus;
      expect(suggestionsOf(next).some((it) => JSON.stringify(it) === JSON.stringify(first))).toBe(false);
    }
  }
});

/** What is asked of the whole samples: with their own hypotheses, and as if nobody had thought of any yet. */
const asked: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'w-2024-011',
    ['4 van de 6 pijlen van hulp komen uit bij Tijmen. Wie in dit gezin zou er nog meer iets aan hulp hebben?'],
    [
      'Samen tegenover Marleen: Jeroen, met basisschool groep 7 (IB-er). Is dit het redderssyndroom?',
      'Fenne en Marleen: versmolten. Marleen en Jeroen: vijandig. Fenne en Jeroen: verbroken. Driehoek tekenen?',
      'Fenne en Jeroen: verbroken. Jeroen en Henk: afstandelijk. Herhaalt zich hier iets?',
    ],
  ],
  [
    'w-2024-019',
    ['Samen tegenover Ruben: Shanti en Hessel, met jeugd-GGZ behandelaar en ambulant begeleider autisme. Is dit het redderssyndroom?'],
    [
      'Ruben en Hessel: afstandelijk-conflictueus. Hessel en Durk: afstandelijk. Herhaalt zich hier iets?',
      '8 beroepskrachten helpen tegelijk. Wie van hen zou het gezin zelf uitnodigen?',
      '9 van de 12 pijlen van hulp komen uit bij Ruben. Wie in dit gezin zou er nog meer iets aan hulp hebben?',
    ],
  ],
  ['z-2024-009', ['Yara en Samir: hecht. Samir en Omar: conflictueus. Yara en Omar: afstandelijk. Driehoek tekenen?'], []],
];
test.each(asked)('%s raises few questions, and none that its hypotheses ask already', (name, now, more) => {
  const casus = samples.get(`${name}.casus.json`);
  if (casus === undefined) throw new Error(`there is no sample ${name}`);
  expect(said(casus)).toEqual(now);
  expect(said({ ...casus, hypotheses: [], questions: [] }).toSorted()).toEqual([...now, ...more].toSorted());
});

test('every sentence is a question', () => {
  for (const casus of samples.values()) {
    const bare = { ...casus, hypotheses: [], questions: [] };
    for (const sentence of [...said(bare), ...said(bare, 'text')]) expect(sentence).toMatch(/\?$/);
  }
});
