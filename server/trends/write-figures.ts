// Writes the figures that trends are counted from: of one conversation when it has been evaluated, and, in the round, of whatever was
// missed, judged again or thought of since. Nothing is counted twice: each has one row, and what is erased takes its row along.
import type { Database, Tx } from '../db/as-person.ts';
import { readToJudge } from '../evaluation/store.ts';
import { brusselsDay, brusselsDaySql } from './brussels-day.ts';
import { draftDistance } from './draft-distance.ts';
import { countClaims, countTalk, inOrder } from './figure-of.ts';
import { listApprovedDrafts, listWithoutFigure, putConversationFigure, putDraftFigure, putTrajectoryFigures, readAround } from './figure-store.ts';

/** How many of a kind one round takes on; the rest is for the next. */
const mostARound = 200;

/**
 * Writes the figure of a finished conversation, in place of an earlier one; in the system's transaction. False when there is nothing to
 * count: it is gone, goes on, or has not been judged to its end.
 */
export async function writeFigures(tx: Tx, conversationId: string): Promise<boolean> {
  const around = await readAround(tx, conversationId);
  if (!around?.measures) return false;
  const judged = await readToJudge(tx, conversationId);
  if (!judged) return false;
  const { measures, judge, ...rest } = around;
  await putConversationFigure(tx, conversationId, {
    ...rest,
    ...countTalk(judged.transcript),
    day: brusselsDay(rest.finishedAt),
    stage: measures.stage,
    language: measures.language,
    scores: inOrder(measures.scores),
    overall: measures.overall,
    judgeScores: judge ? inOrder(judge.scores) : null,
    ...countClaims(measures.scores),
    tokensIn: judge?.tokensIn ?? null,
    tokensOut: judge?.tokensOut ?? null,
    costMicroEur: judge?.costMicroEur ?? null,
  });
  return true;
}

/** The same as a step of a job. */
export async function writeConversationFigure(db: Database, organisationId: string, conversationId: string): Promise<boolean> {
  return db.asSystem(organisationId, 'figures of a conversation', (tx) => writeFigures(tx, conversationId));
}

/** Brings all figures of an organisation up to date, each conversation in a transaction of its own. How many were written. */
export async function bringFigures(db: Database, organisationId: string): Promise<number> {
  let written = 0;
  for (const { id } of await db.asSystem(organisationId, 'conversations without figures', (tx) => listWithoutFigure(tx, mostARound)))
    if (await writeConversationFigure(db, organisationId, id)) written++;
  written += await db.asSystem(organisationId, 'figures of drafts and trajectories', async (tx) => {
    const drafts = await listApprovedDrafts(tx, mostARound);
    for (const draft of drafts) await putDraftFigure(tx, draft, brusselsDay(draft.at), draftDistance(draft.drafted, draft.approved));
    return drafts.length + (await putTrajectoryFigures(tx, brusselsDaySql('k.closed_at')));
  });
  return written;
}
