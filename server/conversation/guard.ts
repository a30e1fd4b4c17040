// The limits of every sentence that goes out, whichever voice worded it. Pure. A sentence that fails is not sent: the voice
// goes on without it, or the embedded voice takes over. The rules are few and plain, so that a good sentence rarely fails.
import type { Language } from '../people/roles.ts';
import { falseDeeds } from './guard-deeds.ts';
import { forbidden, foreignWords, ordersMachine, reporting, sharedWords } from './guard-words.ts';

const guardRules = [
  'diagnosis',
  'advice',
  'promise',
  'steering',
  'judgement',
  'human-claim',
  'instructions',
  'discrimination',
  'false-deed',
  'secrecy',
  'against-help',
  'invented-fact',
  'second-question',
  'repetition',
  'too-long',
  'wrong-language',
  'tone',
] as const;
export type GuardRule = (typeof guardRules)[number];

export type GuardContext = {
  language: Language;
  /** All text that facts may come from: cited passages, the client's own words, their file. Numbers, links and amounts must occur in it. */
  allowed: string;
  /** Questions already in this reply. */
  questionsSoFar: number;
  /** Sentences that Koers already said in this conversation, this reply included. */
  alreadySaid: readonly string[];
};

export type GuardVerdict = { ok: true } | { ok: false; rule: GuardRule };

/** The longest sentence, in words. */
const longestSentence = 45;

/** A sentence reduced to what makes it the same sentence: letters and digits, lower case, without markers. */
export function sameSentenceKey(sentence: string): string {
  return sentence
    .replace(/\[\d+\]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Numbers in words are left alone: only digits, amounts and addresses can be checked to the letter. */
function inventedFact(sentence: string, allowed: string): boolean {
  const known = allowed.toLowerCase();
  const knownDigits = new Set(known.match(/\d+(?:[.,]\d+)*/g)?.map((number) => number.replace(/[.,](?=\d{3}\b)/g, '')) ?? []);
  const knownRuns = known.replace(/[\s./-]+/g, '');
  const bare = sentence.replace(/\[\d+\]/g, '');
  for (const address of bare.toLowerCase().match(/(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:be|com|org|eu|net|vlaanderen|brussels|nl)\b\S*/g) ?? []) {
    if (!known.includes(address.replace(/[.,;:)"'»]+$/, ''))) return true;
  }
  // A phone number may be spaced differently from its source.
  for (const phone of bare.match(/(?:\+|\b0)\d[\d\s./-]{6,}\d/g) ?? []) {
    if (!knownRuns.includes(phone.replace(/[\s./-]+/g, ''))) return true;
  }
  const withoutPhones = bare.replace(/(?:\+|\b0)\d[\d\s./-]{6,}\d/g, '');
  for (const number of withoutPhones.match(/\d+(?:[.,]\d+)*/g) ?? []) {
    if (!knownDigits.has(number.replace(/[.,](?=\d{3}\b)/g, ''))) return true;
  }
  return false;
}

/** Share of everyday words below which a sentence is not taken for this language. Word salad stays below it (the played model's: 1 in 16). */
const leastEveryday = 0.12;

function wrongLanguage(sentence: string, language: Language): boolean {
  // What stands between quotation marks is the client's, or a source's.
  const own = sentence.replace(/["“«„][^"”»]*["”»]|(?:https?:\/\/|www\.)\S+/g, ' ').toLowerCase();
  const words = own.match(/[\p{L}'’]+/gu) ?? [];
  if (words.length < 4) return false;
  const count = (of: Language): number => words.filter((word) => foreignWords[of].has(word)).length;
  const mine = count(language);
  // Every language glues its sentences with small words. Hardly any of ours: another language, or no language at all.
  const everyday = words.filter((word) => foreignWords[language].has(word) || sharedWords[language].has(word)).length;
  if (words.length >= 6 && new Set(words).size > 3 && everyday / words.length < leastEveryday) return true;
  return (['nl', 'fr', 'en'] as const).some((other) => other !== language && count(other) >= 3 && count(other) > 2 * mine);
}

/** Whether words between quotation marks stand in what the client wrote or a source says; capitals, signs and what was left out aside. */
function isSaid(quote: string, allowed: string): boolean {
  const known = sameSentenceKey(allowed);
  return quote.split('…').every((part) => known.includes(sameSentenceKey(part)));
}

/**
 * Whether a sentence may go out.
 * @param sentence one sentence, as split by sentences.ts, markers included
 */
export function checkSentence(sentence: string, context: GuardContext): GuardVerdict {
  const fail = (rule: GuardRule): GuardVerdict => ({ ok: false, rule });
  const key = sameSentenceKey(sentence);
  if (key === '') return { ok: true };
  const quotes = /["“«„]([^"”»]*)["”»]/g;
  // A saying of the client's or a source's that is quoted is not a claim of Koers; a question about it is not one either. Marks around
  // what nobody said are no way past the guard.
  const own = sentence.replace(quotes, (_, said: string) => (isSaid(said, context.allowed) ? '…' : said));
  for (const { rule, pattern, evenReported } of [...forbidden[context.language], ...falseDeeds[context.language]]) {
    const match = pattern.exec(own);
    if (!match) continue;
    // A big word that the client used is said back, not handed out.
    if (rule === 'tone' && /^\s*(?:geweldig|fantastisch)/i.test(match[0]) && context.allowed.toLowerCase().includes(match[0].trim().toLowerCase())) continue;
    // "Je schrijft dat je moet kiezen" reports; "je denkt van niet, maar je moet kiezen" does not: only the same clause counts.
    const clause = own.slice(
      Math.max(own.lastIndexOf(',', match.index), own.lastIndexOf(';', match.index), own.lastIndexOf(':', match.index), 0),
      match.index + match[0].length,
    );
    if (evenReported || !reporting[context.language].test(clause)) return fail(rule);
  }
  if (ordersMachine.test(own)) return fail('instructions');
  const asked = sentence.replace(quotes, '…').match(/\?/g)?.length ?? 0;
  if (asked > 1 || (asked > 0 && context.questionsSoFar > 0)) return fail('second-question');
  if (sentence.trim().split(/\s+/).length > longestSentence) return fail('too-long');
  if (key.includes(' ') && context.alreadySaid.some((said) => sameSentenceKey(said) === key)) return fail('repetition');
  if (wrongLanguage(sentence, context.language)) return fail('wrong-language');
  if (inventedFact(sentence, context.allowed)) return fail('invented-fact');
  return { ok: true };
}
