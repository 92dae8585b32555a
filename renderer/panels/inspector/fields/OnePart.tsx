import { Pick } from '../../../parts/Pick.tsx';
import { Segment } from '../../../parts/Segment.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { Glyph } from '../Glyph.tsx';
import { changeOf, useHeld } from '../held.ts';
import { sampleOf } from '../pictures.ts';
import type { FieldSpec } from '../sections/spec.ts';
import { keyedTieKinds } from '../tie-kinds.ts';
import { useTold } from '../told.ts';
import { shortWords } from './short-words.ts';

type Spec = Extract<FieldSpec, { readonly as: 'pick' | 'segment' | 'pictures' | 'picture-segment' }>;

/** What stands for the absence of a value. */
const NONE = '';

/** One out of a list of the catalogue, as words or with little drawings; all in sight where they are few. */
export function OnePart({ spec }: { readonly spec: Spec }) {
  const { say, label: wordOf } = useWords();
  const { canChange, run } = useEditor();
  const { look } = useTold();
  const held = useHeld();
  const { field, label, entries, none, usual, counted = false, as } = spec;
  const value = held.record[field];
  const chosen = typeof value === 'string' || typeof value === 'number' ? String(value) : (usual ?? NONE);
  const pictures = 'pictures' in spec ? spec.pictures : undefined;
  const lookOf = pictures === 'gender' || pictures === 'personKind' ? 'symbol' : 'line';
  const order =
    pictures === 'tie'
      ? keyedTieKinds.map(({ kind, key }) => ({ id: kind, key }))
      : Object.keys(entries).map((id) => ({ id, key: undefined }));
  const lines = [
    ...(none === undefined ? [] : [{ id: NONE, word: say(none) }]),
    ...order.map(({ id, key }) => ({
      id,
      word: entries[id] ? wordOf(entries[id]) : id,
      ...(pictures && { picture: <Glyph sample={sampleOf(pictures, id, held.shown, look)} look={lookOf} /> }),
      ...(key !== undefined && { end: key }),
    })),
  ];
  const choose = (id: string): void => {
    if (id === chosen) return;
    const absent = id === NONE || id === usual;
    run([changeOf(held, { [field]: absent ? null : counted ? Number(id) : id })]);
  };
  if (as === 'segment' || as === 'picture-segment') {
    const parts = lines.map((it) => ({ ...it, ...shortWords(it.word) }));
    return <Segment named name={say(label)} chosen={chosen} parts={parts} onChoose={choose} isReadOnly={!canChange} />;
  }
  return <Pick label={say(label)} chosen={chosen} lines={lines} onChoose={choose} isDisabled={!canChange} />;
}
