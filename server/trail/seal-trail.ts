// Seals what was written in the trail into the chain of its organisation. Never in the transaction that wrote it: a turn waits for nothing
// here. A row is sealed once no transaction that is older than its own is open, so that nothing can come to stand before it; several
// instances at once seal once. docs/decisions/0017 says why, and what a head is for.
import type { Database } from '../db/as-person.ts';
import { type BlockFacts, genesisOf, headOf, linkOf } from './chain.ts';
import { type Block, insertBlock, listUnsealed, mayISeal, type Pass, readHorizon, readLastBlock } from './seal-store.ts';

/** Rows in one block at most: what is held in memory, and for how long the embedded database's one connection is taken. */
export const rowsPerBlock = 2000;

/** Seals everything that can be. Returns how many rows were. */
export async function sealTrail(db: Pick<Database, 'asSystem'>, organisationId: string, size = rowsPerBlock): Promise<number> {
  let sealed = 0;
  for (;;) {
    const round = await db.asSystem(organisationId, 'sealing the trail', async (tx) => {
      if (!(await mayISeal(tx))) return { rows: 0, more: false };
      const last = await readLastBlock(tx);
      const horizon = await readHorizon(tx);
      const pass = passAfter(last, horizon);
      const found = await listUnsealed(tx, pass, horizon.max, size + 1);
      const rows = found.slice(0, size);
      const lastRow = rows.at(-1);
      if (!lastRow) return { rows: 0, more: false };
      let link = last?.head ?? genesisOf(organisationId);
      const seals = rows.map((row) => {
        link = linkOf(link, row);
        return { trailId: row.id, link };
      });
      const firstPlace = (last?.lastPlace ?? 0) + 1;
      const facts: BlockFacts = {
        number: (last?.number ?? 0) + 1,
        firstPlace,
        lastPlace: firstPlace + rows.length - 1,
        lastTrailId: lastRow.id,
        passFrom: pass.from,
        passUntil: pass.until,
        passDone: found.length <= size,
        passWhole: pass.whole,
        sealedAt: horizon.now,
      };
      await insertBlock(tx, facts, headOf(link, facts), seals);
      return { rows: rows.length, more: !facts.passDone };
    });
    sealed += round.rows;
    if (!round.more) return sealed;
  }
}

/** What the next round looks at: the rest of a pass that was cut, or everything since the one that is done. */
function passAfter(last: Block | null, { min, max }: { min: string; max: string }): Pass {
  if (!last) return { from: null, until: min, whole: true, afterId: '0' };
  if (!last.passDone) return { from: last.passFrom, until: last.passUntil, whole: last.passWhole, afterId: last.lastTrailId };
  // Numbers only go up. Where the next one to come is below where we were, this is another server than the one that sealed.
  const whole = BigInt(max) < BigInt(last.passUntil);
  return { from: last.passUntil, until: min, whole, afterId: '0' };
}
