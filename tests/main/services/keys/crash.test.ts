import { expect, test } from 'vitest';
import { crashKeys } from '../../../bench/crash-keys.ts';

test('a program that is killed amidst changing the keys loses nothing and leaves a file that opens', async () => {
  const found = await crashKeys(6);
  expect(found.acknowledged).toBeGreaterThan(0);
  expect(found).toMatchObject({ kills: 6, lost: 0, unopenable: 0, halfWritten: 0, unsound: 0 });
}, 60_000);
