import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { PicturePress } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import { FrameChoices } from './FrameChoices.tsx';

interface Props {
  /** What else there is to do, below light and language. */
  readonly children?: ReactNode;
}

/** The menu in the corner: light and language of the window, and what else there is to do. */
export function FrameMenu({ children }: Props) {
  const { say } = useWords();
  return (
    <DialogTrigger>
      <PicturePress icon={Ellipsis} name={say('interface.program.menu')} />
      <Popover className="pop" placement="bottom end">
        <Dialog className="pop-body view-list" aria-label={say('interface.program.menu')}>
          <FrameChoices />
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
