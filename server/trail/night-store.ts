// What the night's check keeps: its own checks, whom it told, and the head of each day. As system.
import type { Tx } from '../db/as-person.ts';

/** Held until the transaction ends: one instance begins the check of a night. */
export async function holdTheNight(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(5637103, hashtext(koers_organisation()::text))');
}

/** The latest check that nobody but the night began. */
export async function readNightCheck(tx: Tx): Promise<{ id: string; startedAt: Date; done: boolean } | null> {
  const [row] = await tx.query<{ id: string; startedAt: Date; done: boolean }>(
    `select id, started_at as "startedAt", finished_at is not null as done from trail_check
     where organisation_id = koers_organisation() and started_by is null order by started_at desc limit 1`,
  );
  return row ?? null;
}

export async function insertNightCheck(tx: Tx, at: Date, keptHead: string | null): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into trail_check (organisation_id, started_at, kept_head) values (koers_organisation(), $1, $2) returning id`,
    [at, keptHead],
  );
  if (!row) throw new Error('the check was not kept');
  return row.id;
}

/** True for who is the first to tell of this check, and where it found something else than the night before: what is known is not told every night. */
export async function claimTelling(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update trail_check c set told_at = now() where c.organisation_id = koers_organisation() and c.id = $1 and c.finished_at is not null and c.found > 0 and c.told_at is null
       and not exists (select 1 from (select b.findings, b.found from trail_check b where b.organisation_id = c.organisation_id and b.started_by is null
           and b.finished_at is not null and b.started_at < c.started_at order by b.started_at desc limit 1) before
         where before.findings = c.findings and before.found = c.found)
     returning c.id`,
    [id],
  );
  return rows.length > 0;
}

export async function listAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`select id from person where organisation_id = koers_organisation() and role = 'admin' order by id`);
  return rows.map(({ id }) => id);
}

/** The head of the latest day, to be found again in the chain. */
export async function readKeptHead(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ head: string }>('select head from trail_head where organisation_id = koers_organisation() order by day desc limit 1');
  return row?.head ?? null;
}

/** Keeps the head of a day; the first one of the day stays. */
export async function keepHead(tx: Tx, day: string, head: string): Promise<void> {
  await tx.query('insert into trail_head (organisation_id, day, head) values (koers_organisation(), $1, $2) on conflict do nothing', [day, head]);
}

export type HeadToMail = { day: string; head: string; organisation: string };

/** The latest day's head where it did not go out yet; counts the try. */
export async function claimHeadMail(tx: Tx, mostTries: number): Promise<HeadToMail | null> {
  const [row] = await tx.query<HeadToMail>(
    `update trail_head h set attempts = h.attempts + 1 from organisation o
     where h.organisation_id = koers_organisation() and o.id = h.organisation_id and h.mailed_at is null and h.attempts < $1
       and h.day = (select max(day) from trail_head where organisation_id = koers_organisation())
     returning h.day::text, h.head, o.name as organisation`,
    [mostTries],
  );
  return row ?? null;
}

export async function markMailed(tx: Tx, day: string): Promise<void> {
  await tx.query('update trail_head set mailed_at = now() where organisation_id = koers_organisation() and day = $1', [day]);
}

/** When a head last went out; null: never. */
export async function readLastMail(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>('select max(mailed_at) as at from trail_head where organisation_id = koers_organisation()');
  return row?.at ?? null;
}
