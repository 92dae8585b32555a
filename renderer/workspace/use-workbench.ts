import { useMemo, useRef } from 'react';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Fault } from '../../shared/model/check.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import { useDrawing, wishOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Editor } from './editor.ts';
import type { Look } from './look.ts';
import { useEditorOf } from './use-editor.ts';
import type { Bench } from './use-editor.ts';
import { useGhost } from './use-ghost.ts';
import type { Offered, Prepared } from './use-ghost.ts';
import type { PlacesKept } from './places-kept.ts';
import { usePlaces } from './use-places.ts';

/** What a window lays on its workbench. */
export interface OnBench {
  /** As it is shown; undefined while nothing is open. */
  readonly casus: Casus | undefined;
  readonly diagram: DiagramName;
  readonly look: Look;
  readonly language: View['language'];
  readonly canChange: boolean;
  readonly hand: Bench['hand'];
  /** Where everything of it stood the last time; absent where nothing is kept. */
  readonly places?: PlacesKept | undefined;
  readonly toDetails?: () => void;
  readonly refused: (faults: readonly Fault[]) => void;
}

/** A casus with its drawing, its editor, and what is only offered. */
export interface Workbench {
  readonly drawing: Drawing;
  readonly editor: Editor | undefined;
  readonly offered: Offered;
}

/** Keeps the drawing of what lies on the bench, and gives the hands their editor. */
export function useWorkbench({ casus, diagram, look, language, canChange, hand, places, toDetails, refused }: OnBench): Workbench {
  const prepared = useRef<Prepared>(undefined);
  const drawing = useDrawing(casus, look, language, diagram, prepared, places?.recall);
  const { names, layers, theme } = look;
  const bench = useMemo<Bench | undefined>(
    () => casus && { casus, diagram, view: { names, layers, language }, theme, canChange, drawing, hand, toDetails, refused },
    [casus, diagram, names, layers, theme, language, canChange, drawing, hand, toDetails, refused],
  );
  const editor = useEditorOf(bench);
  const wish = useMemo(() => wishOf(look, language, diagram), [look, language, diagram]);
  const offered = useGhost(casus, editor?.ghost, wish, drawing, prepared, editor?.chosen.find(({ kind }) => kind === 'person')?.id);
  usePlaces(places, casus, wish, drawing);
  return { drawing, editor, offered };
}
