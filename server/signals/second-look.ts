// A second opinion on what the classifier alone calls grave: lines that also learned from quiet talk of trades whose own words sound
// dangerous, and from questions of fact. It never adds, never takes away and never touches what a rule found: what it does not see either
// is less grave. A crisis goes on as urgent: a person still looks within hours, and the conversation goes on. Relied on by screen-embedded.ts.
import { featuresOf } from './message-features.ts';
import type { PlainMessage } from './plain-words.ts';
import type { Finding, SignalKind, SignalLevel } from './signal.ts';
import type { Classifier } from './weights-file.ts';

/** The kinds that are looked at again: a wrong one stops the conversation, or shows the line for violence to somebody who asked a fact. */
export const kindsLookedAtAgain = ['crisis', 'domestic-violence', 'harassment'] as const;
type KindLookedAtAgain = (typeof kindsLookedAtAgain)[number];

/**
 * Below which score a finding of the classifier alone is less grave. `crisis`: no longer at the level crisis; `withoutSelf` the same where
 * nobody speaks of themself; `question`: only to be looked at, where all that was said is one question. Other kinds: no longer urgent.
 */
export type Floors = { crisis: number; withoutSelf: number; question: number } & Record<Exclude<KindLookedAtAgain, 'crisis'>, number>;
/** One signed byte a row and kind beside the weights; the rows are those of the first look. */
export type SecondLook = { scales: number[]; biases: number[]; floors: Floors };

/** What is left of the findings of the classifier. */
export function lookAgain(message: PlainMessage, findings: Finding[], rules: readonly Finding[], classifier: Classifier): Finding[] {
  const { second } = classifier.head;
  const isAlone = (kind: SignalKind) => isLookedAtAgain(kind) && !rules.some((rule) => rule.kind === kind);
  if (!second || !findings.some(({ kind, level }) => level !== 'attention' && isAlone(kind))) return findings;
  const scores = secondScores(message, classifier);
  return findings.map((finding) => {
    const { kind } = finding;
    if (!isLookedAtAgain(kind) || !isAlone(kind)) return finding;
    const score = scores[kindsLookedAtAgain.indexOf(kind)] as number;
    if (kind === 'crisis') return { ...finding, level: levelOfCrisis(finding.level, score, second.floors, shapeOf(message)) };
    return finding.level === 'urgent' && score < second.floors[kind] ? { ...finding, level: 'attention' as const } : finding;
  });
}

/** How a message is said: whether it is one question, and whether anybody in it speaks of themself. */
export type Shape = { isQuestion: boolean; hasSelf: boolean };

/** How grave a crisis of the classifier alone stays. */
export function levelOfCrisis(level: SignalLevel, score: number, floors: Floors, { isQuestion, hasSelf }: Shape): SignalLevel {
  if (isQuestion && score < floors.question) return 'attention';
  return level === 'crisis' && score < (hasSelf ? floors.crisis : floors.withoutSelf) ? 'urgent' : level;
}

/** The scores of the second look, in the order of `kindsLookedAtAgain`. */
export function secondScores(message: PlainMessage, { head, weights }: Classifier): number[] {
  const { second } = head;
  if (!second) return [];
  const { index, value } = featuresOf(message);
  const sums = kindsLookedAtAgain.map(() => 0);
  for (let at = 0; at < index.length; at++) {
    const row = weights.rowOf[index[at] as number] as number;
    if (row < 0) continue;
    for (let one = 0; one < sums.length; one++) sums[one] = (sums[one] as number) + (value[at] as number) * (weights.second[row * sums.length + one] as number);
  }
  return sums.map((sum, one) => sum * (second.scales[one] as number) + (second.biases[one] as number));
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

function isLookedAtAgain(kind: SignalKind): kind is KindLookedAtAgain {
  return (kindsLookedAtAgain as readonly SignalKind[]).includes(kind);
}
