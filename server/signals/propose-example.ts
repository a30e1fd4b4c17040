// A rewritten version of a missed message, for the client to read and say yes or no to. Never their own words: five in a row refuse it.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { SignalDeps } from './change-signal.ts';
import { decideExample, isVerbatim, sharedWordsLimit } from './example.ts';
import { readMarkable, writeExample } from './missed-store.ts';
import { lockSignal, type StoredSignal } from './store.ts';

/**
 * @throws Refusal not-found, too-close-to-original, not-in-this-state (nobody marked it as missed, the client has decided, or was not
 *   told yet: of violence at home the app says nothing before that)
 */
export async function proposeExample(deps: SignalDeps, person: Person, signalId: string, text: string): Promise<StoredSignal> {
  const signal = await deps.db.asPerson(person, async (tx) => {
    const signal = await lockSignal(tx, signalId);
    const message = signal?.messageId ? await readMarkable(tx, signal.messageId) : null;
    if (!signal || !message) throw new Refusal('not-found');
    const isOpenToIt = signal.foundBy.includes('person') && (signal.kind !== 'domestic-violence' || signal.toldAt !== null);
    if (!isOpenToIt || !decideExample(signal.example?.status ?? null, 'propose', person.role))
      throw new Refusal('not-in-this-state', { state: signal.example?.status ?? signal.status });
    if (isVerbatim(text, message.text)) throw new Refusal('too-close-to-original', { limit: sharedWordsLimit });
    await writeExample(tx, signalId, text);
    await record(tx, person, { action: 'example:propose', objectType: 'signal', objectId: signalId, trajectoryId: signal.trajectoryId });
    return (await lockSignal(tx, signalId)) as StoredSignal;
  });
  deps.live.changed(person.organisationId, 'signals', signal.trajectoryId);
  deps.live.changed(person.organisationId, 'trajectories', signal.trajectoryId);
  return signal;
}
