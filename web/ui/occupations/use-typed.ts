import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const settlesAfterMs = 250;

/**
 * What is typed in a search field, and what it comes down to once the typing rests. It waits in memory for who comes back from what
 * they found, and nowhere else: it may be somebody's own words.
 */
export function useTyped(place: string): { typed: string; settled: string; type: (text: string) => void } {
  const queries = useQueryClient();
  const key = ['typed', place];
  const [typed, setTyped] = useState(() => queries.getQueryData<string>(key) ?? '');
  const [settled, setSettled] = useState(typed.trim());
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), settlesAfterMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    typed,
    settled: typed.trim() === '' ? '' : settled,
    type: (text) => {
      queries.setQueryData(key, text);
      setTyped(text);
    },
  };
}
