import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Press } from '../../parts/Press.tsx';
import { useWords } from '../../words/use-words.ts';

/** How many rows of a list stand there until somebody asks for the others. */
export const FEW_ROWS = 6;

interface Props<T> {
  readonly of: readonly T[];
  /** The row of one, with a key. */
  readonly renderRow: (one: T) => ReactNode;
  /** What stands below the rows. */
  readonly children?: ReactNode;
}

/** Rows below each other; of a long list the first few, and how many more there are, so that what comes below it stays in reach. */
export function LongRows<T>({ of, renderRow, children }: Props<T>) {
  const { say } = useWords();
  const [whole, setWhole] = useState(false);
  const more = of.length - FEW_ROWS;
  return (
    <div className="rows">
      {(whole ? of : of.slice(0, FEW_ROWS)).map(renderRow)}
      {more > 0 && (
        <Press look="inline more" icon={whole ? ChevronUp : ChevronDown} aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {whole ? say('interface.inspector.fewer') : say('interface.inspector.more', { n: more })}
        </Press>
      )}
      {children}
    </div>
  );
}
