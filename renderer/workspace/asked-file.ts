import { useEffect, useEffectEvent, useState } from 'react';
import type { Place } from '../../shared/bridge/questions/team.ts';
import { ask } from '../bridge.ts';

/**
 * The team file that the system asked for, by a double click, while another is open; undefined where nobody did. It is looked for when
 * the window gets the focus, as a double click gives it that.
 */
export function useAskedFile(open: string): Place | undefined {
  const [before, setBefore] = useState<{ readonly asked: string | undefined }>();
  const [found, setFound] = useState<Place>();
  const look = useEffectEvent(async (): Promise<void> => {
    // Where the program does not answer, the line about saving tells so.
    const start = await ask('start.read', {}).catch(() => undefined);
    if (start === undefined) return;
    const { asked, places } = start;
    if (before === undefined) setBefore({ asked });
    else if (asked !== undefined && asked !== before.asked)
      setFound(asked === open ? undefined : places.find(({ place }) => place === asked));
  });
  useEffect(() => {
    const hear = (): void => void look();
    hear();
    window.addEventListener('focus', hear);
    return () => window.removeEventListener('focus', hear);
  }, []);
  return found;
}
