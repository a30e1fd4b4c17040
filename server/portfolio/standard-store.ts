// Which standards a portfolio is held against, what a person sees in it for each element, and the counsellor's advice. Words are sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { Showing } from './gaps.ts';

export type StoredMatch = {
  id: string;
  standardId: string;
  elementId: string;
  experienceId: string | null;
  evidenceId: string | null;
  shows: Showing;
  note: string;
  judgedAs: 'client' | 'counsellor';
  name: string;
  at: Date;
};
export type Judgement = Pick<StoredMatch, 'standardId' | 'elementId' | 'experienceId' | 'evidenceId'> & { shows: Showing | null; note: string };

export async function listChosen(tx: Tx, trajectoryId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select standard_id as id from portfolio_standard where organisation_id = koers_organisation() and trajectory_id = $1 order by chosen_at, standard_id',
    [trajectoryId],
  );
  return rows.map(({ id }) => id);
}

/** False when it stood there already. */
export async function insertChosen(tx: Tx, trajectoryId: string, standardId: string): Promise<boolean> {
  const rows = await tx.query(
    'insert into portfolio_standard (organisation_id, trajectory_id, standard_id, chosen_by) values (koers_organisation(), $1, $2, koers_person_id()) on conflict do nothing returning 1',
    [trajectoryId, standardId],
  );
  return rows.length > 0;
}

/** With everything that was seen in it. False when it was not there. */
export async function removeChosen(tx: Tx, trajectoryId: string, standardId: string): Promise<boolean> {
  const rows = await tx.query(
    'delete from portfolio_standard where organisation_id = koers_organisation() and trajectory_id = $1 and standard_id = $2 returning 1',
    [trajectoryId, standardId],
  );
  return rows.length > 0;
}

export async function listMatches(tx: Tx, trajectoryId: string): Promise<StoredMatch[]> {
  const rows = await tx.query<Omit<StoredMatch, 'note'> & { note: string | null }>(
    `select s.id, s.standard_id as "standardId", s.element_id as "elementId", s.experience_id as "experienceId", s.evidence_id as "evidenceId", s.shows, s.note,
       s.judged_as as "judgedAs", coalesce(p.name, '') as name, s.judged_at as at
     from standard_match s left join person p on p.organisation_id = s.organisation_id and p.id = s.judged_by
     where s.organisation_id = koers_organisation() and s.trajectory_id = $1 order by s.judged_at, s.id`,
    [trajectoryId],
  );
  return rows.map(({ note, ...row }) => ({ ...row, note: note === null ? '' : unseal(note) }));
}

/** The view of this person's own side; null takes it back. Gives the id of what was written. */
export async function writeMatch(
  tx: Tx,
  trajectoryId: string,
  { standardId, elementId, experienceId, evidenceId, shows, note }: Judgement,
): Promise<string | null> {
  if (shows === null) {
    await tx.query(
      `delete from standard_match where organisation_id = koers_organisation() and trajectory_id = $1 and standard_id = $2 and element_id = $3
         and experience_id is not distinct from $4::uuid and evidence_id is not distinct from $5::uuid and judged_as = koers_role()`,
      [trajectoryId, standardId, elementId, experienceId, evidenceId],
    );
    return null;
  }
  const [row] = await tx.query<{ id: string }>(
    `insert into standard_match (organisation_id, trajectory_id, standard_id, element_id, experience_id, evidence_id, shows, note, judged_as, judged_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, koers_role(), koers_person_id())
     on conflict (organisation_id, trajectory_id, standard_id, element_id, experience_id, evidence_id, judged_as)
       do update set shows = excluded.shows, note = excluded.note, judged_by = excluded.judged_by, judged_at = now()
     returning id`,
    [trajectoryId, standardId, elementId, experienceId, evidenceId, shows, note === '' ? null : seal(note)],
  );
  return row?.id ?? null;
}

/** What this person's own side said there before. */
export async function readOwnNote(tx: Tx, trajectoryId: string, { standardId, elementId, experienceId, evidenceId }: Judgement): Promise<string> {
  const [row] = await tx.query<{ note: string | null }>(
    `select note from standard_match where organisation_id = koers_organisation() and trajectory_id = $1 and standard_id = $2 and element_id = $3
       and experience_id is not distinct from $4::uuid and evidence_id is not distinct from $5::uuid and judged_as = koers_role()`,
    [trajectoryId, standardId, elementId, experienceId, evidenceId],
  );
  return row?.note ? unseal(row.note) : '';
}
