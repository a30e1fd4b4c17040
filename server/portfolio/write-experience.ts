// The client writes an experience, changes it, throws it away, or takes one over from an exercise they finished.
import { readRun } from '../conversation/exercise-store.ts';
import { Refusal } from '../errors.ts';
import type { Person } from '../people/roles.ts';
import { joinNew } from '../signals/written/written-in.ts';
import { record } from '../trail/record.ts';
import { type ChangedPortfolio, changePortfolio } from './change-portfolio.ts';
import { type ExperienceFields, experienceOfAnswers, isStarr, wordsOf } from './experience.ts';
import { insertExperience, listExperiences, readExperience, removeExperience, updateExperience, writeEvidenceOf } from './experience-store.ts';
import { mostExperiences, type PortfolioDeps } from './portfolio-deps.ts';

/** `evidence`: the files that go with it; not given, those stay as they were. */
export type ExperienceGiven = { fields: ExperienceFields; evidence?: readonly string[] | undefined };

/** @throws Refusal, see changePortfolio; invalid-input (there are enough) */
export function addExperience(
  deps: PortfolioDeps,
  client: Person,
  trajectoryId: string,
  { fields, evidence = [] }: ExperienceGiven,
): Promise<ChangedPortfolio> {
  return changePortfolio(deps, client, trajectoryId, 'portfolio:write', async (tx) => {
    if ((await listExperiences(tx, trajectoryId)).length >= mostExperiences)
      throw new Refusal('invalid-input', { field: 'experiences', why: 'too-many', limit: mostExperiences });
    const id = (await insertExperience(tx, trajectoryId, fields)) as string;
    await writeEvidenceOf(tx, trajectoryId, id, evidence);
    await record(tx, client, { action: 'portfolio:write', objectType: 'experience', objectId: id, trajectoryId });
    return { id, text: joinNew(wordsOf(fields)) };
  });
}

/** @param version the one that was seen. @throws Refusal, see changePortfolio; stale-version */
export function changeExperience(
  deps: PortfolioDeps,
  client: Person,
  trajectoryId: string,
  { id, version, fields, evidence }: ExperienceGiven & { id: string; version: number },
): Promise<ChangedPortfolio> {
  return changePortfolio(deps, client, trajectoryId, 'portfolio:write', async (tx) => {
    const before = await readExperience(tx, trajectoryId, id, { lock: true });
    if (!before) throw new Refusal('not-found');
    if (before.version !== version) throw new Refusal('stale-version', { version: before.version });
    await updateExperience(tx, id, fields);
    if (evidence) await writeEvidenceOf(tx, trajectoryId, id, evidence);
    await record(tx, client, { action: 'portfolio:write', objectType: 'experience', objectId: id, trajectoryId, detail: { version: version + 1 } });
    return { id, text: joinNew(wordsOf(fields), wordsOf(before)) };
  });
}

/** With what was said and seen in it; its files stay. A signal that was raised stays with its sentence. @throws Refusal, see changePortfolio */
export function throwExperienceAway(deps: PortfolioDeps, client: Person, trajectoryId: string, id: string): Promise<ChangedPortfolio> {
  return changePortfolio(deps, client, trajectoryId, 'portfolio:throw-away', async (tx) => {
    if (!(await readExperience(tx, trajectoryId, id, { lock: true }))) throw new Refusal('not-found');
    await removeExperience(tx, id);
    await record(tx, client, { action: 'portfolio:throw-away', objectType: 'experience', objectId: id, trajectoryId });
    return undefined;
  });
}

/**
 * The story of a finished exercise, in the client's words; it was screened when they told it, and the run stays its evidence.
 * @throws Refusal, see changePortfolio; not-in-this-state (not finished, thrown away, no such story, or taken over before)
 */
export function takeOverExercise(deps: PortfolioDeps, client: Person, trajectoryId: string, runId: string): Promise<ChangedPortfolio> {
  return changePortfolio(deps, client, trajectoryId, 'portfolio:write', async (tx) => {
    const run = await readRun(tx, runId, { lock: true });
    if (run?.trajectoryId !== trajectoryId) throw new Refusal('not-found');
    const told = run.status === 'finished' && run.result && isStarr(run.definition.steps) ? experienceOfAnswers(run.answers) : null;
    if (!told) throw new Refusal('not-in-this-state', { state: run.status });
    const id = await insertExperience(tx, trajectoryId, told, runId);
    if (id === null) throw new Refusal('not-in-this-state', { state: 'taken-over' });
    await record(tx, client, { action: 'portfolio:take-over', objectType: 'experience', objectId: id, trajectoryId, detail: { runId } });
    return undefined;
  });
}
