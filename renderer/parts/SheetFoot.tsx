import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  /** What is wrong, as a sentence. */
  readonly wrong?: string | undefined;
  /** What there is to say while nothing is wrong. */
  readonly said?: string | undefined;
  readonly children: ReactNode;
}

/** The foot of a sheet: what there is to say, and the buttons. */
export function SheetFoot({ wrong, said, children }: Props) {
  return (
    <div className="dialog-foot">
      {wrong === undefined ? (
        <span className="said" role="status">
          {said}
        </span>
      ) : (
        <span className="said wrong" role="alert">
          <CircleAlert className="icon small" aria-hidden />
          {wrong}
        </span>
      )}
      {children}
    </div>
  );
}
