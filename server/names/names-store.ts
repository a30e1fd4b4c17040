// Who is in a trajectory, what the client wrote in a conversation, and who was shown the names in it.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { RevealReason } from './reveal-reason.ts';

export type Names = { client: string; counsellor: string; standIn: string | null };

/** The people of each trajectory; for the system: a supervisor may not read a client's name. */
export async function listNames(tx: Tx, trajectoryIds: readonly string[]): Promise<Map<string, Names>> {
  const rows = await tx.query<Names & { trajectoryId: string }>(
    `select t.id as "trajectoryId", c.name as client, g.name as counsellor, s.name as "standIn" from trajectory t
       join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
       join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
       left join person s on s.organisation_id = t.organisation_id and s.id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
     where t.organisation_id = koers_organisation() and t.id = any($1::uuid[])`,
    [trajectoryIds],
  );
  return new Map(rows.map(({ trajectoryId, ...names }) => [trajectoryId, names]));
}

/** What the client wrote in each of these conversations, as far as this person may read it. */
export async function listClientTexts(tx: Tx, conversationIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ conversationId: string; text: string }>(
    `select conversation_id as "conversationId", text from message
     where organisation_id = koers_organisation() and conversation_id = any($1::uuid[]) and sender <> 'koers' and text is not null order by seq`,
    [conversationIds],
  );
  const texts = new Map<string, string[]>();
  for (const { conversationId, text } of rows) {
    const of = texts.get(conversationId) ?? [];
    of.push(unseal(text));
    texts.set(conversationId, of);
  }
  return texts;
}

/** The conversations in which this person was shown the names. */
export async function listRevealed(tx: Tx, conversationIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ conversationId: string }>(
    `select conversation_id as "conversationId" from name_reveal
     where organisation_id = koers_organisation() and person_id = koers_person_id() and conversation_id = any($1::uuid[])`,
    [conversationIds],
  );
  return new Set(rows.map(({ conversationId }) => conversationId));
}

/** A conversation that is open to this supervisor, with why; null where it is not. */
export async function readOpen(tx: Tx, conversationId: string): Promise<{ trajectoryId: string } | null> {
  const [row] = await tx.query<{ trajectoryId: string }>(
    `select trajectory_id as "trajectoryId" from audit_item where organisation_id = koers_organisation() and conversation_id = $1 limit 1`,
    [conversationId],
  );
  return row ?? null;
}

export async function insertReveal(tx: Tx, conversationId: string, reason: RevealReason): Promise<void> {
  await tx.query(
    `insert into name_reveal (organisation_id, conversation_id, person_id, reason) values (koers_organisation(), $1, koers_person_id(), $2)
     on conflict do nothing`,
    [conversationId, reason],
  );
}

/** As this client may read it in the trail: of their own trajectories, the newest first. */
export async function listReveals(tx: Tx): Promise<{ at: Date; personId: string; reason: RevealReason; conversationId: string | null }[]> {
  return tx.query(
    `select l.at, l.person_id as "personId", l.reason, c.id as "conversationId" from trail l
       join trajectory t on t.organisation_id = l.organisation_id and t.id = l.trajectory_id and t.client_id = koers_person_id()
       left join conversation c on c.organisation_id = l.organisation_id and c.id::text = coalesce(l.detail->>'conversationId', l.object_id)
     where l.organisation_id = koers_organisation() and l.action = 'name:reveal' order by l.id desc limit 200`,
  );
}

/** Names of staff by id; for the system. */
export async function listWho(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from person where organisation_id = koers_organisation() and id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
