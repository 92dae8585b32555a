import type { Scene } from '../scene/scene.ts';

type View = Scene['view'];

/** The papers a drawing is put on: sides in mm, the short one first. */
export const papers = { A4: [210, 297], A3: [297, 420] } as const;
export type PaperId = keyof typeof papers;

/** A sheet with the drawing in its middle. */
export interface Page {
  readonly paper: PaperId;
  /** Sides of the sheet in mm. */
  readonly width: number;
  readonly height: number;
  /** 1 is 100 %: 96 px of the drawing to the inch. */
  readonly scale: number;
  /** The sheet in px of the drawing: it holds the view and the margins. */
  readonly view: View;
}

export const MARGIN = 10;
/** A px of the drawing at 100 %, in mm. */
export const PX = 25.4 / 96;
/** Under this scale a name (12 px) is smaller than 5.4 pt on paper. */
const READABLE = 0.6;

function pageOf(view: View, paper: PaperId, lying: boolean): Page {
  const [short, long] = papers[paper];
  const [width, height] = lying ? [long, short] : [short, long];
  const wide = Math.max(view.right - view.left, 1);
  const high = Math.max(view.bottom - view.top, 1);
  const scale = Math.min(1, (width - 2 * MARGIN) / (wide * PX), (height - 2 * MARGIN) / (high * PX));
  const left = (view.left + view.right - width / (PX * scale)) / 2;
  const top = (view.top + view.bottom - height / (PX * scale)) / 2;
  return { paper, width, height, scale, view: { left, top, right: left + width / (PX * scale), bottom: top + height / (PX * scale) } };
}

/**
 * The sheet for a drawing: lying or standing, whichever shows it larger (lying when it is all one and the drawing is
 * wider than high), with margins of 10 mm and never above 100 %.
 */
export function pageFor(view: View, paper: PaperId): Page {
  const [lying, standing] = [pageOf(view, paper, true), pageOf(view, paper, false)];
  if (lying.scale !== standing.scale) return lying.scale > standing.scale ? lying : standing;
  return view.right - view.left >= view.bottom - view.top ? lying : standing;
}

/** The smallest sheet on which a name can still be read; A3 when there is none. */
export function readablePage(view: View): Page {
  const small = pageFor(view, 'A4');
  return readable(small) ? small : pageFor(view, 'A3');
}

/** Whether a name on this sheet can still be read without a glass. */
export function readable(page: Page): boolean {
  return page.scale >= READABLE;
}
