import { useCallback, useEffect, useRef } from 'react';
import { pack } from '../../shared/formats/packed-places.ts';
import { ask } from '../bridge.ts';
import { useWords } from '../words/use-words.ts';
import { wishOf } from './drawing.ts';
import { layingAhead } from './laid-ahead.ts';
import type { LayingAhead, NewCasus } from './laid-ahead.ts';
import { firstLook } from './look.ts';
import { drawnAs } from './places-kept.ts';
import { freshWorker } from './spare-worker.ts';

/** The revision of a casus that nobody has changed since it came. */
const FIRST = 0;

/** Takes casussen that came into the team file and lays them out while `may`: while nothing else is drawn. */
export function useLaidAhead(may: boolean): (come: readonly NewCasus[]) => void {
  const { language } = useWords();
  const spoken = useRef(language);
  const ahead = useRef<LayingAhead>(undefined);
  useEffect(() => {
    spoken.current = language;
  }, [language]);
  useEffect(() => {
    if (may) ahead.current?.goOn();
    return () => ahead.current?.hold();
  }, [may]);
  return useCallback((come) => {
    ahead.current ??= layingAhead({
      wish: () => wishOf(firstLook, spoken.current, 'genogram'),
      hire: freshWorker,
      keep: (casus, wish, { placement }) => ask('casus.keepPlaces', { casus, ...drawnAs(wish), revision: FIRST, packed: pack(placement) }),
    });
    ahead.current.add(come);
    ahead.current.goOn();
  }, []);
}
