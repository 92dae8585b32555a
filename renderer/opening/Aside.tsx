import type { LucideIcon } from 'lucide-react';

interface Props {
  readonly points: readonly { readonly icon: LucideIcon; readonly title: string; readonly text: string }[];
}

/** What is good to know beside a step: a few points, each with a picture. */
export function Aside({ points }: Props) {
  return (
    <ul className="points">
      {points.map(({ icon: Picture, title, text }) => (
        <li key={title}>
          <Picture className="icon large" aria-hidden />
          <div>
            <b>{title}</b>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
