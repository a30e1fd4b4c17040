// What a client sees of the attention that their messages drew: that, about what, and whether somebody has looked. Row-level security
// keeps back what is not shown yet; where a message raised a crisis only the crisis is named, and what a
// machine could look at after all is not mentioned any more.
import type { Tx } from '../db/as-person.ts';
import type { SignalKind, SignalLevel } from './signal.ts';
import type { WrittenIn } from './written/written-in.ts';

export type Attention = {
  id: string;
  conversationId: string | null;
  messageId: string | null;
  /** Where it was written, when it was not in a conversation. */
  writtenIn: WrittenIn | null;
  kind: SignalKind;
  level: SignalLevel;
  at: Date;
  lookedAt: Date | null;
};

/** Everything shown to this client, the newest first. */
export async function listAttention(tx: Tx): Promise<Attention[]> {
  return tx.query<Attention>(
    `select a.id, a.conversation_id as "conversationId", a.message_id as "messageId", a.written_in as "writtenIn", a.kind, a.level, a.raised_at as at, a.looked_at as "lookedAt"
     from attention a
     where a.organisation_id = koers_organisation() and (a.level = 'crisis' or not exists (
       select 1 from attention c where c.organisation_id = a.organisation_id and (c.message_id = a.message_id or c.written_id = a.written_id) and c.level = 'crisis'))
       and not (a.kind = 'unchecked' and a.ended_at is not null and a.looked_at is null)
     order by a.raised_at desc, a.id limit 200`,
  );
}
