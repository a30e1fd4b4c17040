// What goes with a conversation, and what stays of it without a word of the client. As system: no person may delete any of it by hand.
import type { Tx } from '../db/as-person.ts';
import type { BeforeErasing } from './erasing.ts';

/** Locks it: a message that is on its way waits, and then finds nothing. Null when it is gone already. */
export async function lockToErase(tx: Tx, conversationId: string): Promise<BeforeErasing | null> {
  const locked = await tx.query('select 1 from conversation where organisation_id = koers_organisation() and id = $1 for update', [conversationId]);
  if (locked.length === 0) return null;
  const [row] = await tx.query<BeforeErasing>(
    `select exists (select 1 from turn t where t.organisation_id = c.organisation_id and t.conversation_id = c.id) as "isReplying",
       exists (select 1 from unscreened u where u.organisation_id = c.organisation_id and u.conversation_id = c.id) as "isUnscreened",
       (select count(*)::int from signal s where s.organisation_id = c.organisation_id and s.conversation_id = c.id and s.status <> 'resolved') as "openSignals",
       exists (select 1 from exercise_run r where r.organisation_id = c.organisation_id and r.conversation_id = c.id)
         and not exists (select 1 from conversation o where o.organisation_id = c.organisation_id and o.trajectory_id = c.trajectory_id and o.id <> c.id)
         as "isOnlyPlaceOfExercise"
     from conversation c where c.organisation_id = koers_organisation() and c.id = $1`,
    [conversationId],
  );
  return row ?? null;
}

/**
 * Every word of it, with what was judged, summed up and counted of it. That a signal was raised and handled stays on record, without the
 * words and without a way to them; insights, exercises and the plan are the client's on their own pages.
 */
export async function eraseConversationRows(tx: Tx, conversationId: string): Promise<void> {
  const here = 'organisation_id = koers_organisation() and conversation_id = $1';
  await tx.query(`update signal set quote = '', conversation_id = null, message_id = null where ${here}`, [conversationId]);
  await tx.query(`update attention set conversation_id = null, message_id = null where ${here}`, [conversationId]);
  await tx.query(
    `update exercise_run r set conversation_id = (
       select o.id from conversation o where o.organisation_id = r.organisation_id and o.trajectory_id = r.trajectory_id and o.id <> $1
       order by o.started_at desc limit 1)
     where r.organisation_id = koers_organisation() and r.conversation_id = $1`,
    [conversationId],
  );
  for (const table of ['reply_feedback', 'frame', 'turn', 'message']) await tx.query(`delete from ${table} where ${here}`, [conversationId]);
  // Evaluations, audits, figures, summaries and permissions go with it, by their keys.
  await tx.query('delete from conversation where organisation_id = koers_organisation() and id = $1', [conversationId]);
}
