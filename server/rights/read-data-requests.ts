// Requests about what is kept, as each may see them: a client their own, who guides those of their clients, an administrator that they wait.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import type { DataRequestParty } from './data-request.ts';
import { listRequests, listWaiting, type StoredRequest } from './request-store.ts';

/** Who is who in it stays here. `text` null: it is not for who reads. */
export type PresentedRequest = Omit<StoredRequest, 'clientId' | 'counsellorId' | 'standInId' | 'text'> & { text: string | null; may: Permission[] };

const shownOf = <Kept extends Pick<StoredRequest, 'clientId' | 'counsellorId' | 'standInId'>>(
  request: Kept,
): Omit<Kept, 'clientId' | 'counsellorId' | 'standInId'> => {
  const { clientId: _client, counsellorId: _counsellor, standInId: _standIn, ...shown } = request;
  return shown;
};

/** Who somebody is to a request. */
export function partyOf(person: Pick<Person, 'id' | 'role'>, request: Pick<StoredRequest, 'clientId' | 'counsellorId' | 'standInId'>): DataRequestParty {
  if (person.role === 'client') return person.id === request.clientId ? 'client' : 'outsider';
  return person.role === 'counsellor' && [request.counsellorId, request.standInId].includes(person.id) ? 'guide' : 'outsider';
}

export function presentRequest(person: Person, request: StoredRequest): PresentedRequest {
  const party = partyOf(person, request);
  const may: Permission[] = request.status !== 'asked' ? [] : party === 'client' ? ['data-request:withdraw'] : party === 'guide' ? ['data-request:answer'] : [];
  return { ...shownOf(request), may };
}

/** @throws Refusal not-allowed */
export function readDataRequests({ db }: { db: Database }, person: Person): Promise<PresentedRequest[]> {
  if (person.role === 'admin') {
    permit(person, 'data-request:oversee');
    return db.asSystem(person.organisationId, 'requests that wait', async (tx) =>
      (await listWaiting(tx)).map((request) => ({ ...shownOf(request), text: null, answer: null, answeredByName: null, endedAt: null, may: [] })),
    );
  }
  permit(person, 'data-request:read');
  return db.asPerson(person, async (tx) => (await listRequests(tx, null)).map((request) => presentRequest(person, request)));
}

/** One of them as it now stands. @throws Refusal not-found */
export async function showRequest({ db }: { db: Database }, person: Person, trajectoryId: string, id: string): Promise<PresentedRequest> {
  const requests = await db.asPerson(person, (tx) => listRequests(tx, trajectoryId));
  const request = requests.find((each) => each.id === id);
  if (!request) throw new Refusal('not-found');
  return presentRequest(person, request);
}
