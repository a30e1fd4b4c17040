// A portfolio is held against a standard: which one, and what a person sees in an experience or a file for one of its elements. A judgement is
// always somebody's, with their name under it; Koers has none, and makes no sum of those that are there.
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import { type ChangedPortfolio, changePortfolio } from './change-portfolio.ts';
import { readFile } from './evidence-store.ts';
import { readExperience } from './experience-store.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';
import { resolveStandard } from './resolve-standard.ts';
import { insertChosen, type Judgement, listChosen, readOwnNote, removeChosen, writeMatch } from './standard-store.ts';

/** How many standards stand beside each other before nobody looks at them any more. */
const mostStandards = 6;

/** @throws Refusal, see changePortfolio; not-found (no such standard), invalid-input (there are enough) */
export async function chooseStandard(deps: PortfolioDeps, person: Person, trajectoryId: string, standardId: string): Promise<ChangedPortfolio> {
  const standard = await resolveStandard(deps, person, standardId);
  return changePortfolio(deps, person, trajectoryId, 'portfolio:hold', async (tx) => {
    if (!standard) throw new Refusal('not-found');
    const chosen = await listChosen(tx, trajectoryId);
    if (!chosen.includes(standardId) && chosen.length >= mostStandards)
      throw new Refusal('invalid-input', { field: 'standards', why: 'too-many', limit: mostStandards });
    if (await insertChosen(tx, trajectoryId, standardId))
      await record(tx, person, { action: 'portfolio:choose-standard', objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail: { standardId } });
    return undefined;
  });
}

/** With everything that was seen in it, by both. @throws Refusal, see changePortfolio */
export function putStandardAside(deps: PortfolioDeps, person: Person, trajectoryId: string, standardId: string): Promise<ChangedPortfolio> {
  return changePortfolio(deps, person, trajectoryId, 'portfolio:hold', async (tx) => {
    if (!(await removeChosen(tx, trajectoryId, standardId))) throw new Refusal('not-found');
    await record(tx, person, {
      action: 'portfolio:put-standard-aside',
      objectType: 'trajectory',
      objectId: trajectoryId,
      trajectoryId,
      detail: { standardId },
    });
    return undefined;
  });
}

/** `shows` null takes one's own view back; that of the other stays. @throws Refusal, see changePortfolio; not-found */
export async function judgeElement(deps: PortfolioDeps, person: Person, trajectoryId: string, judgement: Judgement): Promise<ChangedPortfolio> {
  const { standardId, elementId, experienceId, evidenceId, shows, note } = judgement;
  const standard = await resolveStandard(deps, person, standardId);
  return changePortfolio(deps, person, trajectoryId, 'portfolio:hold', async (tx) => {
    const stands = (await listChosen(tx, trajectoryId)).includes(standardId) && standard?.elements.some(({ id }) => id === elementId);
    const shown =
      experienceId !== null ? await readExperience(tx, trajectoryId, experienceId) : evidenceId !== null && (await readFile(tx, trajectoryId, evidenceId));
    if (!stands || !shown) throw new Refusal('not-found');
    const before = await readOwnNote(tx, trajectoryId, judgement);
    const id = await writeMatch(tx, trajectoryId, judgement);
    await record(tx, person, {
      action: 'portfolio:hold',
      objectType: experienceId !== null ? 'experience' : 'evidence-file',
      objectId: (experienceId ?? evidenceId) as string,
      trajectoryId,
      detail: { standardId, elementId, shows },
    });
    return id === null ? undefined : { id, text: joinNew([note], [before]) };
  });
}
