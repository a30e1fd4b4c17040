// A model holds sentences against the passages they cite, beside the embedded check (grounding.ts). It can only take away: what the
// embedded check holds back stays held back. A yes counts when it shows the words of the passage that carry the sentence, and code finds
// them there; anything else is no verdict. Relied on by hold-facts.ts.
import { z } from 'zod';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil, type Veil } from '../model/placeholders.ts';
import { asData, type Prompts } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import type { Language } from '../people/roles.ts';
import { sameSentenceKey } from './guard.ts';
import type { Passage } from './move.ts';
import { quoteCarries } from './quote-carries.ts';

const facts = z.object({
  verdicts: z
    .array(
      z.object({
        sentence: z.number().int(),
        verdict: z.enum(['supported', 'unsupported']),
        quote: z.string().nullish(),
      }),
    )
    .max(40),
});

export const factStep: Step<z.infer<typeof facts>> = {
  promptId: 'check-facts',
  schema: { name: 'facts', type: facts },
  fills: ['passages', 'sentences'],
};

/** How long a sentence may wait for this (milliseconds), and how long the answer may be. */
export const factLimits = { totalMs: 2500, maxTokens: 600 };

/** `unknown`: the model gave no verdict that counts. */
export type FactVerdict = 'supported' | 'unsupported' | 'unknown';

export type FactQuestion = {
  /** Without markers. */
  sentences: readonly string[];
  /** Only what these sentences cite. */
  passages: readonly Passage[];
  language: Language;
  /** People whose names stay in the house. */
  names: readonly string[];
};

/**
 * What a model makes of each sentence, in order.
 * @throws ModelFailure where it gave no answer of the asked shape in time
 */
export async function checkFacts(
  chat: Chat,
  prompts: Prompts,
  { sentences, passages, language, names }: FactQuestion,
  signal?: AbortSignal,
  limits: typeof factLimits = factLimits,
): Promise<FactVerdict[]> {
  const veil = makeVeil({ names });
  const { system, user } = wordStep(prompts, factStep.promptId, {
    passages: passages.map((passage, place) => passageBlock(passage, place, veil)).join('\n\n'),
    sentences: sentences.map((sentence, place) => `${place + 1}. ${asData(veil.hide(sentence)).replace(/\s+/g, ' ')}`).join('\n'),
  });
  // Asked once: whoever waits for the sentence does not wait twice.
  const { verdicts } = await chat.askJson({
    step: factStep.promptId,
    system,
    messages: [{ role: 'user', content: user }],
    schema: facts,
    tries: 1,
    signal,
    ...limits,
  });
  return sentences.map((sentence, place) => {
    const ofSentence = verdicts.filter((one) => one.sentence === place + 1);
    // Two verdicts on one sentence: the one that holds it back.
    if (ofSentence.some(({ verdict }) => verdict === 'unsupported')) return 'unsupported';
    const quote = restored(ofSentence[0]?.quote ?? '', veil);
    const source = passages.find((passage) => isQuoted(quote, passage));
    return source && quoteCarries(sentence, quote, source, language) ? 'supported' : 'unknown';
  });
}

function passageBlock({ title, heading, text, checkedAt, validTo, verified }: Passage, place: number, veil: Veil): string {
  const dates = `nagekeken op ${checkedAt}${validTo ? `, geldig tot ${validTo}` : ''}${verified === false ? ', niet bevestigd bij de bron' : ''}`;
  // A blank line parts one source from the next.
  const body = asData(veil.hide(text)).replace(/\n\s*\n/g, '\n');
  return `[${place + 1}] ${asData(title)}, ${asData(heading)} (${dates})\n${body}`;
}

/** Three words or more, to the letter; capitals, signs and line breaks aside. */
function isQuoted(quote: string, { title, heading, text }: Passage): boolean {
  const key = sameSentenceKey(quote);
  return key.split(' ').length >= 3 && sameSentenceKey(`${title}\n${heading}\n${text}`).includes(key);
}

/** A quote with somebody in it who was never there is in no source either. */
function restored(quote: string, veil: Veil): string {
  try {
    return veil.restore(quote);
  } catch (error) {
    if (error instanceof ModelFailure) return '';
    throw error;
  }
}
