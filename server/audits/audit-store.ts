// One audit in the database: where it stands, what its raters wrote, what was settled, and who saw the name.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Criterion } from '../evaluation/rubric.ts';
import { type AuditReason, auditReasons } from '../evaluation/store.ts';
import type { AuditStatus, Sheet } from './audit.ts';

export type AuditRow = {
  id: string;
  conversationId: string;
  trajectoryId: string;
  evaluationId: string;
  upToSeq: number;
  raters: number;
  status: AuditStatus;
  openedAt: Date;
};
const columns = `a.id, a.conversation_id as "conversationId", a.trajectory_id as "trajectoryId", a.evaluation_id as "evaluationId", a.up_to_seq::int as "upToSeq",
  a.raters, a.status, a.opened_at as "openedAt"`;

export async function readAudit(tx: Tx, id: string): Promise<AuditRow | null> {
  const [row] = await tx.query<AuditRow>(`select ${columns} from audit a where a.organisation_id = koers_organisation() and a.id = $1`, [id]);
  return row ?? null;
}

/** Under lock; null also when its conversation was erased, for then nobody changes it any more. */
export async function lockAudit(tx: Tx, id: string): Promise<AuditRow | null> {
  const [row] = await tx.query<AuditRow>(`select ${columns} from audit a where a.organisation_id = koers_organisation() and a.id = $1 for update`, [id]);
  return row ?? null;
}

export async function writeStatus(tx: Tx, id: string, status: AuditStatus): Promise<void> {
  await tx.query('update audit set status = $2, closed_at = coalesce(closed_at, now()) where organisation_id = koers_organisation() and id = $1', [id, status]);
}

/** Why this conversation is here, gravest first. */
export async function listReasons(tx: Tx, conversationId: string): Promise<AuditReason[]> {
  const rows = await tx.query<{ reason: AuditReason }>('select reason from audit_item where organisation_id = koers_organisation() and conversation_id = $1', [
    conversationId,
  ]);
  return auditReasons.filter((reason) => rows.some((row) => row.reason === reason));
}

/** This person's own scores so far. */
export async function readSheet(tx: Tx, auditId: string): Promise<Sheet> {
  const [row] = await tx.query<{ scores: string }>(
    'select scores from audit_sheet where organisation_id = koers_organisation() and audit_id = $1 and person_id = koers_person_id()',
    [auditId],
  );
  return row ? (JSON.parse(unseal(row.scores)) as Sheet) : {};
}

export async function writeSheet(tx: Tx, auditId: string, sheet: Sheet): Promise<void> {
  await tx.query(
    `insert into audit_sheet (organisation_id, audit_id, person_id, scores) values (koers_organisation(), $1, koers_person_id(), $2)
     on conflict (organisation_id, audit_id, person_id) do update set scores = excluded.scores, saved_at = now()`,
    [auditId, seal(JSON.stringify(sheet))],
  );
}

export type RaterSheet = { personId: string; name: string; seat: number; sheet: Sheet };

/** What everybody who finished it wrote, in the order of their seats; another's only once nobody has to judge any more. */
export async function listSheets(tx: Tx, auditId: string): Promise<RaterSheet[]> {
  const rows = await tx.query<Omit<RaterSheet, 'sheet'> & { scores: string }>(
    `select s.claimed_by as "personId", coalesce(p.name, '') as name, s.seat, h.scores from audit_seat s
       join audit_sheet h on h.organisation_id = s.organisation_id and h.audit_id = s.audit_id and h.person_id = s.claimed_by
       left join person p on p.organisation_id = s.organisation_id and p.id = s.claimed_by
     where s.organisation_id = koers_organisation() and s.audit_id = $1 and s.finished_at is not null order by s.seat`,
    [auditId],
  );
  return rows.map(({ scores, ...rater }) => ({ ...rater, sheet: JSON.parse(unseal(scores)) as Sheet }));
}

export type SettledRow = {
  criterion: Criterion;
  score: number;
  note: string;
  status: 'proposed' | 'final';
  settledBy: string;
  settledByName: string;
  agreedBy: string | null;
  agreedByName: string | null;
  at: Date;
};

export async function listSettled(tx: Tx, evaluationId: string): Promise<SettledRow[]> {
  const rows = await tx.query<SettledRow>(
    `select s.criterion, s.score, s.note, s.status, s.settled_by as "settledBy", coalesce(p.name, '') as "settledByName", s.agreed_by as "agreedBy",
       o.name as "agreedByName", s.settled_at as at from settled_score s
       left join person p on p.organisation_id = s.organisation_id and p.id = s.settled_by
       left join person o on o.organisation_id = s.organisation_id and o.id = s.agreed_by
     where s.organisation_id = koers_organisation() and s.evaluation_id = $1 order by s.criterion`,
    [evaluationId],
  );
  return rows.map((row) => ({ ...row, note: unseal(row.note) }));
}

/** Writes a settling score over what was proposed. An agreement leaves the proposer's note. */
export async function writeSettled(
  tx: Tx,
  about: { evaluationId: string; conversationId: string },
  given: { criterion: Criterion; score: number; note: string; status: 'proposed' | 'final'; settledBy: string; agreedBy: string | null },
): Promise<void> {
  if (given.agreedBy) {
    await tx.query(
      `update settled_score set status = 'final', agreed_by = $3, settled_at = now()
       where organisation_id = koers_organisation() and evaluation_id = $1 and criterion = $2`,
      [about.evaluationId, given.criterion, given.agreedBy],
    );
    return;
  }
  await tx.query(
    `insert into settled_score (organisation_id, evaluation_id, conversation_id, criterion, score, note, status, settled_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, evaluation_id, criterion) do update
       set score = excluded.score, note = excluded.note, status = excluded.status, settled_by = excluded.settled_by, settled_at = now()`,
    [about.evaluationId, about.conversationId, given.criterion, given.score, seal(given.note), given.status, given.settledBy],
  );
}

/** When the conversation began, and how far it is by now. */
export async function readAround(tx: Tx, audit: AuditRow): Promise<{ startedAt: Date; lastSeq: number } | null> {
  const [row] = await tx.query<{ startedAt: Date; lastSeq: number }>(
    `select c.started_at as "startedAt", (select max(m.seq)::int from message m where m.organisation_id = c.organisation_id and m.conversation_id = c.id) as "lastSeq"
     from conversation c where c.organisation_id = koers_organisation() and c.id = $1`,
    [audit.conversationId],
  );
  return row ?? null;
}
