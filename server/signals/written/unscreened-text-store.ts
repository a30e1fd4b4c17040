// Texts outside a conversation at which the model has still to look, and what is needed for it. An edited text waits anew.
import type { Tx } from '../../db/as-person.ts';
import { unseal } from '../../db/sealed.ts';
import type { HoursAround } from '../due.ts';
import type { WrittenIn, WrittenPlace } from './written-in.ts';

/** Runs as the client whose text it is, with the row that holds the text locked: what is written later waits later. */
export async function keepUnscreenedText(tx: Tx, trajectoryId: string, { writtenIn, writtenId }: WrittenPlace): Promise<void> {
  await tx.query(
    `insert into unscreened_text (organisation_id, written_in, written_id, trajectory_id, at) values (koers_organisation(), $1, $2, $3, clock_timestamp())
     on conflict do nothing`,
    [writtenIn, writtenId, trajectoryId],
  );
}

export type UnscreenedText = WrittenPlace & {
  trajectoryId: string;
  text: string;
  /** Whether the counsellor may read the text itself. */
  isShared: boolean;
  /** When the latest text here began to wait, as the database writes it: a Date would round it. */
  until: string;
  attempts: number;
  names: string[];
  hours: HoursAround;
};

type Row = Omit<UnscreenedText, 'text' | 'hours'> & {
  pieces: (string | null)[];
  counsellorTime: HoursAround['counsellor'];
  standInTime: HoursAround['standIn'];
};

/** The sealed pieces of a text of the client, where it stands now, and whether who guides may read it. Of a plan: what nobody else wrote. */
const placesOf: Record<WrittenIn, string> = {
  logbook: 'select array[e.text] as pieces, e.is_shared as "isShared" from logbook_entry e where e.organisation_id = u.organisation_id and e.id = u.written_id',
  homework: 'select array[h.reason], true from homework h where h.organisation_id = u.organisation_id and h.id = u.written_id and h.reason is not null',
  insight: `select array[i.text, i.due], true from insight i where i.organisation_id = u.organisation_id and i.id = u.written_id and i.status <> 'thrown-away'`,
  exercise: `select array(select jsonb_array_elements_text(x.lines)), x.kept_at is not null from exercise_result x where x.organisation_id = u.organisation_id and x.run_id = u.written_id`,
  'career-question': 'select array[q.text], true from career_question q where q.organisation_id = u.organisation_id and q.id = u.written_id',
  plan: `select array(select s ->> 'text' from jsonb_array_elements(p.sentences) s where s ->> 'origin' = 'client')
      || array(select field.value from jsonb_array_elements(p.items) item, jsonb_each_text(item) field where field.key in ('text', 'when', 'with', 'means', 'doneWhen')) || p.return_reason
      || array(select k.text from plan_comment k where k.organisation_id = p.organisation_id and k.trajectory_id = p.trajectory_id and k.section = p.section and k.written_as = 'client')
      || array(select k.answer from plan_comment k where k.organisation_id = p.organisation_id and k.trajectory_id = p.trajectory_id and k.section = p.section and k.written_as = 'counsellor' and k.answer is not null)
      || array(select d.text from plan_disagreement d where d.organisation_id = p.organisation_id and d.trajectory_id = p.trajectory_id
        and coalesce(d.section, 'careerQuestion') = p.section and d.written_as = 'client')
      || array(select a.note from plan_action_step a join trajectory t on t.organisation_id = a.organisation_id and t.id = a.trajectory_id and t.client_id = a.written_by
        where a.organisation_id = p.organisation_id and a.trajectory_id = p.trajectory_id and p.section = 'actions' and a.note is not null), true
    from plan_section p where p.organisation_id = u.organisation_id and p.id = u.written_id`,
  referral: 'select array[r.extract_wish, r.outcome], true from referral r where r.organisation_id = u.organisation_id and r.id = u.written_id',
  contract: 'select array[c.reason], true from contract c where c.organisation_id = u.organisation_id and c.id = u.written_id and c.reason is not null',
  portfolio: `select p.pieces, true from (
      select organisation_id, id, array[title, period, situation, task, action, result, reflection] as pieces from experience
      union all select organisation_id, id, array[about] from evidence_file where about is not null
      union all select organisation_id, id, array[note] from standard_match where note is not null and judged_as = 'client'
      union all select organisation_id, id, array[client_view] from portfolio_advice where client_view is not null) p
    where p.organisation_id = u.organisation_id and p.id = u.written_id`,
  handover: 'select array[h.note], true from handover h where h.organisation_id = u.organisation_id and h.id = u.written_id and h.note is not null',
  growth: `select array(select r.why from competency_rating r where r.organisation_id = u.organisation_id and r.set_id = u.written_id and r.why is not null)
      || array(select unnest(array[b.text, b.since, b.helps]) from barrier b where b.organisation_id = u.organisation_id and b.id = u.written_id)
      || array(select a.wish from approach a where a.organisation_id = u.organisation_id and a.id = u.written_id and a.wish is not null), true
    where exists (select 1 from competency_rating r where r.organisation_id = u.organisation_id and r.set_id = u.written_id)
      or exists (select 1 from barrier b where b.organisation_id = u.organisation_id and b.id = u.written_id)
      or exists (select 1 from approach a where a.organisation_id = u.organisation_id and a.id = u.written_id and a.wish is not null)`,
  aftercare: 'select array[f.question], true from aftercare f where f.organisation_id = u.organisation_id and f.id = u.written_id',
  satisfaction: 'select array[s.words], true from satisfaction s where s.organisation_id = u.organisation_id and s.id = u.written_id and s.words is not null',
  complaint: `select array[k.text, k.helped_words]
      || array(select s.words from complaint_step s where s.organisation_id = k.organisation_id and s.complaint_id = k.id and s.by_role = 'client' and s.words is not null), false
    from complaint k where k.organisation_id = u.organisation_id and k.id = u.written_id`,
  'data-request': 'select array[q.text], true from data_request q where q.organisation_id = u.organisation_id and q.id = u.written_id',
  'contact-card': 'select array[k.card], true from contact_card k where k.organisation_id = u.organisation_id and k.trajectory_id = u.written_id',
};
const places = Object.entries(placesOf)
  .map(([name, place]) => `(${place} and u.written_in = '${name}')`)
  .join(' union all ');

/** Those that wait longest; with `id` only that one. What was deleted meanwhile waits for nothing. As system. */
export async function listUnscreenedTexts(tx: Tx, limit: number, id: string | null = null): Promise<UnscreenedText[]> {
  await tx.query(`delete from unscreened_text u where organisation_id = koers_organisation() and not exists (${places})`);
  const rows = await tx.query<Row>(
    `select u.*, w.pieces, w."isShared", array_remove(array[c.name, g.name, s.name], null) as names,
       case when gw.person_id is not null then jsonb_build_object('weekly', gw.weekly, 'absences', gw.absences) end as "counsellorTime",
       case when sw.person_id is not null then jsonb_build_object('weekly', sw.weekly, 'absences', sw.absences) end as "standInTime"
     from (select organisation_id, written_in, written_in as "writtenIn", written_id, written_id as "writtenId", trajectory_id as "trajectoryId",
             max(at)::text as until, min(at) as since, min(attempts) as attempts
           from unscreened_text where organisation_id = koers_organisation() and ($2::uuid is null or written_id = $2)
           group by organisation_id, written_in, written_id, trajectory_id) u
       join lateral (${places}) w on true
       join trajectory t on t.organisation_id = u.organisation_id and t.id = u."trajectoryId"
       join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
       join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
       left join person s on s.organisation_id = t.organisation_id and s.id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
       left join working_time gw on gw.organisation_id = t.organisation_id and gw.person_id = t.counsellor_id
       left join working_time sw on sw.organisation_id = t.organisation_id and sw.person_id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
     order by u.attempts, u.since limit $1`,
    [limit, id],
  );
  return rows.map(({ pieces, counsellorTime, standInTime, trajectoryId, writtenIn, writtenId, isShared, until, attempts, names }) => ({
    trajectoryId,
    writtenIn,
    writtenId,
    isShared,
    until,
    attempts,
    names,
    text: pieces.flatMap((piece) => (piece === null ? [] : [readable(writtenIn, unseal(piece))])).join('\n'),
    hours: { counsellor: counsellorTime, standIn: standInTime },
  }));
}

/** A contact card is kept as one sealed object. */
const readable = (place: WrittenIn, text: string): string =>
  place === 'contact-card'
    ? Object.values(JSON.parse(text) as Record<string, string>)
        .filter(Boolean)
        .join('\n')
    : text;

export async function countFailedLook(tx: Tx, { writtenId }: UnscreenedText): Promise<void> {
  await tx.query('update unscreened_text set attempts = attempts + 1 where organisation_id = koers_organisation() and written_id = $1', [writtenId]);
}

/** What was looked at waits no more; what was written since does. */
export async function dropUnscreenedText(tx: Tx, { writtenId, until }: UnscreenedText): Promise<void> {
  await tx.query('delete from unscreened_text where organisation_id = koers_organisation() and written_id = $1 and at <= $2::timestamptz', [writtenId, until]);
}

/** What stands open at this text, so that a later look adds only what is new. */
export async function listRaisedAtText(tx: Tx, writtenId: string): Promise<{ kind: string; level: string }[]> {
  return tx.query(`select kind, level from signal where organisation_id = koers_organisation() and written_id = $1 and status <> 'resolved'`, [writtenId]);
}

/** The model has looked after all: nothing is asked of a person any more. True when something was. */
export async function settleUncheckedText(tx: Tx, writtenId: string): Promise<boolean> {
  const settled = await tx.query(
    `with settled as (
       update signal set status = 'resolved', outcome = 'handled', resolved_at = now()
       where organisation_id = koers_organisation() and written_id = $1 and kind = 'unchecked' and status = 'open' returning id),
     shown as (update attention set ended_at = now() where organisation_id = koers_organisation() and id in (select id from settled))
     select id from settled`,
    [writtenId],
  );
  return settled.length > 0;
}
