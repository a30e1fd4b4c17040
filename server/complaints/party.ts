// Who somebody is to a complaint. A supervisor who had a part in the guidance cannot handle it while there is one who had not. Pure.
import type { ComplaintParty } from './complaint.ts';

/** @param unengaged the supervisors who had no part in the guidance */
export function partyOf(
  person: { id: string; role: string },
  complaint: { clientId: string; handlerId: string | null; sharedAt: Date | null },
  unengaged: readonly string[],
): ComplaintParty {
  if (person.role === 'client') return person.id === complaint.clientId ? 'client' : 'outsider';
  if (person.role === 'counsellor') return complaint.sharedAt ? 'guide' : 'outsider';
  if (person.role !== 'supervisor') return 'outsider';
  if (person.id === complaint.handlerId) return 'handler';
  return unengaged.length > 0 && !unengaged.includes(person.id) ? 'involved' : 'supervisor';
}
