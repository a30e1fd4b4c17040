// Where a plan is kept. The only file of this slice that knows SQL, and the only one in which the client's text is sealed.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import { eachItemText as eachText } from './item-ids.ts';
import { type PlanItem, type PlanType, type SectionName, type SectionStatus, type Sentence, sectionNames } from './section.ts';

export type StoredSection = {
  section: SectionName;
  status: SectionStatus;
  /** 0 before the first text; counts texts only. */
  version: number;
  sentences: Sentence[];
  items: PlanItem[];
  returnReason: string | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  acceptedAt: Date | null;
  updatedAt: Date;
};

export type StoredVersion = { version: number; sentences: Sentence[]; items: PlanItem[]; writtenBy: string | null; writtenAt: Date };

const columns = `section, status, version, sentences, items, return_reason as "returnReason", approved_by as "approvedBy",
  approved_at as "approvedAt", accepted_at as "acceptedAt", updated_at as "updatedAt"`;
const ofSection = 'organisation_id = koers_organisation() and trajectory_id = $1 and section = $2';

/** The section, held until the transaction ends. A section nobody touched yet is made here, so that there is a row to hold. */
export async function lockSection(tx: Tx, trajectoryId: string, section: SectionName): Promise<StoredSection> {
  await tx.query('insert into plan_section (organisation_id, trajectory_id, section) values (koers_organisation(), $1, $2) on conflict do nothing', [
    trajectoryId,
    section,
  ]);
  const [row] = await tx.query<StoredSection>(`select ${columns} from plan_section where ${ofSection} for update`, [trajectoryId, section]);
  if (!row) throw new Error('a section that was just made is not there');
  return readRow(row);
}

/** What a signal points at that came from this section. */
export async function readSectionId(tx: Tx, trajectoryId: string, section: SectionName): Promise<string> {
  const [row] = await tx.query<{ id: string }>(`select id from plan_section where ${ofSection}`, [trajectoryId, section]);
  if (!row) throw new Error('a locked section is not there');
  return row.id;
}

/** Every section that has a row, held until the transaction ends: nobody changes a text while the whole is looked at. */
export async function lockSections(tx: Tx, trajectoryId: string): Promise<StoredSection[]> {
  const rows = await tx.query<StoredSection>(
    `select ${columns} from plan_section where organisation_id = koers_organisation() and trajectory_id = $1 order by section for update`,
    [trajectoryId],
  );
  return rows.map(readRow);
}

/** The sections that have a row; the others are empty. */
export async function readSections(tx: Tx, trajectoryId: string): Promise<StoredSection[]> {
  const rows = await tx.query<StoredSection>(`select ${columns} from plan_section where organisation_id = koers_organisation() and trajectory_id = $1`, [
    trajectoryId,
  ]);
  return rows.map(readRow);
}

/** Writes a section that was locked in this transaction, and gives it back as it now stands. */
export async function writeSection(tx: Tx, trajectoryId: string, next: Omit<StoredSection, 'updatedAt'>): Promise<StoredSection> {
  const [row] = await tx.query<StoredSection>(
    `update plan_section set status = $3, version = $4, sentences = $5, items = $6, return_reason = $7, approved_by = $8,
       approved_at = $9, accepted_at = $10, updated_at = now()
     where ${ofSection} returning ${columns}`,
    [
      trajectoryId,
      next.section,
      next.status,
      next.version,
      JSON.stringify(next.sentences.map(sealSentence)),
      JSON.stringify(next.items.map((item) => eachText(item, seal))),
      next.returnReason === null ? null : seal(next.returnReason),
      next.approvedBy,
      next.approvedAt,
      next.acceptedAt,
    ],
  );
  if (!row) throw new Error('a locked section was not written');
  return readRow(row);
}

/** Keeps a text for ever. `writtenBy` null: the machine drafted it. */
export async function addVersion(
  tx: Tx,
  trajectoryId: string,
  next: Pick<StoredSection, 'section' | 'version' | 'sentences' | 'items'>,
  writtenBy: string | null,
): Promise<void> {
  await tx.query(
    `insert into plan_section_version (organisation_id, trajectory_id, section, version, sentences, items, written_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6)`,
    [
      trajectoryId,
      next.section,
      next.version,
      JSON.stringify(next.sentences.map(sealSentence)),
      JSON.stringify(next.items.map((item) => eachText(item, seal))),
      writtenBy,
    ],
  );
}

/** One text that this section had; null where it had none of that number. Version 0 is the empty one. */
export async function readVersion(
  tx: Tx,
  trajectoryId: string,
  section: SectionName,
  version: number,
): Promise<Pick<StoredVersion, 'sentences' | 'items'> | null> {
  if (version === 0) return { sentences: [], items: [] };
  const [row] = await tx.query<Pick<StoredVersion, 'sentences' | 'items'>>(
    'select sentences, items from plan_section_version where organisation_id = koers_organisation() and trajectory_id = $1 and section = $2 and version = $3',
    [trajectoryId, section, version],
  );
  return row ? unsealTexts(row) : null;
}

/** Every text that any section had, as far as it takes to see what people put aside. */
export async function readPastTexts(
  tx: Tx,
  trajectoryId: string,
): Promise<{ section: SectionName; version: number; sentences: Sentence[]; isByPerson: boolean }[]> {
  const rows = await tx.query<{ section: SectionName; version: number; sentences: Sentence[]; isByPerson: boolean }>(
    `select section, version, sentences, written_by is not null as "isByPerson" from plan_section_version
     where organisation_id = koers_organisation() and trajectory_id = $1`,
    [trajectoryId],
  );
  return rows.map((row) => ({ ...row, ...unsealTexts({ ...row, items: [] }) }));
}

/** All fourteen sections, made where they are missing, and held until the transaction ends. */
export async function lockAllSections(tx: Tx, trajectoryId: string): Promise<StoredSection[]> {
  await tx.query(
    `insert into plan_section (organisation_id, trajectory_id, section) select koers_organisation(), $1, name from unnest($2::text[]) as name
     on conflict do nothing`,
    [trajectoryId, sectionNames],
  );
  return lockSections(tx, trajectoryId);
}

/** The sections whose text as it stands was written by a person, and not by the machine alone. */
export async function listWrittenByPeople(tx: Tx, trajectoryId: string): Promise<Set<SectionName>> {
  const rows = await tx.query<{ section: SectionName }>(
    `select s.section from plan_section s join plan_section_version v on v.organisation_id = s.organisation_id and v.trajectory_id = s.trajectory_id
       and v.section = s.section and v.version = s.version
     where s.organisation_id = koers_organisation() and s.trajectory_id = $1 and v.written_by is not null`,
    [trajectoryId],
  );
  return new Set(rows.map(({ section }) => section));
}

/** Every text this section had, newest first; `writtenBy` is a name. */
export async function readVersions(tx: Tx, trajectoryId: string, section: SectionName): Promise<StoredVersion[]> {
  const rows = await tx.query<StoredVersion>(
    `select v.version, v.sentences, v.items, p.name as "writtenBy", v.written_at as "writtenAt"
     from plan_section_version v left join person p on p.organisation_id = v.organisation_id and p.id = v.written_by
     where v.organisation_id = koers_organisation() and v.trajectory_id = $1 and v.section = $2 order by v.version desc`,
    [trajectoryId, section],
  );
  return rows.map((row) => ({ ...row, ...unsealTexts(row) }));
}

/** When each sentence of these sections, as it now reads, was first written; by section and text ("motives Ik leg graag uit."). */
export async function readWhenWritten(tx: Tx, trajectoryId: string, sections: readonly SectionName[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ section: SectionName; sentences: Sentence[]; at: Date }>(
    `select section, sentences, written_at as at from plan_section_version
     where organisation_id = koers_organisation() and trajectory_id = $1 and section = any($2::text[]) order by version`,
    [trajectoryId, sections],
  );
  const first = new Map<string, Date>();
  for (const { section, sentences, at } of rows)
    for (const sentence of sentences) {
      const key = `${section} ${unseal(sentence.text)}`;
      if (!first.has(key)) first.set(key, at);
    }
  return first;
}

/** What kind of plan this trajectory works towards, and whose letterhead it carries. */
export async function readPlanFrame(tx: Tx, trajectoryId: string): Promise<{ type: PlanType; organisationName: string }> {
  const [row] = await tx.query<{ type: PlanType; organisationName: string }>(
    `select t.plan_type as type, o.name as "organisationName" from trajectory t join organisation o on o.id = t.organisation_id
     where t.organisation_id = koers_organisation() and t.id = $1`,
    [trajectoryId],
  );
  if (!row) throw new Error('a trajectory that was just read is not there');
  return row;
}

function readRow(row: StoredSection): StoredSection {
  return { ...row, ...unsealTexts(row), returnReason: row.returnReason === null ? null : unseal(row.returnReason) };
}

function unsealTexts(row: { sentences: Sentence[]; items: PlanItem[] }): { sentences: Sentence[]; items: PlanItem[] } {
  return {
    sentences: row.sentences.map((sentence) => ({ ...sentence, text: unseal(sentence.text) })),
    items: row.items.map((item) => eachText(item, unseal)),
  };
}

const sealSentence = (sentence: Sentence): Sentence => ({ ...sentence, text: seal(sentence.text) });
