// A sentence that the guard held back for how it is worded is put to the model once more, with the rule in words. What comes back goes
// through the same gate as any sentence. Never asked for what leaks, was made up, or claims a deed: those are left out.
import { z } from 'zod';
import type { Chat } from '../model/chat.ts';
import type { Veil } from '../model/placeholders.ts';
import { asData, type Prompts, sectionOf } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import type { GuardRule } from './guard.ts';
import type { MoveName } from './move.ts';
import { languageWords } from './reply-context.ts';
import type { Language } from '../people/roles.ts';

/** Rules about wording; a sentence that breaks another one is not asked for again. */
const mendableRules = [
  'diagnosis',
  'advice',
  'promise',
  'steering',
  'judgement',
  'discrimination',
  'human-claim',
  'tone',
  'too-long',
  'too-hard',
] as const satisfies readonly GuardRule[];
export type MendableRule = (typeof mendableRules)[number];

export const isMendable = (rule: string): rule is MendableRule => (mendableRules as readonly string[]).includes(rule);

const rewritten = z.object({ rewritten: z.string().min(1).max(400) });

export const rewriteStep: Step<z.infer<typeof rewritten>> = {
  promptId: 'rewrite-sentence',
  schema: { name: 'rewritten', type: rewritten },
  fills: ['rule', 'words', 'language', 'kind', 'move', 'message', 'sentence'],
  wordsFrom: { 'rewrite-sentence': [...mendableRules.map((rule) => `rule-${rule}`), 'kind-question', 'kind-statement'] },
};

/** A client waits for it in mid-reply (milliseconds). */
export const rewriteLimits = { totalMs: 2000, maxTokens: 120 };
const mostWords = { plain: 25, simpler: 14 };
/** Of the client's message, in characters: enough to take a word from. */
const messageShown = 800;

export type ToRewrite = { sentence: string; rule: MendableRule; move: MoveName; message: string; language: Language; isSimpler: boolean };

/**
 * The sentence as the model words it now.
 * @throws ModelFailure
 */
export async function rewriteSentence(
  chat: Chat,
  prompts: Prompts,
  { sentence, rule, move, message, language, isSimpler }: ToRewrite,
  veil: Veil,
  signal?: AbortSignal,
  limits: typeof rewriteLimits = rewriteLimits,
): Promise<string> {
  const words = wordStep(prompts, rewriteStep.promptId, {
    rule: sectionOf(prompts, rewriteStep.promptId, `rule-${rule}`),
    kind: sectionOf(prompts, rewriteStep.promptId, sentence.includes('?') ? 'kind-question' : 'kind-statement'),
    words: String(isSimpler ? mostWords.simpler : mostWords.plain),
    language: languageWords[language],
    move,
    message: asData(veil.hide(message.slice(-messageShown))),
    sentence: asData(veil.hide(sentence)),
  });
  const answer = await chat.askJson({
    step: rewriteStep.promptId,
    system: words.system,
    messages: [{ role: 'user', content: words.user }],
    schema: rewritten,
    tries: 1,
    signal,
    ...limits,
  });
  return veil.restore(answer.rewritten).replace(/\s+/g, ' ').trim();
}
