import type { LayerId } from '../catalogue/layers.ts';
import type { LinePlacement } from '../layout/lines/line-placement.ts';
import type { Casus } from '../model/records.ts';

/** The lines of the layers that are on: a placement may have been made when others were. */
export function shownLines(lines: LinePlacement, casus: Casus, layers: ReadonlySet<LayerId>): LinePlacement {
  const normal = new Set(casus.ties.filter((tie) => tie.kind === 'normal').map((tie) => tie.id));
  const plain = new Set(casus.loyalties.filter((loyalty) => loyalty.kind === 'loyalty').map((loyalty) => loyalty.id));
  const where = <P>(layer: LayerId, placed: readonly P[]): readonly P[] => (layers.has(layer) ? placed : []);
  return {
    ties: where('ties', lines.ties).filter(({ id }) => layers.has('normal-ties') || !normal.has(id)),
    coalitions: where('coalitions', lines.coalitions),
    triangles: where('triangles', lines.triangles),
    loyalties: where('loyalties', lines.loyalties).filter(({ id }) => layers.has('plain-loyalties') || !plain.has(id)),
    boundaries: where('boundaries', lines.boundaries),
  };
}
