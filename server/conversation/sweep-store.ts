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

/** Finishes conversations that were silent for this long. */
export async function finishSilent(tx: Tx, hours: number): Promise<{ id: string; trajectoryId: string }[]> {
  return tx.query(
    `update conversation set finished_at = now()
     where organisation_id = koers_organisation() and finished_at is null and last_message_at < now() - make_interval(hours => $1)
     returning id, trajectory_id as "trajectoryId"`,
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
