import { useLayoutEffect, useRef } from 'react';
import type { Point } from '../../shared/geometry/box.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';

interface Props {
  readonly records: readonly DrawnRecord[];
  readonly by: Point;
}

/** What is carried: a copy of how it is drawn goes along with the hand, and where it stood it stays faintly. */
export function Carried({ records, by }: Props) {
  const place = useRef<SVGGElement>(null);
  const keys = records.map(drawnKey).join(' ');
  useLayoutEffect(() => {
    const [copies, sheet] = [place.current, place.current?.closest('.sheet')];
    if (!copies || !sheet) return undefined;
    const groups = keys.split(' ').flatMap((key) => {
      const [kind = '', ...id] = key.split(':');
      return [...sheet.querySelectorAll(`:scope > svg [data-kind="${CSS.escape(kind)}"][data-record="${CSS.escape(id.join(':'))}"]`)];
    });
    copies.replaceChildren(...groups.map((group) => group.cloneNode(true)));
    for (const group of groups) group.classList.add('left-behind');
    return () => {
      for (const group of groups) group.classList.remove('left-behind');
      copies.replaceChildren();
    };
  }, [keys]);
  return <g ref={place} className="carried" transform={`translate(${by.x} ${by.y})`} />;
}
