import { expect, test } from 'vitest';
import { crashKeys } from '../../../bench/crash-keys.ts';

test.each([1, 2])(
  '%d programs that are killed amidst changing the keys lose nothing and leave a file that opens',
  async (programs) => {
    const found = await crashKeys(4, programs);
    expect(found.acknowledged).toBeGreaterThan(0);
    expect(found).toMatchObject({ kills: 4, lost: 0, unopenable: 0, halfWritten: 0, unsound: 0 });
  },
  60_000,
);
