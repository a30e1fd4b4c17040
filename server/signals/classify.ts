// The second finder: small models over words, letter groups and concepts (scores.ts). It finds what no rule foresaw and misses what the
// rules know; screen-embedded.ts joins the two. Here scores become kinds and levels. Pure: the weights arrive as bytes.
import { featuresOf } from './message-features.ts';
import { type PlainMessage, readPlainMessage, sentenceAt } from './plain-words.ts';
import { findInMessage } from './rules.ts';
import { type ClassifiedKind, classifiedKinds, evidenceOf, type Judgement, judge, rawScores } from './scores.ts';
import type { Finding, SignalLevel } from './signal.ts';
import type { Classifier } from './weights-file.ts';

export { classifiedKinds, type ClassifiedKind } from './scores.ts';
export { type Classifier, readClassifier } from './weights-file.ts';

/**
 * When the scores speak. A message is a signal where `any` passes `gate`; then the best kind is named, and others within `margin` of it,
 * at most `mostKinds`. A crisis has a door of its own, since missing one is worst, and two levels, since a false one stops all coaching:
 * from `crisis.from` on a person looks soon (urgent), whatever the gate says; from `crisis.certainFrom` on the classifier alone may stop
 * the coaching (crisis). In a message that passed the gate anyway, a crisis is named from `crisis.namedFrom` on.
 */
export type Thresholds = {
  gate: number;
  margin: number;
  mostKinds: number;
  crisis: { from: number; certainFrom: number; namedFrom: number };
  /** From this `urgent` score a found kind is urgent; kinds that are never urgent have none. */
  urgentFrom: Partial<Record<ClassifiedKind, number>>;
};
type Decided = { kind: ClassifiedKind; level: SignalLevel; above: number };

/** At most one finding a kind. The quote is the sentence that weighs most for that kind. */
export function classify(text: string, classifier: Classifier): Finding[] {
  const message = readPlainMessage(text);
  return classifyMessage(message, judgeMessage(message, findInMessage(message), classifier), classifier);
}

/** What models and rules together make of a message, before thresholds. */
export function judgeMessage(message: PlainMessage, rules: readonly Finding[], classifier: Classifier): Judgement {
  return judge(rawScores(featuresOf(message), classifier.head, classifier.weights), evidenceOf(rules), classifier.head.blends);
}

/** The findings of a message that was judged already. */
export function classifyMessage(message: PlainMessage, judgement: Judgement, classifier: Classifier): Finding[] {
  const decided = decideKinds(judgement, classifier.head);
  const sentences = decided.length > 0 ? judgeSentences(message, classifier) : [];
  return decided.map(({ kind, level, above }, at) => ({
    kind,
    level,
    quote: heaviestSentence(message, classifiedKinds.indexOf(kind), sentences),
    foundBy: 'classifier',
    confidence: Math.round((1 / (1 + Math.exp(-above))) * 100) / 100,
    why: `classifier.${kind}`,
    // The classifier knows no situations; violence that weighs more than the crisis itself says which fixed answer fits.
    ...(kind === 'crisis' ? { situation: decided.slice(0, at).some((one) => isHarmByOthers(one.kind)) ? ('threatened' as const) : ('suicide' as const) } : {}),
  }));
}

function isHarmByOthers(kind: ClassifiedKind): boolean {
  return kind === 'domestic-violence' || kind === 'harassment';
}

/** Scores to kinds and levels. Training chooses the thresholds with this very function. */
export function decideKinds(judgement: Judgement, thresholds: Thresholds): Decided[] {
  const { from, namedFrom } = thresholds.crisis;
  const aboveGate = judgement.any - thresholds.gate;
  const isCrisisNamed = judgement.crisis > (aboveGate > 0 ? Math.min(from, namedFrom) : from);
  const ranked = classifiedKinds
    .map((kind, at) => ({ kind, score: judgement.kinds[at] as number }))
    .filter(({ kind }) => kind !== 'crisis' || isCrisisNamed)
    .sort((a, b) => b.score - a.score);
  const best = (ranked[0] as { score: number }).score;
  const found = aboveGate > 0 ? ranked.slice(0, thresholds.mostKinds).filter(({ score }) => score >= best - thresholds.margin) : [];
  const decided: Decided[] = found.map(({ kind }) => ({ kind, level: levelOf(kind, judgement, thresholds), above: aboveGate }));
  if (isCrisisNamed && !decided.some(({ kind }) => kind === 'crisis'))
    decided.push({ kind: 'crisis', level: levelOf('crisis', judgement, thresholds), above: judgement.crisis - Math.min(from, namedFrom) });
  return decided;
}

/** A crisis by a rule always stands. What else a rule finds is evidence: it stands where rules and models together pass the gate. */
export function standingRules(rules: readonly Finding[], judgement: Judgement, { gate }: Pick<Thresholds, 'gate'>): readonly Finding[] {
  return judgement.any > gate ? rules : rules.filter(({ kind }) => kind === 'crisis');
}

/** Whether crisis weighs most of all kinds. Exhaustion that sounds like despair is looked at soon; the coaching goes on with care. */
function isHeaviest({ kinds }: Judgement): boolean {
  return kinds.every((score) => (kinds[0] as number) >= score);
}

function levelOf(kind: ClassifiedKind, judgement: Judgement, thresholds: Thresholds): SignalLevel {
  if (kind === 'crisis') return isHeaviest(judgement) && judgement.crisis > thresholds.crisis.certainFrom ? 'crisis' : 'urgent';
  const from = thresholds.urgentFrom[kind];
  return from !== undefined && judgement.urgent > from ? 'urgent' : 'attention';
}

/** Each sentence as if it were all that was said; none where there is only one. */
function judgeSentences(message: PlainMessage, classifier: Classifier): Judgement[] {
  if (message.sentences.length < 2) return [];
  return message.sentences.map((sentence) => {
    const end = message.plain.indexOf('|', sentence.plainStart);
    const alone = { text: message.text, plain: message.plain.slice(sentence.plainStart, end + 1), sentences: [sentence] };
    return judgeMessage(alone, [], classifier);
  });
}

function heaviestSentence(message: PlainMessage, kind: number, sentences: Judgement[]): string {
  let heaviest = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, { kinds, any }] of sentences.entries()) {
    const weight = (kinds[kind] as number) + any;
    if (weight > most) {
      most = weight;
      heaviest = at;
    }
  }
  return sentenceAt(message, message.sentences[heaviest]?.plainStart ?? 0);
}
