// What a client reads about what is kept of them: of each part how much there is, and who of the house opened something. The parts
// themselves are on their own screens, and in the file they may take along.
import type { AppDeps } from '../deps.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { DataPart } from './data-request.ts';
import { type PresentedRequest, presentRequest } from './read-data-requests.ts';
import { listRequests } from './request-store.ts';
import { countNotes, countParts, listLooks, type Look } from './store.ts';

export type OwnDataPage = {
  /** How many there are of each part; nothing kept is 0. */
  parts: { part: DataPart; count: number }[];
  /** Newest first. */
  looks: Look[];
  requests: PresentedRequest[];
  may: Permission[];
};

/** @throws Refusal not-found, not-allowed */
export async function readOwnData(deps: Pick<AppDeps, 'db'>, client: Person, trajectoryId: string): Promise<OwnDataPage> {
  const page = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'own-data:take');
    return {
      counts: await countParts(tx, trajectoryId),
      looks: await listLooks(tx, trajectoryId),
      requests: (await listRequests(tx, trajectoryId)).map((request) => presentRequest(client, request)),
      may: mayOn(client, trajectory).filter((word) => word.startsWith('own-data:') || word.startsWith('data-request:')),
    };
  });
  // A client has no screen of work notes (0034_work_notes.sql); that there are some is theirs to know.
  const notes = await deps.db.asSystem(client.organisationId, 'work notes for whom they are about', (tx) => countNotes(tx, trajectoryId));
  const { counts, ...rest } = page;
  return { parts: [...counts, { part: 'work-notes', count: notes }], ...rest };
}
