// Figures in the database. Written by the system; what cannot be counted in SQL (words of a client) is counted from the conversation as
// the evaluation reads it, and only the number is kept.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { Score } from '../evaluation/rubric.ts';
import type { CountedTalk } from './figure-of.ts';

/** What stands beside the talk: how it ended, who it was, what judged it. */
export type Around = {
  trajectoryId: string;
  clientId: string;
  counsellorId: string;
  finishedAt: Date;
  upToSeq: number;
  model: string | null;
  promptVersion: string | null;
  thumbsUp: number;
  thumbsDown: number;
  measures: Judged | null;
  judge: (Judged & { tokensIn: number | null; tokensOut: number | null; costMicroEur: number | null }) | null;
};
type Judged = { stage: string; language: string; overall: number | null; scores: Score[] };

/** Null when the conversation is not there, or goes on. The latest reading of each kind counts, if it is of the conversation to its end. */
export async function readAround(tx: Tx, conversationId: string): Promise<Around | null> {
  const [row] = await tx.query<Omit<Around, 'upToSeq' | 'judge'> & { upToSeq: string; judge: Around['judge'] }>(
    `select c.trajectory_id as "trajectoryId", t.client_id as "clientId", t.counsellor_id as "counsellorId", c.finished_at as "finishedAt", c.last_seq as "upToSeq",
       worded.model, worded.prompt_version as "promptVersion",
       (select count(*)::int from reply_feedback f where f.organisation_id = c.organisation_id and f.conversation_id = c.id and f.verdict = 'up') as "thumbsUp",
       (select count(*)::int from reply_feedback f where f.organisation_id = c.organisation_id and f.conversation_id = c.id and f.verdict = 'down') as "thumbsDown",
       measures.scores as measures, judge.scores as judge
     from conversation c
       join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
       left join lateral (
         select m.model, m.prompt_version from message m
         where m.organisation_id = c.organisation_id and m.conversation_id = c.id and m.voice = 'model' order by m.seq desc limit 1) worded on true
       left join lateral (
         select e.scores from evaluation e where e.organisation_id = c.organisation_id and e.conversation_id = c.id and e.kind = 'measures' and e.up_to_seq = c.last_seq
         order by e.run desc, e.created_at desc limit 1) measures on true
       left join lateral (
         select e.scores || jsonb_build_object('tokensIn', e.tokens_in, 'tokensOut', e.tokens_out, 'costMicroEur', e.cost_micro_eur) as scores
         from evaluation e where e.organisation_id = c.organisation_id and e.conversation_id = c.id and e.kind = 'judge' and e.up_to_seq = c.last_seq
         order by e.run desc, e.created_at desc limit 1) judge on true
     where c.organisation_id = koers_organisation() and c.id = $1 and c.finished_at is not null`,
    [conversationId],
  );
  return row ? { ...row, upToSeq: Number(row.upToSeq) } : null;
}

export type ConversationFigure = Omit<Around, 'measures' | 'judge'> &
  CountedTalk & {
    day: string;
    stage: string;
    language: string;
    scores: (number | null)[];
    overall: number | null;
    judgeScores: (number | null)[] | null;
    claims: number;
    unsupported: number;
    tokensIn: number | null;
    tokensOut: number | null;
    costMicroEur: number | null;
  };

/** Puts the figure of a conversation in place of an earlier one; a job that runs twice writes the same. */
export async function putConversationFigure(tx: Tx, conversationId: string, figure: ConversationFigure): Promise<void> {
  await tx.query(
    `insert into conversation_figure (organisation_id, conversation_id, trajectory_id, client_id, counsellor_id, up_to_seq, finished_at, day, stage, language, voice,
       model, prompt_version, scores, overall, judge_scores, turns, replies, questions, client_words, koers_words, claims, unsupported, guard_hits, guard_total,
       thumbs_up, thumbs_down, tokens_in, tokens_out, cost_micro_eur)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)
     on conflict (organisation_id, conversation_id) do update set counsellor_id = excluded.counsellor_id, up_to_seq = excluded.up_to_seq,
       finished_at = excluded.finished_at, day = excluded.day, stage = excluded.stage, language = excluded.language, voice = excluded.voice,
       model = excluded.model, prompt_version = excluded.prompt_version, scores = excluded.scores, overall = excluded.overall,
       judge_scores = excluded.judge_scores, turns = excluded.turns, replies = excluded.replies, questions = excluded.questions,
       client_words = excluded.client_words, koers_words = excluded.koers_words, claims = excluded.claims, unsupported = excluded.unsupported,
       guard_hits = excluded.guard_hits, guard_total = excluded.guard_total, thumbs_up = excluded.thumbs_up, thumbs_down = excluded.thumbs_down,
       tokens_in = excluded.tokens_in, tokens_out = excluded.tokens_out, cost_micro_eur = excluded.cost_micro_eur, written_at = now()`,
    [
      conversationId,
      figure.trajectoryId,
      figure.clientId,
      figure.counsellorId,
      figure.upToSeq,
      figure.finishedAt,
      figure.day,
      figure.stage,
      figure.language,
      figure.voice,
      figure.model,
      figure.promptVersion,
      figure.scores,
      figure.overall,
      figure.judgeScores,
      figure.turns,
      figure.replies,
      figure.questions,
      figure.clientWords,
      figure.koersWords,
      figure.claims,
      figure.unsupported,
      JSON.stringify(figure.guardHits),
      figure.guardTotal,
      figure.thumbsUp,
      figure.thumbsDown,
      figure.tokensIn,
      figure.tokensOut,
      figure.costMicroEur,
    ],
  );
}

/** Finished conversations whose figure is missing, or older than what was judged or thought of them since (within a month: longer no round stays away). */
export async function listWithoutFigure(tx: Tx, most: number): Promise<{ id: string }[]> {
  return tx.query(
    `select c.id from conversation c
     where c.organisation_id = koers_organisation() and c.finished_at is not null and c.id in (
       select d.id from conversation d
         left join conversation_figure f on f.organisation_id = d.organisation_id and f.conversation_id = d.id
       where d.organisation_id = koers_organisation() and d.finished_at is not null and (f.conversation_id is null or f.up_to_seq < d.last_seq)
         and exists (select 1 from evaluation e
           where e.organisation_id = d.organisation_id and e.conversation_id = d.id and e.kind = 'measures' and e.up_to_seq = d.last_seq)
       union
       select e.conversation_id from evaluation e
         join conversation_figure f on f.organisation_id = e.organisation_id and f.conversation_id = e.conversation_id and f.written_at < e.created_at
       where e.organisation_id = koers_organisation() and e.created_at > now() - interval '31 days'
       union
       select r.conversation_id from reply_feedback r
         join conversation_figure f on f.organisation_id = r.organisation_id and f.conversation_id = r.conversation_id and f.written_at < r.at
       where r.organisation_id = koers_organisation() and r.at > now() - interval '31 days')
     order by c.finished_at limit $1`,
    [most],
  );
}

export type Drafted = {
  trajectoryId: string;
  section: string;
  version: number;
  clientId: string;
  counsellorId: string;
  at: Date;
  drafted: string;
  approved: string;
};

/** Approved sections without a figure, of which the machine wrote an earlier version: its last draft beside what was approved. */
export async function listApprovedDrafts(tx: Tx, most: number): Promise<Drafted[]> {
  const rows = await tx.query<Omit<Drafted, 'drafted' | 'approved'> & { drafted: { text: string }[]; approved: { text: string }[] }>(
    `select s.trajectory_id as "trajectoryId", s.section, s.version, t.client_id as "clientId", t.counsellor_id as "counsellorId", s.approved_at as at,
       draft.sentences as drafted, s.sentences as approved
     from plan_section s
       join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
       join lateral (select v.sentences from plan_section_version v
         where v.organisation_id = s.organisation_id and v.trajectory_id = s.trajectory_id and v.section = s.section and v.written_by is null and v.version <= s.version
         order by v.version desc limit 1) draft on jsonb_array_length(draft.sentences) > 0
     where s.organisation_id = koers_organisation() and s.status in ('approved', 'final') and s.approved_at is not null
       and not exists (select 1 from draft_figure f
         where f.organisation_id = s.organisation_id and f.trajectory_id = s.trajectory_id and f.section = s.section and f.version = s.version)
     limit $1`,
    [most],
  );
  const whole = (sentences: { text: string }[]) => sentences.map(({ text }) => unseal(text)).join(' ');
  return rows.map((row) => ({ ...row, drafted: whole(row.drafted), approved: whole(row.approved) }));
}

export async function putDraftFigure(
  tx: Tx,
  { trajectoryId, section, version, clientId, counsellorId }: Drafted,
  day: string,
  distance: number,
): Promise<void> {
  await tx.query(
    `insert into draft_figure (organisation_id, trajectory_id, section, version, client_id, counsellor_id, day, distance)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7) on conflict (organisation_id, trajectory_id, section, version) do nothing`,
    [trajectoryId, section, version, clientId, counsellorId, day, distance],
  );
}

/**
 * Writes what stood in the way in every trajectory that is closed, takes away what went on after all. Barriers by kind, the last step of
 * each action, and whether there was aftercare; one statement, so that it is right at one moment.
 */
export async function putTrajectoryFigures(tx: Tx, dayOf: string): Promise<number> {
  await tx.query(
    `delete from trajectory_figure f where f.organisation_id = koers_organisation() and not exists (
       select 1 from closing k where k.organisation_id = f.organisation_id and k.trajectory_id = f.trajectory_id and k.resumed_at is null)`,
  );
  const written = await tx.query(
    `insert into trajectory_figure (organisation_id, trajectory_id, client_id, counsellor_id, day, closed_at, open_barriers, handled_barriers, actions, done, stuck, dropped, followed_up)
     select k.organisation_id, k.trajectory_id, t.client_id, t.counsellor_id, ${dayOf}, k.closed_at, barriers.open, barriers.handled,
       coalesce(jsonb_array_length(planned.items), 0), steps.done, steps.stuck, steps.dropped,
       exists (select 1 from aftercare a where a.organisation_id = k.organisation_id and a.trajectory_id = k.trajectory_id and a.status in ('granted', 'ended'))
     from closing k
       join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
       left join plan_section planned on planned.organisation_id = k.organisation_id and planned.trajectory_id = k.trajectory_id and planned.section = 'actions'
       cross join lateral (
         select coalesce(array_agg(distinct b.kind) filter (where b.status = 'open'), '{}') as open,
           coalesce(array_agg(distinct b.kind) filter (where b.status = 'handled'), '{}') as handled
         from barrier b where b.organisation_id = k.organisation_id and b.trajectory_id = k.trajectory_id) barriers
       cross join lateral (
         select count(*) filter (where status = 'done')::int as done, count(*) filter (where status = 'stuck')::int as stuck,
           count(*) filter (where status = 'dropped')::int as dropped
         from (select distinct on (p.item_id) p.status from plan_action_step p
           where p.organisation_id = k.organisation_id and p.trajectory_id = k.trajectory_id order by p.item_id, p.step desc) last) steps
     where k.organisation_id = koers_organisation() and k.resumed_at is null
     on conflict (organisation_id, trajectory_id) do update set day = excluded.day, closed_at = excluded.closed_at, open_barriers = excluded.open_barriers,
       handled_barriers = excluded.handled_barriers, actions = excluded.actions, done = excluded.done, stuck = excluded.stuck, dropped = excluded.dropped,
       followed_up = excluded.followed_up
     where (trajectory_figure.closed_at, trajectory_figure.open_barriers, trajectory_figure.handled_barriers, trajectory_figure.actions, trajectory_figure.done,
         trajectory_figure.stuck, trajectory_figure.dropped, trajectory_figure.followed_up)
       is distinct from (excluded.closed_at, excluded.open_barriers, excluded.handled_barriers, excluded.actions, excluded.done, excluded.stuck, excluded.dropped, excluded.followed_up)
     returning trajectory_id`,
  );
  return written.length;
}
