// Every night the whole trail is looked at, and the head of its chain is kept: a row that was changed is found the next morning, not when
// somebody thinks of looking. What is found goes to every administrator at once. A job calls this, the sweep finds it again when the job was
// lost, and a kill in the middle costs one block: where the check stands is in the database.
import type { Database } from '../db/as-person.ts';
import { insertAlertsOfTrail } from '../notify/notify-person.ts';
import { dayInBrussels, momentOf } from '../people/working-time.ts';
import { printHead } from './chain.ts';
import { goOnWith } from './go-on-checking.ts';
import { claimTelling, holdTheNight, insertNightCheck, keepHead, listAdministrators, readKeptHead, readNightCheck } from './night-store.ts';
import { record } from './record.ts';
import { readLastBlock } from './seal-store.ts';

/** When a night begins, in minutes after midnight in Brussels: the hour that does not exist or exists twice is over. */
const beginsAt = 180;
/** Less than a job may take; what is left is done by the next round. */
const mostMs = 200_000;
const dayMs = 24 * 3600_000;

/** The latest moment at which a check of the night was due. */
export function nightOf(now: Date): Date {
  const today = momentOf(dayInBrussels(now), beginsAt);
  return new Date(today <= now.getTime() ? today : momentOf(dayInBrussels(new Date(now.getTime() - dayMs)), beginsAt));
}

/** Whether the check of this night is still to be begun or ended. As system. */
export function isNightDue(db: Pick<Database, 'asSystem'>, organisationId: string, now: Date): Promise<boolean> {
  return db.asSystem(organisationId, 'the check of the night', async (tx) => {
    if (!(await readLastBlock(tx))) return false;
    const latest = await readNightCheck(tx);
    return !latest?.done || latest.startedAt < nightOf(now);
  });
}

type Deps = { db: Pick<Database, 'asSystem'>; alerted(organisationId: string): void };
export type Tonight = { outcome: 'not-due' } | { outcome: 'goes-on' } | { outcome: 'checked'; found: number };

/** Begins or goes on with the check of this night. */
export async function checkTonight(deps: Deps, organisationId: string, now: Date, mayGoOn: (blocks: number) => boolean = untilLate()): Promise<Tonight> {
  const id = await deps.db.asSystem(organisationId, 'the check of the night', async (tx) => {
    await holdTheNight(tx);
    const latest = await readNightCheck(tx);
    if (latest && !latest.done) return latest.id;
    if (!(await readLastBlock(tx)) || (latest && latest.startedAt >= nightOf(now))) return null;
    // The head of the day before has to be in the chain still: a chain that was made anew has another.
    return insertNightCheck(tx, now, await readKeptHead(tx));
  });
  if (!id) return { outcome: 'not-due' };
  const check = await goOnWith(deps.db, organisationId, id, mayGoOn);
  if (!check?.done) return { outcome: 'goes-on' };
  const told = await deps.db.asSystem(organisationId, 'what the night found', async (tx) => {
    const last = await readLastBlock(tx);
    // A head that follows what was tampered with proves nothing: the one from before stays the latest.
    if (last && check.found === 0) await keepHead(tx, dayInBrussels(now), printHead(last.number, last.head));
    if (!(await claimTelling(tx, id))) return 0;
    const administrators = await listAdministrators(tx);
    await insertAlertsOfTrail(tx, administrators);
    await record(tx, null, { action: 'trail:found', objectType: 'trail', objectId: organisationId, detail: { checkId: id, found: check.found } });
    return administrators.length;
  });
  if (told > 0) deps.alerted(organisationId);
  return { outcome: 'checked', found: check.found };
}

function untilLate(): () => boolean {
  const began = performance.now();
  return () => performance.now() - began < mostMs;
}
