// A model says sentences of the plan in simpler words. What it gives counts only where three things hold: nothing was lost or added that can
// be counted (plain-language.ts), the guard lets it through, and a second look finds that the sentence itself carries it (check-facts). Any
// other sentence is said by the rules.
import { z } from 'zod';
import { checkFacts, factLimits } from '../conversation/check-facts.ts';
import { checkSentence, type GuardRule } from '../conversation/guard.ts';
import type { Passage } from '../conversation/move.ts';
import { splitSentences } from '../conversation/sentences.ts';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil } from '../model/placeholders.ts';
import { asData, type Prompts } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import { type PlainSentence, saysAsMuch, sayPlainly } from './plain-language.ts';

const plain = z.object({ sentences: z.array(z.object({ sentence: z.number().int(), plain: z.string().trim().min(1).max(1000) })).max(60) });

export const plainStep: Step<z.infer<typeof plain>> = { promptId: 'plain-plan', schema: { name: 'plain', type: plain }, fills: ['sentences'] };

/** Of one section; somebody waits for it at a screen that says so (milliseconds). */
export const plainLimits = { totalMs: 30_000, maxTokens: 1500 };

/** The plan speaks as the client: "ik voel" and "ik belde" are theirs, not a machine's claim. */
const ofTheClient: ReadonlySet<GuardRule> = new Set<GuardRule>(['human-claim', 'false-deed', 'promise']);

/**
 * Each sentence in simpler words, in order.
 * @throws ModelFailure where it gave no answer of the asked shape in time
 */
export async function sayPlainlyWithModel(
  chat: Chat,
  prompts: Prompts,
  sentences: readonly string[],
  names: readonly string[],
  limits: typeof plainLimits = plainLimits,
): Promise<PlainSentence[]> {
  const veil = makeVeil({ names });
  const { system, user } = wordStep(prompts, plainStep.promptId, {
    sentences: sentences.map((sentence, place) => `${place + 1}. ${asData(veil.hide(sentence)).replace(/\s+/g, ' ')}`).join('\n'),
  });
  const answer = await chat.askJson({ step: plainStep.promptId, system, messages: [{ role: 'user', content: user }], schema: plain, ...limits });
  return Promise.all(
    sentences.map(async (sentence, place) => {
      const byRule = sayPlainly(sentence);
      const said = answer.sentences.filter((one) => one.sentence === place + 1);
      const text = said.length === 1 ? restored(said[0]?.plain ?? '', veil) : null;
      if (!text || text === sentence || !saysAsMuch(sentence, text) || !passesGuard(text, sentence)) return byRule;
      return (await isCarried(chat, prompts, text, sentence, names)) ? { text, isChanged: true } : byRule;
    }),
  );
}

function restored(text: string, veil: ReturnType<typeof makeVeil>): string | null {
  try {
    return veil.restore(text);
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}

function passesGuard(text: string, original: string): boolean {
  if (/[?!]/.test(text) && !/[?!]/.test(original)) return false;
  return splitSentences(text).every((sentence) => {
    const verdict = checkSentence(sentence, { language: 'nl', allowed: original, questionsSoFar: 0, alreadySaid: [] });
    return verdict.ok || ofTheClient.has(verdict.rule);
  });
}

/** A second look, with the sentence itself as the only source; where it cannot look, it is not carried. */
async function isCarried(chat: Chat, prompts: Prompts, text: string, original: string, names: readonly string[]): Promise<boolean> {
  const passage: Passage = { id: 'plan', documentId: 'plan', title: 'Plan', heading: 'Zin', text: original, url: null, checkedAt: '', validTo: null };
  try {
    const parts = splitSentences(text);
    const verdicts = await checkFacts(chat, prompts, { sentences: parts, passages: [passage], language: 'nl', names }, undefined, {
      ...factLimits,
      totalMs: 10_000,
    });
    return verdicts.every((verdict) => verdict === 'supported');
  } catch (error) {
    if (error instanceof ModelFailure) return false;
    throw error;
  }
}
