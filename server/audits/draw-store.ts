// Draws in the database. A week is one of Brussels: Monday to Sunday, one hour shorter or longer when the clock changes.
import type { Tx } from '../db/as-person.ts';
import type { Voice } from '../conversation/wire.ts';
import { type Draw, type DrawnStratum, type Stratum, voiceOf } from '../evaluation/sample.ts';

/** Gives the week that `now` is in its seed, once. */
export async function seedWeek(tx: Tx, now: Date, seed: string): Promise<void> {
  await tx.query(
    `insert into sample_draw (organisation_id, week, seed) values (koers_organisation(), date_trunc('week', $1::timestamptz at time zone 'Europe/Brussels')::date, $2)
     on conflict (organisation_id, week) do nothing`,
    [now.toISOString(), seed],
  );
}

export type DueDraw = { id: string; week: string; seed: string };

/** Weeks that are over and not drawn, under lock. Ten minutes after midnight: an evaluation that was being written then is there by now. */
export async function lockDueDraws(tx: Tx, now: Date): Promise<DueDraw[]> {
  return tx.query<DueDraw>(
    `select id, to_char(week, 'YYYY-MM-DD') as week, seed from sample_draw
     where organisation_id = koers_organisation() and drawn_at is null
       and (week + 7)::timestamp at time zone 'Europe/Brussels' + interval '10 minutes' <= $1::timestamptz
     order by week for update skip locked`,
    [now.toISOString()],
  );
}

export type Member = { id: string; trajectoryId: string; stratum: Stratum };

/** The conversations that were evaluated for the first time in this week and in which something could be judged: each is in one week, for good. */
export async function listPopulation(tx: Tx, week: string): Promise<Member[]> {
  const rows = await tx.query<{ id: string; trajectoryId: string; stage: Stratum['stage']; language: Stratum['language']; voices: Voice[] }>(
    `select distinct on (e.conversation_id) e.conversation_id as id, e.trajectory_id as "trajectoryId", e.scores->>'stage' as stage,
       e.scores->>'language' as language, e.scores->'voices' as voices
     from evaluation e
     where e.organisation_id = koers_organisation() and e.kind = 'measures' and e.scores->>'overall' is not null
       and e.created_at >= $1::date::timestamp at time zone 'Europe/Brussels' and e.created_at < ($1::date + 7)::timestamp at time zone 'Europe/Brussels'
       and not exists (select 1 from evaluation o where o.organisation_id = e.organisation_id and o.conversation_id = e.conversation_id and o.kind = 'measures'
         and o.scores->>'overall' is not null and o.created_at < $1::date::timestamp at time zone 'Europe/Brussels')
     order by e.conversation_id, e.created_at, e.up_to_seq, e.run`,
    [week],
  );
  return rows.map(({ id, trajectoryId, stage, language, voices }) => ({ id, trajectoryId, stratum: { stage, language, voice: voiceOf(voices) } }));
}

/** Opens what was drawn to supervisors, with its stratum and weight. */
export async function insertDrawn(tx: Tx, drawId: string, members: readonly (Member & { weight: number })[]): Promise<void> {
  if (members.length === 0) return;
  await tx.query(
    `insert into audit_item (organisation_id, conversation_id, trajectory_id, reason, draw_id, stratum, weight)
     select koers_organisation(), id, "trajectoryId", 'sample', $2, stratum, weight
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, stratum jsonb, weight double precision)
     on conflict (organisation_id, conversation_id, reason) do update set draw_id = excluded.draw_id, stratum = excluded.stratum, weight = excluded.weight`,
    [JSON.stringify(members), drawId],
  );
}

export async function writeDraw(tx: Tx, id: string, asked: { rate: number; atLeast: number }, draw: Draw): Promise<void> {
  await tx.query(
    `update sample_draw set drawn_at = now(), set_rate = $2, at_least = $3, rate = $4, population = $5, drawn = $6, strata = $7
     where organisation_id = koers_organisation() and id = $1`,
    [id, asked.rate, asked.atLeast, draw.rate, draw.population, draw.drawn, JSON.stringify(draw.strata)],
  );
}

export type StoredDraw = {
  id: string;
  week: string;
  seed: string;
  seededAt: Date;
  drawnAt: Date;
  setRate: number;
  atLeast: number;
  rate: number;
  population: number;
  drawn: number;
  strata: DrawnStratum[];
};

/** Draws that are done, the latest week first. */
export async function listDraws(tx: Tx): Promise<StoredDraw[]> {
  return tx.query<StoredDraw>(
    `select id, to_char(week, 'YYYY-MM-DD') as week, seed, seeded_at as "seededAt", drawn_at as "drawnAt", set_rate as "setRate", at_least as "atLeast", rate, population, drawn, strata
     from sample_draw where organisation_id = koers_organisation() and drawn_at is not null order by week desc limit 104`,
  );
}

/** The conversations that a draw opened and that are still there. */
export async function listDrawn(tx: Tx, drawId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select conversation_id as id from audit_item where organisation_id = koers_organisation() and draw_id = $1', [
    drawId,
  ]);
  return rows.map(({ id }) => id);
}
