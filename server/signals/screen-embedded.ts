// What every message passes before anything is answered: rules and classifier together, no network, no clock. Where both find a
// kind the graver level counts and both are named, so that a counsellor sees why.
import { type Classifier, classifyMessage } from './classify.ts';
import { readPlainMessage } from './plain-words.ts';
import { findInMessage } from './rules.ts';
import { type Finder, type Finding, rankOfLevel, type SignalKind } from './signal.ts';

/** `foundBy` of a screened signal names every finder that saw it, the one whose quote is shown first. */
export type ScreenedSignal = Omit<Finding, 'foundBy'> & { foundBy: Finder[] };

/** Most dangerous first, at most one a kind. Never throws on any text; an empty list never means safe. */
export function screenText(text: string, classifier: Classifier): ScreenedSignal[] {
  const message = readPlainMessage(text);
  const byKind = new Map<SignalKind, ScreenedSignal>();
  // Rules come first: where levels are equal their quote and reason are the ones a person can check.
  for (const finding of [...findInMessage(message), ...classifyMessage(message, classifier)]) {
    const known = byKind.get(finding.kind);
    byKind.set(finding.kind, known ? joined(known, finding) : { ...finding, foundBy: [finding.foundBy] });
  }
  return [...byKind.values()].sort((a, b) => rankOfLevel(a.level) - rankOfLevel(b.level) || b.confidence - a.confidence);
}

function joined(known: ScreenedSignal, finding: Finding): ScreenedSignal {
  const graver = rankOfLevel(finding.level) < rankOfLevel(known.level);
  return graver
    ? { ...finding, foundBy: [finding.foundBy, ...known.foundBy] }
    : { ...known, confidence: Math.max(known.confidence, finding.confidence), foundBy: [...known.foundBy, finding.foundBy] };
}
