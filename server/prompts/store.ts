// Versions of prompts, what is in use, drafts and comparisons in the database. None of it is a client's text.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';

export type StoredVersion = {
  promptId: string;
  version: number;
  origin: 'shipped' | 'own';
  sha256: string;
  basedOn: number | null;
  why: string;
  writtenBy: string | null;
  writtenByName: string | null;
  writtenAt: string;
};
export type StoredUse = { promptId: string; version: number; followsRelease: boolean; why: string; putBy: string; putByName: string; putAt: string };
export type Draft = { promptId: string; text: string; why: string; basedOn: number; savedAt: string };

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Keeps what shipped as rows, once; a row that is there stays what it is. For the system. */
export async function keepShipped(tx: Tx, versions: readonly { promptId: string; version: number; text: string; sha256: string }[]): Promise<void> {
  await tx.query(
    `insert into prompt_version (organisation_id, prompt_id, version, origin, text, sha256)
     select koers_organisation(), s."promptId", s.version, 'shipped', s.text, s.sha256
     from jsonb_to_recordset($1::jsonb) as s("promptId" text, version int, text text, sha256 text) on conflict do nothing`,
    [JSON.stringify(versions)],
  );
}

/** One prompt's versions, or all; the newest first. */
export function listVersions(tx: Tx, promptId: string | null = null): Promise<StoredVersion[]> {
  return tx.query<StoredVersion>(
    `select v.prompt_id as "promptId", v.version, v.origin, v.sha256, v.based_on as "basedOn", v.why, v.written_by as "writtenBy",
       p.name as "writtenByName", ${iso('v.written_at')} as "writtenAt"
     from prompt_version v left join person p on p.organisation_id = v.organisation_id and p.id = v.written_by
     where v.organisation_id = koers_organisation() and ($1::text is null or v.prompt_id = $1) order by v.prompt_id, v.version desc`,
    [promptId],
  );
}

export async function readVersionText(tx: Tx, promptId: string, version: number): Promise<{ text: string; sha256: string; writtenBy: string | null } | null> {
  const [row] = await tx.query<{ text: string; sha256: string; writtenBy: string | null }>(
    `select text, sha256, written_by as "writtenBy" from prompt_version where organisation_id = koers_organisation() and prompt_id = $1 and version = $2`,
    [promptId, version],
  );
  return row ?? null;
}

/** The uses of one prompt, or of all; the latest first. */
export function listUses(tx: Tx, promptId: string | null = null): Promise<StoredUse[]> {
  return tx.query<StoredUse>(
    `select u.prompt_id as "promptId", u.version, u.follows_release as "followsRelease", u.why, u.put_by as "putBy", p.name as "putByName", ${iso('u.put_at')} as "putAt"
     from prompt_use u join person p on p.organisation_id = u.organisation_id and p.id = u.put_by
     where u.organisation_id = koers_organisation() and ($1::text is null or u.prompt_id = $1) order by u.id desc limit 500`,
    [promptId],
  );
}

/** One writer at a time for one prompt, until the end of the transaction. */
export async function lockPrompt(tx: Tx, promptId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('prompt ' || koers_organisation()::text || ' ' || $1, 0))`, [promptId]);
}

export async function insertVersion(
  tx: Tx,
  given: { promptId: string; version: number; text: string; sha256: string; basedOn: number; why: string; writtenBy: string },
): Promise<void> {
  await tx.query(
    `insert into prompt_version (organisation_id, prompt_id, version, origin, text, sha256, based_on, why, written_by)
     values (koers_organisation(), $1, $2, 'own', $3, $4, $5, $6, $7)`,
    [given.promptId, given.version, given.text, given.sha256, given.basedOn, seal(given.why), given.writtenBy],
  );
}

export async function insertUse(
  tx: Tx,
  given: { promptId: string; version: number; followsRelease: boolean; comparisonId: string | null; why: string; putBy: string },
): Promise<void> {
  await tx.query(
    `insert into prompt_use (organisation_id, prompt_id, version, follows_release, comparison_id, why, put_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6)`,
    [given.promptId, given.version, given.followsRelease, given.comparisonId, seal(given.why), given.putBy],
  );
}

/** Somebody's own. */
export async function readDraft(tx: Tx, promptId: string, personId: string): Promise<Draft | null> {
  const [row] = await tx.query<Draft>(
    `select prompt_id as "promptId", text, why, based_on as "basedOn", ${iso('saved_at')} as "savedAt" from prompt_draft
     where organisation_id = koers_organisation() and prompt_id = $1 and person_id = $2`,
    [promptId, personId],
  );
  return row ? { ...row, text: unseal(row.text), why: unseal(row.why) } : null;
}

export async function writeDraft(tx: Tx, personId: string, { promptId, text, why, basedOn }: Omit<Draft, 'savedAt'>): Promise<void> {
  await tx.query(
    `insert into prompt_draft (organisation_id, prompt_id, person_id, text, why, based_on) values (koers_organisation(), $1, $2, $3, $4, $5)
     on conflict (organisation_id, prompt_id, person_id) do update set text = excluded.text, why = excluded.why, based_on = excluded.based_on, saved_at = now()`,
    [promptId, personId, seal(text), seal(why), basedOn],
  );
}

export async function dropDraft(tx: Tx, promptId: string, personId: string): Promise<void> {
  await tx.query('delete from prompt_draft where organisation_id = koers_organisation() and prompt_id = $1 and person_id = $2', [promptId, personId]);
}

/** Of everybody who may see it: the prompts this person is writing on. */
export async function listDrafts(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ promptId: string }>(
    'select prompt_id as "promptId" from prompt_draft where organisation_id = koers_organisation() and person_id = $1',
    [personId],
  );
  return rows.map(({ promptId }) => promptId);
}
