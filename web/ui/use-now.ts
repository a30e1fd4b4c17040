import { useEffect, useState } from 'react';

/** The time, told again every half minute, so that "binnen 2 uur" does not stay on a screen that is left open. */
export function useNow(everyMs = 30_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(clock);
  }, [everyMs]);
  return now;
}
