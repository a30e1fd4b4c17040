// Figures of a large house, made up in the database itself: so many conversations over two years, with a believable spread, and what else
// trends are counted from. Numbers and ids only; the same seed gives the same house.
import type { Database } from '../../server/db/as-person.ts';
import { criteria } from '../../server/evaluation/rubric.ts';

export type MadeHouse = { organisationId: string; supervisorId: string; clients: number };

/**
 * @param conversations how many finished conversations; people have eight each, signals come in one of twelve
 * @param until the day the last one ended
 */
export async function writeMadeFigures(db: Database, conversations: number, until: string): Promise<MadeHouse> {
  const organisationId = crypto.randomUUID();
  const supervisorId = crypto.randomUUID();
  const clients = Math.max(1, Math.round(conversations / 8));
  await db.asSystem(organisationId, 'make up figures', async (tx) => {
    await tx.query(`select setseed(0.27)`);
    await tx.query(`insert into organisation (id, slug, name) values ($1, $2, 'A large house')`, [organisationId, `made-${organisationId.slice(0, 8)}`]);
    await tx.query(
      `insert into person (organisation_id, id, role, name) values ($1, $2, 'supervisor', 'Supervisor'), ($1, gen_random_uuid(), 'supervisor', 'Supervisor')`,
      [organisationId, supervisorId],
    );
    await tx.query(`insert into person (organisation_id, role, name) select $1, 'counsellor', 'Counsellor' from generate_series(1, 60)`, [organisationId]);
    await tx.query(
      `insert into person (organisation_id, role, name, language)
      select $1, 'client', 'Client', case when random() < 0.82 then 'nl' when random() < 0.6 then 'fr' else 'en' end from generate_series(1, $2::int)`,
      [organisationId, clients],
    );
    await tx.query(
      `insert into trajectory (organisation_id, client_id, counsellor_id, stage, created_at)
       select $1, c.id, (array(select id from person where organisation_id = $1 and role = 'counsellor' order by id))[1 + floor(random() * 60)::int], 'deepening',
         $2::date - floor(random() * 720)::int
       from person c where c.organisation_id = $1 and c.role = 'client'`,
      [organisationId, until],
    );
    await tx.query(
      `create temporary table numbered on commit drop as
       select id, client_id, counsellor_id, row_number() over (order by id) as place, (select language from person p where p.organisation_id = t.organisation_id and p.id = t.client_id) as language
       from trajectory t where organisation_id = $1`,
      [organisationId],
    );
    await tx.query(
      `insert into conversation (organisation_id, trajectory_id, last_seq, started_at, last_message_at, finished_at)
       select $1, n.id, 12, at - interval '40 minutes', at, at
       from (select 1 + floor(random() * $3::int)::int as place, $2::timestamptz - make_interval(mins => floor(random() * 729 * 1440)::int) as at from generate_series(1, $4::int)) drawn
         join numbered n using (place)`,
      [organisationId, `${until}T18:00:00Z`, clients, conversations],
    );
    // Scores around 4 that rise a little over time; one in ten is not judged, and nobody but the judge says anything of insights (place 10).
    const score = (place: number, judge: boolean) =>
      place === 10 && !judge
        ? 'null'
        : `case when random() < 0.1 then null else least(5, greatest(1, round(3.4 + ${place % 4} * 0.2 + trend + (random() - 0.5) * 3)))::smallint end`;
    const scores = (judge: boolean) => `array[${Array.from({ length: 11 }, (_, at) => score(at + 1, judge)).join(', ')}]::smallint[]`;
    await tx.query(
      `insert into conversation_figure (organisation_id, conversation_id, trajectory_id, client_id, counsellor_id, up_to_seq, finished_at, day, stage, language, voice, model, prompt_version,
         scores, overall, judge_scores, turns, replies, questions, client_words, koers_words, claims, unsupported, guard_hits, guard_total, thumbs_up, thumbs_down, tokens_in, tokens_out, cost_micro_eur)
       select $1, c.id, n.id, n.client_id, n.counsellor_id, 12, c.finished_at, (c.finished_at at time zone 'Europe/Brussels')::date,
         (array['intake', 'deepening', 'deepening', 'synthesis', 'aftercare'])[1 + floor(random() * 5)::int], n.language,
         case when with_model then 'model' when random() < 0.97 then 'guide' else 'fixed' end,
         case when with_model then (array['small-model', 'large-model'])[1 + floor(random() * 2)::int] end,
         case when with_model then 'reply@' || (1 + floor(random() * 4)::int) || ' moves@3' end,
         ${scores(false)}, round((3.2 + trend + random() * 1.6)::numeric, 1), case when with_model and random() < 0.8 then ${scores(true)} end,
         4 + floor(random() * 20)::int, 2 + floor(random() * 10)::int, 1 + floor(random() * 8)::int, 60 + floor(random() * 400)::int, 80 + floor(random() * 500)::int,
         floor(random() * 5)::int, (random() < 0.06)::int, case when held then jsonb_build_object((array['diagnosis', 'promise', 'tone', 'legal-advice', 'two-questions', 'unsourced-figure'])[1 + floor(random() * 6)::int], 1) else '{}' end,
         held::int, (random() < 0.2)::int, (random() < 0.05)::int, case when with_model then 6000 + floor(random() * 9000)::int end, case when with_model then 400 + floor(random() * 900)::int end,
         case when with_model then 3000 + floor(random() * 9000)::int end
       from conversation c join numbered n on n.id = c.trajectory_id
         cross join lateral (select random() < 0.7 and c.id is not null as with_model, random() < 0.08 and c.id is not null as held,
           0.4 * extract(epoch from c.finished_at - ($2::timestamptz - interval '2 years')) / extract(epoch from interval '2 years') as trend) chance
       where c.organisation_id = $1`,
      [organisationId, `${until}T18:00:00Z`],
    );
    await tx.query(
      `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, status, raised_at, due_at, acknowledged_at, resolved_at, outcome)
       select $1, c.trajectory_id, c.id, gen_random_uuid(), (array['burnout', 'bullying', 'health', 'debt', 'overload', 'conflict'])[1 + floor(random() * 6)::int],
         (array['crisis', 'urgent', 'urgent', 'attention', 'attention', 'attention'])[1 + floor(random() * 6)::int], '', case when random() < 0.05 then '{person}' else '{rule}' end::text[], 0.9, 'resolved',
         c.finished_at, c.finished_at + interval '4 hours', c.finished_at + make_interval(mins => (3 + random() * 300)::int), c.finished_at + make_interval(hours => (6 + random() * 60)::int),
         (array['false-alarm', 'discuss', 'discuss', 'refer', 'handled'])[1 + floor(random() * 5)::int]
       from conversation c where c.organisation_id = $1 and random() < 1 / 12.0`,
      [organisationId],
    );
    await tx.query(
      `insert into plan_verdict (organisation_id, trajectory_id, section, version, verdict, given_by, given_as, at)
       select $1, n.id, (array['motives', 'qualities', 'goals', 'actions', 'barriers'])[1 + floor(random() * 5)::int], 1, (array['kept', 'kept', 'kept', 'changed', 'rejected'])[1 + floor(random() * 5)::int],
         n.counsellor_id, 'counsellor', $2::timestamptz - make_interval(mins => floor(random() * 729 * 1440)::int)
       from numbered n cross join generate_series(1, 12)`,
      [organisationId, `${until}T18:00:00Z`],
    );
    await tx.query(
      `insert into draft_figure (organisation_id, trajectory_id, section, version, client_id, counsellor_id, day, distance)
       select $1, n.id, section, 2, n.client_id, n.counsellor_id, $2::date - floor(random() * 729)::int, random() * 0.6
       from numbered n cross join unnest(array['motives', 'qualities', 'goals', 'actions', 'barriers']) section`,
      [organisationId, until],
    );
    await tx.query(
      `insert into trajectory_figure (organisation_id, trajectory_id, client_id, counsellor_id, day, closed_at, open_barriers, handled_barriers, actions, done, stuck, dropped, followed_up)
       select $1, n.id, n.client_id, n.counsellor_id, $2::date - floor(random() * 729)::int, now(),
         array[(array['language', 'care', 'money', 'mobility', 'market', 'confidence'])[1 + floor(random() * 6)::int]], array[(array['time', 'diploma', 'doubt'])[1 + floor(random() * 3)::int]],
         4, floor(random() * 4)::int, (random() < 0.3)::int, 0, random() < 0.2
       from numbered n where random() < 0.7`,
      [organisationId, until],
    );
    // Four in a hundred were read by people, one in five of those by two.
    await tx.query(
      `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) select $1, id, trajectory_id, 'sample' from conversation where organisation_id = $1 and random() < 0.04`,
      [organisationId],
    );
    await tx.query(
      `insert into evaluation (organisation_id, conversation_id, trajectory_id, evaluator, up_to_seq, scores, kind, prompt_id, prompt_version, model, created_at)
       select $1, f.conversation_id, f.trajectory_id, kind, 12, jsonb_build_object('stage', f.stage, 'language', f.language, 'voices', '[]'::jsonb, 'overall', f.overall, 'scores',
           (select jsonb_agg(jsonb_build_object('criterion', criterion, 'score', (case when kind = 'judge' then f.judge_scores else f.scores end)[place], 'explanation', '{"code": "no-judge", "params": {}}'::jsonb, 'quote', null))
              from unnest($2::text[]) with ordinality as named(criterion, place))), kind, case kind when 'judge' then 'judge-conversation' end, case kind when 'judge' then 1 end, case kind when 'judge' then 'large-model' end, f.finished_at
       from conversation_figure f cross join unnest(array['measures', 'judge']) kind
       where f.organisation_id = $1 and (kind = 'measures' or f.judge_scores is not null)`,
      [organisationId, [...criteria]],
    );
    await tx.query(
      `insert into rescore (organisation_id, evaluation_id, conversation_id, criterion, score, scored_by, scored_at)
       select $1, e.id, e.conversation_id, given->>'criterion', least(5, greatest(1, (given->>'score')::int + (case when random() < 0.25 then 1 when random() < 0.2 then -1 else 0 end))), p.id, e.created_at
       from evaluation e join audit_item a on a.organisation_id = e.organisation_id and a.conversation_id = e.conversation_id
         join person p on p.organisation_id = e.organisation_id and p.role = 'supervisor' and (p.id = $2 or e.id::text < '3')
         cross join lateral jsonb_array_elements(e.scores->'scores') given
       where e.organisation_id = $1 and e.kind = 'measures' and given->>'score' is not null`,
      [organisationId, supervisorId],
    );
  });
  return { organisationId, supervisorId, clients };
}
