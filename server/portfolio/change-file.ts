// What the client says that a file is, with which experiences it goes, and throwing it away: then its bytes are erased too.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import { type ChangedPortfolio, changePortfolio } from './change-portfolio.ts';
import { readFile, removeFile, type StoredFile, writeAbout, writeExperiencesOf } from './evidence-store.ts';
import { writeIncluded } from './experience-store.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';

/** What is not given stays as it was. @throws Refusal, see changePortfolio */
export function describeFile(
  deps: PortfolioDeps,
  client: Person,
  trajectoryId: string,
  { id, about, experiences }: { id: string; about?: string | undefined; experiences?: readonly string[] | undefined },
): Promise<ChangedPortfolio> {
  return changePortfolio(deps, client, trajectoryId, 'portfolio:write', async (tx) => {
    const before = await readFile(tx, trajectoryId, id);
    if (!before) throw new Refusal('not-found');
    if (about !== undefined) await writeAbout(tx, id, about);
    if (experiences) await writeExperiencesOf(tx, trajectoryId, id, experiences);
    await record(tx, client, { action: 'portfolio:describe-file', objectType: 'evidence-file', objectId: id, trajectoryId });
    return { id, text: joinNew([about], [before.about]) };
  });
}

/** For good. Should the process end between the row and the bytes, clean-files.ts erases those. @throws Refusal, see changePortfolio */
export async function throwFileAway(deps: PortfolioDeps, client: Person, trajectoryId: string, id: string): Promise<ChangedPortfolio> {
  let gone: StoredFile | null = null;
  const changed = await changePortfolio(deps, client, trajectoryId, 'portfolio:throw-away', async (tx) => {
    gone = await readFile(tx, trajectoryId, id);
    if (!gone) throw new Refusal('not-found');
    await removeFile(tx, id);
    await record(tx, client, { action: 'portfolio:throw-away', objectType: 'evidence-file', objectId: id, trajectoryId });
    return undefined;
  });
  if (gone) await deps.files?.erase((gone as StoredFile).key);
  return changed;
}

/** Exactly these go on paper. @throws Refusal, see changePortfolio */
export function chooseForExport(
  deps: PortfolioDeps,
  client: Person,
  trajectoryId: string,
  chosen: { experiences: readonly string[]; files: readonly string[] },
): Promise<ChangedPortfolio> {
  return changePortfolio(deps, client, trajectoryId, 'portfolio:export', async (tx) => {
    await writeIncluded(tx, trajectoryId, chosen);
    return undefined;
  });
}
