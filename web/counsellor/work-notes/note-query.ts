// Work notes as their author reads them. No topic of `live` tells of them: they change on this person's screens alone.
import { queryOptions } from '@tanstack/react-query';
import type { ShownNote, ShownNotes } from '../../../server/work-notes/keep-work-note.ts';
import { read } from '../../ui/api.ts';

export type WorkNote = ShownNote;
export type LeftNote = ShownNote & { trajectoryId: string };

export const notesDoor = (trajectoryId: string, id = '') => `/api/trajectories/${encodeURIComponent(trajectoryId)}/work-notes${id && `/${id}`}`;

export const notesQuery = (trajectoryId: string) =>
  queryOptions({ queryKey: ['work-notes', trajectoryId], queryFn: () => read<ShownNotes>(notesDoor(trajectoryId)) });

/** About whom they no longer guide. */
export const leftNotesQuery = queryOptions({ queryKey: ['work-notes', 'left'], queryFn: () => read<LeftNote[]>('/api/work-notes') });
