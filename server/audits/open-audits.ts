// Brings into the queue what belongs there: what people flagged since, conversations that were drawn or flagged and are evaluated, and
// those that went on with something new in them. Running it twice, or on two instances at once, changes nothing.
import type { Database, Tx } from '../db/as-person.ts';
import { isDoubleRated } from '../evaluation/sample.ts';
import type { Live } from '../live/live.ts';
import { record } from '../trail/record.ts';
import { countRaters, insertAudits, insertFlags, listToJudgeAgain, listUnqueued, moveUnbegun, readToAudit, type ToAudit } from './open-store.ts';
import { readAuditSettings } from './settings-store.ts';

type Deps = { db: Database; live: Live };

/** The whole round, for the sweep. */
export async function openAudits(deps: Deps, organisationId: string): Promise<void> {
  const changed = await deps.db.asSystem(organisationId, 'open audits', async (tx) => {
    const flags = await insertFlags(tx);
    for (const { conversationId, trajectoryId, reason } of flags)
      await record(tx, null, { action: 'conversation:flag', objectType: 'conversation', objectId: conversationId, trajectoryId, reason });
    await moveUnbegun(tx);
    const opened = await open(tx, [...(await listUnqueued(tx)), ...(await listToJudgeAgain(tx))]);
    return flags.length + opened > 0;
  });
  if (changed) deps.live.changed(organisationId, 'audits', '');
}

/** Only what is evaluated and waits for its place, so that a screen is not five minutes behind. */
export async function openEvaluated(deps: Deps, organisationId: string): Promise<void> {
  const opened = await deps.db.asSystem(organisationId, 'open audits', async (tx) => open(tx, await listUnqueued(tx)));
  if (opened > 0) deps.live.changed(organisationId, 'audits', '');
}

/** One conversation, because a supervisor who may read it asks for it; nobody else has to judge it too. */
export async function openOnRequest(deps: Deps, organisationId: string, evaluationId: string): Promise<void> {
  await deps.db.asSystem(organisationId, 'open an audit on request', async (tx) => {
    const asked = await readToAudit(tx, evaluationId);
    if (asked) await insertAudits(tx, [{ ...asked, raters: 1 }]);
  });
}

async function open(tx: Tx, found: readonly ToAudit[]): Promise<number> {
  if (found.length === 0) return 0;
  const { doubleShare } = await readAuditSettings(tx);
  // Alone nobody can give a second opinion, and an audit that waits for one would wait for ever.
  const share = (await countRaters(tx)) > 1 ? doubleShare : 0;
  return insertAudits(
    tx,
    found.map((one) => ({ ...one, raters: isDoubleRated(one.conversationId, share) ? 2 : 1 })),
  );
}
