import { CircleAlert } from 'lucide-react';
import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import { useWords } from '../words/use-words.ts';

/** Why something could not be read or done, where it would have stood. */
export function Refused({ kind }: { readonly kind: RefusalKind | undefined }) {
  const { say } = useWords();
  if (kind === undefined) return null;
  return (
    <p className="part-refused" role="alert">
      <CircleAlert className="icon small" aria-hidden />
      {say(`interface.refusal.${kind}`)}
    </p>
  );
}
