// What clients of the story found out about themselves, proposed right after the message that shows it.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import { trajectoryIdOf } from './cast.ts';
import { type LaidMessage, messageIdOf } from './lay-out-conversation.ts';
import { momentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient } from './told.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Writes the insights; `messages` are all that were written, to know when each was proposed. */
export async function writeInsights(tx: Tx, now: Date, clients: readonly ToldClient[], messages: readonly LaidMessage[]): Promise<DatedEntry[]> {
  const timeOf = new Map(messages.map(({ id, at }) => [id, at.getTime()]));
  const rows = clients.flatMap(({ client, insights }) =>
    insights.map(({ key, text, competency = null, kind = 'insight', due, dueInDays, from, decided }) => {
      const messageIds = from.map(messageIdOf);
      const createdAt = new Date(Math.max(...messageIds.map((id) => timeOf.get(id) ?? Number.NaN)) + 5000);
      return {
        client,
        id: storyId(`insight ${key}`),
        trajectoryId: trajectoryIdOf(client),
        text: seal(text),
        competency,
        kind,
        due: due === undefined ? null : seal(due),
        dueOn: dueInDays === undefined ? null : new Date(createdAt.getTime() + dueInDays * dayMs).toISOString().slice(0, 10),
        messageIds,
        status: decided?.as ?? 'proposed',
        createdAt,
        decidedAt: decided ? momentAt(now, decided.at) : null,
      };
    }),
  );
  await tx.query(
    `insert into insight (organisation_id, id, trajectory_id, text, competency, kind, due, due_on, message_ids, status, created_at, decided_at)
     select koers_organisation(), id, "trajectoryId", text, competency, kind, due, "dueOn", "messageIds", status, "createdAt", "decidedAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, text text, competency text, kind text, due text, "dueOn" date, "messageIds" uuid[], status text, "createdAt" timestamptz, "decidedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
  return rows.flatMap(({ id, trajectoryId, client, status, decidedAt }): DatedEntry[] =>
    decidedAt
      ? [{ at: decidedAt, by: client, action: 'insight:confirm', objectType: 'insight', objectId: id, trajectoryId, detail: { decision: status } }]
      : [],
  );
}
