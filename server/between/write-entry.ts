// The client writes in their logbook: a new entry, another text, shown or private. Every text is screened when it is kept, private or not;
// the screen says so beside the field.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { type Care, type RaisedFromText, raiseFromText, tellOfText } from '../signals/written/raise-from-text.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import type { BetweenDeps } from './between-deps.ts';
import { type EntryDraft, insertEntry, type LogbookEntry, lockEntry, removeEntry, updateEntry } from './logbook-store.ts';

type Kept = { entry: LogbookEntry; care: Care | null };

/** @throws Refusal not-found, not-allowed, not-in-this-state (closed), guidance-not-ready (nobody would see a signal) */
export async function addEntry(deps: BetweenDeps, client: Person, trajectoryId: string, draft: EntryDraft): Promise<Kept> {
  const now = deps.now();
  const kept = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'logbook:write');
    mustBeGuided(trajectory);
    const id = await insertEntry(tx, trajectoryId, draft, now);
    const raised = await screen(deps, tx, trajectory, id, draft.text, now);
    return { entry: (await lockEntry(tx, id)) as LogbookEntry, raised };
  });
  return settle(deps, client, kept);
}

/** Leaves what is not given as it was. @throws Refusal not-found, not-in-this-state, guidance-not-ready */
export async function changeEntry(deps: BetweenDeps, client: Person, id: string, change: Partial<EntryDraft>): Promise<Kept> {
  const now = deps.now();
  const kept = await deps.db.asPerson(client, async (tx) => {
    const { entry, trajectory } = await lockOwn(tx, client, id);
    mustBeGuided(trajectory);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<EntryDraft>;
    const draft = { ...entry, ...given };
    await updateEntry(tx, id, draft, now);
    const raised = draft.text === entry.text ? null : await screen(deps, tx, trajectory, id, draft.text, now);
    return { entry: (await lockEntry(tx, id)) as LogbookEntry, raised };
  });
  return settle(deps, client, kept);
}

/** Gone for good, also from a closed trajectory; a signal that was raised stays with its sentence. @throws Refusal not-found */
export async function deleteEntry(deps: BetweenDeps, client: Person, id: string): Promise<void> {
  const { trajectoryId } = await deps.db.asPerson(client, async (tx) => {
    const { entry } = await lockOwn(tx, client, id);
    await removeEntry(tx, id);
    return entry;
  });
  deps.live.changed(client.organisationId, 'logbook', trajectoryId);
}

const screen = (deps: BetweenDeps, tx: Tx, trajectory: Trajectory, id: string, text: string, now: Date) =>
  raiseFromText(deps, tx, trajectory, { writtenIn: 'logbook', writtenId: id, text }, now);

async function settle(deps: BetweenDeps, client: Person, { entry, raised }: { entry: LogbookEntry; raised: RaisedFromText | null }): Promise<Kept> {
  deps.live.changed(client.organisationId, 'logbook', entry.trajectoryId);
  return { entry, care: await tellOfText(deps, client, raised) };
}

/** As in the chat: no client writes before somebody stands in, and none after the trajectory was closed. */
function mustBeGuided({ standInId, responseHours, closedAt }: Trajectory): void {
  if (closedAt) throw new Refusal('not-in-this-state', { state: 'closed' });
  if (standInId === null || responseHours === null) throw new Refusal('guidance-not-ready');
}

async function lockOwn(tx: Tx, client: Person, id: string): Promise<{ entry: LogbookEntry; trajectory: Trajectory }> {
  const entry = await lockEntry(tx, id);
  const trajectory = permitOn(client, entry && (await readTrajectory(tx, entry.trajectoryId)), 'logbook:write');
  if (!entry) throw new Refusal('not-found');
  return { entry, trajectory };
}
