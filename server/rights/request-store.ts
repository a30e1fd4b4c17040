// Where what clients ask about their data is kept. The words of both sides are sealed here.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { DataRequestKind, DataRequestStatus, RequestedPart } from './data-request.ts';

export type StoredRequest = {
  id: string;
  trajectoryId: string;
  clientId: string;
  clientName: string | null;
  counsellorId: string | null;
  counsellorName: string | null;
  standInId: string | null;
  kind: DataRequestKind;
  part: RequestedPart;
  text: string;
  status: DataRequestStatus;
  answer: string | null;
  answeredByName: string | null;
  askedAt: Date;
  answerBy: Date;
  endedAt: Date | null;
};

const columns = `r.id, r.trajectory_id as "trajectoryId", r.client_id as "clientId", c.name as "clientName", t.counsellor_id as "counsellorId",
  g.name as "counsellorName", koers_stand_in(t.organisation_id, t.id, t.stand_in_id) as "standInId", r.kind, r.part, r.text, r.status, r.answer,
  a.name as "answeredByName", r.asked_at as "askedAt", r.answer_by as "answerBy", r.ended_at as "endedAt"`;
const joins = `from data_request r
  join trajectory t on t.organisation_id = r.organisation_id and t.id = r.trajectory_id
  left join person c on c.organisation_id = r.organisation_id and c.id = r.client_id
  left join person g on g.organisation_id = r.organisation_id and g.id = t.counsellor_id
  left join person a on a.organisation_id = r.organisation_id and a.id = r.answered_by`;
const open = (row: StoredRequest): StoredRequest => ({ ...row, text: unseal(row.text), answer: row.answer === null ? null : unseal(row.answer) });

/** Those this person may see: open ones first, then the newest; of one trajectory when given. */
export async function listRequests(tx: Tx, trajectoryId: string | null): Promise<StoredRequest[]> {
  const rows = await tx.query<StoredRequest>(
    `select ${columns} ${joins} where r.organisation_id = koers_organisation() and ($1::uuid is null or r.trajectory_id = $1)
     order by r.status <> 'asked', case when r.status = 'asked' then r.answer_by end, r.asked_at desc, r.id limit 200`,
    [trajectoryId],
  );
  return rows.map(open);
}

/** One request, held until the transaction ends; null when it is not there for this person. */
export async function lockRequest(tx: Tx, id: string): Promise<StoredRequest | null> {
  // Who may no longer change it may not hold it either (0037_data_requests.sql), and still has to be told why not.
  await tx.query('select 1 from data_request where organisation_id = koers_organisation() and id = $1 for update', [id]);
  const [row] = await tx.query<StoredRequest>(`select ${columns} ${joins} where r.organisation_id = koers_organisation() and r.id = $1`, [id]);
  return row ? open(row) : null;
}

export async function insertRequest(
  tx: Tx,
  next: { trajectoryId: string; kind: DataRequestKind; part: RequestedPart; text: string; askedAt: Date; answerBy: Date },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into data_request (organisation_id, trajectory_id, client_id, kind, part, text, asked_at, answer_by)
     values (koers_organisation(), $1, koers_person_id(), $2, $3, $4, $5, $6) returning id`,
    [next.trajectoryId, next.kind, next.part, seal(next.text), next.askedAt, next.answerBy],
  );
  if (!row) throw new Error('the request was not stored');
  return row.id;
}

/** `answer` null: the client took it back. */
export async function endRequest(tx: Tx, id: string, end: { status: DataRequestStatus; answer: string | null; at: Date }): Promise<void> {
  await tx.query(
    `update data_request set status = $2, answer = $3, answered_by = case when $3::text is null then null else koers_person_id() end, ended_at = $4
     where organisation_id = koers_organisation() and id = $1`,
    [id, end.status, end.answer === null ? null : seal(end.answer), end.at],
  );
}

/** What waits for an answer of the house, whose, and until when; no words. As system, for an administrator. */
export function listWaiting(tx: Tx): Promise<Omit<StoredRequest, 'text' | 'answer' | 'answeredByName' | 'endedAt'>[]> {
  return tx.query(
    `select r.id, r.trajectory_id as "trajectoryId", r.client_id as "clientId", c.name as "clientName", t.counsellor_id as "counsellorId",
       g.name as "counsellorName", null as "standInId", r.kind, r.part, r.status, r.asked_at as "askedAt", r.answer_by as "answerBy"
     ${joins} where r.organisation_id = koers_organisation() and r.status = 'asked' order by r.answer_by, r.id limit 200`,
  );
}
