// The link to a counsellor's calendar. Only the hash of its secret is here: whoever reads the database cannot read the calendar with it.
import { createHash } from 'node:crypto';
import type { Tx } from '../db/as-person.ts';
import type { SessionPlace, SessionStatus } from './guidance-session.ts';

export type Feed = { showsInitials: boolean; madeAt: Date; readAt: Date | null };

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** One's own; null where there is none, or it was withdrawn. */
export async function readOwnFeed(tx: Tx): Promise<Feed | null> {
  const [row] = await tx.query<Feed>(
    `select shows_initials as "showsInitials", made_at as "madeAt", read_at as "readAt" from calendar_feed
     where organisation_id = koers_organisation() and person_id = koers_person_id()`,
  );
  return row ?? null;
}

/** A new secret; the link of before leads nowhere any more. */
export async function writeSecret(tx: Tx, secret: string, now: Date): Promise<void> {
  await tx.query(
    `insert into calendar_feed (organisation_id, person_id, secret_hash, made_at) values (koers_organisation(), koers_person_id(), $1, $2)
     on conflict (organisation_id, person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at, read_at = null`,
    [hashOf(secret), now],
  );
}

/** False where there is no link. */
export async function writeShowsInitials(tx: Tx, showsInitials: boolean): Promise<boolean> {
  const rows = await tx.query(
    'update calendar_feed set shows_initials = $1 where organisation_id = koers_organisation() and person_id = koers_person_id() returning person_id',
    [showsInitials],
  );
  return rows.length > 0;
}

export async function deleteOwnFeed(tx: Tx): Promise<boolean> {
  const rows = await tx.query('delete from calendar_feed where organisation_id = koers_organisation() and person_id = koers_person_id() returning person_id');
  return rows.length > 0;
}

export type FeedEntry = {
  id: string;
  startsAt: Date;
  minutes: number;
  place: SessionPlace;
  status: SessionStatus;
  sequence: number;
  clientName: string | null;
};
export type OpenedFeed = { hash: Buffer; showsInitials: boolean; language: 'nl' | 'fr' | 'en'; centre: string };

/** Whose feed this is; null where there is none, or they are no counsellor any more. As system. */
export async function findFeed(tx: Tx, personId: string): Promise<OpenedFeed | null> {
  const [row] = await tx.query<OpenedFeed>(
    `select f.secret_hash as hash, f.shows_initials as "showsInitials", p.language, o.name as centre from calendar_feed f
     join person p on p.organisation_id = f.organisation_id and p.id = f.person_id join organisation o on o.id = f.organisation_id
     where f.organisation_id = koers_organisation() and f.person_id = $1 and p.role = 'counsellor'`,
    [personId],
  );
  return row ?? null;
}

/** The sessions of a counsellor from a moment on. Those that were cancelled too: a calendar must hear that they are. As system. */
export async function listFeedEntries(tx: Tx, personId: string, from: Date): Promise<FeedEntry[]> {
  return tx.query<FeedEntry>(
    `select s.id, s.starts_at as "startsAt", coalesce(s.held_minutes, s.minutes) as minutes, s.place, s.status, s.sequence, c.name as "clientName"
     from guidance_session s join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
       left join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
     where s.organisation_id = koers_organisation() and s.counsellor_id = $1 and s.starts_at >= $2 order by s.starts_at, s.id limit 2000`,
    [personId, from],
  );
}

/** When a calendar program last looked. As system. */
export async function markFeedRead(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.query('update calendar_feed set read_at = $2 where organisation_id = koers_organisation() and person_id = $1', [personId, now]);
}
