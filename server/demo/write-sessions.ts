// Writes the sessions of the story, as they would have been planned, held and noted. The hours of each trajectory follow from them and
// from the vouchers.
import { seal } from '../db/sealed.ts';
import type { Tx } from '../db/as-person.ts';
import type { Proposal } from '../sessions/proposal.ts';
import { demoPeople, type PersonKey, trajectories, trajectoryIdOf } from './cast.ts';
import { momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import { type ToldRecord, type ToldSession, toldSessions } from './told-sessions.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** What a voucher holds in the story. */
const voucherMinutes = 240;

export async function writeSessions(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const trail: DatedEntry[] = [];
  for (const { client, sessions } of toldSessions) {
    const trajectoryId = trajectoryIdOf(client);
    const voucherId = await writeVoucher(tx, now, client, trajectoryId);
    for (const session of sessions) trail.push(...(await writeSession(tx, now, { trajectoryId, voucherId }, session)));
  }
  return trail;
}

/** Where intake wrote one, that is the one. */
async function writeVoucher(tx: Tx, now: Date, client: PersonKey, trajectoryId: string): Promise<string> {
  const told = trajectories.find((one) => one.client === client);
  const [there] = await tx.query<{ id: string }>(
    'select id from voucher where organisation_id = koers_organisation() and trajectory_id = $1 order by requested_on limit 1',
    [trajectoryId],
  );
  if (there) return there.id;
  const id = storyId(`voucher ${client}`);
  await tx.query(
    `insert into voucher (organisation_id, id, trajectory_id, kind, minutes, requested_on, valid_until, entered_by)
     values (koers_organisation(), $1, $2, 'cheque', $3, $4::date, $4::date + 365, $5)`,
    [id, trajectoryId, voucherMinutes, new Date(now.getTime() - ((told?.startedDaysAgo ?? 0) + 5) * dayMs), demoPeople[told?.counsellor ?? 'els']],
  );
  return id;
}

/** A day to come on which counsellors work: Monday to Thursday. */
function officeMomentAhead(now: Date, [days, time]: readonly [number, string]): Date {
  const weekday = momentAt(now, [-days, '12:00']).getUTCDay();
  const on = weekday === 0 ? 1 : weekday > 4 ? 8 - weekday : 0;
  return momentAt(now, [-(days + on), time]);
}

function momentOf(now: Date, session: ToldSession): { status: 'held' | 'missed' | 'cancelled' | 'planned'; startsAt: Date } {
  if ('held' in session) return { status: 'held', startsAt: officeMomentAt(now, session.held) };
  if ('missed' in session) return { status: 'missed', startsAt: officeMomentAt(now, session.missed) };
  if ('cancelled' in session) return { status: 'cancelled', startsAt: officeMomentAt(now, session.cancelled) };
  if ('over' in session) return { status: 'planned', startsAt: officeMomentAt(now, session.over) };
  return { status: 'planned', startsAt: officeMomentAhead(now, session.planned) };
}

async function writeSession(
  tx: Tx,
  now: Date,
  { trajectoryId, voucherId }: { trajectoryId: string; voucherId: string },
  session: ToldSession,
): Promise<DatedEntry[]> {
  const id = storyId(`session ${session.key}`);
  const { status, startsAt } = momentOf(now, session);
  const heldMinutes = 'held' in session ? session.heldMinutes : null;
  const endsAt = new Date(startsAt.getTime() + session.minutes * 60_000);
  const plannedAt = new Date(Math.min(startsAt.getTime() - 9 * dayMs, now.getTime() - dayMs));
  const statusAt = status === 'planned' ? plannedAt : status === 'cancelled' ? new Date(startsAt.getTime() - 2 * dayMs) : endsAt;
  const { by } = session;
  await tx.query(
    `insert into guidance_session (organisation_id, id, trajectory_id, counsellor_id, voucher_id, starts_at, minutes, place, status, held_minutes, cancelled_by, status_at, sequence, planned_by, planned_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $3, $13)`,
    [
      id,
      trajectoryId,
      demoPeople[by],
      heldMinutes === null ? null : voucherId,
      startsAt,
      session.minutes,
      session.place,
      status,
      heldMinutes,
      'cancelled' in session ? session.cancelledBy : null,
      statusAt,
      status === 'cancelled' ? 1 : 0,
      plannedAt,
    ],
  );
  const about = { objectType: 'guidance-session', objectId: id, trajectoryId } as const;
  const trail: DatedEntry[] = [{ ...about, at: plannedAt, by, action: 'session:plan', detail: { startsAt: startsAt.toISOString(), minutes: session.minutes } }];
  if (status === 'missed') trail.push({ ...about, at: endsAt, by, action: 'session:miss', detail: { from: 'planned', to: 'missed' } });
  if ('cancelled' in session)
    trail.push({ ...about, at: statusAt, by, action: 'session:cancel', detail: { from: 'planned', to: 'cancelled', cancelledBy: session.cancelledBy } });
  if ('held' in session) {
    trail.push({ ...about, at: endsAt, by, action: 'session:hold', detail: { from: 'planned', to: 'held', minutes: session.heldMinutes } });
    const registeredAt = session.isRegistered ? new Date(endsAt.getTime() + 60 * 60_000) : null;
    await tx.query(
      `insert into registration (organisation_id, session_id, trajectory_id, status, registered_by, registered_at) values (koers_organisation(), $1, $2, $3, $4, $5)`,
      [id, trajectoryId, session.isRegistered ? 'registered' : 'to-do', registeredAt && demoPeople[by], registeredAt],
    );
    if (registeredAt)
      trail.push({
        at: registeredAt,
        by,
        action: 'registration:set',
        objectType: 'registration',
        objectId: id,
        trajectoryId,
        detail: { minutes: session.heldMinutes },
      });
    if (session.record) trail.push(await writeRecord(tx, { id, trajectoryId, by, endsAt, minutes: session.heldMinutes }, session.key, session.record));
  }
  return trail;
}

async function writeRecord(
  tx: Tx,
  { id, trajectoryId, by, endsAt, minutes }: { id: string; trajectoryId: string; by: PersonKey; endsAt: Date; minutes: number },
  key: string,
  { lines, record, actions, barriers, moods, message }: ToldRecord,
): Promise<DatedEntry> {
  const recordId = storyId(`session record ${key}`);
  const at = new Date(endsAt.getTime() + 10 * 60_000);
  const proposal: Proposal = {
    record,
    insights: [],
    actions: actions.map((action) => ({ ...action, dueOn: null, line: null })),
    homework: [],
    barriers: barriers.map((text) => ({ text, line: null })),
    moods: [...moods],
    minutes,
    next: null,
    message,
  };
  await tx.query(
    `insert into session_record (organisation_id, id, session_id, trajectory_id, status, lines, made_by, proposal, record, actions, message, written_by, written_at, approved_by, approved_at)
     values (koers_organisation(), $1, $2, $3, 'approved', $4, 'rules', $5::jsonb, $6, $7::jsonb, $8, $9, $10, $9, $10)`,
    [
      recordId,
      id,
      trajectoryId,
      seal(lines),
      JSON.stringify({ sealed: seal(JSON.stringify(proposal)) }),
      seal(record),
      JSON.stringify(
        actions.map(({ text, when, with: company }) => ({
          text: seal(text),
          when: when && seal(when),
          dueOn: null,
          with: company && seal(company),
          planItemId: null,
        })),
      ),
      message === null ? null : seal(message),
      demoPeople[by],
      at,
    ],
  );
  return { at, by, action: 'session:approve-record', objectType: 'session-record', objectId: recordId, trajectoryId, detail: { version: 1 } };
}
