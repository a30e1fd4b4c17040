// What was noted after a session, in the database, as a person may see it.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Proposal } from './proposal.ts';

export type RecordedAction = { text: string; when: string | null; dueOn: string | null; with: string | null; planItemId: string | null };
export type SessionRecord = {
  id: string;
  sessionId: string;
  trajectoryId: string;
  startsAt: Date;
  status: 'proposed' | 'approved';
  version: number;
  lines: string;
  madeBy: 'rules' | 'model' | 'person';
  proposal: Proposal;
  /** Of an approved one. */
  record: string | null;
  actions: RecordedAction[];
  message: string | null;
  writtenByName: string | null;
  writtenAt: Date;
  approvedByName: string | null;
  approvedAt: Date | null;
};

const columns = `n.id, n.session_id as "sessionId", n.trajectory_id as "trajectoryId", s.starts_at as "startsAt", n.status, n.version, n.lines, n.made_by as "madeBy",
  n.proposal->>'sealed' as proposal, n.record, n.actions, n.message, w.name as "writtenByName", n.written_at as "writtenAt", a.name as "approvedByName", n.approved_at as "approvedAt"`;
const joins = `from session_record n join guidance_session s on s.organisation_id = n.organisation_id and s.id = n.session_id
  left join person w on w.organisation_id = n.organisation_id and w.id = n.written_by left join person a on a.organisation_id = n.organisation_id and a.id = n.approved_by`;

type Row = Omit<SessionRecord, 'proposal'> & { proposal: string };
const unsealed = (text: string | null): string | null => (text === null ? null : unseal(text));
const read = (row: Row): SessionRecord => ({
  ...row,
  lines: unseal(row.lines),
  proposal: JSON.parse(unseal(row.proposal)) as Proposal,
  record: unsealed(row.record),
  message: unsealed(row.message),
  actions: row.actions.map((action) => ({ ...action, text: unseal(action.text), when: unsealed(action.when), with: unsealed(action.with) })),
});
// One value: what is proposed is words all through.
const sealedProposal = (proposal: Proposal): string => JSON.stringify({ sealed: seal(JSON.stringify(proposal)) });

/** The record of a session, or null where there is none for this reader. */
export async function readRecord(tx: Tx, sessionId: string): Promise<SessionRecord | null> {
  const [row] = await tx.query<Row>(`select ${columns} ${joins} where n.organisation_id = koers_organisation() and n.session_id = $1`, [sessionId]);
  return row ? read(row) : null;
}

/** The records of a trajectory that were approved, newest session first. */
export async function listApprovedRecords(tx: Tx, trajectoryId: string): Promise<SessionRecord[]> {
  const rows = await tx.query<Row>(
    `select ${columns} ${joins} where n.organisation_id = koers_organisation() and n.trajectory_id = $1 and n.status = 'approved' order by s.starts_at desc, n.id limit 200`,
    [trajectoryId],
  );
  return rows.map(read);
}

export type Proposed = { lines: string; madeBy: SessionRecord['madeBy']; proposal: Proposal };

/** Keeps a first proposal. The session is under lock. */
export async function insertRecord(tx: Tx, session: { id: string; trajectoryId: string }, { lines, madeBy, proposal }: Proposed, now: Date): Promise<void> {
  await tx.query(
    `insert into session_record (organisation_id, session_id, trajectory_id, lines, made_by, proposal, written_by, written_at)
     values (koers_organisation(), $1, $2, $3, $4, $5::jsonb, koers_person_id(), $6)`,
    [session.id, session.trajectoryId, seal(lines), madeBy, sealedProposal(proposal), now],
  );
}

/** Writes another proposal over it; whoever saw the one before is told so when they approve. */
export async function writeProposal(tx: Tx, id: string, { lines, madeBy, proposal }: Proposed, now: Date): Promise<void> {
  await tx.query(
    `update session_record set version = version + 1, lines = $2, made_by = $3, proposal = $4::jsonb, written_by = koers_person_id(), written_at = $5
     where organisation_id = koers_organisation() and id = $1`,
    [id, seal(lines), madeBy, sealedProposal(proposal), now],
  );
}

/** Approves it as it is given. */
export async function writeApproval(tx: Tx, id: string, proposal: Proposal, now: Date): Promise<void> {
  const actions = proposal.actions.map(({ text, when, dueOn, with: company }) => ({
    text: seal(text),
    when: when === null ? null : seal(when),
    dueOn,
    with: company === null ? null : seal(company),
    planItemId: null,
  }));
  await tx.query(
    `update session_record set status = 'approved', proposal = $2::jsonb, record = $3, actions = $4::jsonb, message = $5, approved_by = koers_person_id(), approved_at = $6
     where organisation_id = koers_organisation() and id = $1`,
    [id, sealedProposal(proposal), seal(proposal.record), JSON.stringify(actions), proposal.message === null ? null : seal(proposal.message), now],
  );
}

/** Notes where in the plan an action went. */
export async function writePlanItem(tx: Tx, id: string, place: number, planItemId: string): Promise<void> {
  await tx.query(
    `update session_record set actions = jsonb_set(actions, array[$2::text, 'planItemId'], to_jsonb($3::text)) where organisation_id = koers_organisation() and id = $1`,
    [id, place, planItemId],
  );
}

/** Proposes what came up in a session to the client, who alone confirms it. */
export async function proposeFromSession(tx: Tx, trajectoryId: string, recordId: string, texts: readonly string[]): Promise<void> {
  for (const text of texts)
    await tx.query(`insert into insight (organisation_id, trajectory_id, text, record_id) values (koers_organisation(), $1, $2, $3)`, [
      trajectoryId,
      seal(text),
      recordId,
    ]);
}

/** Who is who in a trajectory: names that stay in the house, and the language of the client. */
export async function readNames(tx: Tx, trajectoryId: string): Promise<{ clientLanguage: 'nl' | 'fr' | 'en' }> {
  const [row] = await tx.query<{ language: 'nl' | 'fr' | 'en' }>(
    `select p.language from trajectory t join person p on p.organisation_id = t.organisation_id and p.id = t.client_id
     where t.organisation_id = koers_organisation() and t.id = $1`,
    [trajectoryId],
  );
  return { clientLanguage: row?.language ?? 'nl' };
}

/** Whether this stands among the actions of the plan. */
export async function isPlanItem(tx: Tx, trajectoryId: string, itemId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from plan_section where organisation_id = koers_organisation() and trajectory_id = $1 and section = 'actions' and items @> jsonb_build_array(jsonb_build_object('id', $2::text))`,
    [trajectoryId, itemId],
  );
  return rows.length > 0;
}
