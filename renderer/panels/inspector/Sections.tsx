import type { DrawnKind } from '../../../shared/rules/focus.ts';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { AdviceLines } from './AdviceLines.tsx';
import { Fields } from './fields/Fields.tsx';
import { OwnPart } from './own/OwnPart.tsx';
import type { OwnPart as Part } from './sections/spec.ts';
import { sectionsOf } from './sections/index.ts';

/** The sections of a kind of record; one that has nothing to show takes no room. */
export function Sections({ kind }: { readonly kind: DrawnKind }) {
  const { say } = useWords();
  const { view } = useEditor();
  return (
    <div className="sections">
      <AdviceLines />
      {sectionsOf[kind]
        .filter(({ layer }) => layer === undefined || view.layers.has(layer))
        .map(({ id, title, fields }) => (
          <section key={id} className="section">
            {title !== undefined && <h3>{say(title)}</h3>}
            <Fields specs={fields} own={ownPart} />
          </section>
        ))}
    </div>
  );
}

/** What is made for one thing only. */
function ownPart(part: Part) {
  return <OwnPart part={part} />;
}
