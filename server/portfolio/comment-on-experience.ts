// The counsellor says something beside an experience, and takes back what they said. The client's own words stay the client's.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { type ChangedPortfolio, changePortfolio } from './change-portfolio.ts';
import { insertComment, readExperience, removeComment } from './experience-store.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';

/** @throws Refusal, see changePortfolio */
export function commentOnExperience(
  deps: PortfolioDeps,
  counsellor: Person,
  trajectoryId: string,
  experienceId: string,
  text: string,
): Promise<ChangedPortfolio> {
  return changePortfolio(deps, counsellor, trajectoryId, 'portfolio:comment', async (tx) => {
    if (!(await readExperience(tx, trajectoryId, experienceId))) throw new Refusal('not-found');
    await insertComment(tx, trajectoryId, experienceId, text);
    await record(tx, counsellor, { action: 'portfolio:comment', objectType: 'experience', objectId: experienceId, trajectoryId });
    return undefined;
  });
}

/** @throws Refusal, see changePortfolio; not-found where it is somebody else's */
export function takeCommentBack(deps: PortfolioDeps, counsellor: Person, trajectoryId: string, id: string): Promise<ChangedPortfolio> {
  return changePortfolio(deps, counsellor, trajectoryId, 'portfolio:comment', async (tx) => {
    if (!(await removeComment(tx, trajectoryId, id))) throw new Refusal('not-found');
    return undefined;
  });
}
