import { Trash2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { PicturePress, Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { goesAlong } from './goes-along.ts';
import { removalsOf } from './removal.ts';

/** Below: what is not shown here, and the way to take away what is chosen, with a word about what goes along. */
export function InspectorFoot() {
  const { say, language } = useWords();
  const { casus, canChange, chosen, run, view } = useEditor();
  const { deeds, asked } = removalsOf(casus, chosen);
  const along = goesAlong(casus, deeds, asked);
  const remove = (): void => void run(deeds, []);
  const off = (['traits', 'secrets'] as const).filter((layer) => !view.layers.has(layer));
  const [layer] = off;
  const quiet = layer === undefined ? undefined : off.length === 2 ? 'both' : layer;
  const lost = new Intl.ListFormat(language).format(along.map(({ list, count }) => say(`interface.inspector.goes.${list}`, { count })));
  return (
    <div className="inspector-foot">
      <span className="quiet">{chosen[0]?.kind === 'person' && quiet !== undefined && say(`interface.inspector.off.${quiet}`)}</span>
      {canChange &&
        (along.length === 0 ? (
          <PicturePress icon={Trash2} name={say('interface.inspector.remove')} side="left" onPress={remove} />
        ) : (
          <DialogTrigger>
            <Button className="button square bare" aria-label={say('interface.inspector.remove')}>
              <Trash2 className="icon" aria-hidden />
            </Button>
            <Popover className="pop" placement="top end">
              <Dialog className="pop-body goes-along" aria-label={say('interface.inspector.remove')}>
                <p>{say('interface.inspector.goes', { lost })}</p>
                <Press look="primary" autoFocus onPress={remove}>
                  {say('interface.inspector.remove')}
                </Press>
              </Dialog>
            </Popover>
          </DialogTrigger>
        ))}
    </div>
  );
}
