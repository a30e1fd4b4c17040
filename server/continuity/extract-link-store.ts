// Where links to an approved text are kept, and who looked. Of a link only hashes; of a look a moment and a family of browsers.
import { createHash } from 'node:crypto';
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { LinkFacts, TextFacts } from './extract-link.ts';

export type StoredLink = LinkFacts & { id: string; referralId: string; trajectoryId: string; hasCode: boolean; madeAt: Date };
export type Look = { linkId: string; at: Date; outcome: 'read' | 'wrong-code'; agent: string };

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
/** With the secret of the link in it: who has only the database cannot try a million codes. */
export const codeHashOf = (secret: string, code: string): Buffer => hashOf(`${secret} ${code}`);

const columns = `l.id, l.referral_id as "referralId", l.trajectory_id as "trajectoryId", l.extract_version as "extractVersion", l.expires_at as "expiresAt",
  l.looks_allowed as "looksAllowed", l.looks_used as "looksUsed", l.wrong_codes as "wrongCodes", l.withdrawn_at as "withdrawnAt",
  l.code_hash is not null as "hasCode", l.made_at as "madeAt"`;

/** Of one referral, newest first. */
export async function listLinks(tx: Tx, referralId: string): Promise<StoredLink[]> {
  return tx.query<StoredLink>(
    `select ${columns} from extract_link l where l.organisation_id = koers_organisation() and l.referral_id = $1 order by l.made_at desc, l.id limit 50`,
    [referralId],
  );
}

export async function listLooks(tx: Tx, referralId: string): Promise<Look[]> {
  return tx.query<Look>(
    `select k.link_id as "linkId", k.at, k.outcome, k.agent from extract_look k
       join extract_link l on l.organisation_id = k.organisation_id and l.id = k.link_id
     where k.organisation_id = koers_organisation() and l.referral_id = $1 order by k.at desc limit 500`,
    [referralId],
  );
}

/** The text as it stands; null where the referral is not there for this person. */
export async function readText(tx: Tx, referralId: string): Promise<(TextFacts & { trajectoryId: string }) | null> {
  const [row] = await tx.query<TextFacts & { trajectoryId: string }>(
    `select trajectory_id as "trajectoryId", extract_version as "extractVersion", extract_approved_at is not null and extract is not null as "isApproved",
       status = 'withdrawn' as "isWithdrawn" from referral where organisation_id = koers_organisation() and id = $1`,
    [referralId],
  );
  return row ?? null;
}

export type NewLink = {
  id: string;
  trajectoryId: string;
  referralId: string;
  extractVersion: number;
  secret: string;
  code: string | null;
  expiresAt: Date;
  looksAllowed: number;
};
export async function addLink(tx: Tx, next: NewLink): Promise<void> {
  await tx.query(
    `insert into extract_link (organisation_id, id, trajectory_id, referral_id, extract_version, token_hash, code_hash, expires_at, looks_allowed, made_by)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, koers_person_id())`,
    [
      next.id,
      next.trajectoryId,
      next.referralId,
      next.extractVersion,
      hashOf(next.secret),
      next.code === null ? null : codeHashOf(next.secret, next.code),
      next.expiresAt,
      next.looksAllowed,
    ],
  );
}

export async function withdrawLink(tx: Tx, referralId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update extract_link set withdrawn_at = now(), withdrawn_by = koers_person_id()
     where organisation_id = koers_organisation() and referral_id = $1 and id = $2 and withdrawn_at is null returning id`,
    [referralId, id],
  );
  return rows.length > 0;
}

export type OpenedLink = StoredLink & { tokenHash: Buffer; codeHash: Buffer | null; text: TextFacts; centre: string };
/** The link under lock, so that the last look is used once. As system. */
export async function lockLink(tx: Tx, id: string): Promise<OpenedLink | null> {
  const [row] = await tx.query<StoredLink & { tokenHash: Buffer; codeHash: Buffer | null; centre: string }>(
    `select ${columns}, l.token_hash as "tokenHash", l.code_hash as "codeHash", o.name as centre from extract_link l join organisation o on o.id = l.organisation_id
     where l.organisation_id = koers_organisation() and l.id = $1 for update of l`,
    [id],
  );
  const text = row && (await readText(tx, row.referralId));
  return row && text ? { ...row, text } : null;
}

/** The text itself, for the page. As system. */
export async function readExtract(tx: Tx, referralId: string): Promise<string> {
  const [row] = await tx.query<{ extract: string | null }>('select extract from referral where organisation_id = koers_organisation() and id = $1', [
    referralId,
  ]);
  if (!row?.extract) throw new Error('an approved text is not there');
  return unseal(row.extract);
}

/** One look, counted and written down. As system. */
export async function countLook(tx: Tx, link: { id: string; trajectoryId: string }, outcome: Look['outcome'], agent: string, now: Date): Promise<void> {
  await tx.query(
    outcome === 'read'
      ? 'update extract_link set looks_used = looks_used + 1 where organisation_id = koers_organisation() and id = $1'
      : 'update extract_link set wrong_codes = wrong_codes + 1 where organisation_id = koers_organisation() and id = $1',
    [link.id],
  );
  await tx.query('insert into extract_look (organisation_id, link_id, trajectory_id, at, outcome, agent) values (koers_organisation(), $1, $2, $3, $4, $5)', [
    link.id,
    link.trajectoryId,
    now,
    outcome,
    agent,
  ]);
}
