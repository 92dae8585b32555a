import { tieKinds } from '../../../../shared/catalogue/ties.ts';
import type { TieKind } from '../../../../shared/catalogue/ties.ts';
import { Pick } from '../../../parts/Pick.tsx';
import { useWords } from '../../../words/use-words.ts';
import { Glyph } from '../Glyph.tsx';
import { sampleOf } from '../pictures.ts';
import { keyedTieKinds } from '../tie-kinds.ts';
import { useTold } from '../told.ts';

/** What the button says while no kind is chosen. */
const NONE = '';

/** Every kind of line without a key of its own, to draw by its name. */
export function OtherKinds({ onDraw }: { readonly onDraw: (kind: TieKind) => void }) {
  const { say, label } = useWords();
  const { look } = useTold();
  const kinds = keyedTieKinds.filter(({ key }) => key === undefined).map(({ kind }) => kind);
  const lines = kinds.map((id) => ({
    id,
    word: label(tieKinds[id]),
    picture: <Glyph sample={sampleOf('tie', id, {}, look)} look="line" />,
  }));
  const draw = (id: string): void => {
    const kind = kinds.find((it) => it === id);
    if (kind !== undefined) onDraw(kind);
  };
  return (
    <Pick
      label={say('interface.inspector.other-kinds')}
      labelled={false}
      chosen={NONE}
      lines={[{ id: NONE, word: say('interface.inspector.other-kinds') }, ...lines]}
      onChoose={draw}
    />
  );
}
