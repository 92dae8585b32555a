import { Keyboard, Network } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly onKeys: () => void;
}

/** The places of a casus, and the list of keys at its foot. */
export function Rail({ onKeys }: Props) {
  const { say } = useWords();
  return (
    <nav className="rail" aria-label={say('interface.places')}>
      <span className="rail-place" aria-current="page">
        <Network className="icon large" aria-hidden />
        {say('interface.genogram')}
      </span>
      <Button className="rail-place end" onPress={onKeys}>
        <Keyboard className="icon large" aria-hidden />
        <span>{say('interface.keys')} ?</span>
      </Button>
    </nav>
  );
}
