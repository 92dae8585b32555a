import { CircleAlert } from 'lucide-react';

interface Props {
  readonly children: string | undefined;
  /** Nothing is wrong: it only has to be waited for. */
  readonly calm?: boolean;
}

/** What went wrong, read out when it appears. The place is always there, so that screen readers watch it. */
export function Wrong({ children, calm = false }: Props) {
  return (
    <div role="alert" className={`wrong ${calm ? 'calm' : ''}`}>
      {children !== undefined && (
        <>
          <CircleAlert className="icon small" aria-hidden />
          <p>{children}</p>
        </>
      )}
    </div>
  );
}
