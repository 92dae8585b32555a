import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { namesIn } from '../workspace/called.ts';
import { useEditor } from '../workspace/editor.ts';
import { useWords } from '../words/use-words.ts';

/** On the paper, while the rest has faded: what is seen alone, and the way back to all of it. */
export function FocusPill() {
  const { say } = useWords();
  const { casus, view, focus, look } = useEditor();
  const called = useMemo(() => namesIn(casus, view), [casus, view]);
  if (focus === undefined) return null;
  const said = words();
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button className="focus-pill" aria-label={`${said}, ${say('interface.focus.off')}`} onPress={() => look(undefined)}>
        <span>{said}</span>
        <X className="icon small" aria-hidden />
      </Button>
      <Tooltip className="tip" placement="bottom end" offset={8}>
        {said}
      </Tooltip>
    </TooltipTrigger>
  );

  function words(): string {
    if (focus === undefined) return '';
    if ('hypothesis' in focus) return say('interface.focus.hypothesis', { slot: focus.hypothesis });
    if ('perspective' in focus) return say('interface.focus.perspective', { who: called([{ kind: 'person', id: focus.perspective }]) });
    const who = called(focus.records);
    return who === '' ? say('interface.focus.this') : say('interface.focus.who', { who });
  }
}
