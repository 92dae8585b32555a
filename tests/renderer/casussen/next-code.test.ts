import { expect, test } from 'vitest';
import { nextCode } from '../../../renderer/casussen/next-code.ts';

test('a new code follows the way most codes are made, in this year', () => {
  expect(nextCode(['W-2026-002', 'W-2024-019', 'Z-2026-009', 'los'], 2026)).toBe('W-2026-003');
  expect(nextCode(['W-2024-019'], 2026)).toBe('W-2026-001');
  expect(nextCode([], 2026)).toBe('2026-001');
});
