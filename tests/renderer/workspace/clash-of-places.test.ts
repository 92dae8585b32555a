import { expect, test } from 'vitest';
import { placesSaid } from '../../../renderer/workspace/clash-of-places.ts';
import { standing, withConflicts } from '../../../renderer/workspace/conflict.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import { deed, perform } from '../../../shared/commands/index.ts';
import { difference } from '../../../shared/model/change.ts';
import { rebase } from '../../../shared/model/rebase.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, people } from '../../helpers/casus.ts';

const words = wordsOf('nl');
const called = (id: string): string => (id === 'm' ? 'Karin' : '');
const casus = casusOf({ persons: people({ m: '1970', f: '1972' }) });
const after = (from: Casus, ...deeds: Parameters<typeof perform>[1]): Casus => {
  const done = perform(from, deeds);
  if (!done.ok) throw new Error('Not done.');
  return done.casus;
};
const put = (x: number) => deed('layout.place', { diagram: 'genogram', positions: { m: [x, 20] } });

test('two who drag one person read where she stands in words, without a number', () => {
  const theirs = after(casus, put(300));
  const { conflicts } = rebase(difference(casus, after(casus, put(10))), theirs);
  const [clash] = withConflicts([], conflicts, { who: 'Sanne de Wit', mineAt: 1, theirsAt: 2 });
  if (clash === undefined) throw new Error('There is no clash.');
  const said = placesSaid(clash, standing(theirs, clash), called, words);
  expect(said).toEqual({ name: 'Plaats van Karin', mine: 'staat waar jij koos', theirs: 'staat op een andere plaats' });
});

test('who was let go of finds a place by itself, and an order is told as one', () => {
  const place = { list: 'casus', path: ['layout', 'genogram', 'positions', 'm'] } as const;
  expect(placesSaid({ ...place, mine: [1, 2] }, undefined, called, words)?.theirs).toBe('krijgt vanzelf een plaats');
  const order = placesSaid({ list: 'casus', path: ['layout', 'genogram', 'order'], mine: ['m', 'f'] }, ['f', 'm'], called, words);
  expect(order?.theirs).toBe('staat in een andere volgorde');
});

test('somebody who is not seen is not named, and what is no place is told as it is', () => {
  expect(placesSaid({ list: 'casus', path: ['layout', 'genogram', 'positions', 'x'], mine: [1, 2] }, [3, 4], called, words)?.name).toBe(
    'Plaatsen',
  );
  expect(placesSaid({ list: 'persons', path: ['name'], mine: 'a' }, 'b', called, words)).toBeUndefined();
});
