import { but, called, example, type Example } from './example.ts';

const first = 'Lotte draagt het verdriet van haar moeder';

/** Hypotheses, what stands beside the family, and what a hand placed. */
export const thinking: readonly Example[] = [
  example('hypothesis.write', 'fills an empty slot with an open hypothesis', [], { slot: 2, text: 'opa zwijgt mee' }, ({ hypotheses }) => ({
    hypotheses: [...hypotheses, { slot: 2, text: 'opa zwijgt mee', status: 'open', touches: [] }],
  })),
  example('hypothesis.write', 'puts other words in a slot', [], { slot: 3, text: 'wij kiezen partij', helpersOwnPart: null }, (casus) => ({
    hypotheses: but(casus.hypotheses, (it) => it.slot === 3, { text: 'wij kiezen partij', helpersOwnPart: undefined }),
  })),
  example('hypothesis.touch', 'touches one thing more', ['c1'], { slot: 1, touch: 'c1' }, ({ hypotheses }) => ({
    hypotheses: but(hypotheses, (it) => it.slot === 1, { touches: ['lotte', 'l1', 'c1'] }),
  })),
  example('hypothesis.touch', 'touches no more what it touched', ['l1'], { slot: 1, touch: 'l1' }, ({ hypotheses }) => ({
    hypotheses: but(hypotheses, (it) => it.slot === 1, { touches: ['lotte'] }),
  })),
  example('hypothesis.status', 'tells how it stands', [], { slot: 1, status: 'rejected' }, ({ hypotheses }) => ({
    hypotheses: but(hypotheses, (it) => it.slot === 1, { status: 'rejected' }),
  })),
  example('hypothesis.move', 'changes places with another, and takes its questions along', [], { slot: 1, to: 3 }, ({ questions }) => ({
    hypotheses: [
      { slot: 1, text: 'de helpers kiezen partij', status: 'open', touches: ['swt'], helpersOwnPart: true },
      { slot: 3, text: first, status: 'open', touches: ['lotte', 'l1'] },
    ],
    questions: but(questions, called('q1'), { hypothesis: 3 }),
  })),
  example('hypothesis.remove', 'empties a slot and keeps the questions', [], { slot: 1 }, ({ hypotheses, questions }) => ({
    hypotheses: hypotheses.filter((it) => it.slot !== 1),
    questions: but(questions, called('q1'), { hypothesis: undefined }),
  })),
  example('casus.change', 'changes the title and leaves the peildatum', [], { title: 'Familie Kamp' }, () => ({ title: 'Familie Kamp' })),
  example('casus.change', 'changes the peildatum', [], { referenceDate: '2025-01' }, () => ({ referenceDate: '2025-01' })),
  example('intake.change', 'changes the intake', [], { district: null, ageGroup: '4-11', question: { text: 'wat nu?' } }, () => ({
    intake: { kind: 'new', status: 'running', ageGroup: '4-11', question: { text: 'wat nu?' } },
  })),
  example(
    'consent.add',
    'records a consent',
    ['peter'],
    { person: 'peter', role: 'parent-without-authority', purpose: 'keep-in-file', given: false, date: '2024-05-01' },
    ({ consents }) => ({
      consents: [
        ...consents,
        { person: 'peter', role: 'parent-without-authority', purpose: 'keep-in-file', given: false, date: '2024-05-01' },
      ],
    }),
  ),
  example(
    'consent.change',
    'tells until when a consent holds',
    ['karin'],
    { key: '["karin","keep-in-file","2024-04-02"]', patch: { validUntil: '2025-04-02' } },
    ({ consents }) => ({ consents: but(consents, () => true, { validUntil: '2025-04-02' }) }),
  ),
  example('consent.remove', 'removes a consent', ['karin'], { keys: ['["karin","keep-in-file","2024-04-02"]'] }, () => ({ consents: [] })),
  example('session.add', 'adds a session', [], { date: '2024-09-01', partners: ['school'] }, ({ sessions }) => ({
    sessions: [...sessions, { date: '2024-09-01', partners: ['school'] }],
  })),
  example('session.change', 'changes a session', [], { key: '2024-05-16', patch: { familyPresent: true } }, () => ({
    sessions: [{ date: '2024-05-16', familyPresent: true }],
  })),
  example('session.remove', 'removes a session', [], { keys: ['2024-05-16'] }, () => ({ sessions: [] })),
  example(
    'layout.place',
    'puts something beside what a hand placed before',
    ['bram'],
    { diagram: 'genogram', positions: { bram: [1, 2], lotte: [3, 4] } },
    () => ({ layout: { genogram: { positions: { lotte: [3, 4], swt: [400, 50], bram: [1, 2] }, order: ['peter', 'karin', 'lotte'] } } }),
  ),
  example(
    'layout.order',
    'sets people in order in another drawing',
    ['bram'],
    { diagram: 'systemogram', order: ['bram'] },
    ({ layout }) => ({
      layout: { ...layout, systemogram: { order: ['bram'] } },
    }),
  ),
  example('layout.release', 'lets go of what was placed', ['lotte'], { diagram: 'genogram', ids: ['lotte'] }, () => ({
    layout: { genogram: { positions: { swt: [400, 50] }, order: ['peter', 'karin'] } },
  })),
  example('layout.tidy', 'lets go of all that was placed in a drawing', [], { diagram: 'genogram' }, () => ({ layout: undefined })),
  example('selection.remove', 'removes whatever is selected, of different kinds', ['t1', 'e1'], { ids: ['t1', 'e1'] }, (casus) => ({
    ties: casus.ties.filter((it) => it.id !== 't1'),
    events: [],
    questions: but(casus.questions, called('q1'), { about: ['karin'] }),
  })),
];
