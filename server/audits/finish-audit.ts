// A rater is done: their scores now stand beside the machine's, for good, and they see what the machine and a second rater said. When
// nobody has to judge any more, it is decided whether two people differ so much that it must be settled.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { criteria } from '../evaluation/rubric.ts';
import { readEvaluation, writeRescores } from '../evaluation/store.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type AuditStatus, disagreements, statusAfter, stillToScore } from './audit.ts';
import { listSheets, readSheet, writeStatus } from './audit-store.ts';
import { holdSeat } from './hold-seat.ts';
import { listSeats, writeFinished } from './seat-store.ts';

/**
 * Makes this person's scores count.
 * @throws Refusal not-allowed, not-found, not-in-this-state, invalid-input (`missing`: criteria without a score or "not to judge")
 */
export async function finishAudit(deps: { db: Database; live: Live }, person: Person, id: string): Promise<{ status: AuditStatus }> {
  permit(person, 'audit:rate');
  const { status, trajectoryId } = await deps.db.asPerson(person, async (tx) => {
    const { audit, seat } = await holdSeat(tx, person, id, 'finish');
    const sheet = await readSheet(tx, id);
    const missing = stillToScore(sheet);
    if (missing.length > 0) throw new Refusal('invalid-input', { field: 'scores', missing });

    const evaluation = await readEvaluation(tx, audit.evaluationId);
    const given = criteria.flatMap((criterion) => {
      const own = sheet[criterion];
      return own && own.score !== null ? [{ criterion, score: own.score, note: own.note }] : [];
    });
    await writeRescores(tx, audit, given);
    await writeFinished(tx, seat);
    const toJudge = (await listSeats(tx, id)).some(({ finishedAt }) => finishedAt === null);
    let status: AuditStatus = audit.status;
    let differ: string[] = [];
    if (!toJudge) {
      // Another's scores can be read from here on, not before.
      await writeStatus(tx, id, 'rated');
      const sheets = (await listSheets(tx, id)).map(({ sheet }) => sheet);
      status = statusAfter(sheets);
      differ = disagreements(sheets);
      if (status !== 'rated') await writeStatus(tx, id, status);
    }
    await record(tx, person, {
      action: 'audit:finish',
      objectType: 'audit',
      objectId: id,
      trajectoryId: audit.trajectoryId,
      detail: {
        conversationId: audit.conversationId,
        upToSeq: audit.upToSeq,
        scores: criteria.map((criterion) => `${criterion}: ${sheet[criterion]?.score ?? '-'}`),
        machine: criteria.map((criterion) => `${criterion}: ${evaluation?.judgement.scores.find((score) => score.criterion === criterion)?.score ?? '-'}`),
        status,
        differ,
      },
    });
    return { status, trajectoryId: audit.trajectoryId };
  });
  deps.live.changed(person.organisationId, 'audits', trajectoryId);
  deps.live.changed(person.organisationId, 'evaluations', trajectoryId);
  return { status };
}
