// Ratings, and what there is to point at for each competency. What somebody wrote is sealed.
import type { CareerCompetency } from '../../conversation/stage.ts';
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { Level, Rater } from './rating.ts';

export type StoredRating = {
  id: string;
  setId: string;
  competency: CareerCompetency;
  ratedAs: Rater;
  raterId: string;
  raterName: string | null;
  level: Level;
  why: string | null;
  ratedAt: Date;
};
export type NewRating = { competency: CareerCompetency; level: Level; why: string };

/** All of them, oldest first. */
export async function listRatings(tx: Tx, trajectoryId: string): Promise<StoredRating[]> {
  const rows = await tx.query<StoredRating>(
    `select r.id, r.set_id as "setId", r.competency, r.rated_as as "ratedAs", r.rated_by as "raterId", p.name as "raterName", r.level, r.why, r.rated_at as "ratedAt"
     from competency_rating r left join person p on p.organisation_id = r.organisation_id and p.id = r.rated_by
     where r.organisation_id = koers_organisation() and r.trajectory_id = $1 order by r.rated_at, r.id`,
    [trajectoryId],
  );
  return rows.map((row) => ({ ...row, why: row.why === null ? null : unseal(row.why) }));
}

/** In the name of who rates. */
export async function insertRatings(tx: Tx, trajectoryId: string, setId: string, ratings: readonly NewRating[]): Promise<void> {
  const rows = ratings.map(({ competency, level, why }) => ({ competency, level, why: why === '' ? null : seal(why) }));
  await tx.query(
    `insert into competency_rating (organisation_id, trajectory_id, set_id, competency, rated_as, rated_by, level, why)
     select koers_organisation(), $1, $2, competency, koers_role(), koers_person_id(), level, why
     from jsonb_to_recordset($3::jsonb) as g(competency text, level integer, why text)`,
    [trajectoryId, setId, JSON.stringify(rows)],
  );
}

/** Takes one's own set back; how many ratings went. */
export async function deleteRatings(tx: Tx, trajectoryId: string, setId: string): Promise<number> {
  const gone = await tx.query(
    'delete from competency_rating where organisation_id = koers_organisation() and trajectory_id = $1 and set_id = $2 and rated_by = koers_person_id() returning id',
    [trajectoryId, setId],
  );
  return gone.length;
}

export type Evidence = {
  competency: CareerCompetency;
  insights: { id: string; text: string; conversationId: string | null; at: Date }[];
  exercises: { id: string; title: string; at: Date }[];
  /** In how many conversations something of it was said. */
  conversations: number;
};

/** Confirmed insights and finished exercises by competency. */
export async function listEvidence(tx: Tx, trajectoryId: string): Promise<Evidence[]> {
  const insights = await tx.query<{ id: string; competency: CareerCompetency; text: string; conversationIds: string[]; at: Date }>(
    `select i.id, i.competency, i.text, coalesce(i.decided_at, i.created_at) as at,
       array(select distinct m.conversation_id from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids)) as "conversationIds"
     from insight i where i.organisation_id = koers_organisation() and i.trajectory_id = $1 and i.status = 'confirmed' and i.kind <> 'commitment' and i.competency is not null
     order by 4 desc, i.id`,
    [trajectoryId],
  );
  const exercises = await tx.query<{ id: string; competency: CareerCompetency; title: string; at: Date }>(
    `select id, definition->>'competency' as competency, title, coalesce(finished_at, updated_at) as at from exercise_run
     where organisation_id = koers_organisation() and trajectory_id = $1 and status = 'finished' order by 4 desc, id`,
    [trajectoryId],
  );
  const names = [...new Set([...insights, ...exercises].map(({ competency }) => competency))];
  return names.map((competency) => {
    const found = insights.filter((one) => one.competency === competency);
    return {
      competency,
      insights: found.map(({ id, text, conversationIds, at }) => ({ id, text: unseal(text), conversationId: conversationIds[0] ?? null, at })),
      exercises: exercises.filter((one) => one.competency === competency).map(({ id, title, at }) => ({ id, title, at })),
      conversations: new Set(found.flatMap(({ conversationIds }) => conversationIds)).size,
    };
  });
}
