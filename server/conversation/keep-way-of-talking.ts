// How a client wants to be talked with, once they said so in the conversation: another language, or simpler words. It holds for the rest.
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import { setLanguage } from '../people/set-language.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { writePlainWords } from '../trajectory/guidance-store.ts';
import type { ChosenMove } from './move.ts';

/** Keeps what the reply just said it would do. */
export async function keepWayOfTalking(deps: { db: Database; live: Live }, client: Person, trajectoryId: string, sets: ChosenMove['sets']): Promise<void> {
  if (sets?.language) await setLanguage(deps, client, sets.language);
  const { simpler } = sets ?? {};
  if (simpler === undefined) return;
  await deps.db.asPerson(client, async (tx) => {
    await writePlainWords(tx, trajectoryId, simpler);
    await record(tx, client, { action: 'guidance:ask-simpler', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail: { simpler } });
  });
  deps.live.changed(client.organisationId, 'guidance', trajectoryId);
}
