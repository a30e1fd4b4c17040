// Draws the random sample of every week that is over (docs/decisions/0015). The seed is made when a week begins, before anybody knows
// what there will be to draw from; a week is drawn once, whoever sweeps.
import { randomBytes } from 'node:crypto';
import type { Database } from '../db/as-person.ts';
import { drawSample, wasDrawn } from '../evaluation/sample.ts';
import type { Live } from '../live/live.ts';
import { record } from '../trail/record.ts';
import { insertDrawn, listDraws, listDrawn, listPopulation, lockDueDraws, type Member, seedWeek, writeDraw } from './draw-store.ts';
import { readAuditSettings } from './settings-store.ts';

/** Gives this week its seed and draws the weeks that are over. @returns how many conversations were drawn */
export async function drawSamples(deps: { db: Database; live: Live }, organisationId: string, now: Date): Promise<number> {
  const drawn = await deps.db.asSystem(organisationId, 'draw samples', async (tx) => {
    await seedWeek(tx, now, randomBytes(32).toString('hex'));
    const due = await lockDueDraws(tx, now);
    if (due.length === 0) return 0;
    const { sampleRate, sampleAtLeast } = await readAuditSettings(tx);
    const asked = { rate: sampleRate, atLeast: sampleAtLeast };
    let drawn = 0;
    for (const { id, week, seed } of due) {
      const population = await listPopulation(tx, week);
      const draw = drawSample(seed, asked, population);
      const byId = new Map(population.map((member) => [member.id, member]));
      const members = draw.members.map((member) => ({ ...(byId.get(member.id) as Member), weight: member.weight }));
      await insertDrawn(tx, id, members);
      await writeDraw(tx, id, asked, draw);
      for (const member of members) {
        const about = { objectType: 'conversation', objectId: member.id, trajectoryId: member.trajectoryId } as const;
        await record(tx, null, { ...about, action: 'conversation:flag', reason: 'sample', detail: { drawId: id, week } });
      }
      await record(tx, null, {
        action: 'sample:draw',
        objectType: 'sample-draw',
        objectId: id,
        detail: { week, rate: draw.rate, population: draw.population, drawn: draw.drawn },
      });
      drawn += draw.drawn;
    }
    return drawn;
  });
  if (drawn > 0) deps.live.changed(organisationId, 'audits', '');
  return drawn;
}

/** How a draw compares with what its seed says today, over the conversations that are still there. */
export type CheckedDraw = { stillThere: number; drawnThen: number; drawnNow: number; same: boolean };

/** Draws again from the seed that is kept. Conversations that were erased since are not missed: each can be checked by itself. Null: no such draw. */
export async function checkDraw(deps: { db: Database }, organisationId: string, drawId: string): Promise<CheckedDraw | null> {
  return deps.db.asSystem(organisationId, 'check a draw', async (tx) => {
    const draw = (await listDraws(tx)).find(({ id }) => id === drawId);
    if (!draw) return null;
    const population = await listPopulation(tx, draw.week);
    const now = new Set(population.filter((member) => wasDrawn(draw.seed, draw.strata, member)).map(({ id }) => id));
    const then = await listDrawn(tx, drawId);
    return { stillThere: population.length, drawnThen: then.length, drawnNow: now.size, same: then.length === now.size && then.every((id) => now.has(id)) };
  });
}
