// A portfolio as both screens read it: experiences, files, what is seen in them beside a standard, and the advice, each with what this person
// may do. Read in one transaction; the standards themselves are looked up after it.
import { isStarr, experienceOfAnswers } from './experience.ts';
import { listRuns } from '../conversation/exercise-store.ts';
import type { Tx } from '../db/as-person.ts';
import { mayOn, permitOn } from '../people/permit.ts';
import type { Permission, Person } from '../people/roles.ts';
import { readTrajectory, type Trajectory } from '../trajectory/store.ts';
import { listAdvice, type StoredAdvice } from './advice-store.ts';
import { listFiles, type StoredFile } from './evidence-store.ts';
import { listExperiences, type StoredExperience } from './experience-store.ts';
import type { PortfolioDeps } from './portfolio-deps.ts';
import { type PresentedPortfolio, presentPortfolio } from './present-portfolio.ts';
import { resolveStandard } from './resolve-standard.ts';
import { listChosen, listMatches, type StoredMatch } from './standard-store.ts';

/** A finished story that could be taken over. */
export type Takeable = { runId: string; exercise: string; title: string; at: Date };
export type StoredPortfolio = {
  trajectory: Trajectory;
  experiences: StoredExperience[];
  files: StoredFile[];
  takeable: Takeable[];
  chosen: string[];
  matches: StoredMatch[];
  advice: StoredAdvice[];
  may: Permission[];
};

/** @throws Refusal not-allowed or not-found */
export async function readPortfolio(deps: PortfolioDeps, person: Person, trajectoryId: string): Promise<PresentedPortfolio> {
  const stored = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'portfolio:read');
    return gatherPortfolio(tx, person, trajectory);
  });
  return showPortfolio(deps, person, stored);
}

/** Everything of it, as this person may see it. */
export async function gatherPortfolio(tx: Tx, person: Person, trajectory: Trajectory): Promise<StoredPortfolio> {
  const experiences = await listExperiences(tx, trajectory.id);
  return {
    trajectory,
    experiences,
    files: await listFiles(tx, trajectory.id),
    takeable: person.role === 'client' ? await findTakeable(tx, trajectory.id, experiences) : [],
    chosen: await listChosen(tx, trajectory.id),
    matches: await listMatches(tx, trajectory.id),
    advice: await listAdvice(tx, trajectory.id),
    may: mayNow(person, trajectory),
  };
}

/** Looks the standards up and puts it all in shape. Outside a transaction. */
export async function showPortfolio(deps: PortfolioDeps, person: Person, stored: StoredPortfolio): Promise<PresentedPortfolio> {
  const held = new Map<string, Awaited<ReturnType<typeof resolveStandard>>>();
  for (const id of new Set([...stored.chosen, ...stored.advice.flatMap(({ standardId }) => standardId ?? [])]))
    held.set(id, await resolveStandard(deps, person, id));
  return presentPortfolio(deps, person, stored, held);
}

/** After closing nothing is written; the client takes away what is theirs at any time. */
function mayNow(person: Person, trajectory: Trajectory): Permission[] {
  const always: Permission[] = ['portfolio:read', 'portfolio:throw-away', 'portfolio:export'];
  return mayOn(person, trajectory).filter((word) => word.startsWith('portfolio:') && (!trajectory.closedAt || always.includes(word)));
}

async function findTakeable(tx: Tx, trajectoryId: string, experiences: readonly StoredExperience[]): Promise<Takeable[]> {
  const runs = await listRuns(tx, trajectoryId);
  return runs.flatMap(({ id, title, definition, status, result, answers, finishedAt, updatedAt }) => {
    if (status !== 'finished' || !result || !isStarr(definition.steps) || experiences.some(({ runId }) => runId === id)) return [];
    const told = experienceOfAnswers(answers);
    return told ? [{ runId: id, exercise: title, title: told.title, at: finishedAt ?? updatedAt }] : [];
  });
}
