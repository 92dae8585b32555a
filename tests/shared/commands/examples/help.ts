import { but, called, example, type Example } from './example.ts';

/** The help around a family, and who holds the regie. */
export const help: readonly Example[] = [
  example('involved.add', 'adds a party', [], { id: 'ggz', kind: 'health', name: 'jeugd-GGZ' }, ({ involved }) => ({
    involved: [...involved, { id: 'ggz', kind: 'health', name: 'jeugd-GGZ' }],
  })),
  example('involved.change', 'changes a party', ['swt'], { key: 'swt', patch: { name: 'SWT Oost', ring: 1 } }, ({ involved }) => ({
    involved: but(involved, called('swt'), { name: 'SWT Oost', ring: 1 }),
  })),
  example('involved.remove', 'removes a party with its help, and leaves who worked there', ['swt'], { keys: ['swt'] }, (casus) => ({
    involved: but(casus.involved, called('coach'), { organisation: undefined }).filter((it) => it.id !== 'swt'),
    helpLines: [],
    direction: [{ holders: ['karin'], since: '2024' }],
    hypotheses: but(casus.hypotheses, (it) => it.slot === 3, { touches: [] }),
    layout: { genogram: { positions: { lotte: [100, 200] }, order: ['peter', 'karin', 'lotte'] } },
  })),
  example(
    'help.draw',
    'draws a help line',
    ['coach', 'bram'],
    { id: 'hl9', from: 'coach', to: ['bram'], status: 'waiting-list', framework: 'voluntary', quality: 'normal', since: '2026-03' },
    ({ helpLines }) => ({
      helpLines: [
        ...helpLines,
        { id: 'hl9', from: 'coach', to: ['bram'], status: 'waiting-list', framework: 'voluntary', quality: 'normal', since: '2026-03' },
      ],
    }),
  ),
  example('help.change', 'changes a help line', ['hl1'], { key: 'hl1', patch: { quality: 'tense', measure: 'ots' } }, ({ helpLines }) => ({
    helpLines: but(helpLines, called('hl1'), { quality: 'tense', measure: 'ots' }),
  })),
  example('help.remove', 'removes a help line', ['hl1'], { keys: ['hl1'] }, () => ({ helpLines: [] })),
  example('help.end', 'tells how and when help ended', ['hl1'], { line: 'hl1', status: 'broken-off', until: '2023' }, ({ helpLines }) => ({
    helpLines: but(helpLines, called('hl1'), { status: 'broken-off', until: '2023' }),
  })),
  example('direction.add', 'adds to the history of regie', ['peter'], { holders: ['peter'], since: '2025' }, ({ direction }) => ({
    direction: [...direction, { holders: ['peter'], since: '2025' }],
  })),
  example(
    'direction.change',
    'changes a line of that history',
    ['swt'],
    { key: '["2024",["karin","swt"]]', patch: { since: null, note: 'afgesproken' } },
    () => ({ direction: [{ holders: ['karin', 'swt'], note: 'afgesproken' }] }),
  ),
  example('direction.remove', 'removes a line of that history', ['karin'], { keys: ['["2024",["karin","swt"]]'] }, () => ({
    direction: [],
  })),
];
