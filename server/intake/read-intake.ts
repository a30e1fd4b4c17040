// The whole intake in one read, for the counsellor's page and the client's. A look of staff at a client's file is recorded elsewhere
// (the contact card); what stands here the client reads too.
import type { Tx } from '../db/as-person.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { informationFor } from '../words/information.ts';
import { readConsent } from './consent-store.ts';
import { listContracts } from './contract-store.ts';
import { type IntakeDeps, nowOf } from './intake-deps.ts';
import { hasContactCard, readIntakeRow } from './intake-store.ts';
import { presentIntake, type ShownIntake } from './present-intake.ts';
import { listVouchers } from './voucher-store.ts';

/** @throws Refusal not-found, not-allowed */
export async function readIntake(deps: Pick<IntakeDeps, 'db' | 'entitlementRules' | 'now'>, person: Person, trajectoryId: string): Promise<ShownIntake> {
  return deps.db.asPerson(person, async (tx) => showIntake(deps, tx, person, permitOn(person, await readTrajectory(tx, trajectoryId), 'intake:read')));
}

/** The same in the transaction of a change, as it then stands. */
export async function showIntake(deps: Pick<IntakeDeps, 'entitlementRules' | 'now'>, tx: Tx, person: Person, trajectory: Trajectory): Promise<ShownIntake> {
  const { id } = trajectory;
  const parts = {
    intake: await readIntakeRow(tx, id),
    consent: await readConsent(tx, id),
    contracts: await listContracts(tx, id),
    vouchers: await listVouchers(tx, id),
    hasContact: await hasContactCard(tx, id),
    information: informationFor(person.language, { counsellor: trajectory.counsellorName, standIn: trajectory.standInName, hours: trajectory.responseHours }),
  };
  return presentIntake(parts, person, trajectory, deps.entitlementRules, dayInBrussels(nowOf(deps)));
}
