import Elk from 'elkjs/lib/elk.bundled.js';
import { expect, test } from 'vitest';
import { themes } from '../../../../shared/catalogue/themes.ts';
import { textStyles } from '../../../../shared/catalogue/type.ts';
import { boxAround, overlap } from '../../../../shared/geometry/box.ts';
import { layoutGenogram } from '../../../../shared/layout/genogram/layout.ts';
import { type PlacedText, textBox } from '../../../../shared/layout/placement.ts';
import { usuallyShown, usualView } from '../../../helpers/layout.ts';
import { lookOf } from '../../../helpers/look.ts';
import { samples } from '../../../helpers/samples.ts';

const elk = new Elk();
const { measure, preset } = lookOf({ theme: 'projection' });
const { textScale } = themes.projection;
/** That is left between the words and a symbol at the least, px. */
const WHITE = 2;

test.each([...samples].filter(([name]) => !name.includes('forty')))(
  'on the projector the dates of the couples of %s keep off symbols and years',
  async (_, casus) => {
    const { placement } = await layoutGenogram(usuallyShown(casus), { elk, view: usualView, preset, measure, textScale });
    const boxOf = (text: PlacedText) => textBox(text, textStyles[text.role].size * textScale);
    const symbols = placement.persons.flatMap(({ id, x, y, width, height, texts }) => [
      { what: `the symbol of ${id}`, box: boxAround({ x, y }, width + 2 * WHITE, height + 2 * WHITE) },
      ...texts.filter(({ role }) => role === 'years').map((text) => ({ what: `the years of ${id}`, box: boxOf(text) })),
    ]);
    const struck = placement.unions.flatMap(({ id, texts }) =>
      texts.flatMap((text) => symbols.filter(({ box }) => overlap(box, boxOf(text))).map(({ what }) => `${id} "${text.text}" on ${what}`)),
    );
    expect(struck).toEqual([]);
  },
);
