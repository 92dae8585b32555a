import type { LayerId } from '../catalogue/layers.ts';
import type { Placement } from '../layout/placement.ts';
import type { SystemogramPlacement } from '../layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../model/records.ts';
import { shownLines } from './shown-lines.ts';

/** Of a genogram what the layers that are on show: a placement may have been made when others were. */
export function shownFamily(placement: Placement, casus: Casus, layers: ReadonlySet<LayerId>): Placement {
  return {
    ...placement,
    households: layers.has('households') ? placement.households : [],
    ...(placement.lines && { lines: shownLines(placement.lines, casus, layers) }),
  };
}

/** Of a systemogram what the layers that are on show. */
export function shownAmid(placement: SystemogramPlacement, layers: ReadonlySet<LayerId>): SystemogramPlacement {
  const involved = layers.has('involved');
  return {
    ...placement,
    family: { ...placement.family, households: layers.has('households') ? placement.family.households : [] },
    cards: involved ? placement.cards : [],
    lines: involved ? placement.lines : [],
    belongs: involved ? placement.belongs : [],
    boundaries: involved && layers.has('boundaries') ? placement.boundaries : [],
    directions: involved ? placement.directions : [],
    counts: involved ? placement.counts : [],
  };
}
