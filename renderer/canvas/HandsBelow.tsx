import { useContext, useMemo } from 'react';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { running, standing } from '../workspace/stands.ts';
import { Halo } from './Halo.tsx';
import { OnPaperContext, useEnlarged } from './on-paper.ts';
import { isHome, isUnder, Outline } from './Outline.tsx';
import type { HandsOn } from './use-hands.ts';

interface Props {
  readonly drawn: Drawn;
  readonly hands: HandsOn;
}

/** Under the drawing: the light bands that show which lines are chosen, hovered or lit, and the frames of who is chosen. */
export function HandsBelow({ drawn, hands: { hovered, preview } }: Props) {
  const { chosen, lit } = useEditor();
  const { view } = useContext(OnPaperContext);
  const px = 1 / useEnlarged();
  const lines = useMemo(() => running(drawn), [drawn]);
  const stands = useMemo(() => standing(drawn), [drawn]);
  const order = chosen.map(drawnKey);
  const keys = new Set(order);
  const framed = (of: readonly string[]) => of.flatMap((key) => stands.get(key) ?? []).filter((it) => isUnder(drawn, it));
  const under = hovered?.part === 'inside' ? undefined : hovered?.record;
  const over = under && preview === undefined ? drawnKey(under) : undefined;
  const home = preview?.is === 'line' ? preview.over : under;
  const homeKey = home && drawnKey(home);
  const of = (is: (key: string) => boolean) => lines.filter(({ record }) => is(drawnKey(record)));
  return (
    <div className={`hands below ${drawn.diagram === 'systemogram' ? 'through' : ''}`}>
      <svg viewBox={`${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`} aria-hidden>
        <Halo lines={of((key) => lit.has(key) && !keys.has(key))} px={px} look="lit" />
        <Halo lines={of((key) => key === over && !keys.has(key))} px={px} look="hovered" />
        {homeKey !== undefined && !keys.has(homeKey) && (
          <Outline things={framed([homeKey]).filter(isHome)} px={px} drawn={drawn} look="hovered" />
        )}
        <Halo lines={of((key) => keys.has(key))} px={px} look="chosen" />
        <g transform={preview?.is === 'moving' ? `translate(${preview.by.x} ${preview.by.y})` : undefined}>
          <Outline things={framed(order.slice(-1))} px={px} drawn={drawn} look="focus" />
          <Outline things={framed(order)} px={px} drawn={drawn} look="chosen" />
        </g>
      </svg>
    </div>
  );
}
