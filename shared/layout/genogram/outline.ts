import type { Figure } from '../../catalogue/figure.ts';

/** How far below a symbol's centre its outline lies at `dx` px beside the middle. */
export function footAt(figure: Figure | undefined, dx: number): number {
  if (figure === undefined) return 0;
  return edgeAt(figure, dx, figure.outline === 'circle' || figure.outline === 'diamond' ? figure.outline : 'flat');
}

/** How far above a symbol's centre its outline lies at `dx` px beside the middle. */
export function topAt(figure: Figure | undefined, dx: number): number {
  if (figure === undefined) return 0;
  if (figure.outline === 'triangle')
    return figure.height / 2 - (Math.min(figure.width / 2, Math.abs(dx)) * 2 * figure.height) / figure.width;
  const round = figure.outline === 'dome' ? 'circle' : figure.outline;
  return edgeAt(figure, dx, round === 'circle' || round === 'diamond' ? round : 'flat');
}

function edgeAt(figure: Figure, dx: number, form: 'circle' | 'diamond' | 'flat'): number {
  const away = Math.min(figure.width / 2, Math.abs(dx));
  if (form === 'flat') return figure.height / 2;
  if (form === 'diamond') return (figure.height / 2) * (1 - (2 * away) / figure.width);
  return Math.sqrt(Math.max(0, (figure.width / 2) ** 2 - away ** 2));
}
