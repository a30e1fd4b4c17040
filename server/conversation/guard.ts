// The limits of every sentence that goes out, whichever voice worded it. Pure. A sentence that fails is not sent: a model may word it once
// more (rewrite-sentence.ts), else something safe is said in its place, or the voice goes on without it. What may not be said stands in
// limits/, a file a rule; how many bad sentences are caught, and fine ones held back: `npm run eval -- guard`.
import type { Language } from '../people/roles.ts';
import { limits } from './limits/all.ts';
import { ordersMachine } from './limits/instructions.ts';
import { isInventedFact, isInventedName, isOthersData, isSaid } from './limits/invented.ts';
import { foreignWords, germanWords, sharedWords } from './limits/languages.ts';
import type { Limit } from './limits/limit.ts';
import { isTooHard } from './limits/plain-words.ts';
import { bringsIn, claimsDeed, claimsLife, isOrder, speaksForCounsellor } from './limits/own-voice-nl.ts';
import { pointing, reportedAfter, reporting } from './limits/reporting.ts';
import { sameSentenceKey } from './same-sentence.ts';

export { sameSentenceKey } from './same-sentence.ts';

const guardRules = [
  'diagnosis',
  'advice',
  'promise',
  'steering',
  'judgement',
  'human-claim',
  'instructions',
  'others-data',
  'discrimination',
  'false-deed',
  'secrecy',
  'against-help',
  'invented-fact',
  'second-question',
  'repetition',
  'too-long',
  'too-hard',
  'wrong-language',
  'tone',
] as const;
export type GuardRule = (typeof guardRules)[number];

export type GuardContext = {
  language: Language;
  /** All text that facts may come from: cited passages, the client's own words, their file. Numbers, links, names and quotes must occur in it. */
  allowed: string;
  /** Questions already in this reply. */
  questionsSoFar: number;
  /** Sentences that Koers already said in this conversation, this reply included. */
  alreadySaid: readonly string[];
  /** Text that a person of the house wrote and that is said as it stands: the step of an exercise. It is held to nothing but one question. */
  written?: string;
  /** Who guides this client: what they will do is not Koers' to say. */
  counsellor?: string;
  /** Simpler than plain: shorter sentences. */
  isSimpler?: boolean;
};

export type GuardVerdict = { ok: true } | { ok: false; rule: GuardRule };

/** The longest sentence, in words; what a source says, and a list with its parts apart, may take longer. */
const longest = { plain: 34, simpler: 22, cited: 45 };

/** Share of everyday words below which a sentence is not taken for this language. Word salad stays below it (the played model's: 1 in 16). */
const leastEveryday = 0.12;

function wrongLanguage(sentence: string, language: Language): boolean {
  // What stands between quotation marks is the client's, or a source's.
  const own = sentence.replace(/["“«„][^"”»]*["”»]|(?:https?:\/\/|www\.)\S+/g, ' ').toLowerCase();
  const words = own.match(/[\p{L}'’]+/gu) ?? [];
  if (words.length < 3) return false;
  const count = (of: Language, among: readonly string[]): number => among.filter((word) => foreignWords[of].has(word)).length;
  const others = (['nl', 'fr', 'en'] as const).filter((other) => other !== language);
  // Every language glues its sentences with small words. Hardly any of ours: another language, or no language at all.
  const everyday = words.filter((word) => foreignWords[language].has(word) || sharedWords[language].has(word)).length;
  if (words.length >= 6 && new Set(words).size > 3 && everyday / words.length < leastEveryday) return true;
  if (others.some((other) => count(other, words) >= 3 && count(other, words) > 2 * count(language, words))) return true;
  if (
    everyday === 0 &&
    others.some((other) => count(other, words) > 0 && words.filter((word) => foreignWords[other].has(word) || sharedWords[other].has(word)).length >= 2)
  )
    return true;
  const german = words.filter((word) => germanWords.has(word)).length;
  if (german >= 2 && german > count(language, words)) return true;
  // One clause in another language is one too many.
  return own.split(/[,;:]/).some((part) => {
    const inPart = part.match(/[\p{L}'’]+/gu) ?? [];
    return inPart.length >= 4 && count(language, inPart) === 0 && others.some((other) => count(other, inPart) >= 3);
  });
}

const contentWords = (text: string): string[] => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));

/** Whether a limit is crossed in Koers' own name. */
function crosses(limit: Limit, own: string, context: GuardContext): boolean {
  const { language } = context;
  const isQuestion = own.includes('?');
  if (limit.notInQuestions && isQuestion) return false;
  if (limit.unlessCited && /\[\d+\]/.test(own)) return false;
  const match = limit.pattern.exec(own);
  if (!match) return false;
  if (limit.unlessPointing && pointing[language].test(own)) return false;
  const known = context.allowed.toLowerCase();
  if (limit.unlessSaid) {
    const words = contentWords(own);
    if (words.length >= 2 && words.every((word) => known.includes(word))) return false;
  }
  if (limit.evenReported) {
    // A big word that the client used is said back, not handed out.
    return !(limit.rule === 'tone' && /^\s*(?:geweldig|fantastisch)/i.test(match[0]) && known.includes(match[0].trim().toLowerCase()));
  }
  // "Je schrijft dat je moet kiezen" reports; "je denkt van niet, maar je moet kiezen" does not: only the same clause counts.
  const end = match.index + match[0].length;
  const from = Math.max(own.lastIndexOf(',', match.index), own.lastIndexOf(';', match.index), own.lastIndexOf(':', match.index), 0);
  if (reporting[language].test(own.slice(from, end))) return false;
  // "Je bent te streng, zeg je": theirs only where they wrote at least half of it.
  const tail = reportedAfter[language].exec(own.slice(end));
  if (!tail) return true;
  const said = contentWords(own.slice(0, end + tail.index));
  return said.filter((word) => known.includes(word)).length < said.length / 2;
}

/** What the shape of a Dutch sentence gives away, whatever its words. */
function shapeOf(own: string, { allowed, counsellor }: GuardContext): GuardRule | null {
  const isReported = reporting.nl.test(own) || reportedAfter.nl.test(own);
  if (claimsLife(own)) return 'human-claim';
  if (claimsDeed(own)) return 'false-deed';
  if (counsellor && !isReported && speaksForCounsellor(own, counsellor)) return 'promise';
  if (isReported) return null;
  if (isOrder(own)) return 'steering';
  return own.includes('?') || /\[\d+\]/.test(own) || pointing.nl.test(own) ? null : bringsIn(own, allowed.toLowerCase());
}

/**
 * Whether a sentence may go out.
 * @param sentence one sentence, as split by sentences.ts, markers included
 */
export function checkSentence(sentence: string, context: GuardContext): GuardVerdict {
  const fail = (rule: GuardRule): GuardVerdict => ({ ok: false, rule });
  const key = sameSentenceKey(sentence);
  if (key === '') return { ok: true };
  const { language, allowed } = context;
  const quotes = /["“«„]([^"”»]*)["”»]/g;
  const asked = sentence.replace(quotes, '…').match(/\?/g)?.length ?? 0;
  const tooManyQuestions = asked > 1 || (asked > 0 && context.questionsSoFar > 0);
  if (context.written && isSaid(sentence, context.written)) return tooManyQuestions ? fail('second-question') : { ok: true };
  // A saying of the client's or a source's that is quoted is not a claim of Koers; a question about it is not one either. Marks around
  // what nobody said are no way past the guard.
  const own = sentence.replace(quotes, (_, said: string) => (isSaid(said, allowed) ? '…' : said));
  if (ordersMachine.test(own)) return fail('instructions');
  for (const limit of limits[language]) if (crosses(limit, own, context)) return fail(limit.rule);
  const shape = language === 'nl' ? shapeOf(own, context) : null;
  if (shape) return fail(shape);
  if (tooManyQuestions) return fail('second-question');
  const isList = /\[\d+\]/.test(sentence) || (sentence.match(/;/g)?.length ?? 0) > 1 || isSaid(sentence, allowed);
  const most = isList ? longest.cited : context.isSimpler ? longest.simpler : longest.plain;
  if (own.trim().split(/\s+/).length > most) return fail('too-long');
  if (context.alreadySaid.some((said) => sameSentenceKey(said) === key)) return fail('repetition');
  if (wrongLanguage(sentence, language)) return fail('wrong-language');
  if (isOthersData(own, allowed)) return fail('others-data');
  if (isInventedFact(sentence, allowed) || isInventedName(own, allowed, language)) return fail('invented-fact');
  // A source's own term stands beside its marker.
  if (!/\[\d+\]/.test(own) && isTooHard(own, language, allowed)) return fail('too-hard');
  return { ok: true };
}
