import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CheckedDraw } from '../../../server/audits/draw-samples.ts';
import type { StoredDraw } from '../../../server/audits/draw-store.ts';
import type { Compared as ServerCompared, ShownAudit, VoidAudit as ServerVoid } from '../../../server/audits/read-audit.ts';
import type { Today as ServerToday } from '../../../server/audits/read-today.ts';
import { post, read } from '../../ui/api.ts';
import type { Signal } from '../../ui/records.ts';

/** As it comes over the line: moments are texts. */
type Wire<T> = T extends Date ? string : T extends readonly (infer One)[] ? Wire<One>[] : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T;

export type Today = Wire<ServerToday>;
export type Audit = Omit<Wire<ShownAudit>, 'signals'> & { signals: Signal[] };
export type VoidAudit = Wire<ServerVoid>;
export type Compared = Wire<ServerCompared>;
export type Draw = Wire<StoredDraw>;

const ofAudit = (id: string) => `/api/audits/${encodeURIComponent(id)}`;

export const todayQuery = queryOptions({ queryKey: ['audits'], queryFn: () => read<Today>('/api/audits') });
export const auditQuery = (id: string) => queryOptions({ queryKey: ['audits', id], queryFn: () => read<Audit | VoidAudit>(ofAudit(id)) });
export const drawsQuery = queryOptions({ queryKey: ['audits', 'draws'], queryFn: () => read<Draw[]>('/api/audits/draws') });
export const checkedDrawQuery = (id: string) =>
  queryOptions({ queryKey: ['audits', 'draws', id], queryFn: () => read<CheckedDraw>(`/api/audits/draws/${encodeURIComponent(id)}/check`), enabled: false });

export const isVoid = (audit: Audit | VoidAudit): audit is VoidAudit => audit.status === 'void';

/** Takes the next conversation, or the one that is named. Nothing comes back when nothing waits. */
export function useClaim() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (which: { id?: string; evaluationId?: string }) => post<{ id: string } | undefined>('/api/audits/claim', which),
    onSettled: () => queries.invalidateQueries({ queryKey: ['audits'] }),
  });
}

/** Does something to one audit and reads it again, also when it was refused: then it is not what this screen thinks it is. */
export function useAuditDeed<Given, Answer = void>(id: string, deed: 'release' | 'finish' | 'settle') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => post<Answer>(`${ofAudit(id)}/${deed}`, given),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['audits'] }), queries.invalidateQueries({ queryKey: ['evaluations'] })]),
  });
}
