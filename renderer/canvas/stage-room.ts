import type { Size, Stage } from '../workspace/camera.ts';

/** What a legend has above and below its rows, px. */
const FRAME = 19;

/**
 * How large a stage is and what the inspector takes of it when it opens. The style sheets say how wide that is: `--beside-takes` is how much narrower the paper
 * gets, `--beside-hides` how much of it something will lie over, and `--beside-lies` how much of it something lies over now.
 */
export function stageOf(stage: HTMLElement): Stage {
  const [width, height] = [stage.clientWidth, stage.clientHeight];
  const style = getComputedStyle(stage);
  const takes = lengthOf(style, '--beside-takes');
  const opening: Size = { width: takes + lengthOf(style, '--beside-hides'), height: takes > 0 ? moreLegend(stage, takes) : 0 };
  return { width, height, opening, covered: lengthOf(style, '--beside-lies') };
}

/** How much higher the legend below a stage gets where it is narrower: it has fewer columns, and more rows up to as many as it may. */
function moreLegend(stage: HTMLElement, narrower: number): number {
  const legend = stage.parentElement?.querySelector<HTMLElement>('.paper-legend');
  const list = legend?.querySelector('ul');
  if (!legend || !list) return 0;
  const style = getComputedStyle(list);
  const [row, most] = [lengthOf(style, '--row'), lengthOf(style, '--rows')];
  const columns = style.gridTemplateColumns.split(' ').map((width) => Number.parseFloat(width) || 0);
  const mean = columns.reduce((sum, width) => sum + width, 0) / columns.length;
  const fitting = Math.max(1, Math.min(columns.length, Math.floor((list.clientWidth - narrower) / Math.max(1, mean))));
  const rows = Math.min(most, Math.ceil(list.children.length / fitting));
  return Math.max(0, FRAME + rows * row - legend.offsetHeight);
}

function lengthOf(style: CSSStyleDeclaration, name: string): number {
  return Number.parseFloat(style.getPropertyValue(name)) || 0;
}
