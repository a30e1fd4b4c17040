// What a counsellor is writing and has not saved yet. It stays when they look something up elsewhere in the app and come back,
// and goes when they sign out; it never touches the disk, because a desk may be shared.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PlanItem, SectionName } from '../../ui/records.ts';

/** `version` is the one the writing began from. */
export type Writing = { version: number; text: string; items: PlanItem[] };

export function useWriting(trajectoryId: string, section: SectionName): [Writing | null, (writing: Writing | null) => void] {
  const queries = useQueryClient();
  const queryKey = ['writing', trajectoryId, section];
  const { data } = useQuery<Writing | null>({
    queryKey,
    queryFn: () => null,
    initialData: null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const isWriting = data !== null;
  useEffect(() => {
    if (!isWriting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWriting]);
  return [data, (writing) => queries.setQueryData(queryKey, writing)];
}
