import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { afterPaint } from '../workspace/after-paint.ts';
import { useEditor } from '../workspace/editor.ts';
import { DRAWING } from '../workspace/key-place.ts';
import type { Spoken } from '../workspace/spoken.ts';
import { transcriptOf } from '../workspace/transcript.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly title: string;
  readonly tree: RefObject<HTMLDivElement | null>;
}

interface Line {
  readonly id: string;
  readonly words: string;
  readonly record: DrawnRecord | undefined;
  readonly level: 1 | 2;
  readonly at: number;
  readonly of: number;
}

/** The drawing for who cannot see it: it has focus when the drawing has, and says who is chosen (docs/decisions/drawing-spoken.md). */
export function SpokenTree({ title, tree }: Props) {
  const words = useWords();
  const editor = useEditor();
  const { chosen } = editor;
  const { casus, view, theme, drawing, touching } = editor;
  const [lines, setLines] = useState<readonly Line[]>([]);
  // The eye comes first: sentences of a change are made after it was painted.
  useEffect(
    () => afterPaint(() => setLines(linesOf(transcriptOf({ casus, view, theme, drawing }, words)))),
    [casus, view, theme, drawing, words],
  );
  const keys = new Set(chosen.map(drawnKey));
  // While a hypothesis is told what it touches, everything says whether it does.
  const touches = touching === undefined ? undefined : casus.hypotheses.find(({ slot }) => slot === touching)?.touches;
  const last = chosen.at(-1);
  const active = last && lines.find(({ record }) => record !== undefined && drawnKey(record) === drawnKey(last));
  return (
    <div
      ref={tree}
      className="stage-tree"
      {...{ [DRAWING]: '' }}
      role="tree"
      tabIndex={0}
      aria-label={words.say('interface.drawing', { title })}
      aria-describedby="drawing-hint"
      aria-multiselectable
      {...(active && { 'aria-activedescendant': idOf(active.id) })}
    >
      {lines.map(({ id, words: said, record, level, at, of }) => (
        <div
          key={id}
          id={idOf(id)}
          role="treeitem"
          aria-level={level}
          aria-posinset={at}
          aria-setsize={of}
          aria-selected={record !== undefined && keys.has(drawnKey(record))}
          {...(touches && record && { 'aria-checked': touches.includes(record.id) })}
          aria-label={said}
        />
      ))}
    </div>
  );
}

/** Everybody with what is drawn of them, line by line as they are walked. */
function linesOf(all: readonly Spoken[]): readonly Line[] {
  return all.flatMap(({ key, record, words: said, beneath }, at): readonly Line[] => [
    { id: `said:${key}`, words: said, record, level: 1, at: at + 1, of: all.length },
    ...beneath.map((it, nth): Line => ({
      id: `said:${key}:${nth}`,
      words: it.words,
      record: it.record,
      level: 2,
      at: nth + 1,
      of: beneath.length,
    })),
  ]);
}

/** An id of an element holds no spaces. */
function idOf(name: string): string {
  return name.replaceAll(/\s/gu, '_');
}
