// What the sweep looks for, per organisation, for the system.
import type { Tx } from '../db/as-person.ts';
import type { Person } from '../people/roles.ts';

/** Turns whose lease ran out, with the client in whose name they go on. */
export async function listAbandonedTurns(tx: Tx): Promise<{ conversationId: string; client: Omit<Person, 'organisationId'> }[]> {
  const rows = await tx.query<{ conversationId: string; id: string; name: string; language: Person['language'] }>(
    `select u.conversation_id as "conversationId", p.id, p.name, p.language
     from turn u join trajectory t on t.organisation_id = u.organisation_id and t.id = u.trajectory_id
       join person p on p.organisation_id = t.organisation_id and p.id = t.client_id
     where u.organisation_id = koers_organisation() and u.lease_until < now() order by u.lease_until limit 50`,
  );
  // The system goes on in the client's name, with the client's own rights; it gains none by it.
  return rows.map(({ conversationId, ...client }) => ({ conversationId, client: { ...client, role: 'client' } as Omit<Person, 'organisationId'> }));
}

export type Ended = { id: string; trajectoryId: string; reason: 'silent' | 'said-goodbye' };

/** Finishes conversations that were silent for this long, and those in which Koers said goodbye and nobody wrote after it. */
export async function finishEnded(tx: Tx, hours: number): Promise<Ended[]> {
  return tx.query(
    `with open as (
       select c.organisation_id, c.id, c.last_message_at < now() - make_interval(hours => $1) as is_silent
       from conversation c where c.organisation_id = koers_organisation() and c.finished_at is null and c.last_message_at is not null),
     ended as (
       select o.organisation_id, o.id, o.is_silent from open o where o.is_silent
         or (select m.move from message m where m.organisation_id = o.organisation_id and m.conversation_id = o.id order by m.seq desc limit 1) = 'close')
     update conversation c set finished_at = now() from ended e
     where c.organisation_id = e.organisation_id and c.id = e.id and c.finished_at is null
       and not exists (select 1 from turn t where t.organisation_id = c.organisation_id and t.conversation_id = c.id and not e.is_silent)
     returning c.id, c.trajectory_id as "trajectoryId", case when e.is_silent then 'silent' else 'said-goodbye' end as reason`,
    [hours],
  );
}

/** Finished conversations that no evaluation has seen to their end. */
export async function listUnevaluated(tx: Tx): Promise<{ id: string }[]> {
  return tx.query(
    `select id from conversation c where organisation_id = koers_organisation() and finished_at is not null
       and not exists (select 1 from evaluation e
         where e.organisation_id = c.organisation_id and e.conversation_id = c.id and e.kind = 'measures' and e.up_to_seq >= c.last_seq)
     order by finished_at limit 100`,
  );
}
