import { expect, test } from 'vitest';
import { calledValues } from '../../../renderer/workspace/called.ts';
import { shown } from '../../../shared/model/message.ts';
import { casusOf } from '../../helpers/casus.ts';

const casus = casusOf({ persons: [{ id: 'tijmen', name: 'Tijmen Roos', gender: 'male' }] });
const view = { names: 'initials', layers: new Set(['ties'] as const), language: 'nl' } as const;

test('a sentence about a fault calls everybody as the view does, and never by an id', () => {
  expect(calledValues({ id: shown('tijmen'), count: 3, what: 'iets' }, casus, view, 'niemand')).toEqual({
    id: 'T.R.',
    count: 3,
    what: 'iets',
  });
});
