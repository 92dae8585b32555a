import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attended } from '../../../../main/services/attended.ts';
import { lockedWhenQuiet } from '../../../../main/shells/loopback/quiet.ts';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function listening() {
  const asked: unknown[] = [];
  let answer = (): Promise<{ readonly answer: object }> => Promise.resolve({ answer: {} });
  const questions: Attended = {
    answer: (question) => {
      asked.push(question);
      return answer();
    },
    end: () => Promise.resolve(),
  };
  return { asked, watched: lockedWhenQuiet(questions), answerWith: (next: typeof answer) => (answer = next) };
}

test('a team file is locked, once, when no window asked anything for ten minutes', async () => {
  const { asked, watched } = listening();
  await watched.answer('team.news', {});
  await vi.advanceTimersByTimeAsync(9 * minute);
  expect(asked).toEqual(['team.news']);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(asked).toEqual(['team.news', 'team.lock']);
});

test('a window that asks once a minute keeps it open, and so does an answer that takes long', async () => {
  const { asked, watched, answerWith } = listening();
  for (let at = 0; at < 30; at += 1) {
    await watched.answer('team.news', {});
    await vi.advanceTimersByTimeAsync(minute);
  }
  let done = (): void => undefined;
  answerWith(() => new Promise((resolve) => (done = () => resolve({ answer: {} }))));
  const renewing = watched.answer('keys.renew', {});
  await vi.advanceTimersByTimeAsync(30 * minute);
  expect(asked).not.toContain('team.lock');
  done();
  await renewing;
  answerWith(() => Promise.resolve({ answer: {} }));
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(asked.at(-1)).toBe('team.lock');
});

test('nothing is locked after the program was told to end', async () => {
  const { asked, watched } = listening();
  await watched.end(0);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(asked).toEqual([]);
});
