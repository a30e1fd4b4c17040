// Who looked at what of a client, and who wrote about them, for the file they may ask for. By ids and domain words: the trail holds no text.
import type { Tx } from '../db/as-person.ts';
import type { DataPart } from './data-request.ts';

export type TrailLine = { at: Date; action: string; role: string; byName: string | null; objectType: string; reason: string };

/** Oldest first. */
export async function listTrail(tx: Tx, trajectoryId: string): Promise<TrailLine[]> {
  return tx.query<TrailLine>(
    `select l.at, l.action, l.role, p.name as "byName", l.object_type as "objectType", l.reason
     from trail l left join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
     where l.organisation_id = koers_organisation() and l.trajectory_id = $1 order by l.id`,
    [trajectoryId],
  );
}

/** Names by id, as the system knows them: a client need not know any more who guided them once. */
export async function readAuthors(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from person where organisation_id = koers_organisation() and id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Of each part how many there are for who reads. A card or an intake is one. */
const partCounts: Record<Exclude<DataPart, 'work-notes'>, string> = {
  conversations: 'from conversation x where',
  insights: `from insight x where x.status <> 'thrown-away' and`,
  plan: `from plan_section x where x.status <> 'empty' and`,
  exercises: 'from exercise_run x where',
  homework: 'from homework x where',
  logbook: 'from logbook_entry x where',
  growth: `from (select organisation_id, trajectory_id from competency_rating union all select organisation_id, trajectory_id from barrier
    union all select organisation_id, trajectory_id from approach) x where`,
  portfolio: `from (select organisation_id, trajectory_id from experience union all select organisation_id, trajectory_id from evidence_file) x where`,
  sessions: 'from guidance_session x where',
  intake: `from (select organisation_id, trajectory_id from intake union all select organisation_id, trajectory_id from contract
    union all select organisation_id, trajectory_id from voucher union all select organisation_id, trajectory_id from information_consent) x where`,
  contact: 'from contact_card x where',
  referrals: 'from referral x where',
  attention: 'from attention x where',
  complaints: 'from complaint x where',
  handovers: 'from handover x where',
};

/** In the order in which a client knows them. */
export async function countParts(tx: Tx, trajectoryId: string): Promise<{ part: DataPart; count: number }[]> {
  const parts = Object.entries(partCounts) as [DataPart, string][];
  const counts = parts.map(([, from], at) => `(select count(*)::int ${from} x.organisation_id = koers_organisation() and x.trajectory_id = $1) as p${at}`);
  const [row] = await tx.query<Record<string, number>>(`select ${counts.join(', ')}`, [trajectoryId]);
  return parts.map(([part], at) => ({ part, count: row?.[`p${at}`] ?? 0 }));
}

/** Everybody's. As system. */
export async function countNotes(tx: Tx, trajectoryId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from work_note where organisation_id = koers_organisation() and trajectory_id = $1',
    [trajectoryId],
  );
  return row?.count ?? 0;
}

/** `byName` null: somebody whom the client does not know by name, so their role says it. `day` as yyyy-mm-dd in Brussels. */
export type Look = { day: string; role: string; byName: string | null; action: string; times: number };

const mostLooks = 200;

/** Who else opened something of this client or took it along, by day; only what the trail records as such. */
export function listLooks(tx: Tx, trajectoryId: string): Promise<Look[]> {
  return tx.query<Look>(
    `select to_char(l.at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as day, l.role, p.name as "byName", l.action, count(*)::int as times
     from trail l left join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
     where l.organisation_id = koers_organisation() and l.trajectory_id = $1 and l.role not in ('client', 'system')
       and (l.action like '%:read' or l.action like '%:export' or l.action = any($2))
     group by 1, 2, 3, 4 order by 1 desc, 2, 3, 4 limit ${mostLooks}`,
    [trajectoryId, ['name:reveal', 'peer-extract:take', 'portfolio:take-file']],
  );
}
