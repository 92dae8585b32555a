import { but, called, example, type Example } from './example.ts';

/** Where people live, and who has authority over whom. */
export const homes: readonly Example[] = [
  example(
    'household.add',
    'adds a home with who lives there',
    [],
    { id: 'h9', name: 'huis oma', members: [{ person: 'joke' }] },
    ({ households }) => ({ households: [...households, { id: 'h9', name: 'huis oma', members: [{ person: 'joke' }] }] }),
  ),
  example('household.change', 'renames a home', ['h1'], { key: 'h1', patch: { name: 'bij Karin' } }, ({ households }) => ({
    households: but(households, called('h1'), { name: 'bij Karin' }),
  })),
  example('household.remove', 'removes a home with what aims at it, and nobody', ['h1'], { keys: ['h1'] }, ({ households, helpLines }) => ({
    households: households.filter((it) => it.id !== 'h1'),
    helpLines: but(helpLines, called('hl1'), { to: ['karin'] }),
  })),
  example(
    'household.join',
    'adds who lives here too',
    ['bram'],
    { household: 'h2', persons: ['bram', 'tim'], nightsPer14: 2 },
    (casus) => ({
      households: but(casus.households, called('h2'), {
        members: [
          { person: 'peter' },
          { person: 'sanne' },
          { person: 'lotte', nightsPer14: 5 },
          { person: 'bram', nightsPer14: 2 },
          { person: 'tim', nightsPer14: 2 },
        ],
      }),
    }),
  ),
  example('household.leave', 'takes somebody out of one home', ['lotte'], { household: 'h2', persons: ['lotte'] }, ({ households }) => ({
    households: but(households, called('h2'), { members: [{ person: 'peter' }, { person: 'sanne' }] }),
  })),
  example(
    'household.move',
    'leaves every home of today for one',
    ['lotte', 'bram'],
    { household: 'h2', persons: ['lotte', 'bram'] },
    (casus) => ({
      households: but(but(casus.households, called('h1'), { members: [{ person: 'karin' }] }), called('h2'), {
        members: [{ person: 'peter' }, { person: 'sanne' }, { person: 'lotte' }, { person: 'bram' }],
      }),
    }),
  ),
  example(
    'household.nights',
    'shares out a fortnight over two homes',
    ['bram'],
    {
      person: 'bram',
      nights: [
        { household: 'h1', nightsPer14: 7 },
        { household: 'h2', nightsPer14: 7 },
      ],
    },
    ({ households }) => ({
      households: but(
        but(households, called('h1'), {
          members: [{ person: 'karin' }, { person: 'lotte', nightsPer14: 9 }, { person: 'bram', nightsPer14: 7 }],
        }),
        called('h2'),
        { members: [{ person: 'peter' }, { person: 'sanne' }, { person: 'lotte', nightsPer14: 5 }, { person: 'bram', nightsPer14: 7 }] },
      ),
    }),
  ),
  example('stay.add', 'adds a stay', ['bram'], { person: 'bram', place: 'groep', framework: 'respite' }, ({ stays }) => ({
    stays: [...stays, { person: 'bram', place: 'groep', framework: 'respite' }],
  })),
  example('stay.change', 'ends a stay', ['tim'], { key: '["tim","groep","2023"]', patch: { until: '2024' } }, () => ({
    stays: [{ person: 'tim', place: 'groep', framework: 'voluntary', since: '2023', until: '2024' }],
  })),
  example('stay.remove', 'removes a stay', ['groep'], { keys: ['["tim","groep","2023"]'] }, () => ({ stays: [] })),
  example(
    'person.place-out',
    'adds the stay and the badge that tells it',
    ['bram'],
    { person: 'bram', place: 'groep', framework: 'court-order', since: '2024' },
    ({ persons, stays }) => ({
      persons: but(persons, called('bram'), { badges: ['placed-out-of-home'] }),
      stays: [...stays, { person: 'bram', place: 'groep', framework: 'court-order', since: '2024' }],
    }),
  ),
  example(
    'custody.set',
    'tells the authority of both parents over both children',
    ['lotte', 'bram'],
    { children: ['lotte', 'bram'], parents: ['karin', 'peter'], authority: 'yes' },
    () => ({
      custody: ['lotte', 'bram'].flatMap((child) => ['karin', 'peter'].map((parent) => ({ child, parent, authority: 'yes' as const }))),
    }),
  ),
  example('custody.set', 'takes away what was known', ['lotte'], { children: ['lotte'], parents: ['peter'], authority: null }, () => ({
    custody: [{ child: 'lotte', parent: 'karin', authority: 'yes' }],
  })),
];
