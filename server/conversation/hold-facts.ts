// Asks a model about the facts of one reply, while the reply is still being written: the sentences that are ready together and cite the
// same passages are one question. It waits no longer than its budget, and after one failure it asks no more in this reply: what has no
// verdict is the gate's to decide (sentence-gate.ts), and the client is not kept waiting.
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Prompts } from '../model/prompt.ts';
import { checkFacts, type FactVerdict, factLimits } from './check-facts.ts';
import type { Passage, Situation } from './move.ts';
import type { HeldSentence } from './sentence-gate.ts';

/** All the time that checks may add up to in one reply, in milliseconds. */
const replyBudgetMs = 8000;
/** Of sentences without a marker it is not known which passage is meant: as many as the voice was shown. */
const mostPassages = 5;

type Deps = { chat: Chat | null; prompts: Prompts; checksFacts: boolean; log(event: string, detail?: Record<string, string | number>): void };

export type FactHolder = {
  /** A verdict for each sentence that states a fact and passed the embedded check; null for the others. Never rejects. */
  ask(held: readonly HeldSentence[]): Promise<(FactVerdict | null)[]>;
};

/** Null where no model checks: then the embedded check decides alone. */
export function makeFactHolder(
  deps: Deps,
  situation: Situation,
  passages: readonly Passage[],
  signal?: AbortSignal,
  budgetMs = replyBudgetMs,
): FactHolder | null {
  const { chat } = deps;
  if (!chat || !deps.checksFacts || passages.length === 0) return null;
  const names = [situation.counsellorName, situation.clientName];
  let left = budgetMs;
  let hasFailed = false;

  async function askGroup(group: readonly HeldSentence[]): Promise<FactVerdict[]> {
    if (hasFailed || left <= 0 || !chat) return group.map(() => 'unknown');
    const cited = (group[0] as HeldSentence).cited;
    const begunAt = performance.now();
    try {
      return await checkFacts(
        chat,
        deps.prompts,
        {
          sentences: group.map(({ bare }) => bare),
          passages: cited.length > 0 ? cited.map((index) => passages[index] as Passage) : passages.slice(0, mostPassages),
          language: situation.language,
          names,
        },
        signal,
        { ...factLimits, totalMs: Math.min(factLimits.totalMs, left) },
      );
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      hasFailed = true;
      deps.log('facts.not-checked', { kind: failure.kind, sentences: group.length });
      return group.map(() => 'unknown');
    } finally {
      left -= performance.now() - begunAt;
    }
  }

  return {
    async ask(held) {
      const verdicts: (FactVerdict | null)[] = held.map(() => null);
      const groups = new Map<string, number[]>();
      for (const [place, { rule, isFact, isQuoted, cited }] of held.entries()) {
        if (rule !== null || !isFact || isQuoted) continue;
        const key = cited.join(' ');
        groups.set(key, [...(groups.get(key) ?? []), place]);
      }
      await Promise.all(
        [...groups.values()].map(async (places) => {
          const found = await askGroup(places.map((place) => held[place] as HeldSentence));
          for (const [at, place] of places.entries()) verdicts[place] = found[at] as FactVerdict;
        }),
      );
      return verdicts;
    },
  };
}
