// Which words an organisation works with now. Every instance looks for itself, with one small question that it asks at most once every
// two seconds for each organisation: a version that is put to work on one instance works on all of them a moment later, and a turn
// costs one round trip at most. A row that was tampered with, or that this release cannot use any more, never fails a turn: what ships
// works in its place, and the log and the administrator's screen say so.
import type { Database, Tx } from '../db/as-person.ts';
import { describeError } from '../log.ts';
import { parsePrompt, type Prompt, type Prompts } from '../model/prompt.ts';
import { checkVersion } from './check-version.ts';
import { fillsOf } from './known-steps.ts';
import { promptsOf, type Shipped } from './shipped.ts';
import { hashOfText } from './version-text.ts';

export type Fallback = { promptId: string; version: number; why: 'tampered' | 'unfit' };
export type PromptsInUse = {
  /** Never throws. */
  of(db: Pick<Database, 'asSystem'>, organisationId: string): Promise<Prompts>;
  /** What does not work although it was put to work, as far as this instance looked. */
  fallbacks(organisationId?: string): Fallback[];
  /** Looks again at the next question: something was put to work here. */
  forget(organisationId: string): void;
};

type Known = { prompts: Prompts; print: string; lookedAt: number; fallbacks: Fallback[] };
type Log = (event: string, detail?: Record<string, string | number | boolean | null>) => void;

/** How long an answer counts, in milliseconds; "within seconds" is what an administrator is told. */
const freshFor = 2000;

/** @param clock in milliseconds, only ever going up */
export function makePromptsInUse(shipped: Shipped, log: Log, clock: () => number = () => performance.now()): PromptsInUse {
  const atHand = promptsOf(shipped);
  const known = new Map<string, Known>();
  return {
    async of(db, organisationId) {
      const before = known.get(organisationId);
      const now = clock();
      if (before && now - before.lookedAt < freshFor) return before.prompts;
      // Who comes while this one looks goes on with what was known: nobody waits twice.
      if (before) before.lookedAt = now;
      try {
        const { print, chosen } = await db.asSystem(organisationId, 'prompts in use', (tx) => readChosen(tx, before?.print ?? null));
        if (!chosen) return before?.prompts ?? atHand;
        const { prompts, fallbacks } = await compose(shipped, atHand, chosen);
        for (const { promptId, version, why } of fallbacks) log('prompt.not-used', { organisationId, prompt: promptId, version, why });
        // Put to work while this was read: the next question looks once more.
        const isForgotten = before?.lookedAt === Number.NEGATIVE_INFINITY;
        known.set(organisationId, { prompts, print, lookedAt: isForgotten ? Number.NEGATIVE_INFINITY : now, fallbacks });
        return prompts;
      } catch (error) {
        log('prompts.not-read', describeError(error));
        return before?.prompts ?? atHand;
      }
    },
    fallbacks: (organisationId) => [...known].flatMap(([id, { fallbacks }]) => (organisationId === undefined || id === organisationId ? fallbacks : [])),
    forget(organisationId) {
      const before = known.get(organisationId);
      if (before) before.lookedAt = Number.NEGATIVE_INFINITY;
    },
  };
}

type Chosen = { promptId: string; version: number; origin: 'shipped' | 'own'; followsRelease: boolean; text: string; sha256: string };

/**
 * What was put to work last, of each prompt that anything was put to work of. `print` is another when anything about it is another, the
 * texts themselves included; where it is the one known, no text travels and `chosen` is null.
 */
async function readChosen(tx: Tx, known: string | null): Promise<{ print: string; chosen: Chosen[] | null }> {
  const rows = await tx.query<{ print: string; promptId: string | null } & Omit<Chosen, 'promptId'>>(
    `with latest as (
       select distinct on (prompt_id) prompt_id, version, follows_release, id from prompt_use
       where organisation_id = koers_organisation() order by prompt_id, id desc),
     chosen as (
       select u.id, u.prompt_id, u.version, v.origin, u.follows_release, v.text, v.sha256 from latest u
       join prompt_version v on v.organisation_id = koers_organisation() and v.prompt_id = u.prompt_id and v.version = u.version),
     print as (select coalesce(string_agg(id || ' ' || sha256 || ' ' || md5(text), ',' order by prompt_id), '') as print from chosen)
     select p.print, c.prompt_id as "promptId", c.version, c.origin, c.follows_release as "followsRelease", c.text, c.sha256
     from print p left join chosen c on p.print is distinct from $1`,
    [known],
  );
  const print = rows[0]?.print ?? '';
  return { print, chosen: print === known ? null : rows.flatMap(({ promptId, ...row }) => (promptId === null ? [] : [{ ...row, promptId }])) };
}

/** What ships, with what was chosen in its place where that may work. */
async function compose(shipped: Shipped, atHand: Prompts, chosen: readonly Chosen[]): Promise<{ prompts: Prompts; fallbacks: Fallback[] }> {
  const prompts = new Map<string, Prompt>(atHand);
  const fallbacks: Fallback[] = [];
  for (const one of chosen) {
    const base = shipped.get(one.promptId);
    // A prompt that this release does not have, or what ships anyway.
    if (!base || one.followsRelease) continue;
    const why = (await hashOfText(one.text)) === one.sha256 ? (checkVersion(one.text, base, fillsOf(base)).length > 0 ? 'unfit' : null) : 'tampered';
    if (why) fallbacks.push({ promptId: one.promptId, version: one.version, why });
    else prompts.set(one.promptId, { ...parsePrompt(one.text, one.promptId), version: one.version });
  }
  return { prompts, fallbacks };
}
