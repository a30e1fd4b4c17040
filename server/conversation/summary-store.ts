// The summary of a conversation's older turns, in the database. Read with the context (store.ts), written after the reply.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { nothingOlder, type Older, type OlderLine, type ToldLine } from './older-turns.ts';

/** Read as one more piece of the context's statement; `$1` is the conversation. */
export const summaryOfConversation = `(select jsonb_build_object('upToSeq', up_to_seq, 'lines', lines, 'told', told, 'said', said) from conversation_summary
          where organisation_id = koers_organisation() and conversation_id = $1)`;

export type SummaryRow = { upToSeq: number; lines: OlderLine[]; told: ToldLine[]; said: string } | null;

/** What stands there, unsealed. */
export function knownSummary(row: SummaryRow): Older {
  if (!row) return nothingOlder;
  return {
    upToSeq: Number(row.upToSeq),
    lines: row.lines.map((line) => ({ ...line, text: unseal(line.text) })),
    told: row.told.map((line) => ({ ...line, text: unseal(line.text) })),
    said: new Set(row.said === '' ? [] : row.said.split(' ').map((hash) => Number.parseInt(hash, 36))),
  };
}

type At = { conversationId: string; trajectoryId: string };

/** Writes the client's statements and what was said; never back to less than stands there. */
export async function writeSummary(tx: Tx, { conversationId, trajectoryId }: At, { upToSeq, lines, said }: Older): Promise<void> {
  await tx.query(
    `insert into conversation_summary as s (organisation_id, conversation_id, trajectory_id, up_to_seq, lines, said)
     values (koers_organisation(), $1, $2, $3, $4, $5)
     on conflict (organisation_id, conversation_id) do update
       set up_to_seq = excluded.up_to_seq, lines = excluded.lines, said = excluded.said, updated_at = now()
       where s.up_to_seq < excluded.up_to_seq`,
    [
      conversationId,
      trajectoryId,
      upToSeq,
      JSON.stringify(lines.map((line) => ({ ...line, text: seal(line.text) }))),
      [...said].map((hash) => hash.toString(36)).join(' '),
    ],
  );
}

/** Writes what a model made of it, or that it could not: null. */
export async function writeTold(tx: Tx, { conversationId }: At, told: readonly ToldLine[] | null): Promise<void> {
  await tx.query(
    `update conversation_summary set told = coalesce($2::jsonb, told), failures = failures + case when $2::jsonb is null then 1 else 0 end, updated_at = now()
     where organisation_id = koers_organisation() and conversation_id = $1`,
    [conversationId, told && JSON.stringify(told.map((line) => ({ ...line, text: seal(line.text) })))],
  );
}
