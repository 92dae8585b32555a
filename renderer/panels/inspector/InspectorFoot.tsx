import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { PicturePress, Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { inARow } from '../../words/in-a-row.ts';
import { useWords } from '../../words/use-words.ts';
import { goesAlong } from './goes-along.ts';
import { removalsOf } from './removal.ts';

/** Below: what is not shown here, and the way to take away what is chosen; where other records go along, that is said and asked first. */
export function InspectorFoot() {
  const { say, language } = useWords();
  const { casus, canChange, chosen, run, view } = useEditor();
  const [lost, ask] = useState<string>();
  const foot = useRef<HTMLDivElement>(null);
  const remove = (): void => void run(removalsOf(casus, chosen).deeds, []);
  const removeOrAsk = (): void => {
    const { deeds, asked } = removalsOf(casus, chosen);
    const along = goesAlong(casus, deeds, asked);
    if (along.length === 0) remove();
    else
      ask(
        inARow(
          along.map(({ list, count }) => say(`interface.inspector.goes.${list}`, { count })),
          language,
        ),
      );
  };
  const off = (['traits', 'secrets'] as const).filter((layer) => !view.layers.has(layer));
  const [layer] = off;
  const quiet = layer === undefined ? undefined : off.length === 2 ? 'both' : layer;
  return (
    <div ref={foot} className="inspector-foot">
      <span className="quiet">{chosen[0]?.kind === 'person' && quiet !== undefined && say(`interface.inspector.off.${quiet}`)}</span>
      {canChange && <PicturePress icon={Trash2} name={say('interface.inspector.remove')} side="left" onPress={removeOrAsk} />}
      <Popover
        className="pop"
        triggerRef={foot}
        placement="top end"
        isOpen={lost !== undefined}
        onOpenChange={(open) => !open && ask(undefined)}
      >
        <Dialog className="pop-body goes-along" aria-label={say('interface.inspector.remove')}>
          <p>{say('interface.inspector.goes', { lost: lost ?? '' })}</p>
          <Press
            look="primary"
            autoFocus
            onPress={() => {
              ask(undefined);
              remove();
            }}
          >
            {say('interface.inspector.remove')}
          </Press>
        </Dialog>
      </Popover>
    </div>
  );
}
