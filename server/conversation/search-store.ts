// All that was said in the conversations of the signed-in client, newest first.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';

const mostRead = 5000;

export async function readOwnWords(
  tx: Tx,
): Promise<{ conversationId: string; messageId: string; from: 'client' | 'koers' | 'counsellor'; at: string; text: string }[]> {
  const rows = await tx.query<{ conversationId: string; messageId: string; from: 'client' | 'koers' | 'counsellor'; at: Date; text: string }>(
    `select m.conversation_id as "conversationId", m.id as "messageId", m.sender as "from", m.at, m.text
     from message m join trajectory t on t.organisation_id = m.organisation_id and t.id = m.trajectory_id
     where m.organisation_id = koers_organisation() and t.client_id = koers_person_id() and m.text is not null
     order by m.at desc, m.seq desc limit $1`,
    [mostRead],
  );
  return rows.map(({ text, at, ...row }) => ({ ...row, at: at.toISOString(), text: unseal(text) }));
}
