import { sectors } from '../../shared/catalogue/help.ts';
import type { Box } from '../../shared/geometry/box.ts';
import { ovalPath } from '../../shared/scene/paths.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useWords } from '../words/use-words.ts';
import { Carried } from './Carried.tsx';
import type { Guide, Preview } from './tools/preview.ts';

interface Props {
  readonly preview: Preview;
  readonly drawn: Drawn;
  readonly view: Box;
  readonly px: number;
}

/** What a busy hand shows: its box, its line, or what it carries and where that will stand. */
export function PreviewMarks({ preview, drawn, view, px }: Props) {
  if (preview.is === 'panning') return null;
  if (preview.is === 'brush') {
    const { left, top, right, bottom } = preview.box;
    return <rect className="brush" x={left} y={top} width={right - left} height={bottom - top} strokeWidth={px} />;
  }
  if (preview.is === 'line') {
    const { from, to } = preview;
    return (
      <path
        className="drawn-line"
        d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        strokeWidth={2 * px}
        strokeDasharray={`${6 * px} ${4 * px}`}
      />
    );
  }
  return (
    <>
      {preview.guide && <GuideMarks guide={preview.guide} drawn={drawn} view={view} px={px} />}
      <Carried records={preview.records} by={preview.by} />
    </>
  );
}

interface GuideProps extends Omit<Props, 'preview'> {
  readonly guide: Guide;
}

/** The row, or the ring and the sector, in which what is carried will stand. */
function GuideMarks({ guide, drawn, view, px }: GuideProps) {
  const words = useWords();
  if ('rows' in guide) {
    return guide.rows.map((y) => (
      <path key={y} className="guide" d={`M${view.left} ${y}H${view.right}`} strokeWidth={px} strokeDasharray={`${4 * px} ${4 * px}`} />
    ));
  }
  if (drawn.diagram !== 'systemogram') return null;
  const { centre, rings, sectors: fields } = drawn.placement;
  const ring = rings.find((it) => it.ring === guide.ring) ?? rings.at(-1);
  if (ring === undefined) return null;
  return (
    <>
      <path className="guide-ring" d={ovalPath(centre, ring)} strokeWidth={2 * px} />
      <text className="guide-words" x={centre.x} y={centre.y - ring.top - 8 * px} fontSize={12 * px} textAnchor="middle">
        {words.say('interface.hands.falls-in', {
          ring: ring.ring === guide.ring ? ring.label.text : guide.ring,
          sector: fields.find(({ sector }) => sector === guide.sector)?.label.text ?? words.label(sectors[guide.sector]),
        })}
      </text>
    </>
  );
}
