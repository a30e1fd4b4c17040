// What every message passes before anything is answered: rules and classifier together, no network, no clock. Where both find a
// kind the graver level counts and both are named, so that a counsellor sees why. A message that looks other than it was typed is
// read both ways, a long one in pieces too: each reading can only add. What is quoted from a source is not the client's.
import { type Classifier, classifyMessage } from './classify.ts';
import { piecesOf } from './pieces.ts';
import { type PlainMessage, readPlainMessage } from './plain-words.ts';
import { withoutSources } from './quoted.ts';
import { findInMessage } from './rules.ts';
import { type Finder, type Finding, rankOfLevel, type SignalKind } from './signal.ts';
import { undisguise } from './undisguise.ts';
import { findUnread } from './unread.ts';

/** `foundBy` of a screened signal names every finder that saw it, the one whose quote is shown first. */
export type ScreenedSignal = Omit<Finding, 'foundBy'> & { foundBy: Finder[] };

/** Most dangerous first, at most one a kind. Never throws on any text; an empty list never means safe. */
export function screenText(text: string, classifier: Classifier): ScreenedSignal[] {
  const own = withoutSources(text);
  const looks = undisguise(own);
  const readings = looks ? [readAs(text, own), readAs(text, looks.text, looks.placeOf)] : [readAs(text, own)];
  const byKind = new Map<SignalKind, ScreenedSignal>();
  // Rules come first: where levels are equal their quote and reason are the ones a person can check.
  for (const finding of [...readings.flatMap((reading) => findIn(reading, classifier)), ...findUnread(text, looks?.text ?? own)]) {
    const known = byKind.get(finding.kind);
    byKind.set(finding.kind, known ? joined(known, finding) : { ...finding, foundBy: [finding.foundBy] });
  }
  return [...byKind.values()].sort((a, b) => rankOfLevel(a.level) - rankOfLevel(b.level) || b.confidence - a.confidence);
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

function findIn(message: PlainMessage, classifier: Classifier): Finding[] {
  return [...findInMessage(message), ...classifyMessage(message, classifier), ...piecesOf(message).flatMap((piece) => classifyMessage(piece, classifier))];
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
