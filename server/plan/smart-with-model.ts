// A model looks at a goal beside the rules (smart.ts). It adds: a letter that the rules found wanting is in order only where the model shows
// the words of the goal that say so, and code finds them there; a letter that was in order stays so, with the model's advice beside it.
import { z } from 'zod';
import { sameSentenceKey } from '../conversation/guard.ts';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil } from '../model/placeholders.ts';
import { asData, type Prompts } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import { itemTexts } from './section.ts';
import type { Language } from '../people/roles.ts';
import { checkSmart, type Goal, type SmartLetter, smartLetters, type SmartVerdict } from './smart.ts';

const smart = z.object({
  letters: z.array(z.object({ letter: z.enum(smartLetters), ok: z.boolean(), quote: z.string().nullish(), hint: z.string().trim().nullish() })).max(20),
});
type Seen = z.infer<typeof smart>['letters'][number];

export const smartStep: Step<z.infer<typeof smart>> = { promptId: 'check-smart', schema: { name: 'smart', type: smart }, fills: ['today', 'goal'] };

/** Somebody who types waits for it (milliseconds). */
export const smartLimits = { totalMs: 8000, maxTokens: 500 };

const fieldWords: Record<(typeof itemTexts)[number], string> = {
  text: 'doel',
  when: 'wanneer',
  with: 'met wie',
  means: 'met welke middelen',
  doneWhen: 'klaar als',
};

/**
 * The five letters, by the rules and a model together; by the rules alone where there is no model or where it fails.
 * @param reader names of people that stay in the house, and the language of the hints: a model's own advice is Dutch, so it is for who reads Dutch
 */
export async function checkSmartWithModel(
  deps: { chat: Chat | null; prompts: Prompts },
  goal: Goal,
  today: Date,
  { names = [], language = 'nl' }: { names?: readonly string[]; language?: Language } = {},
): Promise<{ smart: SmartVerdict[]; voice: 'guide' | 'model' }> {
  const ruled = checkSmart(goal, today, language);
  if (!deps.chat) return { smart: ruled, voice: 'guide' };
  const veil = makeVeil({ names });
  const told = itemTexts.flatMap((field) => (goal[field] ? [`${fieldWords[field]}: ${asData(veil.hide(goal[field]))}`] : []));
  if (goal.dueOn) told.push(`dag: ${goal.dueOn}`);
  const { system, user } = wordStep(deps.prompts, smartStep.promptId, { today: today.toISOString().slice(0, 10), goal: told.join('\n') });
  try {
    const answer = await deps.chat.askJson({ step: smartStep.promptId, system, messages: [{ role: 'user', content: user }], schema: smart, ...smartLimits });
    const seen = answer.letters.map((one) => ({ ...one, quote: restored(one.quote, veil), hint: language === 'nl' ? restored(one.hint, veil) : null }));
    return { smart: mergeSmart(ruled, seen, goal), voice: 'model' };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { smart: ruled, voice: 'guide' };
  }
}

/** What the rules and the model say together. Pure. */
export function mergeSmart(ruled: readonly SmartVerdict[], seen: readonly Seen[], goal: Goal): SmartVerdict[] {
  return ruled.map((verdict) => {
    const mine = seen.filter(({ letter }) => letter === verdict.letter);
    const one = mine.length === 1 ? mine[0] : undefined;
    if (!one) return verdict;
    if (verdict.ok) return one.ok || !isFitHint(one.hint) ? verdict : { ...verdict, hint: one.hint };
    if (one.ok) return mayTurn(verdict.letter) && isQuoted(one.quote, goal) ? { letter: verdict.letter, ok: true, hint: null } : verdict;
    return isFitHint(one.hint) ? { ...verdict, hint: one.hint } : verdict;
  });
}

/** Whose wish it is and whether it lies with others, no quotation proves: there the rules hold. */
const mayTurn = (letter: SmartLetter): boolean => letter === 'S' || letter === 'M' || letter === 'T';

function isQuoted(quote: string | null | undefined, goal: Goal): boolean {
  const key = sameSentenceKey(quote ?? '');
  return key.split(' ').length >= 2 && itemTexts.some((field) => sameSentenceKey(goal[field] ?? '').includes(key));
}

const isFitHint = (hint: string | null | undefined): hint is string =>
  typeof hint === 'string' && hint.length >= 8 && hint.length <= 180 && !/!|(?<![\p{L}])je moet(?![\p{L}])|https?:|\d{6,}/iu.test(hint);

function restored(text: string | null | undefined, veil: ReturnType<typeof makeVeil>): string | null {
  if (!text) return null;
  try {
    return veil.restore(text);
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}
