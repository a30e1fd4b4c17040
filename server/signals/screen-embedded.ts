// What every message passes before anything is answered: rules and classifier together, no network, no clock. Where both find a
// kind the graver level counts and both are named, so that a counsellor sees why. A message that looks other than it was typed is
// read both ways, a long one in pieces too: each reading can only add. What is quoted from a source is not the client's.
import { type Classifier, classifyMessage, judgeMessage, standingRules } from './classify.ts';
import { type Hint, hintsOf } from './hints.ts';
import { piecesOf } from './pieces.ts';
import { type PlainMessage, readPlainMessage } from './plain-words.ts';
import { withoutSources } from './quoted.ts';
import { findInMessage } from './rules.ts';
import type { Judgement } from './scores.ts';
import { lookAgain } from './second-look.ts';
import { type Finder, type Finding, rankOfLevel, type SignalKind } from './signal.ts';
import { undisguise } from './undisguise.ts';
import { findUnread } from './unread.ts';

/** `foundBy` of a screened signal names every finder that saw it, the one whose quote is shown first. */
export type ScreenedSignal = Omit<Finding, 'foundBy'> & { foundBy: Finder[] };
/** The signals of a message, and where there are none, what it came near to (hints.ts). */
export type Screening = { signals: ScreenedSignal[]; hints: Hint[] };

/** Most dangerous first, at most one a kind. Never throws on any text; an empty list never means safe. */
export function screenText(text: string, classifier: Classifier): ScreenedSignal[] {
  return screenMessage(text, classifier).signals;
}

/** The same, with the hints, in one pass. */
export function screenMessage(text: string, classifier: Classifier): Screening {
  const own = withoutSources(text);
  const looks = undisguise(own);
  const readings = looks ? [readAs(text, own), readAs(text, looks.text, looks.placeOf)] : [readAs(text, own)];
  const read = readings.map((reading) => findIn(reading, classifier));
  const byKind = new Map<SignalKind, ScreenedSignal>();
  // Rules come first: where levels are equal their quote and reason are the ones a person can check.
  for (const finding of [...read.flatMap(({ findings }) => findings), ...findUnread(text, looks?.text ?? own)]) {
    const known = byKind.get(finding.kind);
    byKind.set(finding.kind, known ? joined(known, finding) : { ...finding, foundBy: [finding.foundBy] });
  }
  const signals = [...byKind.values()].sort((a, b) => rankOfLevel(a.level) - rankOfLevel(b.level) || b.confidence - a.confidence);
  // A message that looks other than it was typed and still raises nothing is no hint: its first reading is.
  return { signals, hints: signals.length > 0 ? [] : read.slice(0, 1).flatMap(({ judgement }) => hintsOf(judgement, classifier.head)) };
}

/** One reading of a message, whose quotes are what was typed. */
function readAs(typed: string, read: string, placeOf = (start: number, end: number): [number, number] => [start, end]): PlainMessage {
  const message = readPlainMessage(read);
  const sentences = message.sentences.map(({ start, end, plainStart }) => {
    const [from, to] = placeOf(start, end);
    return { start: from, end: to, plainStart };
  });
  return { text: typed, plain: message.plain, sentences };
}

function findIn(message: PlainMessage, classifier: Classifier): { findings: Finding[]; judgement: Judgement } {
  const rules = findInMessage(message);
  const judgement = judgeMessage(message, rules, classifier);
  const pieces = piecesOf(message).flatMap((piece) => findIn(piece, classifier).findings);
  return {
    findings: [
      ...standingRules(rules, judgement, classifier.head),
      ...standingAlone(rules, message, classifier),
      ...lookAgain(message, classifyMessage(message, judgement, classifier), rules, classifier),
      ...pieces,
    ],
    judgement,
  };
}

/**
 * Rules that stand on their own sentence: what passes the gate when it is all that was said is not talked away by what is said, or pasted,
 * around it.
 */
function standingAlone(rules: readonly Finding[], message: PlainMessage, classifier: Classifier): Finding[] {
  return rules.filter(({ quote }) =>
    message.sentences.some((sentence) => {
      if (message.text.slice(sentence.start, sentence.end) !== quote) return false;
      const end = message.plain.indexOf('|', sentence.plainStart);
      const alone = { text: message.text, plain: message.plain.slice(sentence.plainStart, end + 1), sentences: [{ ...sentence, plainStart: 0 }] };
      const own = findInMessage(alone);
      return standingRules(own, judgeMessage(alone, own, classifier), classifier.head).length === own.length;
    }),
  );
}

function joined(known: ScreenedSignal, finding: Finding): ScreenedSignal {
  const graver = rankOfLevel(finding.level) < rankOfLevel(known.level);
  const others = known.foundBy.filter((finder) => finder !== finding.foundBy);
  if (graver) return { ...finding, foundBy: [finding.foundBy, ...others] };
  return {
    ...known,
    confidence: Math.max(known.confidence, finding.confidence),
    foundBy: known.foundBy.includes(finding.foundBy) ? known.foundBy : [...known.foundBy, finding.foundBy],
  };
}
