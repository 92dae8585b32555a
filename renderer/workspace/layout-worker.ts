import { themes } from '../../shared/catalogue/themes.ts';
import { layoutFamily, layoutGenogram } from '../../shared/layout/genogram/layout.ts';
import { unpack } from '../../shared/formats/packed-places.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { LayoutOptions } from '../../shared/layout/genogram/layout.ts';
import { layoutSystemogram } from '../../shared/layout/systemogram/layout.ts';
import type { Casus } from '../../shared/model/records.ts';
import { aroundFamily } from '../../shared/rules/around-family.ts';
import { systemogramOnSheet } from '../../shared/scene/draw-systemogram.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { genogramOnSheet } from '../../shared/scene/draw-genogram.ts';
import type { Look as SceneLook } from '../../shared/scene/look.ts';
import { legendEntries, paperOf } from '../../shared/scene/paper.ts';
import type { OnSheet } from '../../shared/scene/sheet.ts';
import { carried } from './carried.ts';
import type { DraftAnswer, DraftRequest, Drawn, Placed } from './draft.ts';
import { lateElk } from './late-elk.ts';
import { sceneLookOf } from './scene-look.ts';
import { standsStill } from './stands-still.ts';

/** Makes drawings away from the hand. ELK itself sits in a worker of this worker, and ends with it. */

type Options = Omit<LayoutOptions, 'previous' | 'early'>;

async function draw(asked: DraftRequest, early: (family: Drawn) => void): Promise<Drawn> {
  const { casus, diagram } = asked;
  const request = { ...asked, ...whereRecalled(asked) };
  const look = sceneLookOf(request);
  const { view, preset, measure } = look;
  const options = { elk: lateElk, view, preset, measure, textScale: themes[look.theme].textScale };
  return diagram === 'genogram'
    ? genogram(visibleCasus(casus, view), request, options, look, early)
    : systemogram(aroundFamily(casus, view), request, options, look);
}

/** What a drawing that was kept says of where everything stands now. */
function whereRecalled({ recalled, diagram, casus }: DraftRequest): Pick<DraftRequest, 'previous' | 'loose' | 'still'> {
  if (recalled === undefined) return {};
  const before = recalled.before ?? casus;
  const stood = { diagram, placement: unpack(recalled.packed) } as Placed;
  return standsStill(before, casus) ? { still: stood } : carried(stood, before, casus);
}

async function genogram(
  shown: Casus,
  { previous, loose = [], still, familyOnly }: DraftRequest,
  options: Options,
  look: SceneLook,
  early: (family: Drawn) => void,
): Promise<Drawn> {
  const diagram = 'genogram';
  const drawnAt = (placement: Placement): Drawn => ({ diagram, placement, ...onPaper(genogramOnSheet(shown, placement, look), look) });
  if (still?.diagram === diagram) return drawnAt(still.placement);
  const from =
    previous?.diagram === diagram
      ? { previous: { ...previous.placement, loose } }
      : { early: (family: Placement) => early({ ...drawnAt(family), early: true }) };
  if (familyOnly) return { ...drawnAt((await layoutFamily(shown, { ...options, ...from })).placement), early: true };
  return drawnAt((await layoutGenogram(shown, { ...options, ...from })).placement);
}

async function systemogram(shown: Casus, { previous, loose = [], still }: DraftRequest, options: Options, look: SceneLook): Promise<Drawn> {
  const diagram = 'systemogram';
  const stood = (cards: SystemogramPlacement['cards']) => cards.filter(({ id }) => !loose.includes(id));
  const before = previous?.diagram === diagram ? { previous: { ...previous.placement, cards: stood(previous.placement.cards) } } : {};
  const placement = still?.diagram === diagram ? still.placement : (await layoutSystemogram(shown, { ...options, ...before })).placement;
  return { diagram, placement, ...onPaper(systemogramOnSheet(shown, placement, look), look) };
}

/** A drawing as the window shows it. */
function onPaper(sheet: OnSheet, look: SceneLook): Pick<Drawn, 'scene' | 'heading' | 'legend'> {
  return { scene: paperOf(sheet, look), heading: sheet.heading, legend: legendEntries(sheet.legend, look) };
}

self.addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  const answer = (given: DraftAnswer) => self.postMessage(given);
  draw(data, (family) => answer({ number: data.number, family })).then(
    (drawn) => answer({ number: data.number, drawn }),
    (fault: unknown) => answer({ number: data.number, failed: fault instanceof Error ? fault.name : 'unknown fault' }),
  );
});
