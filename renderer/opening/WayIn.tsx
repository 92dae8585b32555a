import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';

interface Props {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly note: string;
  readonly onPress: () => void;
}

/** A large button with a title and what it leads to. */
export function WayIn({ icon: Picture, title, note, onPress }: Props) {
  return (
    <Button className="way-in" onPress={onPress}>
      <Picture className="icon large" aria-hidden />
      <span>
        <b>{title}</b>
        <small>{note}</small>
      </span>
    </Button>
  );
}
