import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { fieldsShown } from '../sections/spec.ts';
import type { FieldSpec, OwnPart } from '../sections/spec.ts';
import { FieldPart } from './FieldPart.tsx';

interface Props<S extends FieldSpec> {
  readonly specs: readonly S[];
  /** Shows what is made for one thing only. */
  readonly own?: (part: OwnPart) => ReactNode;
}

/** Fields below each other; two that are half as wide stand beside each other. */
export function Fields<S extends FieldSpec>({ specs, own }: Props<S>) {
  const rows: S[][] = [];
  for (const spec of specs) {
    const last = rows.at(-1);
    if (spec.half === true && last?.length === 1 && last[0]?.half === true) last.push(spec);
    else rows.push([spec]);
  }
  return rows.map((row) => (
    <div key={row.map(nameOf).join(' ')} className={row.length === 2 ? 'two' : 'one'}>
      {row.map((spec: FieldSpec) =>
        spec.as === 'own' ? <Fragment key={nameOf(spec)}>{own?.(spec.part)}</Fragment> : <FieldPart key={nameOf(spec)} spec={spec} />,
      )}
    </div>
  ));
}

/** By what one thing of a section is known among the others. */
function nameOf(spec: FieldSpec): string {
  return spec.as === 'own' ? spec.part : fieldsShown(spec).join(' ');
}
