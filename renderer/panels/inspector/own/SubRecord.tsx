import { X } from 'lucide-react';
import { PicturePress } from '../../../parts/Press.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { Fields } from '../fields/Fields.tsx';
import { HeldContext, heldAt, removalOf } from '../held.ts';
import type { HeldList } from '../held.ts';
import type { PlainSpec } from '../sections/spec.ts';
import { useTold } from '../told.ts';

interface Props {
  readonly list: HeldList;
  /** Its place in the list. */
  readonly at: number;
  readonly title: string;
  readonly specs: readonly PlainSpec[];
}

/** A record that is shown with another one: its title, its fields, and a way to take it away. */
export function SubRecord({ list, at, title, specs }: Props) {
  const { say } = useWords();
  const { casus, canChange, run } = useEditor();
  const told = useTold();
  const held = heldAt(casus, told.casus, list, at);
  if (held === undefined) return null;
  return (
    <HeldContext value={held}>
      <div className="sub-record" role="group" aria-label={title}>
        <div className="sub-head">
          <span>{title}</span>
          {canChange && (
            <PicturePress
              icon={X}
              name={say('interface.inspector.take-away', { name: title })}
              onPress={() => run([removalOf(list, [held.key])])}
            />
          )}
        </div>
        <Fields specs={specs} />
      </div>
    </HeldContext>
  );
}
