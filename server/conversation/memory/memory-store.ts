// Memory in the database, as far as a reply needs it: one subselect of the statement that reads a turn's context (../store.ts), and what
// a reply wrote of it.
import type { Tx } from '../../db/as-person.ts';
import { unseal } from '../../db/sealed.ts';
import type { Remembered } from './remembered.ts';

/** How many messages of earlier conversations are held against what is said now. */
const earlierRead = 120;

const today = `(now() at time zone 'Europe/Brussels')::date`;
const daysSince = (column: string): string => `${today} - (${column} at time zone 'Europe/Brussels')::date`;
/** A message in which a person must look at something, as its writer may know (attention), or that was answered as such. */
const isHeavy = (message: string): string => `(
  exists (select 1 from attention a where a.organisation_id = ${message}.organisation_id and a.message_id = ${message}.id)
  or (select r.move from message r where r.organisation_id = ${message}.organisation_id and r.conversation_id = ${message}.conversation_id
        and r.sender = 'koers' and r.seq > ${message}.seq order by r.seq limit 1) in ('after-signal', 'safety'))`;

/** A subselect; $1 is the conversation, $2 its trajectory. */
export const rememberedOfTrajectory = `(select json_build_object(
  'today', ${today}::text,
  'insights', (select json_agg(json_build_object(
      'id', i.id, 'text', i.text, 'kind', i.kind, 'status', i.status, 'messageIds', i.message_ids,
      'isHere', exists (select 1 from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) and m.conversation_id = $1),
      'isLastTime', exists (select 1 from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) and m.conversation_id = last.id),
      'daysAgo', ${daysSince('i.created_at')}, 'due', i.due, 'dueIn', i.due_on - ${today}, 'isRecalled', i.recalled_at is not null,
      'isHeavy', exists (select 1 from message m where m.organisation_id = i.organisation_id and m.id = any(i.message_ids) and ${isHeavy('m')})
    ) order by i.created_at)
    from insight i where i.organisation_id = koers_organisation() and i.trajectory_id = $2),
  'thrownAwayFrom', (select json_agg(m.text) from message m where m.organisation_id = koers_organisation() and m.trajectory_id = $2 and m.text is not null
    and exists (select 1 from insight i where i.organisation_id = m.organisation_id and i.trajectory_id = $2 and i.status = 'thrown-away' and m.id = any(i.message_ids))),
  'questions', (select json_agg(json_build_object('text', q.text, 'status', q.status, 'daysAgo', ${daysSince('q.at')},
      'isHere', exists (select 1 from message m where m.organisation_id = q.organisation_id and m.id = q.message_id and m.conversation_id = $1)) order by q.at)
    from career_question q where q.organisation_id = koers_organisation() and q.trajectory_id = $2),
  'saidBefore', (select json_agg(s.text) from (select m.text from message m
      where m.organisation_id = koers_organisation() and m.trajectory_id = $2 and m.conversation_id <> $1 and m.sender = 'client' and m.text is not null
        and not ${isHeavy('m')} order by m.at desc limit ${earlierRead}) s),
  'asked', (select json_agg(c.axis) from asked_contradiction c where c.organisation_id = koers_organisation() and c.trajectory_id = $2))
  from (select (select c.id from conversation c where c.organisation_id = koers_organisation() and c.trajectory_id = $2 and c.id <> $1
      and c.last_message_at is not null order by c.last_message_at desc limit 1) as id) last)`;

export type RememberedRow = { [Key in keyof Remembered]: Remembered[Key] | null };

/** What the subselect gave, readable. */
export function readRemembered(row: RememberedRow): Remembered {
  const opened = (texts: readonly string[] | null) => (texts ?? []).map(unseal);
  return {
    today: row.today ?? '',
    insights: (row.insights ?? []).map((insight) => ({ ...insight, text: unseal(insight.text), due: insight.due === null ? null : unseal(insight.due) })),
    thrownAwayFrom: opened(row.thrownAwayFrom),
    questions: (row.questions ?? []).map((question) => ({ ...question, text: unseal(question.text) })),
    saidBefore: opened(row.saidBefore),
    asked: row.asked ?? [],
  };
}

/** That the client was asked about this pair of opposites. */
export async function markAsked(tx: Tx, trajectoryId: string, axis: string): Promise<void> {
  await tx.query('insert into asked_contradiction (organisation_id, trajectory_id, axis) values (koers_organisation(), $1, $2) on conflict do nothing', [
    trajectoryId,
    axis,
  ]);
}
