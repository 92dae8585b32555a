import { but, called, example, type Example } from './example.ts';

const fleur = { id: 'fleur', name: 'Fleur', gender: 'female' } as const;
const wim = { id: 'wim', name: 'Wim', gender: 'male' } as const;
const ans = { id: 'ans', gender: 'female' } as const;

/** Who descends from whom, and who is whose partner. */
export const kin: readonly Example[] = [
  example(
    'parents.add',
    'gives somebody two parents and a union of which nothing is claimed',
    ['peter'],
    { children: ['peter'], parents: [ans, wim], union: { id: 'u9' } },
    ({ persons, unions, descents }) => ({
      persons: [...persons, ans, wim],
      unions: [...unions, { id: 'u9', partners: ['ans', 'wim'], form: 'unknown' }],
      descents: [...descents, { child: 'peter', kind: 'biological', union: 'u9' }],
    }),
  ),
  example(
    'parents.add',
    'moves a child that hung on one of the two to both',
    ['karin'],
    { children: ['karin'], parents: ['joke', wim], union: { id: 'u9', form: 'married' } },
    ({ persons, unions, descents }) => ({
      persons: [...persons, wim],
      unions: [...unions, { id: 'u9', partners: ['joke', 'wim'], form: 'married' }],
      descents: descents.map((it) => (it.child === 'karin' ? { child: 'karin', kind: 'biological', union: 'u9' } : it)),
    }),
  ),
  example(
    'parent.add',
    'makes a union with the parent whom a child had alone',
    ['karin'],
    { children: ['karin'], parent: wim, union: { id: 'u9' } },
    ({ persons, unions, descents }) => ({
      persons: [...persons, wim],
      unions: [...unions, { id: 'u9', partners: ['wim', 'joke'], form: 'unknown' }],
      descents: descents.map((it) => (it.child === 'karin' ? { child: 'karin', kind: 'biological', union: 'u9' } : it)),
    }),
  ),
  example(
    'parent.add',
    'hangs two of them on a first parent',
    ['peter', 'sanne'],
    { children: ['peter', 'sanne'], parent: wim },
    ({ persons, descents }) => ({
      persons: [...persons, wim],
      descents: [
        ...descents,
        { child: 'peter', kind: 'biological', parents: ['wim'] },
        { child: 'sanne', kind: 'biological', parents: ['wim'] },
      ],
    }),
  ),
  example(
    'child.add',
    'adds a foster child of a union, with since when',
    ['peter', 'karin'],
    { child: fleur, kind: 'foster', union: 'u1', since: '2021' },
    ({ persons, descents }) => ({
      persons: [...persons, fleur],
      descents: [...descents, { child: 'fleur', kind: 'foster', union: 'u1', since: '2021' }],
    }),
  ),
  example('child.add', 'makes somebody who is there the child of one', ['sanne'], { child: 'tim', parents: ['sanne'] }, (casus) => ({
    descents: [...casus.descents, { child: 'tim', kind: 'biological', parents: ['sanne'] }],
  })),
  example('sibling.add', 'adds a child of the same parents', ['lotte'], { of: 'lotte', sibling: fleur }, ({ persons, descents }) => ({
    persons: [...persons, fleur],
    descents: [...descents, { child: 'fleur', kind: 'biological', union: 'u1' }],
  })),
  example(
    'sibling.add',
    'makes parents where there are none yet',
    ['sanne'],
    { of: 'sanne', sibling: fleur, parents: [ans, wim], union: { id: 'u9' } },
    ({ persons, unions, descents }) => ({
      persons: [...persons, ans, wim, fleur],
      unions: [...unions, { id: 'u9', partners: ['ans', 'wim'], form: 'unknown' }],
      descents: [...descents, { child: 'sanne', kind: 'biological', union: 'u9' }, { child: 'fleur', kind: 'biological', union: 'u9' }],
    }),
  ),
  example(
    'partner.add',
    'adds a partner with the union of the two',
    ['joke'],
    { of: 'joke', partner: wim, union: { id: 'u9', form: 'cohabiting' } },
    ({ persons, unions }) => ({
      persons: [...persons, wim],
      unions: [...unions, { id: 'u9', partners: ['joke', 'wim'], form: 'cohabiting' }],
    }),
  ),
  example(
    'union.add',
    'makes two who are there partners',
    ['karin', 'tim'],
    { id: 'u9', partners: ['karin', 'tim'], form: 'secret', secret: true },
    ({ unions }) => ({ unions: [...unions, { id: 'u9', partners: ['karin', 'tim'], form: 'secret', secret: true }] }),
  ),
  example('union.change', 'changes form and dates', ['u1'], { key: 'u1', patch: { form: 'cohabiting', dates: null } }, ({ unions }) => ({
    unions: but(unions, called('u1'), { form: 'cohabiting', dates: undefined }),
  })),
  example('union.remove', 'leaves the children the children of both', ['karin', 'peter'], { keys: ['u1'] }, (casus) => ({
    unions: casus.unions.filter((it) => it.id !== 'u1'),
    descents: casus.descents.map((it) => (it.union === 'u1' ? { child: it.child, kind: 'biological', parents: ['peter', 'karin'] } : it)),
    events: but(casus.events, called('e1'), { lines: ['t2'] }),
  })),
  example('union.end', 'ends a union and keeps earlier dates', ['u1'], { union: 'u1', end: 'divorced', date: '2017' }, ({ unions }) => ({
    unions: but(unions, called('u1'), {
      end: 'divorced',
      dates: [
        { kind: 'married', date: '2008' },
        { kind: 'divorced', date: '2017' },
      ],
    }),
  })),
  example(
    'union.end',
    'tells no date of a widow, for the death has it',
    ['karin'],
    { union: 'u1', end: 'widowed', date: '2017' },
    (casus) => ({
      unions: but(casus.unions, called('u1'), { end: 'widowed' }),
    }),
  ),
  example('union.date', 'adds a date', ['sanne'], { union: 'u2', kind: 'relationship', date: '2022' }, ({ unions }) => ({
    unions: but(unions, called('u2'), { dates: [{ kind: 'relationship', date: '2022' }] }),
  })),
  example('union.turn', 'puts the other partner first', ['u1'], { union: 'u1' }, ({ unions }) => ({
    unions: but(unions, called('u1'), { partners: ['karin', 'peter'] }),
  })),
  example(
    'descent.add',
    'adds a further descent of a child',
    ['bram', 'u2'],
    { child: 'bram', kind: 'step', union: 'u2' },
    ({ descents }) => ({ descents: [...descents, { child: 'bram', kind: 'step', union: 'u2' }] }),
  ),
  example(
    'descent.change',
    'changes kind and source of a descent',
    ['karin'],
    { key: '["karin","biological",null,["joke"],null]', patch: { kind: 'uncertain', parents: null, union: 'u2' } },
    ({ descents }) => ({
      descents: descents.map((it) => (it.child === 'karin' ? { child: 'karin', kind: 'uncertain', union: 'u2' } : it)),
    }),
  ),
  example('descent.remove', 'takes a child from its parents', ['bram'], { keys: ['["bram","biological","u1",null,null]'] }, (casus) => ({
    descents: casus.descents.filter((it) => it.child !== 'bram'),
  })),
  example('twins.join', 'makes twins', ['karin', 'tim'], { children: ['karin', 'tim'], zygosity: 'unknown' }, ({ twins }) => ({
    twins: [...twins, { children: ['karin', 'tim'], zygosity: 'unknown' }],
  })),
  example(
    'twins.change',
    'tells what kind of twins they are',
    ['lotte'],
    { key: '[["lotte","bram"]]', patch: { zygosity: 'identical' } },
    () => ({ twins: [{ children: ['lotte', 'bram'], zygosity: 'identical' }] }),
  ),
  example('twins.remove', 'leaves them two children', ['bram'], { keys: ['[["lotte","bram"]]'] }, () => ({ twins: [] })),
];
