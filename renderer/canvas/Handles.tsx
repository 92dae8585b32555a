import { useMemo } from 'react';
import type { RefObject } from 'react';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { inkOf } from '../workspace/ink.ts';
import { offeredKin } from '../workspace/new-kin.ts';
import { standing, topOf } from '../workspace/stands.ts';
import type { Standing } from '../workspace/stands.ts';
import { handlePlaces } from './handle-places.ts';
import type { HandleName } from './handle-places.ts';
import { KinHandles } from './KinHandles.tsx';
import { LineHandle } from './LineHandles.tsx';
import { useEnlarged } from './on-paper.ts';
import type { HandsOn } from './use-hands.ts';

interface Props {
  /** Who alone is chosen: a person or a card. */
  readonly of: Standing;
  readonly drawn: Drawn;
  readonly stage: RefObject<HTMLElement | null>;
  readonly take: HandsOn['take'];
}

/** The handles beside the one who is chosen, each where it lies on as little as it can. */
export function Handles({ of, drawn, stage, take }: Props) {
  const { casus, view } = useEditor();
  const k = useEnlarged();
  const { record, box } = of;
  const person = record.kind === 'person' && drawn.diagram === 'genogram' ? record : undefined;
  const places = useMemo(() => {
    const key = drawnKey(record);
    const others = [...standing(drawn)].flatMap(([it, other]) => (other.record.kind === 'household' || it === key ? [] : [other.box]));
    const names: readonly HandleName[] = [...(person ? offeredKin(casus, view, person.id) : []), 'line'];
    const held = { box, above: topOf(drawn, { record, box }), others, inked: inkOf(drawn), bounds: drawn.placement.bounds };
    return handlePlaces(names, held, k);
  }, [drawn, record, box, person, casus, view, k]);
  return (
    <>
      {person && <KinHandles person={person} places={places} stage={stage} />}
      {places.line && <LineHandle from={record} at={places.line} take={take} />}
    </>
  );
}
