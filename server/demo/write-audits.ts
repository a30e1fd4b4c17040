// What the supervisor did so far: the weekly draws of when the earlier clients wrote, and Lieve's own scores of what was drawn. The last
// few still wait, so that a newcomer finds something to judge.
import { createHash } from 'node:crypto';
import type { Sheet } from '../audits/audit.ts';
import { insertDrawn, listPopulation, writeDraw } from '../audits/draw-store.ts';
import { insertAudits, listUnqueued } from '../audits/open-store.ts';
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { criteria } from '../evaluation/rubric.ts';
import { drawSample } from '../evaluation/sample.ts';
import type { Judgement } from '../evaluation/store.ts';
import { demoPeople } from './cast.ts';
import type { DatedEntry } from './story-trail.ts';

/** As the house had it set then. */
const asked = { rate: 0.2, atLeast: 3 };
/** How many of the drawn ones Lieve has still to judge. */
const stillWaiting = 4;

type Waiting = { id: string; evaluationId: string; conversationId: string; trajectoryId: string; doneAt: Date; judgement: Judgement };

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
  const done = waiting.slice(0, -stillWaiting);
  await writeJudged(tx, done);
  return done.map(({ id, trajectoryId, doneAt }) => ({
    at: doneAt,
    by: 'lieve',
    action: 'audit:finish',
    objectType: 'audit',
    objectId: id,
    trajectoryId,
    reason: 'sample',
  }));
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

/** Lieve's scores count, beside what was measured then. */
async function writeJudged(tx: Tx, done: readonly Waiting[]): Promise<void> {
  const rows = done.map(({ doneAt, judgement, ...audit }) => {
    const sheet = sheetOf(audit.conversationId, judgement);
    return {
      ...audit,
      doneAt,
      sealed: seal(JSON.stringify(sheet)),
      given: criteria.map((criterion) => ({ criterion, score: sheet[criterion]?.score ?? null })),
    };
  });
  const from = `jsonb_to_recordset($1::jsonb) as g(id uuid, "evaluationId" uuid, "conversationId" uuid, "doneAt" timestamptz, sealed text, given jsonb)`;
  const values = [JSON.stringify(rows), demoPeople.lieve];
  await tx.query(
    `update audit_seat s set claimed_by = $2, claimed_until = g."doneAt", finished_at = g."doneAt" from ${from} where s.organisation_id = koers_organisation() and s.audit_id = g.id`,
    values,
  );
  await tx.query(
    `insert into audit_sheet (organisation_id, audit_id, person_id, scores, saved_at) select koers_organisation(), id, $2, sealed, "doneAt" from ${from}`,
    values,
  );
  await tx.query(
    `insert into rescore (organisation_id, evaluation_id, conversation_id, criterion, score, note, scored_by, scored_at)
     select koers_organisation(), "evaluationId", "conversationId", o.criterion, o.score, '', $2, "doneAt"
     from ${from} cross join lateral jsonb_to_recordset(given) as o(criterion text, score integer) where o.score is not null`,
    values,
  );
  await tx.query(
    `update audit a set status = 'rated', begun_at = g."doneAt", closed_at = g."doneAt" from ${from} where a.organisation_id = koers_organisation() and a.id = g.id and $2::uuid is not null`,
    values,
  );
}

/** Mostly as it was measured; now and then a point more or less, and a view on what cannot be counted. The same in every demo. */
function sheetOf(conversationId: string, { scores }: Judgement): Sheet {
  return Object.fromEntries(
    criteria.map((criterion) => {
      const measured = scores.find((score) => score.criterion === criterion)?.score ?? null;
      const chance = createHash('sha256').update(`koers demo: ${conversationId} ${criterion}`).digest()[0] ?? 0;
      if (criterion === 'uses-insights') return [criterion, { score: chance < 128 ? 3 : 4, note: '' }];
      if (measured === null) return [criterion, { score: null, note: '' }];
      const apart = chance < 26 ? -1 : chance < 52 ? 1 : 0;
      return [criterion, { score: Math.min(5, Math.max(1, measured + apart)), note: '' }];
    }),
  );
}
