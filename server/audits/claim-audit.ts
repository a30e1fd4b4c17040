// Takes the next conversation to judge, or one that is named. Whoever claims has it for half an hour, and longer with every score they
// save; two people never get the same, unless it is to be judged twice. Who holds one gets that one again.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { readEvaluation } from '../evaluation/store.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { canDo } from './audit.ts';
import { listReasons, readAudit } from './audit-store.ts';
import { openEvaluated, openOnRequest } from './open-audits.ts';
import { findAuditOf } from './open-store.ts';
import { findHeldSeat, listSeats, lockFreeSeat, lockOwnSeat, type TakenSeat, writeClaim } from './seat-store.ts';

type Deps = { db: Database; live: Live };
export type Claimed = { id: string; claimedUntil: Date };

/**
 * Claims an audit. Null: nothing is left to claim.
 * @param which the audit `id`; or an `evaluationId`, of a conversation that this person may read; neither: the next one
 * @throws Refusal not-allowed, not-found, not-in-this-state (`state`: taken, finished, or the status)
 */
export async function claimAudit(deps: Deps, person: Person, which: { id?: string; evaluationId?: string } = {}): Promise<Claimed | null> {
  permit(person, 'audit:claim');
  const id = which.evaluationId ? await auditOf(deps, person, which.evaluationId) : (which.id ?? null);
  let claimed = await claim(deps, person, id);
  if (!claimed && id === null) {
    await openEvaluated(deps, person.organisationId);
    claimed = await claim(deps, person, null);
  }
  if (claimed) deps.live.changed(person.organisationId, 'audits', '');
  return claimed;
}

async function claim(deps: Deps, person: Person, id: string | null): Promise<Claimed | null> {
  return deps.db.asPerson(person, async (tx) => {
    const held = id === null ? await findHeldSeat(tx) : await lockOwnSeat(tx, id);
    const seat: TakenSeat | null = held ?? (await lockFreeSeat(tx, id));
    if (!seat) {
      if (id === null) return null;
      const audit = await readAudit(tx, id);
      if (!audit) throw new Refusal('not-found');
      if (!canDo('claim', audit.status)) throw new Refusal('not-in-this-state', { state: audit.status });
      const mine = (await listSeats(tx, id)).some((one) => one.claimedBy === person.id && one.finishedAt);
      throw new Refusal('not-in-this-state', { state: mine ? 'finished' : 'taken' });
    }
    const audit = await readAudit(tx, seat.auditId);
    if (!audit) throw new Refusal('not-found');
    if (!canDo('claim', audit.status)) throw new Refusal('not-in-this-state', { state: audit.status });
    const claimedUntil = await writeClaim(tx, seat);
    if (!held) {
      await record(tx, person, {
        action: 'audit:claim',
        objectType: 'audit',
        objectId: audit.id,
        trajectoryId: audit.trajectoryId,
        reason: (await listReasons(tx, audit.conversationId)).join(', '),
        detail: { conversationId: audit.conversationId, upToSeq: audit.upToSeq },
      });
    }
    return { id: seat.auditId, claimedUntil };
  });
}

/** The audit of an evaluation, opened now where there was none. */
async function auditOf(deps: Deps, person: Person, evaluationId: string): Promise<string> {
  // What nothing opens to this person is not there for them; the system would find it.
  if (!(await deps.db.asPerson(person, (tx) => readEvaluation(tx, evaluationId)))) throw new Refusal('not-found');
  await openOnRequest(deps, person.organisationId, evaluationId);
  const id = await deps.db.asPerson(person, (tx) => findAuditOf(tx, evaluationId));
  if (!id) throw new Refusal('not-found');
  return id;
}
