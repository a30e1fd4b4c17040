// What the story leaves in the trail: the entries that the application would have written, with the times at which they happened.
// They are written together at the end, in order of time, since the trail is read by number.
import type { Tx } from '../db/as-person.ts';
import type { TrailEntry } from '../trail/record.ts';
import { demoPeople, type PersonKey, roleOf } from './cast.ts';

/** `by` null: the system. */
export type DatedEntry = TrailEntry & { at: Date; by: PersonKey | null };

/** `record` (trail/record.ts) writes now; this is the one place that writes what happened earlier. */
export async function writeTrail(tx: Tx, entries: readonly DatedEntry[]): Promise<void> {
  const rows = [...entries]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ by, reason, detail, ...entry }) => ({
      ...entry,
      personId: by && demoPeople[by],
      role: by ? roleOf(by) : 'system',
      reason: reason ?? '',
      detail: detail ?? {},
    }));
  await tx.query(
    `insert into trail (organisation_id, at, person_id, role, action, object_type, object_id, trajectory_id, reason, detail)
     select koers_organisation(), at, "personId", role, action, "objectType", "objectId", "trajectoryId", reason, detail
     from jsonb_to_recordset($1::jsonb) as g(at timestamptz, "personId" uuid, role text, action text, "objectType" text, "objectId" text, "trajectoryId" uuid, reason text, detail jsonb)`,
    [JSON.stringify(rows)],
  );
}
