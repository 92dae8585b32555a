import type { Casus } from '../../shared/model/records.ts';
import { casusOf } from './casus.ts';

/** A small invented family with at least one record of every kind, so that a command finds something to work on. */
export const wholeCasus: Casus = casusOf({
  intake: { kind: 'new', district: 'West', status: 'running' },
  consents: [{ person: 'karin', role: 'parent-with-authority', purpose: 'keep-in-file', given: true, date: '2024-04-02' }],
  persons: [
    { id: 'joke', name: 'Joke', gender: 'female', birth: '1950' },
    { id: 'karin', name: 'Karin', gender: 'female', birth: '1982' },
    { id: 'peter', name: 'Peter', gender: 'male', birth: '1980' },
    { id: 'sanne', name: 'Sanne', gender: 'female', birth: '1986' },
    {
      id: 'lotte',
      name: 'Lotte',
      gender: 'female',
      birth: '2011',
      index: true,
      badges: ['scapegoat'],
      traits: [{ category: 'physical', text: 'astma', status: 'current' }],
    },
    { id: 'bram', name: 'Bram', gender: 'male', birth: '2011' },
    { id: 'tim', name: 'Tim', gender: 'male' },
  ],
  unions: [
    { id: 'u1', partners: ['peter', 'karin'], form: 'married', dates: [{ kind: 'married', date: '2008' }] },
    { id: 'u2', partners: ['peter', 'sanne'], form: 'unknown' },
  ],
  descents: [
    { child: 'lotte', kind: 'biological', union: 'u1' },
    { child: 'bram', kind: 'biological', union: 'u1' },
    { child: 'karin', kind: 'biological', parents: ['joke'] },
    { child: 'tim', kind: 'guardianship', organisation: 'gi' },
  ],
  twins: [{ children: ['lotte', 'bram'], zygosity: 'fraternal' }],
  custody: [
    { child: 'lotte', parent: 'karin', authority: 'yes' },
    { child: 'lotte', parent: 'peter', authority: 'no' },
  ],
  households: [
    { id: 'h1', name: 'huis moeder', members: [{ person: 'karin' }, { person: 'lotte', nightsPer14: 9 }, { person: 'bram' }] },
    { id: 'h2', name: 'huis vader', members: [{ person: 'peter' }, { person: 'sanne' }, { person: 'lotte', nightsPer14: 5 }] },
    { id: 'h0', name: 'vroeger', members: [{ person: 'bram' }], until: '2020' },
  ],
  stays: [{ person: 'tim', place: 'groep', framework: 'voluntary', since: '2023' }],
  ties: [
    { id: 't1', from: 'karin', to: 'lotte', kind: 'close', perspective: 'peter' },
    { id: 't2', from: 'lotte', to: 'peter', kind: 'cutoff', since: '2022' },
  ],
  coalitions: [{ id: 'c1', members: ['karin', 'joke'], against: ['peter'], effect: 'against', overt: true }],
  triangles: [{ id: 'd1', kind: 'triangulation', corners: ['karin', 'peter', 'lotte'], target: 'lotte' }],
  loyalties: [{ id: 'l1', kind: 'conflict', from: 'lotte', to: ['peter', 'karin'] }],
  boundaries: [{ id: 'b1', kind: 'diffuse', between: [['karin'], ['lotte', 'bram']] }],
  involved: [
    { id: 'swt', kind: 'organisation', name: 'SWT West' },
    { id: 'gi', kind: 'statutory', name: 'gecertificeerde instelling' },
    { id: 'groep', kind: 'place', name: 'woongroep' },
    { id: 'coach', kind: 'professional', name: 'coach', organisation: 'swt' },
  ],
  helpLines: [{ id: 'hl1', from: 'swt', to: ['karin', 'h1'], status: 'active', framework: 'voluntary', quality: 'normal' }],
  direction: [{ holders: ['karin', 'swt'], since: '2024' }],
  events: [{ id: 'e1', date: '2022', title: 'verhuizing', for: ['lotte', 'karin'], impact: 2, lines: ['t2', 'u1'] }],
  hypotheses: [
    { slot: 1, text: 'Lotte draagt het verdriet van haar moeder', status: 'open', touches: ['lotte', 'l1'] },
    { slot: 3, text: 'de helpers kiezen partij', status: 'open', touches: ['swt'], helpersOwnPart: true },
  ],
  questions: [{ id: 'q1', text: 'wie ziet het eerst dat je stil wordt?', to: 'lotte', about: ['karin', 't1'], hypothesis: 1 }],
  sessions: [{ date: '2024-05-16', familyPresent: false }],
  layout: { genogram: { positions: { lotte: [100, 200], swt: [400, 50] }, order: ['peter', 'karin', 'lotte'] } },
});
