// Puts a version to work, or goes back to an earlier one: one step, with who and why. Every instance works with it within seconds
// (prompts-in-use.ts); turns under way end with the words they began with.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readFourEyesPrompts } from '../people/store.ts';
import { record } from '../trail/record.ts';
import { checkVersion } from './check-version.ts';
import { listComparisons } from './comparison-store.ts';
import { fillsOf } from './known-steps.ts';
import type { PromptDeps } from './prompt-deps.ts';
import { bringShipped, inUseOf, shippedOf } from './read-desk.ts';
import { insertUse, listUses, lockPrompt, readVersionText } from './store.ts';
import { type Blocked, blockedFrom } from './version.ts';
import { hashOfText } from './version-text.ts';

/**
 * @param over the version that is in use as the administrator saw it
 * @throws Refusal not-allowed, not-found, stale-version, prompt-not-right, not-compared, second-person, not-in-this-state (in use already)
 */
export async function putToWork(
  deps: Pick<PromptDeps, 'db' | 'live' | 'prompts'>,
  person: Person,
  of: { promptId: string; version: number; over: number; why: string },
): Promise<void> {
  permit(person, 'prompt:put-to-work');
  const shipped = shippedOf(deps, of.promptId);
  await bringShipped(deps, person.organisationId);
  await deps.db.asPerson(person, async (tx) => {
    await lockPrompt(tx, of.promptId);
    const uses = await listUses(tx, of.promptId);
    const inUse = inUseOf(shipped.prompt.version, uses);
    if (inUse.version !== of.over) throw new Refusal('stale-version', { version: inUse.version });
    const row = await readVersionText(tx, of.promptId, of.version);
    if (!row) throw new Refusal('not-found');
    const compared = (await listComparisons(tx, of.promptId)).find(
      (one) => one.version === of.version && one.baseVersion === inUse.version && one.status === 'done',
    );
    const problems = checkVersion(row.text, shipped, fillsOf(shipped));
    const blocked = blockedFrom({
      status: of.version === inUse.version ? 'in-use' : uses.some(({ version }) => version === of.version) ? 'was-in-use' : 'new',
      isShipped: row.writtenBy === null,
      isRight: problems.length === 0 && (await hashOfText(row.text)) === row.sha256,
      isCompared: compared !== undefined,
      writtenBy: row.writtenBy,
      personId: person.id,
      fourEyes: await readFourEyesPrompts(tx),
    });
    if (blocked)
      throw refusalOf(
        blocked,
        problems.map(({ code }) => code),
      );
    const followsRelease = of.version === shipped.prompt.version;
    await insertUse(tx, { promptId: of.promptId, version: of.version, followsRelease, comparisonId: compared?.id ?? null, why: of.why, putBy: person.id });
    await record(tx, person, {
      action: 'prompt:put-to-work',
      objectType: 'prompt',
      objectId: of.promptId,
      reason: of.why,
      detail: { from: inUse.version, to: of.version, comparison: compared?.id ?? null, comparedWith: compared ? (compared.model ?? 'no-model') : null },
    });
  });
  deps.prompts.inUse.forget(person.organisationId);
  deps.live.changed(person.organisationId, 'prompts', person.organisationId);
}

function refusalOf(blocked: Blocked, problems: string[]): Refusal {
  switch (blocked) {
    case 'in-use':
      return new Refusal('not-in-this-state', { state: 'in-use' });
    case 'not-right':
      return new Refusal('prompt-not-right', { problems });
    case 'not-compared':
      return new Refusal('not-compared');
    case 'second-person':
      return new Refusal('second-person');
  }
}
