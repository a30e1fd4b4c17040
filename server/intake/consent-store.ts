// What a client agreed to after reading it, and when they took that back. Rows stay: what held on a day can be told.
import type { Tx } from '../db/as-person.ts';
import type { Language } from '../people/roles.ts';

export type Consent = { edition: string; language: Language; givenAt: Date; withdrawnAt: Date | null };

/** The last one, whether it holds or not; null when there never was one. */
export async function readConsent(tx: Tx, trajectoryId: string): Promise<Consent | null> {
  const [row] = await tx.query<Consent>(
    `select edition, language, given_at as "givenAt", withdrawn_at as "withdrawnAt" from information_consent
     where organisation_id = koers_organisation() and trajectory_id = $1 order by withdrawn_at is null desc, given_at desc limit 1`,
    [trajectoryId],
  );
  return row ?? null;
}

/** Runs as the client. Another edition takes the place of the one that held; the same one twice stays one. */
export async function insertConsent(tx: Tx, trajectoryId: string, edition: string, language: Language): Promise<boolean> {
  await tx.query(
    `update information_consent set withdrawn_at = now() where organisation_id = koers_organisation() and trajectory_id = $1 and withdrawn_at is null and edition <> $2`,
    [trajectoryId, edition],
  );
  const rows = await tx.query(
    `insert into information_consent (organisation_id, trajectory_id, edition, language) values (koers_organisation(), $1, $2, $3) on conflict do nothing returning id`,
    [trajectoryId, edition, language],
  );
  return rows.length > 0;
}

/** Runs as the client. False where none held. */
export async function endConsent(tx: Tx, trajectoryId: string): Promise<boolean> {
  const rows = await tx.query(
    `update information_consent set withdrawn_at = now() where organisation_id = koers_organisation() and trajectory_id = $1 and withdrawn_at is null returning id`,
    [trajectoryId],
  );
  return rows.length > 0;
}
