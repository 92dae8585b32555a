import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon: LucideIcon;
  readonly children: string;
  /** What somebody can do now. */
  readonly actions?: ReactNode;
  /** Said only after a moment, so that quick work does not flash. */
  readonly late?: boolean;
}

/** One calm sentence in the place of a drawing. */
export function PaperSays({ icon: Picture, children, actions, late = false }: Props) {
  return (
    <div className={`paper-says ${late ? 'late' : ''}`} role="status">
      <Picture className="figure" size={28} strokeWidth={1.5} aria-hidden />
      <p>{children}</p>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
