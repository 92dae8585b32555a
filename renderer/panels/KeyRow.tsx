import { tieKinds, type TieKind } from '../../shared/catalogue/ties.ts';
import { ofCoalition, ofLine } from '../../shared/scene/line-samples.ts';
import type { Sample } from '../../shared/scene/samples.ts';
import type { KeyLine } from '../workspace/key-pages.ts';
import { useWords } from '../words/use-words.ts';
import { Glyph } from './inspector/Glyph.tsx';

/** The little picture of the line that a key draws; undefined where it draws none. */
export function pictureOfKey({ starts }: Pick<KeyLine, 'starts'>): Sample | undefined {
  const kind = starts?.given['kind'];
  if (starts?.command === 'tie.draw' && typeof kind === 'string') return ofLine(tieKinds[kind as TieKind]);
  if (starts?.command === 'coalition.draw') {
    const { overt = true, against } = starts.given;
    return ofCoalition({ effect: against === undefined ? 'against' : 'none', overt: overt === true }, against !== undefined);
  }
  return undefined;
}

/** What a key does, and the key. */
export function KeyRow({ line }: { readonly line: KeyLine }) {
  const { say } = useWords();
  const picture = pictureOfKey(line);
  return (
    <div className="key-row">
      <dt>
        {picture && <Glyph sample={picture} look="line" />}
        <span>{line.words}</span>
      </dt>
      <dd>
        {line.keys.map((key) => (
          <kbd key={key}>{key === 'Space' ? say('interface.keys.space') : key}</kbd>
        ))}
      </dd>
    </div>
  );
}
