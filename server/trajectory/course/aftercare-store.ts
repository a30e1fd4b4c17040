// Requests for aftercare and what became of them. What somebody wrote is sealed.
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { AftercareStatus } from './aftercare.ts';

export type StoredAftercare = {
  id: string;
  trajectoryId: string;
  status: AftercareStatus;
  question: string;
  askedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  answer: string | null;
  endsOn: string | null;
  signalsToName: string | null;
  endedAt: Date | null;
};

const columns = `a.id, a.trajectory_id as "trajectoryId", a.status, a.question, a.asked_at as "askedAt", a.decided_at as "decidedAt", a.answer, a.ends_on::text as "endsOn",
  a.ended_at as "endedAt", (select name from person p where p.organisation_id = a.organisation_id and p.id = a.decided_by) as "decidedByName",
  (select name from person p where p.organisation_id = a.organisation_id and p.id = a.signals_to) as "signalsToName"`;
const readRow = (row: StoredAftercare): StoredAftercare => ({
  ...row,
  question: unseal(row.question),
  answer: row.answer === null ? null : unseal(row.answer),
});

/** Newest first. */
export async function listAftercare(tx: Tx, trajectoryId: string): Promise<StoredAftercare[]> {
  const rows = await tx.query<StoredAftercare>(
    `select ${columns} from aftercare a where a.organisation_id = koers_organisation() and a.trajectory_id = $1 order by a.asked_at desc, a.id`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

export async function lockAftercare(tx: Tx, id: string): Promise<StoredAftercare | null> {
  const [row] = await tx.query<StoredAftercare>(
    `select ${columns} from aftercare a where a.organisation_id = koers_organisation() and a.id = $1 for update of a`,
    [id],
  );
  return row ? readRow(row) : null;
}

/** What is over by its date is written down as such, so that another can be asked for. */
export async function endOverdue(tx: Tx, trajectoryId: string, today: string): Promise<void> {
  await tx.query(
    `update aftercare set status = 'ended', ended_at = now()
     where organisation_id = koers_organisation() and trajectory_id = $1 and status = 'granted' and ends_on < $2::date`,
    [trajectoryId, today],
  );
}

/** In the client's name. Null when one stands already. */
export async function insertAftercare(tx: Tx, trajectoryId: string, question: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into aftercare (organisation_id, trajectory_id, question) values (koers_organisation(), $1, $2) on conflict do nothing returning id`,
    [trajectoryId, seal(question)],
  );
  return row?.id ?? null;
}

export async function writeGranted(tx: Tx, id: string, given: { endsOn: string; signalsTo: string; answer: string }): Promise<void> {
  await tx.query(
    `update aftercare set status = 'granted', decided_by = koers_person_id(), decided_at = now(), ends_on = $2, signals_to = $3, answer = $4
     where organisation_id = koers_organisation() and id = $1`,
    [id, given.endsOn, given.signalsTo, given.answer === '' ? null : seal(given.answer)],
  );
}

export async function writeDeclined(tx: Tx, id: string, answer: string): Promise<void> {
  await tx.query(
    `update aftercare set status = 'declined', decided_by = koers_person_id(), decided_at = now(), answer = $2 where organisation_id = koers_organisation() and id = $1`,
    [id, seal(answer)],
  );
}

export async function writeOver(tx: Tx, id: string, status: 'withdrawn' | 'ended'): Promise<void> {
  await tx.query('update aftercare set status = $2, ended_at = now() where organisation_id = koers_organisation() and id = $1', [id, status]);
}
