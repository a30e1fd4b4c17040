// Nothing ages in silence. Goes over the signals that nobody looked at and alerts who is next (escalation.ts says who and when), until
// somebody acknowledges; who has a crisis in hand is reminded of it. Each step: lock the signal, decide on what it is then, write the alerts and the trail, commit, send. Runs
// every minute and in every sweep; twice at once does nothing twice.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import { describeError } from '../log.ts';
import { isAnythingDue } from '../notify/outbox.ts';
import { record } from '../trail/record.ts';
import { type House, insertStep, listWaiting, lockWaiting, readHouse, type WaitingSignal } from './escalate-store.ts';
import { nextStep, type Step } from './escalation.ts';

export type EscalateDeps = { db: Database; live: Live; alerted(organisationId: string): void };

/**
 * Takes every step that is due at `now` in one organisation, and wakes the outbox when anything in it is due. Returns how many steps were
 * taken. A signal whose step fails keeps no other waiting: the failure is thrown when all had their turn.
 */
export async function escalateSignals(deps: EscalateDeps, organisationId: string, now: Date): Promise<number> {
  const { house, waiting } = await deps.db.asSystem(organisationId, 'signals that wait', async (tx) => ({
    house: await readHouse(tx),
    waiting: await listWaiting(tx),
  }));
  const due = waiting.filter((signal) => stepOf(signal, house, now));
  let taken = 0;
  const failures: unknown[] = [];
  for (const { id, trajectoryId } of due) {
    const isTaken = await takeStep(deps, organisationId, id, house, now).catch((error: unknown) => failures.push(error) === 0);
    if (!isTaken) continue;
    taken++;
    deps.live.changed(organisationId, 'signals', trajectoryId);
  }
  if (await deps.db.asSystem(organisationId, 'outbox', (tx) => isAnythingDue(tx, now))) deps.alerted(organisationId);
  if (failures.length > 0) throw failures[0];
  return taken;
}

/** The same in every organisation; what fails in one keeps none of the others waiting. */
export async function escalateEverywhere(deps: EscalateDeps & { log(event: string, detail?: Record<string, string>): void }, now: Date): Promise<void> {
  for (const { id } of await deps.db.organisations()) {
    await escalateSignals(deps, id, now).catch((error: unknown) => deps.log('escalate.failed', describeError(error)));
  }
}

async function takeStep({ db }: EscalateDeps, organisationId: string, signalId: string, house: House, now: Date): Promise<boolean> {
  return db.asSystem(organisationId, 'escalate', async (tx) => {
    const signal = await lockWaiting(tx, signalId);
    const step = signal && stepOf(signal, house, now);
    if (!signal || !step) return false;
    const recipients = peopleOf(step.who, signal, house);
    await insertStep(tx, signal, { step: step.step, reason: step.reason, recipients }, now);
    await record(tx, null, {
      action: 'signal:escalate',
      objectType: 'signal',
      objectId: signal.id,
      trajectoryId: signal.trajectoryId,
      detail: { level: signal.level, step: step.step, reason: step.reason, recipients },
    });
    return true;
  });
}

const stepOf = (signal: WaitingSignal, { escalateAfterMinutes, line }: House, now: Date) => nextStep(signal, { escalateAfterMinutes, line: line.length }, now);

function peopleOf(who: Step['who'], { guides, acknowledgedBy }: WaitingSignal, { line }: House): string[] {
  if (who === 'guides') return guides;
  if (who === 'acknowledger') return acknowledgedBy ? [acknowledgedBy] : guides;
  if (who === 'supervisors') return line;
  if (who === 'everybody') return [...new Set([...guides, ...line])];
  const id = line[who.supervisor];
  return id ? [id] : guides;
}
