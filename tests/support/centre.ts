// A centre with somebody in every role and conversations written straight into its database: for tests of what happens after one has ended.
import type { Database } from '../../server/db/as-person.ts';
import type { Transcript } from '../../server/evaluation/transcript.ts';
import type { Person, Role } from '../../server/people/roles.ts';
import { openSession } from '../../server/people/session.ts';

export const clientName = 'Nadia Verstraete';

export type Centre = { organisationId: string; trajectoryId: string; people: Record<Role, Person> & { colleague: Person } };

/** A centre with one trajectory and somebody in every role. */
export async function openCentre(db: Database, slug: string): Promise<Centre> {
  const organisationId = crypto.randomUUID();
  const ids = {
    client: crypto.randomUUID(),
    counsellor: crypto.randomUUID(),
    supervisor: crypto.randomUUID(),
    admin: crypto.randomUUID(),
    colleague: crypto.randomUUID(),
  };
  const trajectoryId = crypto.randomUUID();
  await db.asSystem(organisationId, 'test', async (tx) => {
    await tx.query('insert into organisation (id, slug, name) values ($1, $2, $2)', [organisationId, slug]);
    for (const [key, id] of Object.entries(ids)) {
      const role = key === 'colleague' ? 'supervisor' : key;
      await tx.query('insert into person (organisation_id, id, role, name) values ($1, $2, $3, $4)', [
        organisationId,
        id,
        role,
        key === 'client' ? clientName : `${key} of ${slug}`,
      ]);
    }
    await tx.query(
      `insert into trajectory (organisation_id, id, client_id, counsellor_id, stand_in_id, response_hours, stage) values ($1, $2, $3, $4, $4, 'ma-do', 'deepening')`,
      [organisationId, trajectoryId, ids.client, ids.counsellor],
    );
  });
  const people = {} as Centre['people'];
  for (const [key, id] of Object.entries(ids)) people[key as keyof Centre['people']] = (await openSession(db, organisationId, id)).session.person;
  return { organisationId, trajectoryId, people };
}

/** Writes a hand-written conversation as it would have been stored; drawn in a sample when asked. Its sources are not stored, so its citations lead nowhere. */
export async function storeConversation(
  db: Database,
  centre: Centre,
  transcript: Transcript,
  given: { sampled?: boolean; finished?: boolean } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const messageIds = new Map(transcript.turns.map((turn) => [turn.id, crypto.randomUUID()]));
  await db.asSystem(centre.organisationId, 'test', async (tx) => {
    await tx.query(
      `insert into conversation (organisation_id, id, trajectory_id, last_seq, last_message_at, finished_at) values ($1, $2, $3, $4, now(), case when $5 then now() end)`,
      [centre.organisationId, id, centre.trajectoryId, transcript.turns.length, given.finished ?? true],
    );
    for (const turn of transcript.turns) {
      await tx.query(
        `insert into message (organisation_id, id, conversation_id, trajectory_id, seq, sender, text, move, voice, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [centre.organisationId, messageIds.get(turn.id), id, centre.trajectoryId, turn.seq, turn.from, turn.text, turn.move, turn.voice, turn.at],
      );
    }
    for (const signal of transcript.signals) {
      await tx.query(
        `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, quote, found_by, confidence, raised_at, due_at)
         values ($1, $2, $3, $4, $5, $6, '…', '{rule}', 1, $7, $8)`,
        [centre.organisationId, centre.trajectoryId, id, messageIds.get(signal.messageId ?? ''), signal.kind, signal.level, signal.raisedAt, signal.dueAt],
      );
    }
    if (given.sampled)
      await tx.query(`insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values ($1, $2, $3, 'sample')`, [
        centre.organisationId,
        id,
        centre.trajectoryId,
      ]);
  });
  return id;
}
