// Who is this? A session is a random token in an http-only cookie; the database knows only its hash. The cookie names the
// organisation first, so that a session is found inside one organisation and nothing is ever looked up across them.
// Sign-in (invitations, passkeys, single sign-on) ends in `openSession`; nothing else makes a `Person`.
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../db/as-person.ts';
import type { Live } from '../live/live.ts';
import type { Language, Person, Role } from './roles.ts';

/** How long a session lasts without signing in again. */
export const sessionHours = 12;
export const cookieName = 'koers';

type PersonRow = { id: string; role: Role; name: string; language: Language; expires_at: Date };

/** A signed-in person and when their session ends. `id` names the session without opening it. */
export type Session = { id: string; person: Person; expiresAt: Date };

/** Opens a session and returns the value of its cookie. */
export async function openSession(db: Database, organisationId: string, personId: string): Promise<{ cookie: string; session: Session }> {
  const token = randomBytes(32).toString('base64url');
  const cookie = `${organisationId}.${token}`;
  await db.asSystem(organisationId, 'open session', (tx) =>
    tx.query(`insert into session (organisation_id, token_hash, person_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`, [
      organisationId,
      hash(token),
      personId,
      sessionHours,
    ]),
  );
  const session = await readSession(db, cookie);
  if (!session || session === 'expired') throw new Error('a session that was just opened was not found');
  return { cookie, session };
}

/** Finds who a cookie belongs to; null for none, 'expired' for one that was. */
export async function readSession(db: Database, cookie: string | undefined): Promise<Session | 'expired' | null> {
  const parts = readCookie(cookie);
  if (!parts) return null;
  const [row] = await db.asSystem(parts.organisationId, 'read session', (tx) =>
    tx.query<PersonRow>(
      `select p.id, p.role, p.name, p.language, s.expires_at
       from session s join person p on p.organisation_id = s.organisation_id and p.id = s.person_id
       where s.organisation_id = $1 and s.token_hash = $2`,
      [parts.organisationId, hash(parts.token)],
    ),
  );
  if (!row) return null;
  if (row.expires_at.getTime() <= Date.now()) return 'expired';
  const person = { id: row.id, organisationId: parts.organisationId, role: row.role, name: row.name, language: row.language } as Person;
  return { id: hash(parts.token).toString('hex'), person, expiresAt: row.expires_at };
}

/** Ends a session; ending one that is gone is fine. Its open sockets and lines close, here and on other instances. */
export async function endSession(deps: { db: Database; live: Live }, session: Session): Promise<void> {
  const { organisationId } = session.person;
  await deps.db.asSystem(organisationId, 'end session', (tx) =>
    tx.query('delete from session where organisation_id = $1 and token_hash = $2', [organisationId, Buffer.from(session.id, 'hex')]),
  );
  deps.live.sessionEnded(session.id);
}

function readCookie(cookie: string | undefined): { organisationId: string; token: string } | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{20,200})$/.exec(cookie ?? '');
  return match ? { organisationId: match[1] as string, token: match[2] as string } : null;
}
const hash = (token: string) => createHash('sha256').update(token).digest();
