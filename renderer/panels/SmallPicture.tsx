import { useMemo } from 'react';
import { entryReach } from '../../shared/scene/paper.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { svgText, svgTree } from '../../shared/scene/svg.ts';

interface Props {
  /** A small drawing round (0, 0). */
  readonly marks: readonly Mark[];
}

/** A line or a symbol as small as a word, in the drawing's own hand. The word beside it is what is read out. */
export function SmallPicture({ marks }: Props) {
  const { x, y } = entryReach;
  const address = useMemo(() => {
    const tree = svgTree({ view: { left: -x, top: -y, right: x, bottom: y }, title: '', description: '', marks });
    return `data:image/svg+xml,${encodeURIComponent(svgText(tree))}`;
  }, [marks, x, y]);
  return <img className="small-picture" src={address} width={2 * x} height={2 * y} alt="" />;
}
