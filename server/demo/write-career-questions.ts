// The career questions of clients of the story, as they changed; the last one kept is the one in cast.ts.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { demoPeople, trajectoryIdOf } from './cast.ts';
import { messageIdOf } from './lay-out-conversation.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import type { ToldClient } from './told.ts';

/** Writes the questions, and what was done with them. */
export async function writeCareerQuestions(tx: Tx, now: Date, clients: readonly ToldClient[]): Promise<DatedEntry[]> {
  const rows = clients.flatMap(({ client, careerQuestions = [] }) =>
    careerQuestions.map(({ key, text, at, by, from, decided }) => ({
      client,
      by,
      id: storyId(`career question ${key}`),
      trajectoryId: trajectoryIdOf(client),
      text: seal(text),
      messageId: from ? messageIdOf(from) : null,
      writtenBy: by ? demoPeople[by] : null,
      status: decided?.as ?? 'proposed',
      at: by ? officeMomentAt(now, at) : momentAt(now, at),
      decidedAt: decided ? momentAt(now, decided.at) : null,
    })),
  );
  await tx.query(
    `insert into career_question (organisation_id, id, trajectory_id, text, message_id, written_by, status, at, decided_at)
     select koers_organisation(), id, "trajectoryId", text, "messageId", "writtenBy", status, at, "decidedAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, text text, "messageId" uuid, "writtenBy" uuid, status text, at timestamptz, "decidedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
  return rows.flatMap(({ id, trajectoryId, client, by, at, status, decidedAt }): DatedEntry[] => {
    const entry = { objectType: 'career-question', objectId: id, trajectoryId } as const;
    return [
      ...(by ? [{ ...entry, at, by, action: 'career-question:write' }] : []),
      ...(decidedAt ? [{ ...entry, at: decidedAt, by: client, action: 'career-question:decide', detail: { decision: status } }] : []),
    ];
  });
}
