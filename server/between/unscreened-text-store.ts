// Texts outside a conversation at which the model has still to look, and what is needed for it. An edited text waits anew.
import type { Tx } from '../db/as-person.ts';
import { unseal } from '../db/sealed.ts';
import type { HoursAround } from '../signals/due.ts';
import type { WrittenIn } from '../signals/raise.ts';

type Place = { writtenIn: WrittenIn; writtenId: string };

/** Runs as the client whose text it is. */
export async function keepUnscreenedText(tx: Tx, trajectoryId: string, { writtenIn, writtenId }: Place): Promise<void> {
  await tx.query(
    `insert into unscreened_text (organisation_id, written_in, written_id, trajectory_id) values (koers_organisation(), $1, $2, $3) on conflict do nothing`,
    [writtenIn, writtenId, trajectoryId],
  );
}

export type UnscreenedText = Place & {
  trajectoryId: string;
  text: string;
  /** Whether the counsellor may read the text itself. */
  isShared: boolean;
  attempts: number;
  names: string[];
  hours: HoursAround;
};

type Row = Omit<UnscreenedText, 'text' | 'hours'> & { text: string | null; counsellorTime: HoursAround['counsellor']; standInTime: HoursAround['standIn'] };

/** Those that wait longest; with `id` only that one. What was deleted meanwhile waits for nothing. As system. */
export async function listUnscreenedTexts(tx: Tx, limit: number, id: string | null = null): Promise<UnscreenedText[]> {
  await tx.query(
    `delete from unscreened_text u where organisation_id = koers_organisation()
       and not exists (select 1 from logbook_entry e where e.organisation_id = u.organisation_id and e.id = u.written_id)
       and not exists (select 1 from homework h where h.organisation_id = u.organisation_id and h.id = u.written_id and h.reason is not null)`,
  );
  const rows = await tx.query<Row>(
    `select u.written_in as "writtenIn", u.written_id as "writtenId", u.trajectory_id as "trajectoryId", u.attempts, coalesce(e.text, h.reason) as text,
       coalesce(e.is_shared, true) as "isShared", array_remove(array[c.name, g.name, s.name], null) as names,
       case when gw.person_id is not null then jsonb_build_object('weekly', gw.weekly, 'absences', gw.absences) end as "counsellorTime",
       case when sw.person_id is not null then jsonb_build_object('weekly', sw.weekly, 'absences', sw.absences) end as "standInTime"
     from unscreened_text u
       left join logbook_entry e on e.organisation_id = u.organisation_id and e.id = u.written_id
       left join homework h on h.organisation_id = u.organisation_id and h.id = u.written_id
       join trajectory t on t.organisation_id = u.organisation_id and t.id = u.trajectory_id
       join person c on c.organisation_id = t.organisation_id and c.id = t.client_id
       join person g on g.organisation_id = t.organisation_id and g.id = t.counsellor_id
       left join person s on s.organisation_id = t.organisation_id and s.id = t.stand_in_id
       left join working_time gw on gw.organisation_id = t.organisation_id and gw.person_id = t.counsellor_id
       left join working_time sw on sw.organisation_id = t.organisation_id and sw.person_id = t.stand_in_id
     where u.organisation_id = koers_organisation() and ($2::uuid is null or u.written_id = $2) order by u.attempts, u.at limit $1`,
    [limit, id],
  );
  return rows.flatMap(({ text, counsellorTime, standInTime, ...row }) =>
    text === null ? [] : [{ ...row, text: unseal(text), hours: { counsellor: counsellorTime, standIn: standInTime } }],
  );
}

export async function countFailedLook(tx: Tx, writtenId: string): Promise<void> {
  await tx.query('update unscreened_text set attempts = attempts + 1 where organisation_id = koers_organisation() and written_id = $1', [writtenId]);
}

export async function dropUnscreenedText(tx: Tx, writtenId: string): Promise<void> {
  await tx.query('delete from unscreened_text where organisation_id = koers_organisation() and written_id = $1', [writtenId]);
}

/** What stands open at this text, so that a later look adds only what is new. */
export async function listRaisedAtText(tx: Tx, writtenId: string): Promise<{ kind: string; level: string }[]> {
  return tx.query(`select kind, level from signal where organisation_id = koers_organisation() and written_id = $1 and status <> 'resolved'`, [writtenId]);
}

/** The model has looked after all: nothing is asked of a person any more. True when something was. */
export async function settleUncheckedText(tx: Tx, writtenId: string): Promise<boolean> {
  const settled = await tx.query(
    `with settled as (
       update signal set status = 'resolved', outcome = 'handled', resolved_at = now()
       where organisation_id = koers_organisation() and written_id = $1 and kind = 'unchecked' and status = 'open' returning id),
     shown as (update attention set ended_at = now() where organisation_id = koers_organisation() and id in (select id from settled))
     select id from settled`,
    [writtenId],
  );
  return settled.length > 0;
}
