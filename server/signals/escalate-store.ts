// Open signals, and crises that somebody has in hand, with how far they have gone along the line, for the system.
import type { Tx } from '../db/as-person.ts';
import type { AlertReason } from '../notify/alert.ts';
import type { Waiting } from './escalation.ts';
import type { SignalLevel } from './signal.ts';

export type WaitingSignal = Waiting & { id: string; trajectoryId: string; guides: string[]; acknowledgedBy: string | null };
/** The rule of the house, and the supervisors in the order in which they are asked. */
export type House = { escalateAfterMinutes: number; line: string[] };

type Row = Omit<WaitingSignal, 'last' | 'guides'> & { level: SignalLevel; guides: (string | null)[]; lastStep: number | null; lastAt: Date | null };
const waits = `(s.status = 'open' or (s.status = 'acknowledged' and s.level = 'crisis'))`;
const select = `select s.id, s.trajectory_id as "trajectoryId", s.level, s.raised_at as "raisedAt", s.due_at as "dueAt",
    array[t.counsellor_id, koers_stand_in(t.organisation_id, t.id, t.stand_in_id), s.assigned_to] as guides, s.acknowledged_by as "acknowledgedBy",
    case when s.status = 'acknowledged' then s.acknowledged_at end as "acknowledgedAt", last.step as "lastStep", last.at as "lastAt"
  from signal s join trajectory t on t.organisation_id = s.organisation_id and t.id = s.trajectory_id
    left join lateral (select a.step, max(a.created_at) as at from alert a
      where a.organisation_id = s.organisation_id and a.signal_id = s.id and a.level = s.level group by a.step order by a.step desc limit 1) last on true
  where s.organisation_id = koers_organisation() and ${waits}`;
const read = ({ lastStep, lastAt, guides, ...row }: Row): WaitingSignal => ({
  ...row,
  guides: [...new Set(guides.filter((id) => id !== null))],
  last: lastStep !== null && lastAt ? { step: lastStep, at: lastAt } : null,
});

/** Every signal that nobody looked at yet, and every crisis that is in hand. */
export async function listWaiting(tx: Tx): Promise<WaitingSignal[]> {
  return (await tx.query<Row>(`${select} order by s.raised_at`)).map(read);
}

/** One of them under lock; null when it needs nobody meanwhile, or somebody is changing it at this moment. */
export async function lockWaiting(tx: Tx, id: string): Promise<WaitingSignal | null> {
  // The lock first, then the look: in one statement the alerts would be read as they were before the wait.
  const locked = await tx.query(`select 1 from signal s where organisation_id = koers_organisation() and id = $1 and ${waits} for update skip locked`, [id]);
  if (locked.length === 0) return null;
  const [row] = await tx.query<Row>(`${select} and s.id = $1`, [id]);
  return row ? read(row) : null;
}

export async function readHouse(tx: Tx): Promise<House> {
  const [row] = await tx.query<House>(
    `select escalate_after_minutes as "escalateAfterMinutes", coalesce((select array_agg(p.id order by p.name, p.id) from person p
       where p.organisation_id = o.id and p.role = 'supervisor'), '{}') as line
     from organisation o where o.id = koers_organisation()`,
  );
  if (!row) throw new Error('no such organisation');
  return row;
}

/** Writes one alert per person for this step; who has one for it already gets no second. */
export async function insertStep(
  tx: Tx,
  signal: WaitingSignal,
  { step, reason, recipients }: { step: number; reason: AlertReason; recipients: readonly string[] },
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into alert (organisation_id, signal_id, trajectory_id, recipient_id, reason, level, step, created_at)
     select koers_organisation(), $1, $2, who, $3, $4, $5, $6 from unnest($7::uuid[]) as w(who) on conflict do nothing`,
    [signal.id, signal.trajectoryId, reason, signal.level, step, now, recipients],
  );
}
