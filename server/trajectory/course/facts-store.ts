// What stands in the file, as far as a move, a closing or a screen looks at it. One round trip, under the reader's own rights.
import type { Tx } from '../../db/as-person.ts';
import type { CourseFacts } from './stage-move.ts';

export async function readCourseFacts(tx: Tx, trajectoryId: string): Promise<CourseFacts> {
  const [row] = await tx.query<CourseFacts>(
    `select t.career_question is not null as "hasCareerQuestion",
       exists (select 1 from intake i where i.organisation_id = t.organisation_id and i.trajectory_id = t.id and i.decision = 'starts') as "isDecided",
       exists (select 1 from information_consent k where k.organisation_id = t.organisation_id and k.trajectory_id = t.id and k.withdrawn_at is null) as "hasConsent",
       exists (select 1 from contract c where c.organisation_id = t.organisation_id and c.trajectory_id = t.id and c.status = 'accepted') as "hasContract",
       (select count(distinct competency) from competency_rating r where r.organisation_id = t.organisation_id and r.trajectory_id = t.id and r.rated_as = 'client') >= 5 as "isSelfRated",
       (select count(distinct competency) from competency_rating r where r.organisation_id = t.organisation_id and r.trajectory_id = t.id and r.rated_as = 'counsellor') >= 5 as "isRatedByCounsellor",
       exists (select 1 from insight i where i.organisation_id = t.organisation_id and i.trajectory_id = t.id and i.status = 'confirmed') as "hasInsight",
       exists (select 1 from approach a where a.organisation_id = t.organisation_id and a.trajectory_id = t.id and a.status = 'agreed') as "hasAgreedApproach",
       exists (select 1 from plan_acceptance a where a.organisation_id = t.organisation_id and a.trajectory_id = t.id and a.voided_at is null) as "isPlanAccepted",
       (select count(*)::int from guidance_session s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id and s.status = 'planned' and s.starts_at > now()) as "sessionsPlanned",
       (select count(*)::int from guidance_session s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id and s.status = 'planned' and s.starts_at <= now()) as "sessionsUnsaid",
       (select count(*)::int from registration r where r.organisation_id = t.organisation_id and r.trajectory_id = t.id and r.status = 'to-do') as "sessionsUnregistered",
       exists (select 1 from satisfaction s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id) as "isSatisfactionAsked",
       (select count(*)::int from signal s where s.organisation_id = t.organisation_id and s.trajectory_id = t.id and s.status <> 'resolved') as "openSignals",
       (select count(*)::int from referral r where r.organisation_id = t.organisation_id and r.trajectory_id = t.id and r.status not in ('ended', 'withdrawn', 'declined')) as "openReferrals"
     from trajectory t where t.organisation_id = koers_organisation() and t.id = $1`,
    [trajectoryId],
  );
  if (!row) throw new Error('no trajectory to look at');
  return row;
}
