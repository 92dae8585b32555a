import Elk from 'elkjs/lib/elk.bundled.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { themes, type ThemeId } from '../../../../shared/catalogue/themes.ts';
import { layoutGenogram } from '../../../../shared/layout/genogram/layout.ts';
import { type LineLooks, lineLooks } from '../../../../shared/layout/quality/line-looks.ts';
import { visibleCasus } from '../../../../shared/rules/visible.ts';
import { usualView } from '../../../helpers/layout.ts';
import { lookOf } from '../../../helpers/look.ts';
import { samples } from '../../../helpers/samples.ts';

async function looksOf(name: string, theme: ThemeId): Promise<LineLooks> {
  const casus = samples.get(name);
  if (!casus) throw new Error(`no sample ${name}`);
  const { preset, measure } = lookOf({ theme, view: usualView });
  const { textScale } = themes[theme];
  const shown = visibleCasus(casus, usualView);
  const { placement } = await layoutGenogram(shown, { elk: new Elk(), view: usualView, preset, measure, textScale });
  return lineLooks(shown, placement, textScale);
}

describe('every line once, as it is usually shown', () => {
  let looks: LineLooks;
  beforeAll(async () => {
    looks = await looksOf('hard/every-line.casus.json', 'colour');
  });

  test('the three strokes of a fused line leave the names free under which it could dock', () => {
    expect(looks.named.filter(({ record }) => record === 'tie t_fused')).toEqual([]);
  });

  test('the badge of a scapegoat keeps off heads and other lines', () => {
    expect(looks.covered.filter(({ record }) => record === 'triangle d_detouring-attacking')).toEqual([]);
  });

  test('at most two pairs of ends lie on one spot', () => {
    expect(looks.heaped.length).toBeLessThanOrEqual(2);
  });
});

test('the theme of a coalition whose shaft is full stands where no line strikes it through', async () => {
  const looks = await looksOf('w-2024-011.casus.json', 'projection');
  expect(looks.struck).toEqual([]);
});
