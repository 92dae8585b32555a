import { describe, expect, test } from 'vitest';
import { detailIds, details, isAbout } from '../../../renderer/workspace/details.ts';
import { difference } from '../../../shared/model/change.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { casusOf } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

const texts = {
  code: 'W-1',
  title: 'Gezin',
  referenceDate: '16-05-2024',
  district: 'Zuid',
  status: 'closed',
  question: 'Hoe nu?',
  reframed: 'Wie met wie?',
  expected: 'rust',
};

describe('the details of a casus', () => {
  test.each(detailIds)('%s reads as it was written, and leaves a sound casus', (id) => {
    for (const casus of [casusOf({}), casusOf({ intake: { reframedQuestion: 'oud', question: { by: ['school'] } } })]) {
      const next = details[id].write(casus, texts[id]);
      expect(details[id].read(next)).toBe(texts[id]);
      expect(checkCasus(JSON.parse(JSON.stringify(next))).ok).toBe(true);
    }
  });

  test.each(detailIds)('%s written as it stands changes nothing', (id) => {
    for (const casus of samples.values()) expect(difference(casus, details[id].write(casus, details[id].read(casus)))).toEqual([]);
  });

  test('an empty text takes a detail away, and keeps what stands beside it', () => {
    const casus = casusOf({ intake: { district: 'West', question: { text: 'Hoe?', by: ['school'] } } });
    expect(details.question.write(casus, '').intake).toEqual({ district: 'West', question: { by: ['school'] } });
    expect(details.district.write(casus, '').intake).toEqual({ question: { text: 'Hoe?', by: ['school'] } });
    expect(details.district.write(casusOf({}), '')).toEqual(casusOf({}));
  });

  test('a casus keeps a code and a date that can be counted on', () => {
    expect(details.code.wrong?.('  ')).toBeDefined();
    for (const date of ['16-5-2024', '5-2024', '2024', '2024-05-16']) expect(details.referenceDate.wrong?.(date)).toBeUndefined();
    for (const date of ['', '31-02-2024', 'ooit', '~1950']) expect(details.referenceDate.wrong?.(date)).toBeDefined();
    expect(details.referenceDate.write(casusOf({}), '6-5-2024').referenceDate).toBe('2024-05-06');
  });

  test('a clash is about the detail that it touches, holds or lies in', () => {
    const clash = (path: string[]) => ({ list: 'casus', key: '', path, id: '', who: '', mineAt: 0, theirsAt: 0, later: false }) as const;
    expect(isAbout(clash(['intake', 'question', 'text']), details.question)).toBe(true);
    expect(isAbout(clash(['intake', 'question']), details.question)).toBe(true);
    expect(isAbout(clash(['intake', 'district']), details.question)).toBe(false);
    expect(isAbout(clash(['title']), details.title)).toBe(true);
  });
});
