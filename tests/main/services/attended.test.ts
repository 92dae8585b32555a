import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersOf } from '../../../main/services/answers.ts';
import type { Answers } from '../../../main/services/answers.ts';
import { attended } from '../../../main/services/attended.ts';

const nowhere = join(import.meta.dirname, 'nowhere');
const answers: Answers = answersOf({
  assets: join(import.meta.dirname, '../../../assets'),
  station: { id: 'station', home: nowhere, now: () => 0 },
  shell: { folder: nowhere },
});

test('the team file is closed only after everything that was asked is answered', async () => {
  const done: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const questions = attended({
    ...answers,
    'samples.list': async () => {
      await held;
      done.push('answered');
      return [];
    },
    'team.lock': async () => {
      done.push('locked');
      return {};
    },
  });
  const asked = questions.answer('samples.list', {});
  const ended = questions.end(10_000);
  release();
  await Promise.all([asked, ended]);
  expect(done).toEqual(['answered', 'locked']);
});

test('an answer that never comes does not keep the program from ending, nor does a file that does not close', async () => {
  const never = () => new Promise<never>(() => undefined);
  const questions = attended({ ...answers, 'samples.list': never, 'team.lock': never });
  void questions.answer('samples.list', {});
  await questions.end(20);
  expect(await attended({ ...answers, 'team.lock': () => Promise.reject(new Error('gone')) }).end(20)).toBeUndefined();
});
