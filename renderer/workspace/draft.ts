import type { LayerId } from '../../shared/catalogue/layers.ts';
import type { ThemeId } from '../../shared/catalogue/themes.ts';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import type { Headed } from '../../shared/scene/heading.ts';
import type { LegendEntry } from '../../shared/scene/paper.ts';
import type { Scene } from '../../shared/scene/scene.ts';

/** What the worker is asked: a casus and how to show it, as plain values. */
export interface DraftRequest {
  readonly number: number;
  readonly diagram: DiagramName;
  readonly casus: Casus;
  readonly theme: ThemeId;
  readonly names: View['names'];
  readonly language: View['language'];
  readonly layers: readonly LayerId[];
  /** Where everybody stood, so that as few as possible move. */
  readonly previous?: Placed;
  /** Who of them looks for a place anew, because a hand let go of them. */
  readonly loose?: readonly string[];
  /** Where everything stands already, where nothing changed that would move it: only the words are made anew. */
  readonly still?: Placed;
  /** Whether only the family of a genogram is wanted, without the lines between people, which take longer. */
  readonly familyOnly?: boolean;
  /** Where everything stood when it was drawn the last time, in a session before this one. */
  readonly recalled?: Recalled;
}

/** The places of a drawing as they were kept (shared/formats/packed-places.ts). */
export interface Recalled {
  readonly packed: string;
  /** The casus that was drawn there, where it is another than the one that is drawn now. */
  readonly before?: Casus;
}

/** Where everything stands, in each of the drawings. */
export type Placed =
  | { readonly diagram: 'genogram'; readonly placement: Placement }
  | { readonly diagram: 'systemogram'; readonly placement: SystemogramPlacement };

/** A finished drawing, and where everything stands in it. */
export type Drawn = Placed & {
  /** The drawing alone; heading and legend stand round it on the paper. */
  readonly scene: Scene;
  readonly heading: Headed;
  readonly legend: readonly LegendEntry[];
  /** The groups, by name (kept-marks.ts), that stand at a likely place until their layout is made; absent in a finished drawing. */
  readonly meanwhile?: ReadonlySet<string>;
  /** Only the family of it: its lines are not laid, and the paper will grow with them. */
  readonly early?: true;
};

/** What comes back, under the number of the question: of a drawing that is made afresh first the family, while its lines are being laid. */
export type DraftAnswer = { readonly number: number } & (
  | { readonly family: Drawn }
  | { readonly drawn: Drawn }
  | { readonly failed: string }
);
