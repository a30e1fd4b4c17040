// Questions about satisfaction and their answers. Who guides reads what was written, never what was scored.
import type { Tx } from '../../db/as-person.ts';
import { seal, unseal } from '../../db/sealed.ts';
import type { GivenScore, SatisfactionMoment, Scores } from './satisfaction.ts';

export type StoredSatisfaction = { id: string; trajectoryId: string; moment: SatisfactionMoment; askedAt: Date; answeredAt: Date | null; words: string | null };

const columns = 'id, trajectory_id as "trajectoryId", moment, asked_at as "askedAt", answered_at as "answeredAt", words';
const readRow = (row: StoredSatisfaction): StoredSatisfaction => ({ ...row, words: row.words === null ? null : unseal(row.words) });

/** Newest first. */
export async function listSatisfaction(tx: Tx, trajectoryId: string): Promise<StoredSatisfaction[]> {
  const rows = await tx.query<StoredSatisfaction>(
    `select ${columns} from satisfaction where organisation_id = koers_organisation() and trajectory_id = $1 order by asked_at desc, id`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

export async function lockSatisfaction(tx: Tx, id: string): Promise<StoredSatisfaction | null> {
  const [row] = await tx.query<StoredSatisfaction>(`select ${columns} from satisfaction where organisation_id = koers_organisation() and id = $1`, [id]);
  return row ? readRow(row) : null;
}

/** Null when it stands open already. */
export async function insertSatisfaction(tx: Tx, trajectoryId: string, moment: SatisfactionMoment): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into satisfaction (organisation_id, trajectory_id, moment, asked_by) values (koers_organisation(), $1, $2, koers_person_id())
     on conflict do nothing returning id`,
    [trajectoryId, moment],
  );
  return row?.id ?? null;
}

/** In the client's name; false when it was answered in between. */
export async function writeAnswer(tx: Tx, id: string, trajectoryId: string, scores: Scores, words: string): Promise<boolean> {
  const answered = await tx.query(
    `update satisfaction set answered_at = now(), words = $2 where organisation_id = koers_organisation() and id = $1 and answered_at is null returning id`,
    [id, words === '' ? null : seal(words)],
  );
  if (answered.length === 0) return false;
  await tx.query(
    `insert into satisfaction_score (organisation_id, satisfaction_id, trajectory_id, question, score)
     select koers_organisation(), $1, $2, key, value::integer from jsonb_each_text($3::jsonb)`,
    [id, trajectoryId, JSON.stringify(scores)],
  );
  return true;
}

/** Every score of the house, the oldest answer first, without whose it is. As system. */
export async function listScores(tx: Tx): Promise<GivenScore[]> {
  return tx.query(
    `select c.question, s.moment, c.score from satisfaction_score c
       join satisfaction s on s.organisation_id = c.organisation_id and s.id = c.satisfaction_id
     where c.organisation_id = koers_organisation() and s.answered_at is not null order by s.answered_at, s.id`,
  );
}
