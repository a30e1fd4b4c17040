// What a supervisor sees first: how much waits and why, what they hold, what two people differ on, and what was done.
import type { Database } from '../db/as-person.ts';
import type { AuditReason } from '../evaluation/store.ts';
import type { Live } from '../live/live.ts';
import { permit } from '../people/permit.ts';
import { type Permission, type Person, permissionsOf } from '../people/roles.ts';
import { openEvaluated } from './open-audits.ts';
import { findHeldSeat } from './seat-store.ts';
import { type AuditSettings, readAuditSettings } from './settings-store.ts';
import { countHeld, countWaiting, type Listed, listFinished, listProgress, listToSettle, type Progress } from './today-store.ts';

export type Today = {
  /** What this person can take, each conversation under its gravest reason, gravest first. */
  waiting: { reason: AuditReason; waiting: number }[];
  /** The audit that this person is at. */
  holds: string | null;
  /** How many others are at, and how many wait for a second person after this one. */
  others: number;
  secondPerson: number;
  toSettle: Listed[];
  finished: Listed[];
  me: string;
  progress: Progress[];
  settings: AuditSettings;
  may: Permission[];
};

/** @throws Refusal not-allowed */
export async function readToday(deps: { db: Database; live: Live }, person: Person): Promise<Today> {
  permit(person, 'audit:read');
  await openEvaluated(deps, person.organisationId);
  return deps.db.asPerson(person, async (tx) => ({
    waiting: await countWaiting(tx),
    holds: (await findHeldSeat(tx))?.auditId ?? null,
    ...(await countHeld(tx)),
    toSettle: await listToSettle(tx),
    finished: await listFinished(tx),
    me: person.id,
    progress: await listProgress(tx),
    settings: await readAuditSettings(tx),
    may: permissionsOf(person.role, 'audits').filter((word) => word.startsWith('audit:')),
  }));
}
