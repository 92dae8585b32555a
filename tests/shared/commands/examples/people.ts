import { but, called, example, type Example } from './example.ts';

const astma = { category: 'physical', text: 'astma', status: 'current' } as const;
const mees = { id: 'mees', name: 'Mees', gender: 'male' } as const;

/** Persons one by one. */
export const people: readonly Example[] = [
  example('person.add', 'adds somebody, with all that is said of them', [], { ...mees, birth: '~2019' }, ({ persons }) => ({
    persons: [...persons, { ...mees, birth: '~2019' }],
  })),
  example(
    'person.change',
    'changes the fields that are named and takes away those that are null',
    ['lotte'],
    { key: 'lotte', patch: { birth: '2012', index: null, occupation: 'scholier' } },
    ({ persons }) => ({ persons: but(persons, called('lotte'), { birth: '2012', index: undefined, occupation: 'scholier' }) }),
  ),
  example('person.remove', 'removes somebody with their stay and guardianship', ['tim'], { keys: ['tim'] }, ({ persons }) => ({
    persons: persons.filter((it) => it.id !== 'tim'),
    stays: [],
    descents: [
      { child: 'lotte', kind: 'biological', union: 'u1' },
      { child: 'bram', kind: 'biological', union: 'u1' },
      { child: 'karin', kind: 'biological', parents: ['joke'] },
    ],
  })),
  example('person.rename', 'gives another name', ['bram'], { person: 'bram', name: 'Brams' }, ({ persons }) => ({
    persons: but(persons, called('bram'), { name: 'Brams' }),
  })),
  example('person.rename', 'takes a name away', ['bram'], { person: 'bram', name: null }, ({ persons }) => ({
    persons: but(persons, called('bram'), { name: undefined }),
  })),
  example('person.death', 'tells when somebody died', ['joke'], { person: 'joke', date: '2019' }, ({ persons }) => ({
    persons: but(persons, called('joke'), { death: '2019' }),
  })),
  example('person.death', 'tells that somebody died, and not when', ['joke'], { person: 'joke' }, ({ persons }) => ({
    persons: but(persons, called('joke'), { death: '?"onbekend"' }),
  })),
  example('person.index', 'makes somebody index person beside who is', ['bram'], { person: 'bram', index: true }, ({ persons }) => ({
    persons: but(persons, called('bram'), { index: true }),
  })),
  example('person.index', 'takes the index mark away', ['lotte'], { person: 'lotte', index: false }, ({ persons }) => ({
    persons: but(persons, called('lotte'), { index: undefined }),
  })),
  example('badge.put', 'puts a badge beside those that are there', ['lotte'], { person: 'lotte', badge: 'support-figure' }, (casus) => ({
    persons: but(casus.persons, called('lotte'), { badges: ['scapegoat', 'support-figure'] }),
  })),
  example('badge.take', 'takes a badge away', ['lotte'], { person: 'lotte', badge: 'scapegoat' }, ({ persons }) => ({
    persons: but(persons, called('lotte'), { badges: undefined }),
  })),
  example('trait.add', 'adds a trait once', ['lotte'], { person: 'lotte', trait: { ...astma, text: 'migraine' } }, ({ persons }) => ({
    persons: but(persons, called('lotte'), { traits: [astma, { ...astma, text: 'migraine' }] }),
  })),
  example('trait.remove', 'removes the trait that says just this', ['lotte'], { person: 'lotte', trait: astma }, ({ persons }) => ({
    persons: but(persons, called('lotte'), { traits: undefined }),
  })),
];
