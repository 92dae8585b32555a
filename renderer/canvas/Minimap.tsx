import { Map as MapPicture } from 'lucide-react';
import { useContext, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import type { PointerEvent } from 'react';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { Stage } from '../workspace/camera.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { standing } from '../workspace/stands.ts';
import { PicturePress } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import type { Sight } from './camera-hand.ts';
import { placeOfMap, sizeOfMap } from './map-corner.ts';
import type { MapPlace } from './map-corner.ts';
import { OnPaperContext } from './on-paper.ts';

/** From this many persons on a drawing has a map. */
const FROM = 40;

interface Props {
  readonly drawn: Drawn;
}

const silent = (): (() => void) => () => undefined;

/** A large drawing in small, and which part of it is seen; pressing or dragging there moves the drawing. */
export function Minimap({ drawn }: Props) {
  // What stands beside the drawing comes after it.
  const later = useDeferredValue(drawn);
  const family = later.diagram === 'genogram' ? later.placement : later.placement.family;
  return family.persons.length < FROM ? null : <Large drawn={later} />;
}

function Large({ drawn }: Props) {
  const { say } = useWords();
  const { camera } = useContext(OnPaperContext);
  const [wanted, setWanted] = useState<boolean>();
  const sight = useSyncExternalStore(camera?.watch ?? silent, () => camera?.sight());
  const stage = sight?.stage;
  // Where it lies free is asked of the whole drawing, so that it does not go about while that is moved.
  const [asked, setAsked] = useState<readonly [Drawn, Stage | undefined]>();
  const [{ corner, free }, setPlace] = useState<MapPlace>({ corner: 'bottom-left', free: true });
  if (camera && stage && drawn.meanwhile === undefined && (asked?.[0] !== drawn || asked[1] !== stage)) {
    setAsked([drawn, stage]);
    setPlace(placeOfMap(drawn, camera.wouldBeWhole(), stage, corner));
  }
  // It folds of itself where it would lie on somebody while there is nothing that it could lead to.
  const shown = wanted ?? (free || !sight || camera?.seesAll(sight) !== true);
  return (
    <div className={`minimap ${corner}`}>
      {shown && <MapOf drawn={drawn} />}
      <PicturePress
        icon={MapPicture}
        name={say(shown ? 'interface.hands.map.hide' : 'interface.hands.map.show')}
        side={corner === 'bottom-left' ? 'top' : 'bottom'}
        aria-pressed={shown}
        onPress={() => setWanted(!shown)}
      />
    </div>
  );
}

function MapOf({ drawn }: Props) {
  const { chosen } = useEditor();
  const { camera, view } = useContext(OnPaperContext);
  const sight = useSyncExternalStore(camera?.watch ?? silent, () => camera?.sight());
  const stands = useMemo(() => [...standing(drawn)].filter(([, { record }]) => record.kind !== 'household'), [drawn]);
  const lines = useMemo(() => kinLines(drawn), [drawn]);
  const keys = new Set(chosen.map(drawnKey));
  const { width, height, k } = sizeOfMap(view);
  const centre = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    camera?.centre({ x: (event.clientX - left) / k, y: (event.clientY - top) / k });
  };
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${view.left} ${view.top} ${width / k} ${height / k}`}
      aria-hidden
      onPointerDown={centre}
      onPointerMove={centre}
    >
      <path className="kin" d={lines} strokeWidth={1 / k} />
      {stands.map(([key, { box }]) => (
        <rect
          key={key}
          className={keys.has(key) ? 'there chosen' : 'there'}
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
          rx={6}
        />
      ))}
      {sight && <Seen {...sight} />}
    </svg>
  );
}

/** What of the drawing is seen: a frame that never goes outside the map. */
function Seen({ camera: { x, y, k }, stage }: Sight) {
  const { view } = useContext(OnPaperContext);
  const px = 1 / sizeOfMap(view).k;
  const within = (value: number, low: number, high: number): number => Math.max(low + px, Math.min(value, high - px));
  const left = within(view.left - x / k, view.left, view.right);
  const top = within(view.top - y / k, view.top, view.bottom);
  const right = within(view.left + (stage.width - stage.covered - x) / k, view.left, view.right);
  const bottom = within(view.top + (stage.height - y) / k, view.top, view.bottom);
  return <rect className="seen" x={left} y={top} width={right - left} height={bottom - top} rx={3 * px} strokeWidth={1.5 * px} />;
}

/** The lines between kin, which make rows of symbols a family. */
function kinLines({ diagram, placement }: Drawn): string {
  const { unions, sibships, descents } = diagram === 'genogram' ? placement : placement.family;
  const courses = [
    ...unions.flatMap(({ lines }) => lines.map(({ points }) => points)),
    ...sibships.flatMap(({ lines }) => lines),
    ...descents.map(({ points }) => points),
  ];
  return courses
    .map((course) => course.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join(''))
    .join('');
}
