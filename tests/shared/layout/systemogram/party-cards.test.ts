import { describe, expect, it } from 'vitest';
import { cardSize } from '../../../../shared/layout/systemogram/party-cards.ts';
import type { Casus, HelpLine } from '../../../../shared/model/records.ts';
import { layoutOptions } from '../../../bench/systemogram-options.ts';
import { samples } from '../../../helpers/samples.ts';

const [casus] = [...samples.values()];
if (casus === undefined) throw new Error('There is no sample.');
const first: Casus = casus;

/** The lines on the card of a party of this name, planned or not. */
function linesOn(name: string, planned: boolean, textScale = 1): readonly (readonly [role: string, text: string])[] {
  const party = { id: 'p', kind: 'organisation', name } as const;
  const line: HelpLine = { id: 'l', from: 'p', to: [], status: 'planned', framework: 'voluntary', quality: 'normal' };
  const alone: Casus = { ...first, involved: [party], helpLines: planned ? [line] : [] };
  const { measure } = layoutOptions;
  const words = {
    ...layoutOptions,
    measure: (text: string, role: Parameters<typeof measure>[1]) => textScale * measure(text, role),
    textScale,
  };
  const size = cardSize(party, alone, words);
  expect(size.width).toBeLessThanOrEqual(172 * textScale);
  return size.lines.map(({ role, text }) => [role, text] as const);
}

describe.each([1, 1.5])('a card with words %s times as large', (textScale) => {
  it('breaks a long name in two lines of the name, and has no word of it among the details', () => {
    expect(linesOn('miskraam nooit meer besproken', false, textScale)).toEqual([
      ['cardTitle', 'miskraam nooit meer'],
      ['cardTitle', 'besproken'],
    ]);
  });

  it('tells the status in a last line of its own under however many lines of name', () => {
    expect(linesOn('school', true, textScale)).toEqual([
      ['cardTitle', 'school'],
      ['cardDetail', 'gepland'],
    ]);
    expect(linesOn('aanbieder van hoogbegaafdheid', true, textScale)).toEqual([
      ['cardTitle', 'aanbieder van'],
      ['cardTitle', 'hoogbegaafdheid'],
      ['cardDetail', 'gepland'],
    ]);
  });

  it('parts what somebody does there from the status where one line is too short for both', () => {
    expect(linesOn('school (intern begeleider en mentor)', true, textScale)).toEqual([
      ['cardTitle', 'school'],
      ['cardDetail', 'intern begeleider en mentor'],
      ['cardDetail', 'gepland'],
    ]);
  });
});
