// Requests about what is kept, as each may see them: a client their own, who guides those of their clients, an administrator that they wait.
import type { Database } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import type { DataRequestKind, DataRequestParty, DataRequestStatus, RequestedPart } from './data-request.ts';
import { listRequests, listWaiting, type StoredRequest } from './request-store.ts';

/** `text` null: it is not for who reads. */
export type PresentedRequest = {
  id: string;
  trajectoryId: string;
  clientName: string | null;
  counsellorName: string | null;
  kind: DataRequestKind;
  part: RequestedPart;
  text: string | null;
  status: DataRequestStatus;
  answer: string | null;
  answeredByName: string | null;
  askedAt: Date;
  answerBy: Date;
  endedAt: Date | null;
  may: Permission[];
};

/** Who somebody is to a request. */
export function partyOf(person: Pick<Person, 'id' | 'role'>, request: Pick<StoredRequest, 'clientId' | 'counsellorId' | 'standInId'>): DataRequestParty {
  if (person.role === 'client') return person.id === request.clientId ? 'client' : 'outsider';
  return person.role === 'counsellor' && [request.counsellorId, request.standInId].includes(person.id) ? 'guide' : 'outsider';
}

export function presentRequest(person: Person, request: StoredRequest): PresentedRequest {
  const { clientId: _client, counsellorId: _counsellor, standInId: _standIn, ...shown } = request;
  const party = partyOf(person, request);
  const may: Permission[] = request.status !== 'asked' ? [] : party === 'client' ? ['data-request:withdraw'] : party === 'guide' ? ['data-request:answer'] : [];
  return { ...shown, may };
}

/** @throws Refusal not-allowed */
export function readDataRequests({ db }: { db: Database }, person: Person): Promise<PresentedRequest[]> {
  if (person.role === 'admin') {
    permit(person, 'data-request:oversee');
    return db.asSystem(person.organisationId, 'requests that wait', async (tx) =>
      (await listWaiting(tx)).map(({ clientId: _client, counsellorId: _counsellor, standInId: _standIn, ...shown }) => ({
        ...shown,
        text: null,
        answer: null,
        answeredByName: null,
        endedAt: null,
        may: [],
      })),
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
