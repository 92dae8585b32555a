import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** What can be done here. */
  readonly children?: ReactNode;
}

/** The head of one part of the team: what it is, in a line what it is for, and what can be done. */
export function PartHead({ title, lead, children }: Props) {
  return (
    <div className="part-head">
      <div>
        <h2>{title}</h2>
        <p className="quiet">{lead}</p>
      </div>
      {children !== undefined && <div className="part-acts">{children}</div>}
    </div>
  );
}
