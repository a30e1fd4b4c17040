// A second opinion on what the classifier alone calls a crisis: a line that also learned from quiet talk of trades whose own words sound
// dangerous, and from questions of fact. It never adds, never takes away and never touches what a rule found: what it does not see either
// is less grave. A crisis goes on as urgent: a person still looks within hours, and the conversation goes on. Relied on by screen-embedded.ts.
import { featuresOf } from './message-features.ts';
import type { PlainMessage } from './plain-words.ts';
import type { Finding, SignalLevel } from './signal.ts';
import type { Classifier } from './weights-file.ts';

/**
 * Below which score a crisis of the classifier alone is less grave. `crisis`: no longer at the level crisis; `withoutSelf`: the same where
 * nobody speaks of themself; `question`: only to be looked at, where all that was said is one question.
 */
export type Floors = { crisis: number; withoutSelf: number; question: number };
/** One signed byte a row beside the weights; the rows are those of the first look. */
export type SecondLook = { scale: number; bias: number; floors: Floors };

/** The findings of the classifier, a crisis among them as grave as it stays. */
export function lookAgain(message: PlainMessage, findings: Finding[], rules: readonly Finding[], classifier: Classifier): Finding[] {
  const { second } = classifier.head;
  if (!second || !findings.some(isCrisis) || rules.some(isCrisis)) return findings;
  const score = secondScore(message, classifier, second);
  const shape = shapeOf(message);
  return findings.map((finding) => (isCrisis(finding) ? { ...finding, level: levelOfCrisis(finding.level, score, second.floors, shape) } : finding));
}

/** How a message is said: whether it is one question, and whether anybody in it speaks of themself. */
export type Shape = { isQuestion: boolean; hasSelf: boolean };

/** How grave a crisis of the classifier alone stays. */
export function levelOfCrisis(level: SignalLevel, score: number, floors: Floors, { isQuestion, hasSelf }: Shape): SignalLevel {
  if (isQuestion && score < floors.question) return 'attention';
  return level === 'crisis' && score < (hasSelf ? floors.crisis : floors.withoutSelf) ? 'urgent' : level;
}

/** What the second look makes of a message. */
export function secondScore(message: PlainMessage, { weights }: Pick<Classifier, 'weights'>, { scale, bias }: SecondLook): number {
  const { index, value } = featuresOf(message);
  let sum = 0;
  for (let at = 0; at < index.length; at++) {
    const row = weights.rowOf[index[at] as number] as number;
    if (row >= 0) sum += (value[at] as number) * (weights.second[row] as number);
  }
  return sum * scale + bias;
}

const asks =
  /^ (?:(?:en|of|dus|et|and|so) )?(?:hoe|hoeveel|hoelang|wat|waar|waarom|waarvoor|welk|welke|wie|wanneer|comment|combien|quels?|quelles?|ou|quand|pourquoi|que|qui|how|what|where|which|who|when|why) /;
const self = / (?:ik|mij|mijn|mezelf|mijzelf|ons|onze|we|wij|dak|k[bcdfghjmpqstvxz][a-z]+|moi|me|ma|mon|mes|nous|i|my|myself|us|our|am) /;
/** "je" is the other person in Dutch and the speaker in French. */
const frenchSelf =
  / je (?:[a-z]+ ){0,12}?(?:le|la|les|de la|du|des|pas|plus|suis|ai|est|et|un|une|que) | (?:le|la|les|du|des|pas|plus|est|et|une|que) (?:[a-z]+ ){0,12}?je /;

export function shapeOf({ text, plain, sentences }: PlainMessage): Shape {
  const only = sentences.length === 1 ? sentences[0] : undefined;
  const isQuestion = only !== undefined && (asks.test(plain) || text.slice(only.start, only.end).trimEnd().endsWith('?'));
  return { isQuestion, hasSelf: self.test(plain) || frenchSelf.test(plain) };
}

function isCrisis({ kind }: Finding): boolean {
  return kind === 'crisis';
}
