// Growth and course of the story, with what they leave in the trail.
import { join } from 'node:path';
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { dayInBrussels } from '../people/working-time.ts';
import { type AftercareLimit, limitOf } from '../trajectory/course/aftercare-rule.ts';
import { loadAftercareRules } from '../trajectory/course/load-aftercare-rules.ts';
import { demoPeople, trajectoryIdOf } from './cast.ts';
import { type Moment, momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import { toldAftercare, toldApproach, toldBarriers, toldClosing, toldRatings } from './told-growth.ts';

const dayMs = 24 * 3600_000;

/** After the plans: an action that is stuck is one of the plan. */
export async function writeGrowth(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const written = [];
  for (const write of [writeRatings, writeBarriers, writeApproach, writeAftercare, writeClosed]) written.push(...(await write(tx, now)));
  return written;
}

const timeOf = (now: Date, as: 'client' | 'counsellor', at: Moment) => (as === 'client' ? momentAt(now, at) : officeMomentAt(now, at));

async function writeRatings(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const rows = toldRatings.flatMap(({ client, key, by, as, at, said }) =>
    said.map(([competency, level, why]) => ({
      id: storyId(`rating ${key} ${competency}`),
      trajectoryId: trajectoryIdOf(client),
      setId: storyId(`ratings ${key}`),
      competency,
      as,
      by: demoPeople[by],
      level,
      why: seal(why),
      at: timeOf(now, as, at),
    })),
  );
  await tx.query(
    `insert into competency_rating (organisation_id, id, trajectory_id, set_id, competency, rated_as, rated_by, level, why, rated_at)
     select koers_organisation(), id, "trajectoryId", "setId", competency, "as", "by", level, why, at
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, "setId" uuid, competency text, "as" text, "by" uuid, level integer, why text, at timestamptz)`,
    [JSON.stringify(rows)],
  );
  return toldRatings.map(({ client, by, as, at, said }) => ({
    at: timeOf(now, as, at),
    by,
    action: 'growth:rate',
    objectType: 'trajectory',
    objectId: trajectoryIdOf(client),
    trajectoryId: trajectoryIdOf(client),
    detail: { competencies: said.map(([competency]) => competency) },
  }));
}

async function writeBarriers(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const rows = toldBarriers.map(({ client, key, by, as, at, text, since, helps, handled, ...rest }) => ({
    ...rest,
    id: storyId(`barrier ${key}`),
    trajectoryId: trajectoryIdOf(client),
    text: seal(text),
    since: seal(since),
    helps: helps === '' ? null : seal(helps),
    status: handled ? 'handled' : 'open',
    by: demoPeople[by],
    as,
    at: timeOf(now, as, at),
  }));
  await tx.query(
    `insert into barrier (organisation_id, id, trajectory_id, kind, text, words_of, since, helps, status, status_at, written_by, written_as, written_at)
     select koers_organisation(), id, "trajectoryId", kind, text, "wordsOf", since, helps, status, at, "by", "as", at
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "trajectoryId" uuid, kind text, text text, "wordsOf" text, since text, helps text, status text, "by" uuid, "as" text, at timestamptz)`,
    [JSON.stringify(rows)],
  );
  return toldBarriers.map(({ client, key, by, as, at, kind }) => ({
    at: timeOf(now, as, at),
    by,
    action: 'barrier:note',
    objectType: 'barrier',
    objectId: storyId(`barrier ${key}`),
    trajectoryId: trajectoryIdOf(client),
    detail: { kind },
  }));
}

async function writeApproach(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const { client, by, at, agreedAt, steps, support } = toldApproach;
  const [id, trajectoryId] = [storyId(`approach ${client}`), trajectoryIdOf(client)];
  const written = steps.map(({ key, inDays, ...step }) => ({
    id: storyId(`step ${key}`),
    ...step,
    by: dayInBrussels(new Date(now.getTime() + inDays * dayMs)),
  }));
  await tx.query(
    `insert into approach (organisation_id, id, trajectory_id, version, steps, support, status, proposed_by, proposed_at, decided_at)
     values (koers_organisation(), $1, $2, 1, $3, $4, 'agreed', $5, $6, $7)`,
    [id, trajectoryId, seal(JSON.stringify(written)), seal(support), demoPeople[by], officeMomentAt(now, at), momentAt(now, agreedAt)],
  );
  const entry = { objectType: 'approach', objectId: id, trajectoryId, detail: { version: 1 } } as const;
  return [
    { ...entry, at: officeMomentAt(now, at), by, action: 'approach:propose' },
    { ...entry, at: momentAt(now, agreedAt), by: client, action: 'approach:agree' },
  ];
}

async function writeClosed(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const { client, by, closedAt, note, askedHowItWas, answeredAt, words, scores } = toldClosing;
  const [trajectoryId, id] = [trajectoryIdOf(client), storyId(`satisfaction ${client}`)];
  const { entry } = await writeClosing(tx, trajectoryId, by, officeMomentAt(now, closedAt), note);
  const [asked, answered] = [officeMomentAt(now, askedHowItWas), momentAt(now, answeredAt)];
  await tx.query(
    `insert into satisfaction (organisation_id, id, trajectory_id, moment, asked_by, asked_at, answered_at, words) values (koers_organisation(), $1, $2, 'end', $3, $4, $5, $6)`,
    [id, trajectoryId, demoPeople[by], asked, answered, seal(words)],
  );
  await tx.query(
    `insert into satisfaction_score (organisation_id, satisfaction_id, trajectory_id, question, score)
     select koers_organisation(), $1, $2, key, value::int from jsonb_each_text($3::jsonb)`,
    [id, trajectoryId, JSON.stringify(scores)],
  );
  const of = { objectType: 'satisfaction', objectId: id, trajectoryId, detail: { moment: 'end' } } as const;
  return [entry, { ...of, at: asked, by, action: 'satisfaction:ask' }, { ...of, at: answered, by: client, action: 'satisfaction:answer' }];
}

/** What closing a trajectory leaves, with the last day of aftercare by the rule of that day. */
async function writeClosing(
  tx: Tx,
  trajectoryId: string,
  by: 'els' | 'karim',
  closed: Date,
  note: string,
): Promise<{ limit: AftercareLimit; entry: DatedEntry }> {
  const rules = loadAftercareRules(join(import.meta.dirname, '../../knowledge/rules'), () => undefined);
  const limit = limitOf(rules, dayInBrussels(closed));
  if (!limit) throw new Error('the story closes on a day without a rule for aftercare');
  await tx.query('update trajectory set closed_at = $2 where organisation_id = koers_organisation() and id = $1', [trajectoryId, closed]);
  await tx.query(
    `insert into closing (organisation_id, trajectory_id, stage_before, note, closed_by, closed_at, aftercare_until, rule_id)
     values (koers_organisation(), $1, 'synthesis', $2, $3, $4, $5, $6)`,
    [trajectoryId, seal(note), demoPeople[by], closed, limit.until, limit.ruleId],
  );
  await tx.query(
    `insert into stage_move (organisation_id, trajectory_id, from_stage, to_stage, moved_by, at) values (koers_organisation(), $1, 'synthesis', 'aftercare', $2, $3)`,
    [trajectoryId, demoPeople[by], closed],
  );
  const detail = { aftercareUntil: limit.until, ruleId: limit.ruleId };
  return { limit, entry: { at: closed, by, action: 'trajectory:close', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail } };
}

async function writeAftercare(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const { client, by, closedAt, note, askedAt, question, grantedAt, answer, stuck, askedHowItWas } = toldAftercare;
  const trajectoryId = trajectoryIdOf(client);
  const id = storyId(`aftercare ${client}`);
  const closed = officeMomentAt(now, closedAt);
  const { limit, entry } = await writeClosing(tx, trajectoryId, by, closed, note);
  await tx.query(
    `insert into aftercare (organisation_id, id, trajectory_id, status, question, asked_at, decided_by, decided_at, answer, ends_on, signals_to)
     values (koers_organisation(), $1, $2, 'granted', $3, $4, $5, $6, $7, $8, $5)`,
    [id, trajectoryId, seal(question), momentAt(now, askedAt), demoPeople[by], officeMomentAt(now, grantedAt), seal(answer), limit.until],
  );
  await tx.query(
    `insert into satisfaction (organisation_id, id, trajectory_id, moment, asked_by, asked_at) values (koers_organisation(), $1, $2, 'end', $3, $4)`,
    [storyId(`satisfaction ${client}`), trajectoryId, demoPeople[by], officeMomentAt(now, askedHowItWas)],
  );
  await tx.query(
    `insert into plan_action_step (organisation_id, trajectory_id, item_id, status, note, written_by, at)
     select koers_organisation(), $1, (item->>'id')::uuid, 'stuck', $3, $4, $5 from plan_section p, jsonb_array_elements(p.items) item
     where p.organisation_id = koers_organisation() and p.trajectory_id = $1 and p.section = 'actions' and item->>'text' = $2`,
    [trajectoryId, seal(stuck.action), seal(stuck.note), demoPeople[client], momentAt(now, stuck.at)],
  );
  const of = { objectType: 'aftercare', objectId: id, trajectoryId } as const;
  return [
    entry,
    { ...of, at: momentAt(now, askedAt), by: client, action: 'aftercare:ask' },
    { ...of, at: officeMomentAt(now, grantedAt), by, action: 'aftercare:grant', detail: { endsOn: limit.until } },
  ];
}
