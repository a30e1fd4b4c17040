// Comparisons of two versions and what came of each case.
import type { Tx } from '../db/as-person.ts';

export const comparisonStatuses = ['running', 'done', 'failed'] as const;
export type ComparisonStatus = (typeof comparisonStatuses)[number];
export type Comparison = {
  id: string;
  promptId: string;
  baseVersion: number;
  version: number;
  /** Null: without a model; the filled-in words alone. */
  model: string | null;
  status: ComparisonStatus;
  startedBy: string;
  startedByName: string;
  startedAt: string;
  finishedAt: string | null;
};
/** What can be told of one answer. Counts are of the answer; `tokensIn` of what was asked, estimated where the service told nothing. */
export type Findings = {
  tokensIn: number;
  tokensOut: number;
  isEstimated: boolean;
  milliseconds: number;
  words: number;
  sentences: number;
  questions: number;
  guard: string[];
  missed: string[];
  holds: boolean | null;
  /** How the model failed; null where it answered, or where there is none. */
  failure: string | null;
};
export type CaseResult = { caseId: string; version: number; system: string; user: string; output: string | null; findings: Findings };

const columns = `c.id, c.prompt_id as "promptId", c.base_version as "baseVersion", c.version, c.model, c.status, c.started_by as "startedBy", p.name as "startedByName",
  to_char(c.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
  to_char(c.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "finishedAt"`;
const from =
  'from prompt_comparison c join person p on p.organisation_id = c.organisation_id and p.id = c.started_by where c.organisation_id = koers_organisation()';

/** Of one prompt, the latest first. */
export function listComparisons(tx: Tx, promptId: string): Promise<Comparison[]> {
  return tx.query<Comparison>(`select ${columns} ${from} and c.prompt_id = $1 order by c.started_at desc, c.id limit 100`, [promptId]);
}

export async function readComparison(tx: Tx, id: string): Promise<Comparison | null> {
  const [row] = await tx.query<Comparison>(`select ${columns} ${from} and c.id = $1`, [id]);
  return row ?? null;
}

export async function insertComparison(
  tx: Tx,
  given: { promptId: string; baseVersion: number; version: number; model: string | null; startedBy: string },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into prompt_comparison (organisation_id, prompt_id, base_version, version, model, started_by)
     values (koers_organisation(), $1, $2, $3, $4, $5) returning id`,
    [given.promptId, given.baseVersion, given.version, given.model, given.startedBy],
  );
  return (row as { id: string }).id;
}

/** For the system. Nothing where it ended before. */
export async function endComparison(tx: Tx, id: string, status: 'done' | 'failed'): Promise<void> {
  await tx.query(
    `update prompt_comparison set status = $2, finished_at = now() where organisation_id = koers_organisation() and id = $1 and status = 'running'`,
    [id, status],
  );
}

export function listResults(tx: Tx, comparisonId: string): Promise<CaseResult[]> {
  return tx.query<CaseResult>(
    `select case_id as "caseId", version, system_words as system, user_words as "user", output, findings from prompt_comparison_case
     where organisation_id = koers_organisation() and comparison_id = $1 order by case_id, version`,
    [comparisonId],
  );
}

/** For the system; once for each case and version, whoever runs it again after a kill. */
export async function insertResult(tx: Tx, comparisonId: string, one: CaseResult): Promise<void> {
  await tx.query(
    `insert into prompt_comparison_case (organisation_id, comparison_id, case_id, version, system_words, user_words, output, findings)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [comparisonId, one.caseId, one.version, one.system, one.user, one.output, JSON.stringify(one.findings)],
  );
}

/** Comparisons that nobody runs any more: begun a while ago, not ended. */
export async function listLeftComparisons(tx: Tx, olderThanMinutes: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from prompt_comparison where organisation_id = koers_organisation() and status = 'running' and started_at < now() - make_interval(mins => $1)`,
    [olderThanMinutes],
  );
  return rows.map(({ id }) => id);
}
