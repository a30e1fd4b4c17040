// The client's yes or no to a rewritten text, and taking a yes back. From then on it is not exported any more.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import type { SignalDeps } from './change-signal.ts';
import { decideExample, type ExampleAction } from './example.ts';
import { type Example, lockExample, writeDecision } from './missed-store.ts';

/** @throws Refusal not-found, not-in-this-state */
export async function decideAboutExample(deps: SignalDeps, client: Person, id: string, action: Exclude<ExampleAction, 'propose'>): Promise<Example> {
  const example = await deps.db.asPerson(client, async (tx) => {
    const example = await lockExample(tx, id);
    if (!example) throw new Refusal('not-found');
    const to = decideExample(example.status, action, client.role);
    if (!to) throw new Refusal('not-in-this-state', { state: example.status });
    await writeDecision(tx, id, to);
    await record(tx, client, { action: `example:${action}`, objectType: 'signal', objectId: id, trajectoryId: example.trajectoryId });
    return (await lockExample(tx, id)) as Example;
  });
  deps.live.changed(client.organisationId, 'signals', example.trajectoryId);
  deps.live.changed(client.organisationId, 'trajectories', example.trajectoryId);
  return example;
}
