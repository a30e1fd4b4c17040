// Experiences, what is said beside them, and which files go with them. Every word of a client or a counsellor is sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { type ExperienceFields, starrFields } from './experience.ts';

export type ExperienceComment = { id: string; text: string; writtenBy: string; name: string; at: Date };
export type StoredExperience = ExperienceFields & {
  id: string;
  trajectoryId: string;
  runId: string | null;
  isIncluded: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  evidence: string[];
  comments: ExperienceComment[];
};
type Row = Omit<StoredExperience, 'period' | 'comments' | 'evidence'> & {
  period: string | null;
  comments: (Omit<ExperienceComment, 'at'> & { at: string })[] | null;
  evidence: string[] | null;
};

const columns = `e.id, e.trajectory_id as "trajectoryId", e.title, e.period, e.situation, e.task, e.action, e.result, e.reflection, e.run_id as "runId",
  e.is_included as "isIncluded", e.version, e.created_at as "createdAt", e.updated_at as "updatedAt",
  (select json_agg(x.evidence_id order by x.evidence_id) from experience_evidence x where x.organisation_id = e.organisation_id and x.experience_id = e.id) as evidence,
  (select json_agg(json_build_object('id', c.id, 'text', c.text, 'writtenBy', c.written_by, 'name', coalesce(p.name, ''), 'at', c.created_at) order by c.created_at, c.id)
     from experience_comment c left join person p on p.organisation_id = c.organisation_id and p.id = c.written_by
     where c.organisation_id = e.organisation_id and c.experience_id = e.id) as comments`;

function read({ comments, evidence, period, ...row }: Row): StoredExperience {
  const starr = Object.fromEntries(starrFields.map((field) => [field, unseal(row[field])])) as Pick<ExperienceFields, (typeof starrFields)[number]>;
  return {
    ...row,
    ...starr,
    title: unseal(row.title),
    period: period === null ? '' : unseal(period),
    evidence: evidence ?? [],
    comments: (comments ?? []).map((comment) => ({ ...comment, text: unseal(comment.text), at: new Date(comment.at) })),
  };
}

/** In the order in which they were written. */
export async function listExperiences(tx: Tx, trajectoryId: string): Promise<StoredExperience[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from experience e where e.organisation_id = koers_organisation() and e.trajectory_id = $1 order by e.created_at, e.id`,
    [trajectoryId],
  );
  return rows.map(read);
}

/** One experience of this trajectory, under lock for a client; null when it is not there for this person. */
export async function readExperience(tx: Tx, trajectoryId: string, id: string, { lock = false } = {}): Promise<StoredExperience | null> {
  const [row] = await tx.query<Row>(
    `select ${columns} from experience e where e.organisation_id = koers_organisation() and e.trajectory_id = $1 and e.id = $2${lock ? ' for update of e' : ''}`,
    [trajectoryId, id],
  );
  return row ? read(row) : null;
}

const sealedFields = (fields: ExperienceFields) => [
  seal(fields.title),
  fields.period === '' ? null : seal(fields.period),
  ...starrFields.map((field) => seal(fields[field])),
];

/** Null when this run was taken over before. */
export async function insertExperience(tx: Tx, trajectoryId: string, fields: ExperienceFields, runId: string | null = null): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into experience (organisation_id, trajectory_id, title, period, situation, task, action, result, reflection, run_id)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [trajectoryId, ...sealedFields(fields), runId],
  );
  return row?.id ?? null;
}

export async function updateExperience(tx: Tx, id: string, fields: ExperienceFields): Promise<void> {
  await tx.query(
    `update experience set title = $2, period = $3, situation = $4, task = $5, action = $6, result = $7, reflection = $8, version = version + 1, updated_at = now()
     where organisation_id = koers_organisation() and id = $1`,
    [id, ...sealedFields(fields)],
  );
}

export async function removeExperience(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from experience where organisation_id = koers_organisation() and id = $1', [id]);
}

/** Exactly these files go with an experience; those of another trajectory are none. */
export async function writeEvidenceOf(tx: Tx, trajectoryId: string, experienceId: string, evidence: readonly string[]): Promise<void> {
  await tx.query('delete from experience_evidence where organisation_id = koers_organisation() and experience_id = $1', [experienceId]);
  await tx.query(
    `insert into experience_evidence (organisation_id, trajectory_id, experience_id, evidence_id)
     select koers_organisation(), $1, $2, f.id from evidence_file f where f.organisation_id = koers_organisation() and f.trajectory_id = $1 and f.id = any($3::uuid[])`,
    [trajectoryId, experienceId, evidence],
  );
}

export async function insertComment(tx: Tx, trajectoryId: string, experienceId: string, text: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into experience_comment (organisation_id, trajectory_id, experience_id, text, written_by) values (koers_organisation(), $1, $2, $3, koers_person_id()) returning id`,
    [trajectoryId, experienceId, seal(text)],
  );
  return (row as { id: string }).id;
}

/** False when it is not theirs to take back. */
export async function removeComment(tx: Tx, trajectoryId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    'delete from experience_comment where organisation_id = koers_organisation() and trajectory_id = $1 and id = $2 and written_by = koers_person_id() returning 1',
    [trajectoryId, id],
  );
  return rows.length > 0;
}

/** What the client wants on paper: exactly these experiences and files. */
export async function writeIncluded(
  tx: Tx,
  trajectoryId: string,
  { experiences, files }: { experiences: readonly string[]; files: readonly string[] },
): Promise<void> {
  await tx.query(`update experience set is_included = (id = any($2::uuid[])) where organisation_id = koers_organisation() and trajectory_id = $1`, [
    trajectoryId,
    experiences,
  ]);
  await tx.query(`update evidence_file set is_included = (id = any($2::uuid[])) where organisation_id = koers_organisation() and trajectory_id = $1`, [
    trajectoryId,
    files,
  ]);
}
