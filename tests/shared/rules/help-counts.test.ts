import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casus, HelpLine } from '../../../shared/model/records.ts';
import { activeProfessionals, helpCounts, helpRemarks } from '../../../shared/rules/help-counts.ts';
import { casusOf, people } from '../../helpers/casus.ts';
import { casussenWithHelp } from '../../helpers/random-help.ts';
import { samples } from '../../helpers/samples.ts';

const sample = (name: string): Casus => samples.get(`${name}.casus.json`) ?? casusOf({});
const line = (id: string, from: string, to: readonly string[], more: Partial<HelpLine> = {}): HelpLine => ({
  id,
  from,
  to: [...to],
  status: 'active',
  framework: 'voluntary',
  quality: 'normal',
  ...more,
});

describe('counts of help', () => {
  test('nine of ten active lines aim at Ruben; help for the household counts for nobody in it', () => {
    const { lines, onPerson, most } = helpCounts(sample('w-2024-019'));
    expect(lines.active).toBe(10);
    expect(lines['waiting-list']).toBe(0);
    expect(most).toEqual({ person: 'ruben', lines: 9 });
    expect([onPerson.get('vader'), onPerson.get('moeder'), onPerson.get('broer')]).toEqual([undefined, 1, 1]);
  });

  test('a waiting list is no active help', () => {
    const { lines, onPerson } = helpCounts(sample('z-2024-009'));
    expect(lines).toEqual({ active: 9, 'waiting-list': 1, planned: 0, ended: 1, 'broken-off': 0 });
    expect(onPerson.get('yara')).toBe(6);
  });

  test('who was registered goes first where two receive as much', () => {
    const persons = people({ m1: '1980', f1: '2010' }).map((it) => (it.id === 'f1' ? { ...it, index: true } : it));
    expect(helpCounts({ persons, helpLines: [line('a', 'x', ['m1', 'f1'])] }).most).toEqual({ person: 'f1', lines: 1 });
  });

  test('no line makes a number that is not in the data', () => {
    fc.assert(
      fc.property(casussenWithHelp, (casus) => {
        const { lines, onPerson, arrows, most } = helpCounts(casus);
        const active = casus.helpLines.filter(({ status }) => status === 'active');
        expect(Object.values(lines).reduce((sum, count) => sum + count, 0)).toBe(casus.helpLines.length);
        expect(lines.active).toBe(active.length);
        for (const { id } of casus.persons) expect(onPerson.get(id) ?? 0).toBe(active.filter(({ to }) => to.includes(id)).length);
        expect(arrows).toBe(active.reduce((sum, { to }) => sum + new Set(to).size, 0));
        expect(most?.lines ?? 0).toBe(Math.max(0, ...onPerson.values()));
      }),
    );
  });
});

describe('remarks on help', () => {
  test('eight professionals round Ruben are remarked on, and that nearly everything aims at him', () => {
    expect(helpRemarks(sample('w-2024-019'))).toEqual([
      { kind: 'many-professionals', professionals: 8 },
      { kind: 'mostly-one', person: 'ruben', lines: 9, arrows: 12 },
    ]);
  });

  test('an organisation and its professional are one helper, its two professionals are two', () => {
    const involved: Casus['involved'] = [
      { id: 'o', kind: 'organisation', name: 'aanbieder' },
      { id: 'p', kind: 'professional', name: 'begeleider', organisation: 'o' },
      { id: 'q', kind: 'professional', name: 'therapeut', organisation: 'o' },
      { id: 's', kind: 'support-figure', name: 'buurvrouw' },
    ];
    const helpLines = involved.map(({ id }) => line(id, id, ['m1']));
    expect(activeProfessionals({ involved, helpLines })).toEqual(['p', 'q']);
  });

  test('of five professionals and of two arrows nothing is said', () => {
    const involved = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'organisation' as const, name: id }));
    const persons = people({ m1: '1980', m2: '2010', m3: '2012' });
    const all = involved.map(({ id }, at) => line(id, id, [`m${(at % 3) + 1}`]));
    expect(helpRemarks({ persons, involved, helpLines: all })).toEqual([]);
    expect(helpRemarks({ persons, involved, helpLines: [line('a', 'a', ['m1']), line('b', 'b', ['m1'])] })).toEqual([]);
  });

  test('more than 60 % is more than three of five', () => {
    const persons = people({ m1: '1980', m2: '2010' });
    const to = (targets: readonly string[]): readonly HelpLine[] => targets.map((target, at) => line(String(at), 'a', [target]));
    const remarks = (...targets: readonly string[]): number => helpRemarks({ persons, involved: [], helpLines: [...to(targets)] }).length;
    expect(remarks('m1', 'm1', 'm1', 'm2', 'm2')).toBe(0);
    expect(remarks('m1', 'm1', 'm1', 'm1', 'm2')).toBe(1);
  });
});
