import { Maximize, Minus, Plus } from 'lucide-react';
import { Button, Toolbar } from 'react-aria-components';
import { PicturePress } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import type { CameraHand } from './camera-hand.ts';

interface Props {
  readonly percent: number;
  readonly hand: CameraHand | undefined;
}

/** Smaller, how large, larger, whole: at the corner of the paper. */
export function ZoomControl({ percent, hand }: Props) {
  const { say } = useWords();
  return (
    <Toolbar className="zoom" aria-label={say('interface.zoom')}>
      <PicturePress icon={Minus} name={say('interface.zoom.out')} shortcut="−" side="top" onPress={() => hand?.farther()} />
      <Button className="button bare percent" aria-label={say('interface.zoom.actual', { percent })} onPress={() => hand?.actual()}>
        {percent} %
      </Button>
      <PicturePress icon={Plus} name={say('interface.zoom.in')} shortcut="+" side="top" onPress={() => hand?.closer()} />
      <PicturePress icon={Maximize} name={say('interface.zoom.fit')} shortcut="0" side="top" onPress={() => hand?.whole()} />
    </Toolbar>
  );
}
