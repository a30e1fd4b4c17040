// Where a handover stands, in one sentence.
import { m } from '../../paraglide/messages.js';
import { firstName } from '../first-name.ts';
import type { Handover } from './continuity-queries.ts';

export function wordHandover({ status, from, to }: Pick<Handover, 'status' | 'from' | 'to'>): string {
  const names = { from: firstName(from.name), to: firstName(to.name) };
  switch (status) {
    case 'asked':
      return m.handover_status_asked(names);
    case 'agreed':
      return m.handover_status_agreed(names);
    case 'declined':
      return m.handover_status_declined(names);
    case 'refused':
      return m.handover_status_refused(names);
    case 'withdrawn':
      return m.handover_status_withdrawn(names);
    case 'done':
      return m.handover_status_done(names);
  }
}
