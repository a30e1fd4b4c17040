// What a judge has still to read, and its votes so far. Who works at a run holds it for a while; only the holder writes, so that two workers
// at once write once, and one that fell away is followed up when its time is over.
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { FailureKind } from '../../model/failure.ts';
import type { Criterion } from '../rubric.ts';
import type { Vote, VoteOutcome } from './decide-score.ts';

export type RunStatus = 'waits' | 'done' | 'given-up' | 'void';
export type About = { conversationId: string; trajectoryId: string; upToSeq: number };
export type ClaimedRun = About & { id: string; run: number; attempts: number; askedWith: string | null };
export type Spent = { tokensIn: number | null; tokensOut: number | null };

/** Puts a conversation in line for the judge; null when it is in line for this run already. */
export async function insertRun(tx: Tx, about: About, run: number, askedBy: string | null): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into judge_run (organisation_id, conversation_id, trajectory_id, up_to_seq, run, asked_by) values (koers_organisation(), $1, $2, $3, $4, $5)
     on conflict (organisation_id, conversation_id, up_to_seq, run) do nothing returning id`,
    [about.conversationId, about.trajectoryId, about.upToSeq, run, askedBy],
  );
  return row?.id ?? null;
}

/** Takes the run that waits longest and that nobody holds. */
export async function claimRun(tx: Tx, holder: string, now: Date, leaseMs: number): Promise<ClaimedRun | null> {
  const [row] = await tx.query<ClaimedRun>(
    `update judge_run r set holder = $1, lease_until = $2::timestamptz + make_interval(secs => $3::float8 / 1000)
     where r.organisation_id = koers_organisation() and r.id = (
       select id from judge_run where organisation_id = koers_organisation() and status = 'waits' and next_try_at <= $2::timestamptz
         and (lease_until is null or lease_until < $2::timestamptz) order by next_try_at, created_at, id limit 1 for update skip locked)
     returning r.id, r.conversation_id as "conversationId", r.trajectory_id as "trajectoryId", r.up_to_seq::int as "upToSeq", r.run, r.attempts, r.asked_with as "askedWith"`,
    [holder, now, leaseMs],
  );
  return row ?? null;
}

/**
 * Locks a run for its holder's next write and holds it on; false when it is gone, ended, or somebody else's by now. The conversation first:
 * whoever erases it locks it first too, and the two would wait for each other otherwise.
 */
export async function keepRun(
  tx: Tx,
  { id, conversationId }: Pick<ClaimedRun, 'id' | 'conversationId'>,
  holder: string,
  now: Date,
  leaseMs: number,
): Promise<boolean> {
  await tx.query('select 1 from conversation where organisation_id = koers_organisation() and id = $1 for key share', [conversationId]);
  const rows = await tx.query(
    `update judge_run set lease_until = $3::timestamptz + make_interval(secs => $4::float8 / 1000)
     where organisation_id = koers_organisation() and id = $1 and holder = $2 and status = 'waits' returning id`,
    [id, holder, now, leaseMs],
  );
  return rows.length > 0;
}

/** Other words or another model than those of the votes so far: these do not mix. What they cost stays counted. */
export async function beginAnew(tx: Tx, id: string, askedWith: string): Promise<void> {
  await tx.query('delete from judge_vote where organisation_id = koers_organisation() and run_id = $1', [id]);
  await tx.query('update judge_run set asked_with = $2 where organisation_id = koers_organisation() and id = $1', [id, askedWith]);
}

/** Keeps the votes for one criterion. The service was there, so an earlier failure is over. */
export async function writeVotes(tx: Tx, runId: string, criterion: Criterion, votes: readonly Vote[]): Promise<void> {
  for (const { vote, outcome, score, quote, reason } of votes) {
    await tx.query(
      `insert into judge_vote (organisation_id, run_id, criterion, vote, outcome, score, message_id, quote, reason)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8) on conflict (organisation_id, run_id, criterion, vote) do nothing`,
      [runId, criterion, vote, outcome, score, quote?.messageId ?? null, quote ? seal(quote.text) : null, reason === null ? null : seal(reason)],
    );
  }
  await tx.query('update judge_run set failure = null where organisation_id = koers_organisation() and id = $1', [runId]);
}

export async function addSpent(tx: Tx, runId: string, used: { in: number; out: number }): Promise<void> {
  if (used.in === 0 && used.out === 0) return;
  await tx.query(
    `update judge_run set tokens_in = coalesce(tokens_in, 0) + $2, tokens_out = coalesce(tokens_out, 0) + $3
     where organisation_id = koers_organisation() and id = $1`,
    [runId, used.in, used.out],
  );
}

/** The votes so far, by criterion, and what they cost. */
export async function readVotes(tx: Tx, runId: string): Promise<{ votes: Map<Criterion, Vote[]>; spent: Spent }> {
  const [spent] = await tx.query<Spent>(
    'select tokens_in as "tokensIn", tokens_out as "tokensOut" from judge_run where organisation_id = koers_organisation() and id = $1',
    [runId],
  );
  const rows = await tx.query<{
    criterion: Criterion;
    vote: number;
    outcome: VoteOutcome;
    score: number | null;
    messageId: string | null;
    quote: string | null;
    reason: string | null;
  }>(
    `select criterion, vote, outcome, score, message_id as "messageId", quote, reason from judge_vote
     where organisation_id = koers_organisation() and run_id = $1 order by criterion, vote`,
    [runId],
  );
  const votes = new Map<Criterion, Vote[]>();
  for (const { criterion, messageId, quote, reason, ...vote } of rows) {
    const shown = messageId !== null && quote !== null ? { messageId, text: unseal(quote) } : null;
    votes.set(criterion, [...(votes.get(criterion) ?? []), { ...vote, quote: shown, reason: reason === null ? null : unseal(reason) }]);
  }
  return { votes, spent: spent ?? { tokensIn: null, tokensOut: null } };
}

export async function endRun(tx: Tx, id: string, status: Exclude<RunStatus, 'waits'>): Promise<void> {
  await tx.query(
    `update judge_run set status = $2, ended_at = now(), holder = null, lease_until = null where organisation_id = koers_organisation() and id = $1`,
    [id, status],
  );
}

/** Lets a run go, to be tried again from then on. `failure` null: nothing was wrong, somebody else may go on at once. */
export async function putBack(tx: Tx, id: string, holder: string, failure: { kind: FailureKind; nextTryAt: Date } | null): Promise<void> {
  await tx.query(
    `update judge_run set holder = null, lease_until = null, failure = coalesce($3, failure), attempts = attempts + $4, next_try_at = coalesce($5::timestamptz, next_try_at)
     where organisation_id = koers_organisation() and id = $1 and holder = $2 and status = 'waits'`,
    [id, holder, failure?.kind ?? null, failure ? 1 : 0, failure?.nextTryAt ?? null],
  );
}

/** How many conversations a worker could take up now. */
export async function countDue(tx: Tx, now: Date): Promise<number> {
  const [row] = await tx.query<{ due: number }>(
    `select count(*)::int as due from judge_run where organisation_id = koers_organisation() and status = 'waits' and next_try_at <= $1::timestamptz
       and (lease_until is null or lease_until < $1::timestamptz)`,
    [now],
  );
  return row?.due ?? 0;
}

/** Where the judge is with a conversation: the latest run as far as it had come. */
export type RunState = { run: number; status: RunStatus; attempts: number; failure: FailureKind | null; nextTryAt: Date };

export async function readRunState(tx: Tx, conversationId: string, upToSeq: number): Promise<RunState | null> {
  const [row] = await tx.query<RunState>(
    `select run, status, attempts, failure, next_try_at as "nextTryAt" from judge_run
     where organisation_id = koers_organisation() and conversation_id = $1 and up_to_seq = $2 order by run desc limit 1`,
    [conversationId, upToSeq],
  );
  return row ?? null;
}

/** How the judge is doing in an organisation. Counts, and sums over the last thirty days; no conversation among them. */
export type JudgeFigures = {
  waiting: number;
  retrying: number;
  givenUp: number;
  failure: FailureKind | null;
  nextTryAt: Date | null;
  tokensIn: number;
  tokensOut: number;
};

export async function readJudgeFigures(tx: Tx, now: Date): Promise<JudgeFigures> {
  const [row] = await tx.query<JudgeFigures>(
    `select count(*) filter (where status = 'waits')::int as waiting,
       count(*) filter (where status = 'waits' and failure is not null)::int as retrying,
       count(*) filter (where status = 'given-up')::int as "givenUp",
       (array_agg(failure order by next_try_at desc) filter (where status = 'waits' and failure is not null))[1] as failure,
       min(next_try_at) filter (where status = 'waits' and failure is not null) as "nextTryAt",
       coalesce(sum(tokens_in), 0)::float8 as "tokensIn", coalesce(sum(tokens_out), 0)::float8 as "tokensOut"
     from judge_run where organisation_id = koers_organisation() and (status = 'waits' or created_at > $1::timestamptz - interval '30 days')`,
    [now],
  );
  return row as JudgeFigures;
}
