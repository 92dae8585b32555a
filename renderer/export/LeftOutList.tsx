import { Scissors } from 'lucide-react';
import { layers } from '../../shared/catalogue/layers.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Look } from '../workspace/look.ts';
import { useWords } from '../words/use-words.ts';
import { leftOut } from './left-out.ts';
import type { LeftOut } from './left-out.ts';

interface Props {
  readonly casus: Casus;
  readonly look: Look;
}

/** What does not go into the file: said beside the button, at the moment of trust. */
export function LeftOutList({ casus, look }: Props) {
  const { say, label } = useWords();
  const sentence = (item: LeftOut): string => {
    switch (item.what) {
      case 'names':
        return say(`interface.left-out.names-${item.instead}`, { n: item.count });
      case 'layer':
        return item.count === undefined
          ? say('interface.left-out.whole-layer', { layer: label(layers[item.layer]) })
          : say('interface.left-out.layer', { layer: label(layers[item.layer]), n: item.count });
    }
  };
  return (
    <div className="left-out">
      <h3>
        <Scissors className="icon" aria-hidden />
        {say('interface.left-out')}
      </h3>
      <ul>
        {leftOut(casus, look).map((item) => (
          <li key={item.what === 'layer' ? item.layer : item.what}>{sentence(item)}</li>
        ))}
        <li>{say('interface.left-out.always')}</li>
      </ul>
      <p>{say('interface.left-out.hidden')}</p>
    </div>
  );
}
