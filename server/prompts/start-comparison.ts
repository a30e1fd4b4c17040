// Holds a version beside the one in use, on the fixed cases of its prompt. With a model this is a job; without one it is done at once.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { checkVersion } from './check-version.ts';
import { type Comparison, insertComparison, readComparison } from './comparison-store.ts';
import { fillsOf } from './known-steps.ts';
import type { PromptDeps } from './prompt-deps.ts';
import { readDesk, shippedOf } from './read-desk.ts';
import { runComparison } from './run-comparison.ts';
import { readVersionText } from './store.ts';

/** @param against the version in use where none is given. @throws Refusal not-found, not-allowed, prompt-not-right, not-in-this-state (with itself) */
export async function startComparison(deps: PromptDeps, person: Person, of: { promptId: string; version: number; against?: number }): Promise<Comparison> {
  permit(person, 'prompt:write');
  const base = shippedOf(deps, of.promptId);
  const { inUse } = await readDesk(deps, person, of.promptId);
  const against = of.against ?? inUse.version;
  if (against === of.version) throw new Refusal('not-in-this-state', { state: 'in-use' });
  const id = await deps.db.asPerson(person, async (tx) => {
    for (const version of [against, of.version]) {
      const row = await readVersionText(tx, of.promptId, version);
      if (!row) throw new Refusal('not-found');
      const problems = checkVersion(row.text, base, fillsOf(base));
      if (problems.length > 0) throw new Refusal('prompt-not-right', { problems: problems.map(({ code }) => code) });
    }
    const made = await insertComparison(tx, {
      promptId: of.promptId,
      baseVersion: against,
      version: of.version,
      model: deps.chat?.model ?? null,
      startedBy: person.id,
    });
    await record(tx, person, {
      action: 'prompt:compare',
      objectType: 'prompt',
      objectId: of.promptId,
      detail: { version: of.version, against, model: deps.chat?.model ?? null },
    });
    return made;
  });
  if (deps.chat) await deps.enqueue('compare-prompts', { organisationId: person.organisationId, comparisonId: id });
  else await runComparison(deps, person.organisationId, id);
  deps.live.changed(person.organisationId, 'prompts', person.organisationId);
  return deps.db.asPerson(person, async (tx) => (await readComparison(tx, id)) as Comparison);
}
