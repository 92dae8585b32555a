import { expect, test } from 'vitest';
import { involvedKinds, type Card } from '../../../shared/catalogue/help.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { ofParty } from '../../../shared/scene/samples.ts';
import { lookOf } from '../../helpers/look.ts';

test('no two kinds of parties look the same in the legend, in black and white either', () => {
  for (const theme of ['colour', 'black-white'] as const) {
    const pen = penFor(theme, lookOf().measure);
    const drawn = Object.values(involvedKinds).map((card: Card) => JSON.stringify(ofParty(card)({ x: 0, y: 0 }, 1, pen)));
    const shapes = drawn.map((marks) => marks.replaceAll(/#[\da-f]{6}/giu, 'ink'));
    expect(new Set(shapes).size).toBe(drawn.length);
  }
});
