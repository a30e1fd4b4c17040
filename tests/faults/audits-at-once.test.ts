// Eight auditors at once on one queue: nothing is judged twice, nothing is lost. And one that falls away between taking a conversation
// and its scores: when the claim has run out somebody else judges it, once.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimAudit } from '../../server/audits/claim-audit.ts';
import { finishAudit } from '../../server/audits/finish-audit.ts';
import { openAudits } from '../../server/audits/open-audits.ts';
import { saveScores } from '../../server/audits/save-scores.ts';
import type { OpenDatabase } from '../../server/db/open.ts';
import type { Person } from '../../server/people/roles.ts';
import { type AuditHouse, localLive, makeEvaluated, openAuditHouse, openEmpty, sheetOf } from '../support/audit-house.ts';

const live = localLive();

/** Judges until nothing waits; what this person did, in order. */
async function judgeAll(db: OpenDatabase, person: Person): Promise<string[]> {
  const done: string[] = [];
  for (let empty = 0; empty < 3; ) {
    const claimed = await claimAudit({ db, live }, person);
    if (!claimed) {
      // The last ones may be in the hands of others at this moment.
      empty++;
      continue;
    }
    empty = 0;
    await saveScores({ db }, person, claimed.id, sheetOf(1 + (done.length % 5)).scores);
    await finishAudit({ db, live }, person, claimed.id);
    done.push(claimed.id);
  }
  return done;
}

async function expectEachOnce(db: OpenDatabase, house: AuditHouse, done: readonly string[], items: number): Promise<void> {
  const audits = await db.asSystem(house.organisationId, 'test', (tx) =>
    tx.query<{ id: string; raters: number; status: string; seats: number; people: number; rescores: number }>(
      `select a.id, a.raters, a.status, count(s.finished_at)::int as seats, count(distinct s.claimed_by)::int as people,
         (select count(*)::int from rescore r where r.organisation_id = a.organisation_id and r.evaluation_id = a.evaluation_id) as rescores
       from audit a join audit_seat s on s.organisation_id = a.organisation_id and s.audit_id = a.id where a.organisation_id = $1 group by a.organisation_id, a.id`,
      [house.organisationId],
    ),
  );
  expect(audits).toHaveLength(items);
  expect(
    audits.filter(({ status, seats, raters, people, rescores }) => status === 'open' || seats !== raters || people !== raters || rescores !== 11 * raters),
  ).toEqual([]);
  expect(done).toHaveLength(audits.reduce((sum, { raters }) => sum + raters, 0));
  expect(audits.filter(({ id, raters }) => done.filter((each) => each === id).length !== raters)).toEqual([]);
}

test.each([
  ['postgres', 1000],
  ['embedded', 24],
] as const)(
  'eight auditors on %s judge %i conversations, each once, or twice where two people must',
  async (kind, items) => {
    const { db, leave } = await openEmpty(kind);
    try {
      const house = await openAuditHouse(db, 8);
      for (const reason of ['crisis', 'low-score', 'sample', 'complaint'] as const) await makeEvaluated(db, house, { reasons: [reason], count: items / 4 });
      await openAudits({ db, live }, house.organisationId);
      const done = await Promise.all(house.supervisors.map((person) => judgeAll(db, person)));
      expect(done.every((each) => each.length > 0)).toBe(true);
      await expectEachOnce(db, house, done.flat(), items);
    } finally {
      await leave();
    }
  },
  300_000,
);

test('many take the last conversation at the same moment: one gets it', async () => {
  const { db, leave } = await openEmpty('postgres');
  try {
    const house = await openAuditHouse(db, 8);
    await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query('insert into audit_setting (organisation_id, sample_rate, sample_at_least, double_share) values ($1, 0.2, 5, 0)', [house.organisationId]),
    );
    for (let round = 0; round < 20; round++) {
      await makeEvaluated(db, house, { reasons: ['crisis'] });
      await openAudits({ db, live }, house.organisationId);
      const claimed = await Promise.all(house.supervisors.map((person) => claimAudit({ db, live }, person)));
      expect(claimed.filter((each) => each !== null)).toHaveLength(1);
      const at = claimed.findIndex((each) => each !== null);
      const [person, id] = [house.supervisors[at] as Person, claimed[at]?.id ?? ''];
      await saveScores({ db }, person, id, sheetOf(3).scores);
      await finishAudit({ db, live }, person, id);
    }
  } finally {
    await leave();
  }
}, 60_000);

test('an instance that is killed between a claim and its scores loses nothing: the claim runs out, and it is judged once', async () => {
  const { db, url, leave } = await openEmpty('postgres');
  try {
    const house = await openAuditHouse(db, 2);
    const [ann, ben] = house.supervisors;
    await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query('insert into audit_setting (organisation_id, sample_rate, sample_at_least, double_share) values ($1, 0.2, 5, 0)', [house.organisationId]),
    );
    await makeEvaluated(db, house, { reasons: ['complaint'] });
    await openAudits({ db, live }, house.organisationId);

    const other = fork(join(import.meta.dirname, '../support/claim-and-hang.ts'), [url ?? '', house.organisationId, ann.id], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [id] = (await once(other, 'message')) as [string];
    other.kill('SIGKILL');
    await once(other, 'exit');

    // It took the conversation and saved one score; the half-written rest went with it.
    expect(await claimAudit({ db, live }, ben)).toBeNull();
    await db.asSystem(house.organisationId, 'time passes', (tx) =>
      tx.query(`update audit_seat set claimed_until = now() - interval '1 second' where audit_id = $1`, [id]),
    );
    expect((await claimAudit({ db, live }, ben))?.id).toBe(id);
    await saveScores({ db }, ben, id, sheetOf(4).scores);
    await finishAudit({ db, live }, ben, id);
    await expect(saveScores({ db }, ann, id, sheetOf(1).scores)).rejects.toMatchObject({ code: 'not-in-this-state', params: { state: 'rated' } });
    await expectEachOnce(db, house, [id], 1);
    const kept = await db.asSystem(house.organisationId, 'test', (tx) =>
      tx.query<{ person_id: string }>('select person_id from audit_sheet where audit_id = $1', [id]),
    );
    expect(kept.map(({ person_id }) => person_id).sort()).toEqual([ann.id, ben.id].sort());
  } finally {
    await leave();
  }
}, 60_000);
