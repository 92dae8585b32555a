import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ThemeId } from '../../shared/catalogue/themes.ts';
import { FoldingPress } from '../parts/Press.tsx';
import { Segment } from '../parts/Segment.tsx';
import { useWords } from '../words/use-words.ts';
import { FrameChoices } from './FrameChoices.tsx';

interface Props {
  readonly theme: ThemeId;
  readonly onTheme: (theme: ThemeId) => void;
}

/** How the drawing is coloured, and the language and light of the window round it. */
export function ViewMenu({ theme, onTheme }: Props) {
  const { say } = useWords();
  const themes = (['colour', 'black-white', 'projection'] as const).map((id) => ({ id, word: say(`interface.theme.${id}`) }));
  return (
    <DialogTrigger>
      <FoldingPress look="bare foldable" icon={SlidersHorizontal} name={say('interface.view')}>
        <span className="when-wide">{say('interface.view')}</span>
      </FoldingPress>
      <Popover className="pop" placement="bottom end">
        <Dialog className="pop-body view-list" aria-label={say('interface.view')}>
          <Segment named name={say('interface.theme')} chosen={theme} parts={themes} onChoose={onTheme} />
          <FrameChoices />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
