import { FileText, Keyboard, Network, Orbit } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';

/** The places of a casus, in the order of the rail. */
const pictures = { genogram: Network, systemogram: Orbit, details: FileText } as const;
export type Place = keyof typeof pictures;

interface Props {
  /** Where one can go. */
  readonly places?: readonly Place[];
  readonly place?: Place;
  readonly onPlace?: (place: Place) => void;
  readonly onKeys: () => void;
}

/** The places of a casus, and the list of keys at its foot. */
export function Rail({ places = ['genogram'], place = 'genogram', onPlace, onKeys }: Props) {
  const { say } = useWords();
  const words: Readonly<Record<Place, string>> = {
    genogram: say('interface.genogram'),
    systemogram: say('interface.systemogram'),
    details: say('interface.casus.details'),
  };
  return (
    <nav className="rail" aria-label={say('interface.places')}>
      {places.map((id) => {
        const Picture = pictures[id];
        if (onPlace === undefined) {
          return (
            <span key={id} className="rail-place" aria-current="page">
              <Picture className="icon large" aria-hidden />
              {words[id]}
            </span>
          );
        }
        return (
          <Button key={id} className="rail-place" {...(id === place && { 'aria-current': 'page' as const })} onPress={() => onPlace(id)}>
            <Picture className="icon large" aria-hidden />
            <span>{words[id]}</span>
          </Button>
        );
      })}
      <Button className="rail-place end" onPress={onKeys}>
        <Keyboard className="icon large" aria-hidden />
        <span>{say('interface.keys')} ?</span>
      </Button>
    </nav>
  );
}
