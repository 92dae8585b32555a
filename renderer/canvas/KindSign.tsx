import { useMemo } from 'react';
import { tieKinds } from '../../shared/catalogue/ties.ts';
import type { TieKind } from '../../shared/catalogue/ties.ts';
import { inTokens } from '../../shared/scene/ink-tokens.ts';
import { ofLine } from '../../shared/scene/line-samples.ts';
import { penFor } from '../../shared/scene/pen.ts';
import { svgTree } from '../../shared/scene/svg.ts';
import { SceneView } from './SceneView.tsx';

/** Half of what a line takes, px. */
const [WIDE, HIGH] = [23, 12];
const pen = penFor('colour', () => 0);

/** A kind of line as it is drawn, beside its word in a menu. */
export function KindSign({ kind }: { readonly kind: TieKind }) {
  const tree = useMemo(() => {
    const view = { left: -WIDE, top: -HIGH, right: WIDE, bottom: HIGH };
    return inTokens(svgTree({ view, title: '', description: '', marks: ofLine(tieKinds[kind])({ x: 0, y: 0 }, 1, pen) }));
  }, [kind]);
  return (
    <span className="glyph line" style={{ width: 2 * WIDE, height: 2 * HIGH }} aria-hidden="true">
      <SceneView tree={tree} />
    </span>
  );
}
