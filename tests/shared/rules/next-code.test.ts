import { expect, test } from 'vitest';
import { nextCode } from '../../../shared/rules/next-code.ts';

test.each([
  [[], '2026-001'],
  [['W-2024-019'], 'W-2026-001'],
  [['W-2026-002', 'W-2024-019', 'Z-2026-009', 'los'], 'W-2026-003'],
  [['2026.0041', '2026.0040'], '2026.0042'],
  [['Z-12', 'Z-9'], 'Z-13'],
  [['los', 'de kinderen'], '2026-001'],
])('after %j comes %s', (codes, next) => expect(nextCode(codes, 2026)).toBe(next));

test('a new code follows the newest, also where older codes that were made otherwise are many', () => {
  const old = Array.from({ length: 40 }, (_, nth) => `SWT-${nth}`);
  expect(nextCode(['W-2026-003', 'W-2026-002', 'Z-2026-008', 'W-2026-001', ...old.slice(0, 2)], 2026)).toBe('W-2026-004');
  expect(nextCode([...old.toReversed(), 'W-2026-003'], 2026)).toBe('SWT-40');
});
