// The portfolio leaves the house, in its client's hands: only what they ticked, and with the sentence that nobody assessed it.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { readTrajectory } from '../trajectory/store.ts';
import { nowOf, type PortfolioDeps } from './portfolio-deps.ts';
import { type AlsoOnPaper, makePortfolioDocument } from './portfolio-document.ts';
import { gatherPortfolio, showPortfolio } from './read-portfolio.ts';

/** @throws Refusal not-allowed, not-found, not-here; not-in-this-state where nothing was ticked */
export async function exportPortfolio(deps: PortfolioDeps, client: Person, trajectoryId: string, also: AlsoOnPaper): Promise<Uint8Array> {
  const { stored, organisationName } = await deps.db.asPerson(client, async (tx) => {
    const trajectory = permitOn(client, await readTrajectory(tx, trajectoryId), 'portfolio:export');
    if (!deps.exportPortfolioPdf) throw new Refusal('not-here');
    return { stored: await gatherPortfolio(tx, client, trajectory), organisationName: await readOrganisationName(tx) };
  });
  const { trajectory } = stored;
  const people = { organisationName, clientName: trajectory.clientName ?? '', counsellorName: trajectory.counsellorName };
  const document = makePortfolioDocument(await showPortfolio(deps, client, stored), people, also, nowOf(deps));
  if (!document) throw new Refusal('not-in-this-state', { state: 'nothing-chosen' });
  if (!deps.exportPortfolioPdf) throw new Refusal('not-here');
  const pdf = await deps.exportPortfolioPdf(document);
  await deps.db.asPerson(client, (tx) =>
    record(tx, client, {
      action: 'portfolio:export',
      objectType: 'trajectory',
      objectId: trajectoryId,
      trajectoryId,
      detail: {
        experiences: document.experiences?.items.length ?? 0,
        files: document.files?.items.length ?? 0,
        standards: also.standards,
        advice: also.advice,
      },
    }),
  );
  return pdf;
}

async function readOrganisationName(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ name: string }>('select name from organisation where id = koers_organisation()');
  return row?.name ?? '';
}
