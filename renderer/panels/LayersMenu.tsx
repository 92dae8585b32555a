import { Layers } from 'lucide-react';
import { useRef } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { layers } from '../../shared/catalogue/layers.ts';
import type { LayerId } from '../../shared/catalogue/layers.ts';
import { Press } from '../parts/Press.tsx';
import { Tick } from '../parts/Tick.tsx';
import type { LayerCount } from '../workspace/layer-counts.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly counts: readonly LayerCount[];
  readonly on: ReadonlySet<LayerId>;
  readonly onSwitch: (id: LayerId, on: boolean) => void;
}

/**
 * Which layers are drawn, with what each holds. Layers without anything are not named. It opens at the side of the window, where what is chosen stands, so that
 * the drawing which it changes is seen.
 */
export function LayersMenu({ counts, on, onSwitch }: Props) {
  const { say, label } = useWords();
  const side = useRef<HTMLSpanElement>(null);
  const shown = counts.filter(({ id }) => on.has(id)).length;
  return (
    <DialogTrigger>
      <Press look="bare" icon={Layers}>
        {say('interface.layers')}{' '}
        <span className="quiet num when-large">{say('interface.layers.count', { on: shown, all: counts.length })}</span>
      </Press>
      <span ref={side} className="top-side" />
      <Popover className="pop" placement="bottom end" triggerRef={side} offset={6}>
        <Dialog className="pop-body layer-list" aria-label={say('interface.layers')}>
          <div>
            {counts.map(({ id, count }) => (
              <Tick
                key={id}
                word={label(layers[id])}
                {...(count !== undefined && { count })}
                on={on.has(id)}
                onSwitch={(next) => onSwitch(id, next)}
              />
            ))}
          </div>
          <p className="quiet">{say('interface.layers.note', { n: counts.length - shown })}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
