// What is in use of each prompt, what there is to choose from, and what stands in the way: for the supervisor and the administrator.
import type { Tx } from '../db/as-person.ts';
import { Refusal } from '../errors.ts';
import { permit } from '../people/permit.ts';
import { isAllowed, type Permission, type Person } from '../people/roles.ts';
import { readFourEyesPrompts } from '../people/store.ts';
import { caseFileOf } from './cases.ts';
import { checkVersion } from './check-version.ts';
import { type Comparison, listComparisons } from './comparison-store.ts';
import { fillsOf } from './known-steps.ts';
import { fencesOf } from './outline.ts';
import type { PromptDeps } from './prompt-deps.ts';
import type { ShippedPrompt } from './shipped.ts';
import { type Draft, keepShipped, listDrafts, listUses, listVersions, readDraft, type StoredUse, type StoredVersion } from './store.ts';
import { type Blocked, blockedFrom, type VersionStatus } from './version.ts';
import { hashOfText } from './version-text.ts';

type DeskDeps = Pick<PromptDeps, 'db' | 'prompts'>;

export type InUse = { version: number; origin: 'shipped' | 'own'; since: string | null; by: string | null; why: string };
export type ListedPrompt = {
  id: string;
  purpose: string;
  inUse: InUse;
  /** What was put to work and does not work: the shipped words do. */
  fallback: { version: number; why: 'tampered' | 'unfit' } | null;
  versions: number;
  /** Own versions newer than the one in use that nobody put to work. */
  waiting: number;
  hasDraft: boolean;
  may: Permission[];
};
export type PresentedVersion = Omit<StoredVersion, 'promptId' | 'writtenBy'> & {
  isMine: boolean;
  status: VersionStatus;
  /** Why it is not put to work; null where it may be. */
  blocked: Blocked | null;
  /** The latest comparison with the version in use. */
  comparison: Comparison | null;
};
export type PresentedPrompt = Omit<ListedPrompt, 'versions'> & {
  schema: string | null;
  sections: { title: string; fills: readonly string[] }[];
  fences: string[];
  cases: number;
  fourEyes: boolean;
  hasModel: boolean;
  versions: PresentedVersion[];
  uses: StoredUse[];
  comparisons: Comparison[];
  draft: Draft | null;
};

const words: readonly Permission[] = ['prompt:read', 'prompt:write', 'prompt:put-to-work'];
const mayOf = (person: Person): Permission[] => words.filter((word) => isAllowed(person.role, 'none', word));

/** @throws Refusal not-found */
export function shippedOf(deps: Pick<DeskDeps, 'prompts'>, promptId: string): ShippedPrompt {
  const found = deps.prompts.shipped.get(promptId);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** What shipped stands among the versions, also right after an update. */
export async function bringShipped(deps: DeskDeps, organisationId: string): Promise<void> {
  const rows = await Promise.all(
    [...deps.prompts.shipped].map(async ([promptId, { prompt, text }]) => ({ promptId, version: prompt.version, text, sha256: await hashOfText(text) })),
  );
  await deps.db.asSystem(organisationId, 'shipped prompts', (tx) => keepShipped(tx, rows));
}

/** Every prompt. @throws Refusal not-allowed */
export async function listPrompts(deps: DeskDeps, person: Person): Promise<ListedPrompt[]> {
  permit(person, 'prompt:read');
  await bringShipped(deps, person.organisationId);
  return deps.db.asPerson(person, async (tx) => {
    const [versions, uses, drafts] = [await listVersions(tx), await listUses(tx), await listDrafts(tx, person.id)];
    return [...deps.prompts.shipped].map(([id, shipped]) => {
      const own = versions.filter(({ promptId }) => promptId === id);
      return {
        ...summarise(
          deps,
          person,
          shipped,
          own,
          uses.filter(({ promptId }) => promptId === id),
          drafts.includes(id),
        ),
        versions: own.length,
      };
    });
  });
}

/** One prompt with all there is of it. @throws Refusal not-allowed, not-found */
export async function readDesk(deps: DeskDeps & { chat?: unknown }, person: Person, promptId: string): Promise<PresentedPrompt> {
  permit(person, 'prompt:read');
  const shipped = shippedOf(deps, promptId);
  await bringShipped(deps, person.organisationId);
  return deps.db.asPerson(person, async (tx) => {
    const [stored, uses, draft] = [await listVersions(tx, promptId), await listUses(tx, promptId), await readDraft(tx, promptId, person.id)];
    const comparisons = await listComparisons(tx, promptId);
    const fourEyes = await readFourEyesPrompts(tx);
    const summary = summarise(deps, person, shipped, stored, uses, draft !== null);
    const right = await rightVersions(tx, shipped, promptId);
    const fills = fillsOf(shipped);
    return {
      ...summary,
      schema: shipped.prompt.schema ?? null,
      sections: [...shipped.prompt.sections.keys()].map((title) => ({ title, fills: fills[title] ?? [] })),
      fences: [...fencesOf(shipped.prompt.sections.get('user') ?? '')],
      cases: deps.prompts.cases.get(caseFileOf(promptId))?.length ?? 0,
      fourEyes,
      hasModel: deps.chat != null,
      uses,
      comparisons,
      draft,
      versions: stored.map(({ promptId: _, writtenBy, ...version }) => {
        const status: VersionStatus =
          version.version === summary.inUse.version ? 'in-use' : uses.some((use) => use.version === version.version) ? 'was-in-use' : 'new';
        const comparison = comparisons.find((one) => one.version === version.version && one.baseVersion === summary.inUse.version) ?? null;
        const blocked = blockedFrom({
          status,
          isShipped: version.origin === 'shipped',
          isRight: right.has(version.version),
          isCompared: comparisons.some((one) => one.version === version.version && one.baseVersion === summary.inUse.version && one.status === 'done'),
          writtenBy,
          personId: person.id,
          fourEyes,
        });
        return { ...version, isMine: writtenBy === person.id, status, blocked, comparison };
      }),
    };
  });
}

/** The numbers of the versions that may work on this release. */
async function rightVersions(tx: Tx, shipped: ShippedPrompt, promptId: string): Promise<Set<number>> {
  const texts = await tx.query<{ version: number; text: string; sha256: string }>(
    'select version, text, sha256 from prompt_version where organisation_id = koers_organisation() and prompt_id = $1',
    [promptId],
  );
  const fills = fillsOf(shipped);
  const right = await Promise.all(
    texts.map(async ({ version, text, sha256 }) => ((await hashOfText(text)) === sha256 && checkVersion(text, shipped, fills).length === 0 ? [version] : [])),
  );
  return new Set(right.flat());
}

function summarise(
  deps: DeskDeps,
  person: Person,
  { prompt }: ShippedPrompt,
  versions: readonly StoredVersion[],
  uses: readonly StoredUse[],
  hasDraft: boolean,
) {
  const inUse = inUseOf(prompt.version, uses);
  const fallback = deps.prompts.inUse.fallbacks(person.organisationId).find(({ promptId }) => promptId === prompt.id);
  return {
    id: prompt.id,
    purpose: prompt.purpose,
    inUse,
    fallback: fallback ? { version: fallback.version, why: fallback.why } : null,
    waiting: versions.filter(
      ({ version, origin }) => origin === 'own' && version > Math.max(inUse.version, 1000) && !uses.some((use) => use.version === version),
    ).length,
    hasDraft,
    may: mayOf(person),
  };
}

/** What was put to work last; what ships where nothing was, or where the release is followed. */
export function inUseOf(shippedVersion: number, uses: readonly StoredUse[]): InUse {
  const [last] = uses;
  if (!last) return { version: shippedVersion, origin: 'shipped', since: null, by: null, why: '' };
  const version = last.followsRelease ? shippedVersion : last.version;
  return { version, origin: version > 1000 ? 'own' : 'shipped', since: last.putAt, by: last.putByName, why: last.why };
}
