// The client accepts a contract or says what they want changed; the counsellor takes back what was not decided about. Nobody accepts in
// somebody else's place: the table (contract.ts) and the database say so both.
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import type { Permission, Person } from '../people/roles.ts';
import { raiseFromText } from '../signals/written/raise-from-text.ts';
import { record } from '../trail/record.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { decideContract } from './contract.ts';
import { lockContract, writeContractStatus } from './contract-store.ts';
import { type IntakeDeps, nowOf } from './intake-deps.ts';

export type ContractDeed = { action: 'accept' | 'withdraw' } | { action: 'decline'; reason: string };

/**
 * @param of which contract, and the version of it that was read
 * @throws Refusal, see changeIntake; not-found, not-in-this-state, stale-version (another version is on the table)
 */
export function decideAboutContract(
  deps: IntakeDeps,
  person: Person,
  trajectoryId: string,
  of: { id: string; version: number },
  deed: ContractDeed,
): Promise<ChangedIntake> {
  const reason = deed.action === 'decline' ? deed.reason : null;
  return changeIntake(deps, person, trajectoryId, `contract:${deed.action}` satisfies Permission, reason ?? '', async (tx, trajectory) => {
    const contract = await lockContract(tx, of.id);
    if (!contract || contract.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    const next = decideContract(contract.status, deed.action, person.role);
    if ('refused' in next) throw new Refusal(next.refused, { state: contract.status });
    if (contract.version !== of.version) throw new Refusal('stale-version', { version: contract.version });
    await writeContractStatus(tx, contract.id, next.to, reason);
    await record(tx, person, {
      action: `contract:${deed.action}`,
      objectType: 'contract',
      objectId: contract.id,
      trajectoryId,
      detail: { version: contract.version, from: contract.status, to: next.to },
    });
    if (person.role !== 'client') return undefined;
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.counsellorId });
    const raised = reason ? await raiseFromText(deps, tx, trajectory, { writtenIn: 'contract', writtenId: contract.id, text: reason }, nowOf(deps)) : null;
    return { isTold: true, raised };
  });
}
