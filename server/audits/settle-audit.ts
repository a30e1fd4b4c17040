// Where two people differ, the two agree or a third decides (docs/decisions/0015). Their own scores stay as they gave them.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import type { Criterion } from '../evaluation/rubric.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type AuditStatus, canDo, disagreements, settle } from './audit.ts';
import { listSettled, listSheets, lockAudit, readAudit, writeSettled, writeStatus } from './audit-store.ts';

export type SettlingScore = { criterion: Criterion; score: number; note: string };

/**
 * Settles or proposes one or more of the criteria on which they differ.
 * @throws Refusal not-allowed, not-found, not-in-this-state, invalid-input (a criterion on which nobody differs)
 */
export async function settleAudit(
  deps: { db: Database; live: Live },
  person: Person,
  id: string,
  given: readonly SettlingScore[],
): Promise<{ status: AuditStatus }> {
  permit(person, 'audit:settle');
  const { status, trajectoryId } = await deps.db.asPerson(person, async (tx) => {
    const audit = await lockAudit(tx, id);
    if (!audit || !canDo('settle', audit.status)) {
      const there = audit ?? (await readAudit(tx, id));
      if (!there) throw new Refusal('not-found');
      throw new Refusal('not-in-this-state', { state: there.status });
    }
    const sheets = await listSheets(tx, id);
    const differ = disagreements(sheets.map(({ sheet }) => sheet));
    const raters = sheets.map(({ personId }) => personId);
    const before = await listSettled(tx, audit.evaluationId);
    for (const { criterion, score, note } of given) {
      if (!differ.includes(criterion)) throw new Refusal('invalid-input', { field: 'criterion' });
      const standing = before.find((one) => one.criterion === criterion) ?? null;
      if (standing?.status === 'final') throw new Refusal('not-in-this-state', { state: 'settled' });
      const outcome = settle(person.id, raters, score, standing);
      await writeSettled(tx, audit, { criterion, score, note, ...outcome });
      await record(tx, person, {
        action: 'audit:settle',
        objectType: 'audit',
        objectId: id,
        trajectoryId: audit.trajectoryId,
        detail: { criterion, score, status: outcome.status, settledBy: outcome.settledBy, agreedBy: outcome.agreedBy },
      });
    }
    const final = (await listSettled(tx, audit.evaluationId)).filter((one) => one.status === 'final').map(({ criterion }) => criterion);
    const status: AuditStatus = differ.every((criterion) => final.includes(criterion)) ? 'settled' : 'to-settle';
    if (status === 'settled') await writeStatus(tx, id, status);
    return { status, trajectoryId: audit.trajectoryId };
  });
  deps.live.changed(person.organisationId, 'audits', trajectoryId);
  return { status };
}
