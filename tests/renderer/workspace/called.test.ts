import { expect, test } from 'vitest';
import { calledTogether } from '../../../renderer/workspace/called-together.ts';
import { calledValues } from '../../../renderer/workspace/called.ts';
import { firstLook } from '../../../renderer/workspace/look.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import { shown } from '../../../shared/model/message.ts';
import type { View } from '../../../shared/rules/view.ts';
import { casusOf } from '../../helpers/casus.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const casus = casusOf({ persons: [{ id: 'tijmen', name: 'Tijmen Roos', gender: 'male' }] });
const view = { names: 'initials', layers: new Set(['ties'] as const), language: 'nl' } as const;

test('a sentence about a fault calls everybody as the view does, and never by an id', () => {
  expect(calledValues({ id: shown('tijmen'), count: 3, what: 'iets' }, casus, view, 'niemand')).toEqual({
    id: 'T.R.',
    count: 3,
    what: 'iets',
  });
});

test('who is chosen together is called as the drawing calls them, and a crowd is counted', () => {
  const view = (names: View['names']): View => ({ names, layers: firstLook.layers, language: 'nl' });
  const two = ['karin', 'peter'].map((id) => ({ kind: 'person', id }) as const);
  const [one, other] = two;
  if (one === undefined || other === undefined) throw new Error('nobody is chosen');
  const words = wordsOf('nl');
  expect(calledTogether(two, wholeCasus, view('full'), words)).toBe('Karin en Peter');
  expect(calledTogether(two, wholeCasus, view('roles'), words)).toBe('moeder en vader');
  expect(calledTogether(two, wholeCasus, view('initials'), words)).toBe('K., moeder en P., vader');
  expect(calledTogether([one, other, one, other], wholeCasus, view('full'), words)).toBe('4 gekozen');
  expect(calledTogether([{ kind: 'union', id: 'u1' }], wholeCasus, view('full'), words)).toBe('');
});
