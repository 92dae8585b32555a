import { but, called, example, type Example } from './example.ts';

/** What is drawn between people. */
export const lines: readonly Example[] = [
  example(
    'tie.draw',
    'draws a line beside those that are there',
    ['karin', 'lotte'],
    { id: 't9', from: 'karin', to: 'lotte', kind: 'conflict' },
    (casus) => ({
      ties: [...casus.ties, { id: 't9', from: 'karin', to: 'lotte', kind: 'conflict' }],
    }),
  ),
  example('tie.change', 'changes what a line says', ['t2'], { key: 't2', patch: { kind: 'distant', since: null } }, ({ ties }) => ({
    ties: but(ties, called('t2'), { kind: 'distant', since: undefined }),
  })),
  example('tie.remove', 'removes a line and what points at it', ['t2'], { keys: ['t2'] }, ({ ties, events }) => ({
    ties: ties.filter((it) => it.id !== 't2'),
    events: but(events, called('e1'), { lines: ['u1'] }),
  })),
  example('tie.turn', 'turns an arrow round', ['t2'], { tie: 't2' }, ({ ties }) => ({
    ties: but(ties, called('t2'), { from: 'peter', to: 'lotte' }),
  })),
  example(
    'coalition.draw',
    'draws a coalition',
    ['lotte', 'bram'],
    { id: 'c9', members: ['lotte', 'bram'], against: ['sanne'], effect: 'excludes', overt: false },
    ({ coalitions }) => ({
      coalitions: [...coalitions, { id: 'c9', members: ['lotte', 'bram'], against: ['sanne'], effect: 'excludes', overt: false }],
    }),
  ),
  example('coalition.change', 'changes a coalition', ['c1'], { key: 'c1', patch: { overt: false, theme: 'omgang' } }, ({ coalitions }) => ({
    coalitions: but(coalitions, called('c1'), { overt: false, theme: 'omgang' }),
  })),
  example('coalition.remove', 'removes a coalition', ['c1'], { keys: ['c1'] }, () => ({ coalitions: [] })),
  example(
    'triangle.draw',
    'draws a triangle of three',
    ['karin', 'peter', 'bram'],
    { id: 'd9', kind: 'triangle', corners: ['karin', 'peter', 'bram'] },
    ({ triangles }) => ({ triangles: [...triangles, { id: 'd9', kind: 'triangle', corners: ['karin', 'peter', 'bram'] }] }),
  ),
  example('triangle.change', 'changes a triangle', ['d1'], { key: 'd1', patch: { kind: 'triangle', target: null } }, ({ triangles }) => ({
    triangles: but(triangles, called('d1'), { kind: 'triangle', target: undefined }),
  })),
  example('triangle.remove', 'removes a triangle', ['d1'], { keys: ['d1'] }, () => ({ triangles: [] })),
  example('loyalty.draw', 'draws a loyalty', ['bram'], { id: 'l9', kind: 'invisible', from: 'bram', to: ['joke'] }, ({ loyalties }) => ({
    loyalties: [...loyalties, { id: 'l9', kind: 'invisible', from: 'bram', to: ['joke'] }],
  })),
  example('loyalty.change', 'changes a loyalty', ['l1'], { key: 'l1', patch: { kind: 'split' } }, ({ loyalties }) => ({
    loyalties: but(loyalties, called('l1'), { kind: 'split' }),
  })),
  example('loyalty.remove', 'removes a loyalty and what points at it', ['l1'], { keys: ['l1'] }, ({ hypotheses }) => ({
    loyalties: [],
    hypotheses: but(hypotheses, (it) => it.slot === 1, { touches: ['lotte'] }),
  })),
  example(
    'boundary.draw',
    'draws a boundary between two groups',
    ['karin', 'peter'],
    { id: 'b9', kind: 'rigid', between: [['karin'], ['peter', 'sanne']] },
    ({ boundaries }) => ({ boundaries: [...boundaries, { id: 'b9', kind: 'rigid', between: [['karin'], ['peter', 'sanne']] }] }),
  ),
  example('boundary.change', 'changes a boundary', ['b1'], { key: 'b1', patch: { kind: 'clear' } }, ({ boundaries }) => ({
    boundaries: but(boundaries, called('b1'), { kind: 'clear' }),
  })),
  example('boundary.remove', 'removes a boundary', ['b1'], { keys: ['b1'] }, () => ({ boundaries: [] })),
  example(
    'event.add',
    'adds an event for whom it touched',
    ['peter'],
    { id: 'e9', date: '2026-05', title: 'ontslag vader', for: ['peter'], impact: 2 },
    ({ events }) => ({ events: [...events, { id: 'e9', date: '2026-05', title: 'ontslag vader', for: ['peter'], impact: 2 }] }),
  ),
  example('event.change', 'changes an event', ['e1'], { key: 'e1', patch: { impact: 3, lines: null } }, ({ events }) => ({
    events: but(events, called('e1'), { impact: 3, lines: undefined }),
  })),
  example('event.remove', 'removes an event', ['e1'], { keys: ['e1'] }, () => ({ events: [] })),
  example(
    'question.add',
    'adds a question',
    ['bram'],
    { id: 'q9', text: 'wie lacht er het eerst?', to: 'bram', about: ['lotte'] },
    ({ questions }) => ({ questions: [...questions, { id: 'q9', text: 'wie lacht er het eerst?', to: 'bram', about: ['lotte'] }] }),
  ),
  example('question.change', 'changes a question', ['q1'], { key: 'q1', patch: { to: 'bram', hypothesis: null } }, ({ questions }) => ({
    questions: but(questions, called('q1'), { to: 'bram', hypothesis: undefined }),
  })),
  example('question.remove', 'removes a question', ['q1'], { keys: ['q1'] }, () => ({ questions: [] })),
];
