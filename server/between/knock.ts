// Knocks at the clients whose chosen time has come. Each: lock their settings, the table in check-in.ts decides on what is there then,
// the nudge and its alert are written together, commit, send. A second run finds the slot taken; a run that was killed did it or did not.
import type { Tx } from '../db/as-person.ts';
import type { Database } from '../db/as-person.ts';
import { describeError } from '../log.ts';
import { insertAlertOfCheckIn } from '../notify/notify-person.ts';
import { record } from '../trail/record.ts';
import { decideKnock } from './check-in.ts';
import { insertNudge, listOn, lockCheckIn, stopCheckIn } from './check-in-store.ts';

export type KnockDeps = {
  db: Database;
  alerted(organisationId: string): void;
  log(event: string, detail?: Record<string, string | number | boolean | null>): void;
};

/** Every client of one organisation whose time it is at `now`; how many were knocked at. One that fails keeps no other waiting. */
export async function knock(deps: KnockDeps, organisationId: string, now: Date): Promise<number> {
  let knocked = 0;
  for (const trajectoryId of await deps.db.asSystem(organisationId, 'check-ins', listOn)) {
    try {
      if (await deps.db.asSystem(organisationId, 'knock', (tx) => knockAt(tx, trajectoryId, now))) knocked++;
    } catch (error) {
      deps.log('check-in.failed', { trajectoryId, ...describeError(error) });
    }
  }
  if (knocked > 0) deps.alerted(organisationId);
  return knocked;
}

async function knockAt(tx: Tx, trajectoryId: string, now: Date): Promise<boolean> {
  const found = await lockCheckIn(tx, trajectoryId, now);
  if (!found) return false;
  const decided = decideKnock(found.checkIn, found.around, now);
  if ('stop' in decided) {
    await stopCheckIn(tx, trajectoryId, now);
    await record(tx, null, { action: 'check-in:stop', objectType: 'check-in', objectId: trajectoryId, trajectoryId, reason: 'no answer' });
    return false;
  }
  if ('not' in decided || !(await insertNudge(tx, trajectoryId, decided.knock, now))) return false;
  const { byMail, byPush } = found.checkIn;
  await insertAlertOfCheckIn(tx, {
    trajectoryId,
    recipientId: found.clientId,
    channels: [...(byMail ? ['mail' as const] : []), ...(byPush ? ['push' as const] : [])],
  });
  return true;
}
