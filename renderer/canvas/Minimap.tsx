import { Map as MapPicture } from 'lucide-react';
import { useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { PointerEvent } from 'react';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { standing } from '../workspace/stands.ts';
import { PicturePress } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import { OnPaperContext } from './on-paper.ts';

/** From this many persons on a drawing has a map. */
const FROM = 40;
/** No larger than this, px of the screen. */
const LARGEST = { width: 200, height: 120 };

interface Props {
  readonly drawn: Drawn;
}

/** A large drawing in small, and which part of it is seen; pressing or dragging there moves the drawing. */
export function Minimap({ drawn }: Props) {
  const { say } = useWords();
  const [shown, setShown] = useState(true);
  const family = drawn.diagram === 'genogram' ? drawn.placement : drawn.placement.family;
  if (family.persons.length < FROM) return null;
  return (
    <div className="minimap">
      {shown && <MapOf drawn={drawn} />}
      <PicturePress
        icon={MapPicture}
        name={say(shown ? 'interface.hands.map.hide' : 'interface.hands.map.show')}
        side="top"
        aria-pressed={shown}
        onPress={() => setShown(!shown)}
      />
    </div>
  );
}

function MapOf({ drawn }: Props) {
  const { chosen } = useEditor();
  const { camera, view } = useContext(OnPaperContext);
  const now = useSyncExternalStore(camera?.watch ?? (() => () => undefined), () => camera?.now());
  const stands = useMemo(() => [...standing(drawn)].filter(([, { record }]) => record.kind !== 'household'), [drawn]);
  const keys = new Set(chosen.map(drawnKey));
  const [width, height] = [view.right - view.left, view.bottom - view.top];
  const k = Math.min(LARGEST.width / width, LARGEST.height / height);
  const centre = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    camera?.centre({ x: (event.clientX - left) / k, y: (event.clientY - top) / k });
  };
  const stage = camera?.stage();
  return (
    <svg
      width={width * k}
      height={height * k}
      viewBox={`${view.left} ${view.top} ${width} ${height}`}
      aria-hidden
      onPointerDown={centre}
      onPointerMove={centre}
    >
      {stands.map(([key, { box }]) => (
        <rect
          key={key}
          className={keys.has(key) ? 'there chosen' : 'there'}
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
        />
      ))}
      {now && stage && (
        <rect
          className="seen"
          x={view.left - now.x / now.k}
          y={view.top - now.y / now.k}
          width={stage.width / now.k}
          height={stage.height / now.k}
          strokeWidth={1.5 / k}
        />
      )}
    </svg>
  );
}
