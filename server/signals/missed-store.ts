// Messages that people marked afterwards, and the rewritten versions of them that may test the screening.
import type { Tx } from '../db/as-person.ts';
import { seal, unseal } from '../db/sealed.ts';
import type { HoursAround } from './due.ts';
import type { ExampleStatus } from './example.ts';
import type { Mark } from './mark-missed.ts';
import type { SignalKind, SignalLevel } from './signal.ts';

/** A quote is for recognising the message; the whole stands in the conversation. */
const quoteLimit = 300;

type Markable = { messageId: string; conversationId: string; trajectoryId: string; text: string; hours: HoursAround };

/** A message of a client that this person may read. */
export async function readMarkable(tx: Tx, messageId: string): Promise<Markable | null> {
  const [row] = await tx.query<Omit<Markable, 'hours'> & { counsellorTime: HoursAround['counsellor']; standInTime: HoursAround['standIn'] }>(
    `select m.id as "messageId", m.conversation_id as "conversationId", m.trajectory_id as "trajectoryId", m.text,
       case when gw.person_id is not null then jsonb_build_object('weekly', gw.weekly, 'absences', gw.absences) end as "counsellorTime",
       case when sw.person_id is not null then jsonb_build_object('weekly', sw.weekly, 'absences', sw.absences) end as "standInTime"
     from message m join trajectory t on t.organisation_id = m.organisation_id and t.id = m.trajectory_id
       left join working_time gw on gw.organisation_id = t.organisation_id and gw.person_id = t.counsellor_id
       left join working_time sw on sw.organisation_id = t.organisation_id and sw.person_id = koers_stand_in(t.organisation_id, t.id, t.stand_in_id)
     where m.organisation_id = koers_organisation() and m.id = $1 and m.sender = 'client' and m.text is not null`,
    [messageId],
  );
  if (!row) return null;
  const { counsellorTime, standInTime, ...message } = row;
  return { ...message, text: unseal(row.text), hours: { counsellor: counsellorTime, standIn: standInTime } };
}

/** Writes the signal with what the client will see of it; null when this kind was raised there already. `seen`: the marker handles it. */
export async function insertMarked(tx: Tx, about: Markable, mark: Mark & { dueAt: Date; seen: boolean }): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `insert into signal (organisation_id, trajectory_id, conversation_id, message_id, kind, level, situation, quote, found_by, confidence, why, due_at, marked_by, marked_note,
       status, acknowledged_by, acknowledged_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, '{person}', 1, '{person.marked}', $8, koers_person_id(), $9,
       case when $10::boolean then 'acknowledged' else 'open' end, case when $10 then koers_person_id() end, case when $10 then now() end)
     on conflict do nothing returning id`,
    [
      about.trajectoryId,
      about.conversationId,
      about.messageId,
      mark.kind,
      mark.level,
      mark.situation,
      seal(about.text.slice(0, quoteLimit)),
      mark.dueAt.toISOString(),
      seal(mark.note),
      mark.seen,
    ],
  );
  if (!row) return null;
  await tx.query(
    `insert into attention (organisation_id, id, trajectory_id, conversation_id, message_id, kind, level, shown_at, looked_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, case when $5 <> 'domestic-violence' then now() end, case when $7::boolean then now() end)
     on conflict do nothing`,
    [row.id, about.trajectoryId, about.conversationId, about.messageId, mark.kind, mark.level, mark.seen],
  );
  return row.id;
}

/** Opens the conversation to supervisors, for what was missed in it. */
export async function flagMarked(tx: Tx, about: Markable, reason: 'signal' | 'crisis'): Promise<void> {
  await tx.query(
    `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason) values (koers_organisation(), $1, $2, $3) on conflict do nothing`,
    [about.conversationId, about.trajectoryId, reason],
  );
}

/** Writes a rewritten version over the one that waited. */
export async function writeExample(tx: Tx, signalId: string, text: string): Promise<void> {
  await tx.query(
    `insert into signal_example (organisation_id, signal_id, trajectory_id, conversation_id, text, written_by)
     select organisation_id, id, trajectory_id, conversation_id, $2, koers_person_id() from signal where organisation_id = koers_organisation() and id = $1
     on conflict (organisation_id, signal_id) do update set text = excluded.text, written_by = excluded.written_by, written_at = now()`,
    [signalId, seal(text)],
  );
}

export type Example = { id: string; trajectoryId: string; text: string; status: ExampleStatus; writtenAt: Date; decidedAt: Date | null };

const exampleColumns = `id, trajectory_id as "trajectoryId", text, status, written_at as "writtenAt", decided_at as "decidedAt"`;
const readExample = (row: Example): Example => ({ ...row, text: unseal(row.text) });

/** What a client was asked, the newest first. */
export async function listExamples(tx: Tx): Promise<Example[]> {
  const rows = await tx.query<Example>(
    `select ${exampleColumns} from signal_example where organisation_id = koers_organisation() order by written_at desc, id limit 100`,
  );
  return rows.map(readExample);
}

export async function lockExample(tx: Tx, id: string): Promise<Example | null> {
  const [row] = await tx.query<Example>(`select ${exampleColumns} from signal_example where organisation_id = koers_organisation() and id = $1 for update`, [
    id,
  ]);
  return row ? readExample(row) : null;
}

export async function writeDecision(tx: Tx, id: string, status: ExampleStatus): Promise<void> {
  await tx.query('update signal_example set status = $2, decided_at = now() where organisation_id = koers_organisation() and id = $1', [id, status]);
}

/** `trajectoryId` is for hiding names, and leaves with nothing. */
export type ExportedExample = { id: string; trajectoryId: string; text: string; kind: SignalKind; level: SignalLevel };

/** What clients agreed to, and nothing that leads to a person: the id is the example's own. */
export async function listAgreed(tx: Tx): Promise<ExportedExample[]> {
  const rows = await tx.query<ExportedExample>(
    `select e.id, e.trajectory_id as "trajectoryId", e.text, s.kind, s.level from signal_example e join signal s on s.organisation_id = e.organisation_id and s.id = e.signal_id
     where e.organisation_id = koers_organisation() and e.status = 'agreed' order by e.id`,
  );
  return rows.map((row) => ({ ...row, text: unseal(row.text) }));
}

export type MissedCount = { kind: SignalKind; level: SignalLevel; missed: number; agreed: number };

/** How often people found what the screening did not, by kind and level. */
export async function countMissed(tx: Tx): Promise<MissedCount[]> {
  return tx.query<MissedCount>(
    `select s.kind, s.level, count(*)::int as missed, count(e.id) filter (where e.status = 'agreed')::int as agreed
     from signal s left join signal_example e on e.organisation_id = s.organisation_id and e.signal_id = s.id
     where s.organisation_id = koers_organisation() and s.found_by = '{person}' group by s.kind, s.level order by missed desc, s.kind`,
  );
}
