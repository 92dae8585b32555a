import { useWords } from '../../../words/use-words.ts';
import { changeOf, useHeld } from '../held.ts';
import type { FieldSpec } from '../sections/spec.ts';
import { WritingField } from './WritingField.tsx';

type Spec = Extract<FieldSpec, { readonly as: 'words' }>;

const joined = (value: unknown): string => (Array.isArray(value) ? value.filter((it) => typeof it === 'string').join(' / ') : '');

/** Some words, as the drawing writes them: `TR / NL`. */
export function WordsPart({ spec: { field, label } }: { readonly spec: Spec }) {
  const { say } = useWords();
  const held = useHeld();
  const shown = joined(held.shown[field]);
  const words = (text: string): readonly string[] | null => {
    const parts = text
      .split(/[/,;]/u)
      .map((it) => it.trim())
      .filter((it) => it !== '');
    return parts.length === 0 ? null : parts;
  };
  return (
    <WritingField
      label={say(label)}
      value={shown}
      isReadOnly={shown !== joined(held.record[field])}
      deeds={(text) => [changeOf(held, { [field]: words(text) })]}
    />
  );
}
