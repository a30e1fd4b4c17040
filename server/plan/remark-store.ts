// What people say about the plan, in the database: remarks, and disagreement on record.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { CommentRole, CommentStatus } from './comment.ts';
import type { SectionName } from './section.ts';

export type Comment = {
  id: string;
  trajectoryId: string;
  section: SectionName;
  /** The words of the sentence it is about, as they were; null for the section as a whole. */
  sentence: string | null;
  text: string;
  writtenBy: string;
  writtenByName: string;
  writtenAs: CommentRole;
  writtenAt: Date;
  status: CommentStatus;
  answer: string | null;
  settledByName: string | null;
  settledAt: Date | null;
};

export type Disagreement = {
  id: string;
  /** Null: with the plan as a whole. */
  section: SectionName | null;
  version: number | null;
  text: string;
  writtenBy: string;
  writtenByName: string;
  writtenAs: CommentRole;
  writtenAt: Date;
};

const unsealed = (text: string | null): string | null => (text === null ? null : unseal(text));

const commentColumns = `k.id, k.trajectory_id as "trajectoryId", k.section, k.sentence, k.text, k.written_by as "writtenBy", coalesce(w.name, '') as "writtenByName",
  k.written_as as "writtenAs", k.written_at as "writtenAt", k.status, k.answer, s.name as "settledByName", k.settled_at as "settledAt"`;
const commentJoins = `from plan_comment k
  left join person w on w.organisation_id = k.organisation_id and w.id = k.written_by
  left join person s on s.organisation_id = k.organisation_id and s.id = k.settled_by`;
const readComment = (row: Comment): Comment => ({ ...row, sentence: unsealed(row.sentence), text: unseal(row.text), answer: unsealed(row.answer) });

/** Every remark on a plan, oldest first. */
export async function listComments(tx: Tx, trajectoryId: string): Promise<Comment[]> {
  const rows = await tx.query<Comment>(
    `select ${commentColumns} ${commentJoins} where k.organisation_id = koers_organisation() and k.trajectory_id = $1 order by k.written_at, k.id`,
    [trajectoryId],
  );
  return rows.map(readComment);
}

/** One remark, held until the transaction ends; null where it is not there. */
export async function lockComment(tx: Tx, trajectoryId: string, id: string): Promise<Comment | null> {
  const [row] = await tx.query<Comment>(
    `select ${commentColumns} ${commentJoins} where k.organisation_id = koers_organisation() and k.trajectory_id = $1 and k.id = $2 for update of k`,
    [trajectoryId, id],
  );
  return row ? readComment(row) : null;
}

/** Keeps a remark in the writer's name; gives its id. */
export async function addComment(
  tx: Tx,
  trajectoryId: string,
  comment: { section: SectionName; sentence: string | null; text: string; writtenAs: CommentRole },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into plan_comment (organisation_id, trajectory_id, section, sentence, text, written_by, written_as)
     values (koers_organisation(), $1, $2, $3, $4, koers_person_id(), $5) returning id`,
    [trajectoryId, comment.section, comment.sentence === null ? null : seal(comment.sentence), seal(comment.text), comment.writtenAs],
  );
  if (!row) throw new Error('a remark that was just written is not there');
  return row.id;
}

/** Settles a remark that was locked, or opens it again: an answer stays with it. */
export async function writeCommentStatus(tx: Tx, id: string, status: CommentStatus, answer: string | null): Promise<void> {
  await tx.query(
    `update plan_comment set status = $2, answer = coalesce($3, answer),
       settled_by = case when $2 = 'settled' then koers_person_id() end, settled_at = case when $2 = 'settled' then now() end
     where organisation_id = koers_organisation() and id = $1`,
    [id, status, answer === null ? null : seal(answer)],
  );
}

/** Every disagreement that was not withdrawn, oldest first. */
export async function listDisagreements(tx: Tx, trajectoryId: string): Promise<Disagreement[]> {
  const rows = await tx.query<Disagreement>(
    `select d.id, d.section, d.version, d.text, d.written_by as "writtenBy", coalesce(w.name, '') as "writtenByName", d.written_as as "writtenAs", d.written_at as "writtenAt"
     from plan_disagreement d left join person w on w.organisation_id = d.organisation_id and w.id = d.written_by
     where d.organisation_id = koers_organisation() and d.trajectory_id = $1 and d.withdrawn_at is null order by d.written_at, d.id`,
    [trajectoryId],
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text) }));
}

/** Puts a disagreement on record in the writer's name; what they said before about the same text is withdrawn by it. */
export async function addDisagreement(
  tx: Tx,
  trajectoryId: string,
  { section, version, text, writtenAs }: { section: SectionName | null; version: number | null; text: string; writtenAs: CommentRole },
): Promise<void> {
  await withdrawDisagreement(tx, trajectoryId, section);
  await tx.query(
    `insert into plan_disagreement (organisation_id, trajectory_id, section, version, text, written_by, written_as)
     values (koers_organisation(), $1, $2, $3, $4, koers_person_id(), $5)`,
    [trajectoryId, section, version, seal(text), writtenAs],
  );
}

/** Takes back one's own disagreement with a section, or with the whole; how many that were. */
export async function withdrawDisagreement(tx: Tx, trajectoryId: string, section: SectionName | null): Promise<number> {
  const rows = await tx.query(
    `update plan_disagreement set withdrawn_at = now()
     where organisation_id = koers_organisation() and trajectory_id = $1 and section is not distinct from $2 and written_by = koers_person_id() and withdrawn_at is null returning id`,
    [trajectoryId, section],
  );
  return rows.length;
}
