import { useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly lead: string;
}

/** What a step is about, above its fields. In a low window a new step begins at its top, wherever the one before was scrolled to. */
export function StepHead({ title, lead }: Props) {
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    head.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  return (
    <div ref={head} className="step-head">
      <h1>{title}</h1>
      <p className="quiet">{lead}</p>
    </div>
  );
}
