// A new version is written once and never again. What does not fit is refused with where it does not; the writer's draft stays.
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { record } from '../trail/record.ts';
import { checkVersion, type Problem } from './check-version.ts';
import { fillsOf } from './known-steps.ts';
import { type Outline, fencesOf, outlineOf } from './outline.ts';
import type { PromptDeps } from './prompt-deps.ts';
import { bringShipped, shippedOf } from './read-desk.ts';
import { firstOwnVersion } from './shipped.ts';
import { dropDraft, insertVersion, listVersions, lockPrompt, readVersionText } from './store.ts';
import { hashOfText, tidyText, withVersion } from './version-text.ts';

type WriteDeps = Pick<PromptDeps, 'db' | 'live' | 'prompts'>;

/** What is wrong with a text, and where its parts stand; nothing of it is kept. @throws Refusal not-allowed, not-found */
export function checkText(
  deps: Pick<WriteDeps, 'prompts'>,
  person: Person,
  of: { promptId: string; text: string },
): { problems: Problem[]; sections: Outline['sections'] } {
  permit(person, 'prompt:write');
  const shipped = shippedOf(deps, of.promptId);
  const text = tidyText(of.text);
  return { problems: checkVersion(text, shipped, fillsOf(shipped)), sections: outlineOf(text, fencesOf(shipped.prompt.sections.get('user') ?? '')).sections };
}

/** @returns the number it was given. @throws Refusal not-allowed, not-found, prompt-not-right (with code, line and name of each thing), not-in-this-state where nothing is new */
export async function writeVersion(deps: WriteDeps, person: Person, of: { promptId: string; text: string; why: string; basedOn: number }): Promise<number> {
  permit(person, 'prompt:write');
  const shipped = shippedOf(deps, of.promptId);
  await bringShipped(deps, person.organisationId);
  const text = tidyText(of.text);
  const problems = checkVersion(text, shipped, fillsOf(shipped));
  if (problems.length > 0) {
    throw new Refusal('prompt-not-right', { problems: problems.map(({ code, line, name }) => `${code} ${line ?? 0} ${name}`) });
  }
  const version = await deps.db.asPerson(person, async (tx) => {
    await lockPrompt(tx, of.promptId);
    const before = await readVersionText(tx, of.promptId, of.basedOn);
    if (!before) throw new Refusal('not-found');
    const next = Math.max(firstOwnVersion - 1, ...(await listVersions(tx, of.promptId)).map(({ version }) => version)) + 1;
    const numbered = withVersion(text, next);
    if (numbered === withVersion(tidyText(before.text), next)) throw new Refusal('not-in-this-state', { state: 'nothing-new' });
    const sha256 = await hashOfText(numbered);
    await insertVersion(tx, { promptId: of.promptId, version: next, text: numbered, sha256, basedOn: of.basedOn, why: of.why, writtenBy: person.id });
    await dropDraft(tx, of.promptId, person.id);
    await record(tx, person, {
      action: 'prompt:write',
      objectType: 'prompt',
      objectId: of.promptId,
      reason: of.why,
      detail: { version: next, basedOn: of.basedOn, sha256 },
    });
    return next;
  });
  deps.live.changed(person.organisationId, 'prompts', person.organisationId);
  return version;
}
