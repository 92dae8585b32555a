import { expect, test } from 'vitest';
import { longTasks, USUAL } from '../../../../main/services/keeper/patience.ts';

test('whoever asks for a new recovery key waits for it to the end, because the one before opens the file no longer and nobody else saw the new one', () => {
  expect(USUAL['keys.newRecovery']).toBe(longTasks);
});
