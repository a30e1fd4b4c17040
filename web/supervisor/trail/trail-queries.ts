// The trail as its doors give it.
import { queryOptions } from '@tanstack/react-query';
import type { Finding } from '../../../server/trail/check-block.ts';
import type { TrailRow } from '../../../server/trail/read-store.ts';
import { read } from '../../ui/api.ts';

export type Row = Omit<TrailRow, 'at'> & { at: string };
export type Check = {
  id: string;
  startedAt: string;
  finishedAt: string | null;
  rows: number;
  checkedUntil: string | null;
  findings: Finding[];
  found: number;
  done: boolean;
};
export type Standing = {
  sealed: number;
  waiting: number;
  head: string | null;
  sealedAt: string | null;
  finished: Check | null;
  running: Check | null;
  night: Check | null;
  headMailedAt: string | null;
  actions: string[];
  may: string[];
};

/** What is looked for, as the form has it; empty is anything. */
export type Looked = { person: string; action: string; object: string; from: string; until: string; reads: boolean; before: string };
export const anything: Looked = { person: '', action: '', object: '', from: '', until: '', reads: false, before: '' };

export function searchOf({ reads, ...looked }: Looked): string {
  const given = Object.entries({ ...looked, reads: reads ? 'yes' : '' }).filter(([, value]) => value !== '');
  return new URLSearchParams(given).toString();
}

export const trailQuery = (looked: Looked) =>
  queryOptions({ queryKey: ['trail', 'rows', looked], queryFn: () => read<Row[]>(`/api/trail?${searchOf(looked)}`), staleTime: 0 });
export const standingQuery = queryOptions({ queryKey: ['trail', 'standing'], queryFn: () => read<Standing>('/api/trail/standing'), staleTime: 0 });
