// The client read what Koers is and agrees, on their own screen; and takes that back whenever they want. Then the chat stops, and their
// guidance does not.
import { Refusal } from '../errors.ts';
import type { Language, Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { informationEdition } from '../words/information.ts';
import { type ChangedIntake, changeIntake } from './change-intake.ts';
import { endConsent, insertConsent } from './consent-store.ts';
import type { IntakeDeps } from './intake-deps.ts';

/** @param edition of the text that was read. @throws Refusal, see changeIntake; stale-version (there is a newer text) */
export async function agreeToInformation(
  deps: IntakeDeps,
  client: Person,
  trajectoryId: string,
  { edition, language }: { edition: string; language: Language },
): Promise<ChangedIntake> {
  const changed = await changeIntake(deps, client, trajectoryId, 'consent:give', '', async (tx) => {
    if (edition !== informationEdition) throw new Refusal('stale-version');
    // Twice the same is one agreement.
    if (await insertConsent(tx, trajectoryId, edition, language))
      await record(tx, client, { action: 'consent:give', objectType: 'intake', objectId: trajectoryId, trajectoryId, detail: { edition, language } });
    return undefined;
  });
  deps.live.changed(client.organisationId, 'trajectories', trajectoryId);
  return changed;
}

/** @throws Refusal not-found, not-allowed, not-in-this-state (nothing to take back) */
export async function withdrawConsent(deps: IntakeDeps, client: Person, trajectoryId: string): Promise<ChangedIntake> {
  const changed = await changeIntake(deps, client, trajectoryId, 'consent:withdraw', '', async (tx) => {
    if (!(await endConsent(tx, trajectoryId))) throw new Refusal('not-in-this-state', { state: 'no-consent' });
    await record(tx, client, { action: 'consent:withdraw', objectType: 'intake', objectId: trajectoryId, trajectoryId });
    return undefined;
  });
  deps.live.changed(client.organisationId, 'trajectories', trajectoryId);
  return changed;
}
