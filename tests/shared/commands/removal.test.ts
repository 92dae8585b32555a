import { describe, expect, test } from 'vitest';
import { perform, type Deed } from '../../../shared/commands/index.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, couple, people } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

function after(casus: Casus, ...deeds: readonly Deed[]): Casus {
  const performed = perform(casus, deeds);
  if (!performed.ok) throw new Error(JSON.stringify(performed.faults));
  return performed.casus;
}

function without(casus: Casus, ...ids: readonly string[]): Casus {
  return after(casus, { command: 'selection.remove', input: { ids } });
}

/** Every text that could be an id; words that people wrote are no ids, and what lines are called is nobody's name. */
function namedIn(whole: Casus): ReadonlySet<string> {
  const { intake: _, sessions: _sessions, persons, layout, ...casus } = whole;
  const named = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  const lines = Object.fromEntries(
    ['unions', 'ties', 'coalitions', 'triangles', 'loyalties', 'boundaries', 'helpLines', 'events', 'questions'].map((list) => [
      list,
      (casus[list] as readonly { readonly id: string }[]).map(({ id: _id, ...it }) => it),
    ]),
  );
  const placed = [layout?.genogram, layout?.systemogram].map((it) => [Object.keys(it?.positions ?? {}), it?.order ?? []]);
  look([{ ...casus, ...lines }, persons.map((it) => it.id), placed]);
  return named;
}

describe('removing somebody', () => {
  const start = wholeCasus;
  const gone = without(start, 'karin');

  test('leaves the child the child of the other parent', () => {
    expect(gone.unions.map((it) => it.id)).toEqual(['u2']);
    expect(gone.descents.filter((it) => it.child !== 'tim')).toEqual([
      { child: 'lotte', kind: 'biological', parents: ['peter'] },
      { child: 'bram', kind: 'biological', parents: ['peter'] },
    ]);
  });

  test('leaves nothing of both parents', () => {
    expect(without(start, 'karin', 'peter').descents.map((it) => it.child)).toEqual(['tim']);
  });

  test('takes along the lines that end there, and what points at those lines', () => {
    expect([gone.ties.map((it) => it.id), gone.coalitions, gone.triangles, gone.boundaries]).toEqual([['t2'], [], [], []]);
    expect(gone.questions).toEqual([{ ...start.questions[0], about: [] }]);
    expect(gone.consents).toEqual([]);
    expect(gone.custody).toEqual([{ child: 'lotte', parent: 'peter', authority: 'no' }]);
  });

  test('takes along a loyalty between two of whom one is left, and no other', () => {
    expect(gone.loyalties).toEqual([]);
    const plain = after(start, { command: 'loyalty.change', input: { key: 'l1', patch: { kind: 'loyalty' } } });
    expect(without(plain, 'karin').loyalties[0]?.to).toEqual(['peter']);
  });

  test('leaves their place in homes, help, regie, events and the drawing', () => {
    expect(gone.households[0]?.members.map((it) => it.person)).toEqual(['lotte', 'bram']);
    expect(gone.helpLines[0]?.to).toEqual(['h1']);
    expect(gone.direction[0]?.holders).toEqual(['swt']);
    expect(gone.events[0]?.for).toEqual(['lotte']);
    expect(gone.events[0]?.lines).toEqual(['t2']);
    expect(gone.layout?.genogram?.order).toEqual(['peter', 'lotte']);
  });

  test('makes what was said by them a hypothesis of nobody, and no fact', () => {
    expect(without(start, 'peter').ties).toEqual([{ id: 't1', from: 'karin', to: 'lotte', kind: 'close', certainty: 'hypothesis' }]);
  });

  test('takes along what was about nobody else', () => {
    const casus = casusOf({
      persons: people({ m: '1980', f1: '1981', f2: '1982' }),
      involved: [{ id: 'swt', kind: 'organisation', name: 'SWT' }],
      coalitions: [{ id: 'c', members: ['f1', 'f2'], against: ['m'], effect: 'against', overt: true }],
      helpLines: [{ id: 'h', from: 'swt', to: ['m'], status: 'active', framework: 'voluntary', quality: 'normal' }],
      direction: [{ holders: ['m'] }],
      events: [{ id: 'e', date: '2020', title: 'ontslag', for: ['m'], impact: 1 }],
    });
    const { coalitions, helpLines, direction, events } = without(casus, 'm');
    expect([coalitions, helpLines, direction, events]).toEqual([[], [], [], []]);
  });

  test('leaves a home in which nobody lives any more', () => {
    expect(without(start, 'bram').households.find((it) => it.id === 'h0')?.members).toEqual([]);
  });

  test('leaves two of triplets twins, and one of twins alone', () => {
    const three = after(start, {
      command: 'twins.change',
      input: { key: '[["lotte","bram"]]', patch: { children: ['lotte', 'bram', 'tim'] } },
    });
    expect(without(three, 'tim').twins).toEqual(start.twins);
    expect(without(start, 'bram').twins).toEqual([]);
  });

  test('leaves one descent of a child that hung on a union and on the other parent alone', () => {
    const casus = casusOf({
      persons: people({ m: '1980', f: '1981', child: '2010' }),
      unions: [couple('u', 'm', 'f')],
      descents: [
        { child: 'child', kind: 'biological', union: 'u' },
        { child: 'child', kind: 'biological', parents: ['m'] },
      ],
    });
    expect(without(casus, 'f').descents).toEqual([{ child: 'child', kind: 'biological', parents: ['m'] }]);
  });
});

describe('removing a party', () => {
  test('takes along its help, the stays there and the guardianship that it holds', () => {
    const gone = without(wholeCasus, 'swt', 'gi', 'groep');
    expect([gone.helpLines, gone.stays, gone.descents.filter((it) => it.child === 'tim')]).toEqual([[], [], []]);
    expect(gone.involved).toEqual([{ id: 'coach', kind: 'professional', name: 'coach' }]);
  });
});

describe('removing a line', () => {
  test('leaves no pointer that would now mean something else of the same name', () => {
    const casus = casusOf({
      persons: people({ m: '1980', f: '1981' }),
      ties: [{ id: 'one', from: 'm', to: 'f', kind: 'close' }],
      events: [{ id: 'one', date: '2020', title: 'verhuizing', for: ['m'], impact: 1 }],
      hypotheses: [{ slot: 1, text: 'een vermoeden', status: 'open', touches: ['one', 'm'] }],
    });
    expect(after(casus, { command: 'tie.remove', input: { keys: ['one'] } }).hypotheses[0]?.touches).toEqual(['m']);
    expect(after(casus, { command: 'event.remove', input: { keys: ['one'] } }).hypotheses[0]?.touches).toEqual(['one', 'm']);
  });
});

describe.each([...samples])('in %s', (_name, casus) => {
  // Of a name that two records share, what points at it after the one is gone may mean the other.
  const lines = [casus.ties, casus.unions, casus.helpLines, casus.events].flatMap((list) => list.map((it) => it.id));
  const parties = [...casus.persons, ...casus.households, ...casus.involved].map((it) => it.id);

  test('whoever is removed is named nowhere any more, and the casus stays usable', () => {
    const left = parties.map((id) => [id, without(casus, id)] as const);
    expect(left.filter(([, gone]) => !checkCasus(gone).ok)).toEqual([]);
    expect(left.filter(([id, gone]) => !lines.includes(id) && namedIn(gone).has(id)).map(([id]) => id)).toEqual([]);
  });

  test('everybody can be removed, one after another, until nobody is left', () => {
    const empty = parties.reduce((it, id) => without(it, id), casus);
    const { persons, unions, descents, ties, helpLines, coalitions, layout } = empty;
    expect([persons, unions, descents, ties, helpLines, coalitions, layout]).toEqual([[], [], [], [], [], [], undefined]);
  });
});
