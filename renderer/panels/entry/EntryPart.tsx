import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import type { Understood } from '../../../shared/words/index.ts';
import { Glyph } from '../inspector/Glyph.tsx';
import { pictureOf } from '../inspector/record-picture.ts';
import type { Told } from '../inspector/told.ts';

interface Props {
  readonly part: Understood['parts'][number];
  /** What the words stand for in the drawing, and how that is told. */
  readonly sign?: { readonly record: DrawnRecord; readonly told: Told } | undefined;
  /** This is what stands in the way. */
  readonly unclear?: boolean;
}

/** One recognised part of what was typed, as it was typed, with its own sign from the drawing. */
export function EntryPart({ part: { text, is, who }, sign, unclear = false }: Props) {
  if (is === 'sign' && !unclear) return null;
  const sample = sign && pictureOf(sign.record, sign.told);
  return (
    <span className={`chip part ${unclear ? 'unclear' : ''} ${who.length > 0 ? 'who' : ''}`}>
      {sample && <Glyph sample={sample} look={sign?.record.kind === 'person' ? 'symbol' : 'line'} size={0.7} />}
      <span className="chip-words">{text}</span>
    </span>
  );
}
