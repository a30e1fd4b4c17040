// Who may answer: at most one turn per conversation, held under a lease, and asked to end by whoever has a reason.
import type { Tx } from '../db/as-person.ts';

/** How long a turn may go without a sign of life before someone else continues it. Seconds. */
export const leaseSeconds = 15;

/** Takes (or takes over) the turn for this holder. */
export async function takeLease(
  tx: Tx,
  turn: { conversationId: string; trajectoryId: string; replyId: string; holder: string; answersAfter: number },
): Promise<void> {
  await tx.query(
    `insert into turn (organisation_id, conversation_id, trajectory_id, reply_id, holder, lease_until, answers_after)
     values (koers_organisation(), $1, $2, $3, $4, now() + make_interval(secs => $5), $6)
     on conflict (organisation_id, conversation_id) do update
       set reply_id = excluded.reply_id, holder = excluded.holder, lease_until = excluded.lease_until, answers_after = excluded.answers_after, interrupted = null`,
    [turn.conversationId, turn.trajectoryId, turn.replyId, turn.holder, leaseSeconds, turn.answersAfter],
  );
}

export type Interruption = 'message' | 'stop' | 'crisis';

/**
 * Asks whoever holds the turn to end it; gives the replies that are asked. A crisis outranks a stop, and a stop outranks another
 * message: who said stop and then writes does not want the rest of it either.
 */
export async function interruptTurn(tx: Tx, conversationId: string, why: Interruption, replyId?: string): Promise<string[]> {
  const rows = await tx.query<{ replyId: string }>(
    `update turn set interrupted = case when interrupted = 'crisis' or (interrupted = 'stop' and $2 = 'message') then interrupted else $2 end
     where organisation_id = koers_organisation() and conversation_id = $1 and ($3::uuid is null or reply_id = $3) returning reply_id as "replyId"`,
    [conversationId, why, replyId ?? null],
  );
  return rows.map((row) => row.replyId);
}

/** Ends all coaching of a trajectory for a crisis, in its other conversations too. The trajectory's row must be locked. */
export async function interruptCoaching(tx: Tx, trajectoryId: string): Promise<string[]> {
  const rows = await tx.query<{ replyId: string }>(
    `update turn set interrupted = 'crisis' where organisation_id = koers_organisation() and trajectory_id = $1 returning reply_id as "replyId"`,
    [trajectoryId],
  );
  return rows.map((row) => row.replyId);
}

/** Renews the lease; null when somebody else holds the turn by now. */
export async function renewLease(
  tx: Tx,
  turn: { conversationId: string; replyId: string; holder: string },
): Promise<{ interrupted: Interruption | null } | null> {
  const [row] = await tx.query<{ interrupted: Interruption | null }>(
    `update turn set lease_until = now() + make_interval(secs => $4)
     where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 and holder = $3 returning interrupted`,
    [turn.conversationId, turn.replyId, turn.holder, leaseSeconds],
  );
  return row ?? null;
}

/**
 * Ends a turn without a reply. True when the client wrote after `answeredUpTo`: the turn stays its holder's then, who goes on.
 * Without a number everything counts as answered.
 */
export async function endTurn(tx: Tx, conversationId: string, replyId: string, answeredUpTo = Number.MAX_SAFE_INTEGER): Promise<boolean> {
  const [row] = await tx.query<{ more: boolean }>(
    `with locked as (
       select last_client_seq from conversation where organisation_id = koers_organisation() and id = $1 for update),
     held as (
       select last_client_seq > $3::bigint as more from turn, locked where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 for update of turn),
     ended as (
       delete from turn where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 and exists (select 1 from held where not more)),
     left_open as (
       update turn set answers_after = $3::bigint where organisation_id = koers_organisation() and conversation_id = $1 and reply_id = $2 and exists (select 1 from held where more))
     select more from held`,
    [conversationId, replyId, answeredUpTo],
  );
  return row?.more ?? false;
}
