import { expect, test } from 'vitest';
import { withUnmended } from '../../../renderer/workspace/unmended.ts';
import type { AllUnmended, Unmended } from '../../../renderer/workspace/unmended.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const text = (about: string, words: string): Unmended => ({
  about,
  text: words,
  from: wholeCasus,
  why: undefined,
  of: [{ kind: 'person', id: about }],
  label: 'Overleden',
});
const none: AllUnmended = new Map();

test('what was left in a field waits there, beside what waits in others, until it is taken out', () => {
  const one = withUnmended(none, 'a', text('a', '1-1-1950'));
  const two = withUnmended(one, 'b', text('b', '15'));
  expect([...two.values()].map((it) => it.text)).toEqual(['1-1-1950', '15']);
  expect([...withUnmended(two, 'a', undefined).keys()]).toEqual(['b']);
});

test('what was left last in a field is what waits there, and comes last', () => {
  const two = withUnmended(withUnmended(none, 'a', text('a', 'old')), 'b', text('b', '15'));
  const again = withUnmended(two, 'a', text('a', 'new'));
  expect([...again.values()].map((it) => it.text)).toEqual(['15', 'new']);
});

test('nothing changes where nothing waited, so that nothing is drawn anew', () => {
  expect(withUnmended(none, 'a', undefined)).toBe(none);
});
