// How an insight was worded before, while a sentence of the plan still rests on it. Sealed as the insight itself.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export type InsightWording = { insightId: string; text: string; until: Date; now: string };

/** Keeps how it stood where the plan rests on it; nothing where no sentence does. */
export async function keepWording(tx: Tx, trajectoryId: string, insightId: string, text: string): Promise<void> {
  await tx.query(
    `insert into insight_wording (organisation_id, insight_id, trajectory_id, text)
     select koers_organisation(), $2, $1, $3 where exists (
       select 1 from plan_section p where p.organisation_id = koers_organisation() and p.trajectory_id = $1
         and p.sentences @> jsonb_build_array(jsonb_build_object('evidence', jsonb_build_array(jsonb_build_object('kind', 'insight', 'id', $4::text)))))`,
    [trajectoryId, insightId, seal(text), insightId],
  );
}

/** The earlier wordings of these insights, the oldest first, each with how the insight stands now; of those that stand. */
export async function listWordings(tx: Tx, trajectoryId: string, insightIds: readonly string[]): Promise<InsightWording[]> {
  if (insightIds.length === 0) return [];
  const rows = await tx.query<InsightWording>(
    `select w.insight_id as "insightId", w.text, w.until, i.text as now
     from insight_wording w join insight i on i.organisation_id = w.organisation_id and i.id = w.insight_id and i.status = 'confirmed'
     where w.organisation_id = koers_organisation() and w.trajectory_id = $1 and w.insight_id = any($2::uuid[]) order by w.until, w.id`,
    [trajectoryId, insightIds],
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text), now: unseal(row.now) }));
}

export async function forgetWordings(tx: Tx, insightId: string): Promise<void> {
  await tx.query('delete from insight_wording where organisation_id = koers_organisation() and insight_id = $1', [insightId]);
}
