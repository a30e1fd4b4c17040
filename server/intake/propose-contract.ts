// The counsellor proposes a contract, and agrees to it by that. A version that stood is replaced: an acceptance never carries over to
// another text.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { notifyPerson } from '../notify/notify-person.ts';
import { permitOn } from '../people/permit.ts';
import type { Language, Person } from '../people/roles.ts';
import { readOrganisationName } from '../people/store.ts';
import { record } from '../trail/record.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { type ContractPart, contractEdition, contractTexts } from '../words/contract-text.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { type ContractTerms, decideContract } from './contract.ts';
import { insertContract, lastVersion, lockStanding, writeContractStatus } from './contract-store.ts';
import type { IntakeDeps } from './intake-deps.ts';

/** @param seen the version that was the newest on the writer's screen; 0: none. @throws Refusal, see changeIntake; stale-version */
export function proposeContract(deps: IntakeDeps, person: Person, trajectoryId: string, terms: ContractTerms, seen: number): Promise<ChangedIntake> {
  return changeIntake(deps, person, trajectoryId, 'contract:propose', `${terms.ownAgreements}\n${terms.price}`, async (tx, trajectory) => {
    const standing = await lockStanding(tx, trajectoryId);
    const last = await lastVersion(tx, trajectoryId);
    if (last !== seen) throw new Refusal('stale-version', { version: last });
    for (const contract of standing) {
      const next = decideContract(contract.status, 'replace', person.role);
      if ('refused' in next) throw new Refusal(next.refused, { state: contract.status });
      await writeContractStatus(tx, contract.id, next.to, contract.reason);
    }
    const id = await insertContract(tx, trajectoryId, { version: last + 1, terms, texts: await textsFor(tx, trajectory, terms), edition: contractEdition });
    if (!id) throw new Refusal('stale-version', { version: last + 1 });
    await record(tx, person, {
      action: 'contract:propose',
      objectType: 'contract',
      objectId: id,
      trajectoryId,
      detail: { version: last + 1, edition: contractEdition, replaced: standing.map((contract) => contract.status) },
    });
    await notifyPerson(tx, { trajectoryId, recipientId: trajectory.clientId });
    return { isTold: true };
  });
}

/** The text that these terms would give, to read before it is proposed. @throws Refusal not-found, not-allowed */
export function previewContract(
  deps: Pick<IntakeDeps, 'db'>,
  person: Person,
  trajectoryId: string,
  terms: ContractTerms,
): Promise<Record<Language, ContractPart[]>> {
  return deps.db.asPerson(person, async (tx) => textsFor(tx, permitOn(person, await readTrajectory(tx, trajectoryId), 'contract:propose'), terms));
}

async function textsFor(tx: Tx, trajectory: Trajectory, terms: ContractTerms): Promise<Record<Language, ContractPart[]>> {
  return contractTexts(
    {
      client: trajectory.clientName ?? '',
      counsellor: trajectory.counsellorName,
      centre: await readOrganisationName(tx),
      standIn: trajectory.standInName,
    },
    terms,
  );
}
