import { expect, test } from 'vitest';
import { begin } from '../../../renderer/workspace/begin.ts';
import type { Chosen } from '../../../renderer/workspace/chosen.ts';
import type { Editor } from '../../../renderer/workspace/editor.ts';
import { strand } from '../../../renderer/workspace/key-walk.ts';
import type { Spoken } from '../../../renderer/workspace/spoken.ts';
import { perform } from '../../../shared/commands/index.ts';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { casusOf, people } from '../../helpers/casus.ts';

const pair: Chosen = [
  { kind: 'person', id: 'm' },
  { kind: 'person', id: 'f' },
];

/** Two people under a hand that draws ties, as far as keys know it. */
function bench() {
  let casus = casusOf({ persons: people({ m: '1970', f: '1972', c: '2000' }), ties: [{ id: 'old', from: 'm', to: 'c', kind: 'close' }] });
  let chosen = pair;
  let count = 0;
  const editor = (): Editor =>
    ({
      casus,
      chosen,
      canChange: true,
      newId: () => `new-${(count += 1)}`,
      choose: (next: Chosen) => (chosen = next),
      run: (deeds: Parameters<Editor['run']>[0], then?: Chosen) => {
        const done = perform(casus, deeds);
        if (done.ok) casus = done.casus;
        chosen = then ?? chosen;
        return done.ok;
      },
    }) as unknown as Editor;
  const transcript = (): readonly Spoken[] =>
    casus.persons.map(({ id }) => ({
      key: `person:${id}`,
      record: { kind: 'person', id },
      said: '',
      beneath: casus.ties
        .filter(({ from, to }) => from === id || to === id)
        .map((tie) => ({ key: `tie:${tie.id}`, said: '', record: { kind: 'tie', id: tie.id } })),
    })) as unknown as readonly Spoken[];
  return { editor, transcript, chosen: () => chosen, casus: () => casus };
}

test('after a tie by its key the two stay chosen, so that another key says more of them', () => {
  const { editor, chosen, casus } = bench();
  expect([begin(editor(), 'tie.draw', { kind: 'close' }), begin(editor(), 'tie.draw', { kind: 'conflict' })]).toEqual([
    undefined,
    undefined,
  ]);
  expect(chosen()).toBe(pair);
  expect(casus().ties.map(({ kind }) => kind)).toEqual(['close', 'close', 'conflict']);
});

test('from the two one key leads to the newest tie between them', () => {
  const { editor, transcript, chosen } = bench();
  begin(editor(), 'tie.draw', { kind: 'close' });
  begin(editor(), 'tie.draw', { kind: 'conflict' });
  strand({ editor: editor(), transcript } as unknown as Parameters<typeof strand>[0], 1);
  expect(chosen().map(drawnKey)).toEqual(['tie:new-2']);
});

test('from two whom nothing joins no key leads away', () => {
  const { editor, transcript, chosen } = bench();
  strand({ editor: editor(), transcript } as unknown as Parameters<typeof strand>[0], 1);
  expect(chosen()).toBe(pair);
});
