// Who did what to what, and why: append-only, written in the caller's own transaction, so that a change and its record stand or
// fall together. Ids and domain words only; never a client's text.
import type { Tx } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';

export type TrailEntry = {
  /** A permission word or a domain verb, for instance 'plan:approve' or 'signal:raise'. */
  action: string;
  objectType:
    | 'conversation'
    | 'exercise'
    | 'message'
    | 'signal'
    | 'section'
    | 'trajectory'
    | 'insight'
    | 'career-question'
    | 'referral'
    | 'homework'
    | 'intake'
    | 'contract'
    | 'voucher'
    | 'check-in'
    | 'barrier'
    | 'approach'
    | 'aftercare'
    | 'satisfaction'
    | 'evaluation'
    | 'audit'
    | 'sample-draw'
    | 'document'
    | 'session'
    | 'guidance-session'
    | 'session-record'
    | 'registration'
    | 'calendar-feed'
    | 'handover'
    | 'stand-in'
    | 'extract-link'
    | 'experience'
    | 'evidence-file'
    | 'work-note'
    | 'prompt'
    | 'complaint'
    | 'data-request'
    | 'trail'
    | 'organisation';
  objectId: string;
  trajectoryId?: string | null;
  reason?: string;
  detail?: Record<string, string | number | boolean | null | readonly string[]>;
};

/** Writes one entry. `actor` null is the system itself. */
export async function record(tx: Tx, actor: Pick<Person, 'id' | 'role'> | null, entry: TrailEntry): Promise<void> {
  await tx.query(
    `insert into trail (organisation_id, person_id, role, action, object_type, object_id, trajectory_id, reason, detail)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      actor?.id ?? null,
      actor?.role ?? 'system',
      entry.action,
      entry.objectType,
      entry.objectId,
      entry.trajectoryId ?? null,
      entry.reason ?? '',
      JSON.stringify(entry.detail ?? {}),
    ],
  );
}
