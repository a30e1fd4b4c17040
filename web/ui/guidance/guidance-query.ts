// What Koers does until the next session, as the counsellor and the client read it. Under the topic `guidance`.
import { queryOptions } from '@tanstack/react-query';
import type { Guidance } from '../../../server/trajectory/guidance.ts';
import { read } from '../api.ts';

export type StoredGuidance = Guidance & { version: number; updatedAt: string | null; updatedByName: string | null; simplerAsked: boolean; may: string[] };

export const guidanceQuery = (trajectoryId: string) =>
  queryOptions({
    queryKey: ['guidance', trajectoryId],
    queryFn: () => read<StoredGuidance>(`/api/trajectories/${encodeURIComponent(trajectoryId)}/guidance`),
  });
