import { useEffect, useState } from 'react';

const EVERY = 30_000;

/** The time, ms since 1970, to say how long ago something was; it moves on twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const pulse = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(pulse);
  }, []);
  return now;
}
