import { useEffect, useState } from 'react';

/** How often the clock is looked at, in ms: days and "vandaag" need no more. */
const PACE = 30_000;

/** What time it is, in ms since 1970, looked at twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), PACE);
    return () => clearInterval(clock);
  }, []);
  return now;
}
