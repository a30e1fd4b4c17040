// What the supervisors did so far: the weekly draws of when the earlier clients wrote, and their own scores of what was drawn, some by two
// people. On two of those they differ, and the last few still wait, so that a newcomer finds something to settle and something to judge.
import { createHash } from 'node:crypto';
import { type AuditStatus, type Sheet, statusAfter } from '../audits/audit.ts';
import { insertDrawn, listPopulation, writeDraw } from '../audits/draw-store.ts';
import { insertAudits, listUnqueued } from '../audits/open-store.ts';
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { criteria } from '../evaluation/rubric.ts';
import { drawSample } from '../evaluation/sample.ts';
import type { Judgement } from '../evaluation/store.ts';
import { demoPeople } from './cast.ts';
import type { DatedEntry } from './story-trail.ts';
import { differences, rate, type Rater, type ToldDifference } from './told-ratings.ts';

/** As the house had it set then. */
const asked = { rate: 0.2, atLeast: 3 };
/** How many of the drawn ones have still to be judged. */
const stillWaiting = 4;
const hourMs = 3600_000;

type Waiting = { id: string; evaluationId: string; conversationId: string; trajectoryId: string; doneAt: Date; judgement: Judgement };
type Rated = Omit<Waiting, 'doneAt' | 'judgement'> & {
  ratings: { by: Rater; at: Date; sheet: Sheet }[];
  status: AuditStatus;
  proposed: ToldDifference['proposed'] | null;
};

/** Writes draws, audits and scores; to be called once the earlier conversations are evaluated. */
export async function writeAudits(tx: Tx): Promise<DatedEntry[]> {
  const weeks = await tx.query<{ week: string }>(
    `select distinct to_char(date_trunc('week', created_at at time zone 'Europe/Brussels'), 'YYYY-MM-DD') as week from evaluation
     where organisation_id = koers_organisation() and kind = 'measures' order by week`,
  );
  for (const { week } of weeks) await drawWeek(tx, week);
  await insertAudits(
    tx,
    (await listUnqueued(tx)).map((one) => ({ ...one, raters: 1 as const })),
  );
  await tx.query(
    `update audit a set opened_at = i.created_at from audit_item i
     where a.organisation_id = koers_organisation() and i.organisation_id = a.organisation_id and i.conversation_id = a.conversation_id and i.reason = 'sample'`,
  );
  const waiting = await tx.query<Waiting>(
    `select a.id, a.evaluation_id as "evaluationId", a.conversation_id as "conversationId", a.trajectory_id as "trajectoryId", e.scores as judgement,
       (date_trunc('week', e.created_at at time zone 'Europe/Brussels') + interval '8 days 10 hours 20 minutes') at time zone 'Europe/Brussels' as "doneAt"
     from audit a join evaluation e on e.organisation_id = a.organisation_id and e.id = a.evaluation_id
     where a.organisation_id = koers_organisation() order by e.created_at, a.id`,
  );
  const done = rateAll(waiting.slice(0, -stillWaiting));
  await writeJudged(tx, done);
  return done.flatMap(({ id, trajectoryId, ratings }) =>
    ratings.map(({ by, at }): DatedEntry => ({ at, by, action: 'audit:finish', objectType: 'audit', objectId: id, trajectoryId, reason: 'sample' })),
  );
}

/** Every third by two people; the last of those are the ones that they do not agree on. */
function rateAll(waiting: readonly Waiting[]): Rated[] {
  const byTwo = waiting.filter((_, place) => place % 3 === 1);
  return waiting.map(({ judgement, doneAt, ...audit }) => {
    const nth = byTwo.findIndex(({ id }) => id === audit.id);
    const isByTwo = nth >= 0;
    const difference = isByTwo ? differences[nth - (byTwo.length - differences.length)] : undefined;
    const ratings = (isByTwo ? (['lieve', 'wim'] as const) : (['lieve'] as const)).map((by) => ({
      by,
      // Wim reads in the afternoon.
      at: by === 'lieve' ? doneAt : new Date(doneAt.getTime() + 4 * hourMs),
      sheet: rate(by, audit.conversationId, judgement, difference),
    }));
    return { ...audit, ratings, status: statusAfter(ratings.map(({ sheet }) => sheet)), proposed: difference?.proposed ?? null };
  });
}

async function drawWeek(tx: Tx, week: string): Promise<void> {
  const seed = createHash('sha256').update(`koers demo: week ${week}`).digest('hex');
  const population = await listPopulation(tx, week);
  const draw = drawSample(seed, asked, population);
  const [row] = await tx.query<{ id: string }>(
    `insert into sample_draw (organisation_id, week, seed, seeded_at) values (koers_organisation(), $1::date, $2, ($1::date + time '06:05') at time zone 'Europe/Brussels') returning id`,
    [week, seed],
  );
  if (!row) throw new Error('a draw was not written');
  const members = draw.members.map((member) => ({ ...population.find(({ id }) => id === member.id), ...member })) as Parameters<typeof insertDrawn>[2];
  await insertDrawn(tx, row.id, members);
  await writeDraw(tx, row.id, asked, draw);
  // The first sweep after the night in which the week ended.
  await tx.query(
    `with dated as (
       update sample_draw set drawn_at = (week + 7 + time '06:12') at time zone 'Europe/Brussels' where organisation_id = koers_organisation() and id = $1 returning drawn_at)
     update audit_item set created_at = dated.drawn_at from dated where organisation_id = koers_organisation() and draw_id = $1`,
    [row.id],
  );
}

/** Their scores count, beside what was measured then; where the two differ it waits to be settled. */
async function writeJudged(tx: Tx, done: readonly Rated[]): Promise<void> {
  const seats = done.flatMap(({ id, evaluationId, conversationId, ratings }) =>
    ratings.map(({ by, at, sheet }, place) => ({
      id,
      evaluationId,
      conversationId,
      seat: place + 1,
      by: demoPeople[by],
      at,
      sealed: seal(JSON.stringify(sheet)),
      given: criteria.map((criterion) => ({ criterion, score: sheet[criterion]?.score ?? null, note: seal(sheet[criterion]?.note ?? '') })),
    })),
  );
  const audits = done.map(({ id, evaluationId, conversationId, ratings, status, proposed }) => ({
    id,
    evaluationId,
    conversationId,
    raters: ratings.length,
    status,
    begunAt: ratings[0]?.at,
    endedAt: ratings.at(-1)?.at,
    proposed: proposed && { ...proposed, note: seal(proposed.note) },
  }));
  const ofAudits = `jsonb_to_recordset($1::jsonb) as g(id uuid, "evaluationId" uuid, "conversationId" uuid, raters smallint, status text, "begunAt" timestamptz, "endedAt" timestamptz, proposed jsonb)`;
  const ofSeats = `jsonb_to_recordset($1::jsonb) as g(id uuid, "evaluationId" uuid, "conversationId" uuid, seat smallint, by uuid, at timestamptz, sealed text, given jsonb)`;
  await tx.query(
    `update audit a set raters = g.raters, status = g.status, begun_at = g."begunAt", closed_at = g."endedAt"
     from ${ofAudits} where a.organisation_id = koers_organisation() and a.id = g.id`,
    [JSON.stringify(audits)],
  );
  await tx.query(
    `insert into audit_seat (organisation_id, audit_id, seat, claimed_by, claimed_until, finished_at) select koers_organisation(), id, seat, by, at, at from ${ofSeats}
     on conflict (organisation_id, audit_id, seat) do update set claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until, finished_at = excluded.finished_at`,
    [JSON.stringify(seats)],
  );
  await tx.query(
    `insert into audit_sheet (organisation_id, audit_id, person_id, scores, saved_at) select koers_organisation(), id, by, sealed, at from ${ofSeats}`,
    [JSON.stringify(seats)],
  );
  await tx.query(
    `insert into rescore (organisation_id, evaluation_id, conversation_id, criterion, score, note, scored_by, scored_at)
     select koers_organisation(), "evaluationId", "conversationId", o.criterion, o.score, o.note, by, at
     from ${ofSeats} cross join lateral jsonb_to_recordset(given) as o(criterion text, score integer, note text) where o.score is not null`,
    [JSON.stringify(seats)],
  );
  await tx.query(
    `insert into settled_score (organisation_id, evaluation_id, conversation_id, criterion, score, note, status, settled_by, settled_at)
     select koers_organisation(), "evaluationId", "conversationId", p.criterion, p.score, p.note, 'proposed', $2, "endedAt"
     from ${ofAudits} cross join lateral jsonb_to_record(proposed) as p(criterion text, score integer, note text) where jsonb_typeof(proposed) = 'object'`,
    [JSON.stringify(audits), demoPeople.wim],
  );
}
