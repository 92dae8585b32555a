import { useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ActHands } from '../workspace/menu-acts.ts';
import { ActsMenu } from './ActsMenu.tsx';
import { TieMenu } from './TieMenu.tsx';
import type { Opened } from './tools/tool.ts';

interface Props {
  readonly opened: Opened;
  readonly hands: ActHands;
  readonly onClose: () => void;
}

/** The menu that a hand opened, where it opened it. */
export function OpenedMenu({ opened, hands, onClose }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const { x, y } = opened.screen;
  return (
    <>
      {createPortal(<span ref={place} className="menu-place" style={{ left: x, top: y }} />, document.body)}
      {opened.is === 'acts' && <ActsMenu hands={hands} place={place} onClose={onClose} />}
      {opened.is === 'tie-kinds' && <TieMenu from={opened.from} to={opened.to} place={place} onClose={onClose} />}
    </>
  );
}
