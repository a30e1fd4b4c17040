// The plan as a whole in the database: its type, the client's yes to all of it, and what became of the machine's sentences.
import type { Tx } from '../db/as-person.ts';
import type { CommentRole } from './comment.ts';
import type { PlanType, SectionName } from './section.ts';

/** The client's yes that holds now, and to which versions. */
export type Acceptance = { acceptedAt: Date; planType: PlanType; versions: Partial<Record<SectionName, number>> };

export const verdicts = ['kept', 'changed', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

export async function writePlanType(tx: Tx, trajectoryId: string, type: PlanType): Promise<void> {
  await tx.query('update trajectory set plan_type = $2 where organisation_id = koers_organisation() and id = $1', [trajectoryId, type]);
}

/** Null where the client did not say yes to the whole, or where it was changed since. */
export async function readAcceptance(tx: Tx, trajectoryId: string): Promise<Acceptance | null> {
  const [row] = await tx.query<Acceptance>(
    `select accepted_at as "acceptedAt", plan_type as "planType", versions from plan_acceptance
     where organisation_id = koers_organisation() and trajectory_id = $1 and voided_at is null`,
    [trajectoryId],
  );
  return row ?? null;
}

/** The client's yes, in their own name. There is none that holds yet: void it first. */
export async function addAcceptance(tx: Tx, trajectoryId: string, planType: PlanType, versions: Acceptance['versions']): Promise<void> {
  await tx.query(
    `insert into plan_acceptance (organisation_id, trajectory_id, plan_type, versions, accepted_by) values (koers_organisation(), $1, $2, $3, koers_person_id())`,
    [trajectoryId, planType, JSON.stringify(versions)],
  );
}

/** What was accepted is no longer what stands there. Whether there was a yes to void. */
export async function voidAcceptance(tx: Tx, trajectoryId: string): Promise<boolean> {
  const rows = await tx.query(
    `update plan_acceptance set voided_at = now() where organisation_id = koers_organisation() and trajectory_id = $1 and voided_at is null returning id`,
    [trajectoryId],
  );
  return rows.length > 0;
}

/** Counts what a person made of sentences of the machine. */
export async function addVerdicts(
  tx: Tx,
  trajectoryId: string,
  of: { section: SectionName; version: number; givenAs: CommentRole },
  given: readonly Verdict[],
): Promise<void> {
  if (given.length === 0) return;
  await tx.query(
    `insert into plan_verdict (organisation_id, trajectory_id, section, version, verdict, given_by, given_as)
     select koers_organisation(), $1, $2, $3, verdict, koers_person_id(), $5 from unnest($4::text[]) as verdict`,
    [trajectoryId, of.section, of.version, given, of.givenAs],
  );
}
