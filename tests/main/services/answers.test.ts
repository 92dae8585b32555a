import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, answersOf } from '../../../main/services/answers.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';

const answers = answersOf({
  assets: join(import.meta.dirname, '../../../assets'),
  station: { id: 'station', home: join(import.meta.dirname, 'nowhere'), now: () => 0 },
  shell: { folder: join(import.meta.dirname, 'nowhere') },
});

describe('answers', () => {
  test('list the examples by code and title, and give the text of each', async () => {
    const list = await answer(answers, 'samples.list', {});
    expect(list).toMatchObject({
      answer: expect.arrayContaining([{ id: 'w-2024-011', code: 'W-2024-011', title: 'Familie Veldman - Roos', hard: false }]),
    });
    const read = await answer(answers, 'samples.read', { sample: 'w-2024-011' });
    expect(read).toMatchObject({ answer: { text: expect.stringContaining('"systeemkaart/casus"') } });
  });

  test.each([
    ['a question that is not in the table', 'disk.read', {}, 'unknown-question'],
    ['a name that every object has', 'constructor', {}, 'unknown-question'],
    ['a question that is no text', 7, {}, 'unknown-question'],
    ['an input of another shape', 'samples.read', { sample: 7 }, 'bad-input'],
    ['a key too many', 'samples.read', { sample: 'w-2024-011', path: '/' }, 'bad-input'],
    ['an example that is not there', 'samples.read', { sample: 'niemand' }, 'unknown-sample'],
    ['a path in the place of an example', 'samples.read', { sample: '../../package' }, 'unknown-sample'],
  ])('refuse %s', async (_what, question, input, refusal) => {
    expect(await answer(answers, question, input)).toMatchObject({ refusal });
  });

  test('refuse an export of a casus with faults, and say how many', async () => {
    const look = { theme: 'colour', names: 'initials', layers: [], language: 'nl', size: 'A4' };
    expect(await answer(answers, 'export', { casus: '{}', look, format: 'svg' })).toMatchObject({ refusal: 'bad-casus' });
  });

  test('never let a fault of a service out, nor what it said', async () => {
    const broken = { ...answers, 'samples.list': () => Promise.reject(new Error('Tijmen')) };
    expect(JSON.stringify(await answer(broken, 'samples.list', {}))).not.toContain('Tijmen');
    const refusing = { ...answers, 'samples.list': () => Promise.reject(new Refusal('too-large', 'Too large.')) };
    expect(await answer(refusing, 'samples.list', {})).toEqual({ refusal: 'too-large', message: 'Too large.' });
  });
});
