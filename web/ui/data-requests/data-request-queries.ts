// Requests of clients about what is kept of them, under the topic `trajectories`.
import { queryOptions } from '@tanstack/react-query';
import type { PresentedRequest } from '../../../server/rights/read-data-requests.ts';
import { read } from '../api.ts';

/** As JSON brings it: moments are text. */
export type DataRequest = {
  [K in keyof PresentedRequest]: PresentedRequest[K] extends Date ? string : PresentedRequest[K] extends Date | null ? string | null : PresentedRequest[K];
};

export const dataRequestsQuery = queryOptions({ queryKey: ['trajectories', 'data-requests'], queryFn: () => read<DataRequest[]>('/api/data-requests') });
