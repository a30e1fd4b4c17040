// The first finder: rules a counsellor can read. Every rule is data under rules/; this file only applies them. Relied on by
// screen-embedded.ts before any model is asked, so it answers within a millisecond or two and never throws.
import { readPlainMessage, sentenceAt, type PlainMessage } from './plain-words.ts';
import { crisisBetweenTheLinesRules } from './rules/crisis-between-the-lines.ts';
import { crisisDangerRules } from './rules/crisis-danger.ts';
import { crisisInPassingRules } from './rules/crisis-in-passing.ts';
import { crisisPlainlyRules } from './rules/crisis-plainly.ts';
import { crisisRules } from './rules/crisis.ts';
import { exhaustionAndMindRules } from './rules/exhaustion-and-mind.ts';
import { harmBetweenTheLinesRules } from './rules/harm-between-the-lines.ts';
import { harmByOthersRules } from './rules/harm-by-others.ts';
import { limitsAndGuidanceRules } from './rules/limits-and-guidance.ts';
import { moneyAndLawRules } from './rules/money-and-law.ts';
import { needPlainlyRules } from './rules/need-plainly.ts';
import { type ReadyRule, type Rule, ready } from './rules/rule.ts';
import { saidPlainlyRules } from './rules/said-plainly.ts';
import { type Finding, rankOfLevel, type SignalKind } from './signal.ts';

const rules: Rule[] = [
  ...crisisRules,
  ...crisisDangerRules,
  ...crisisPlainlyRules,
  ...crisisInPassingRules,
  ...crisisBetweenTheLinesRules,
  ...exhaustionAndMindRules,
  ...harmByOthersRules,
  ...harmBetweenTheLinesRules,
  ...moneyAndLawRules,
  ...limitsAndGuidanceRules,
  ...saidPlainlyRules,
  ...needPlainlyRules,
];
const readyRules: ReadyRule[] = rules.map(ready);

/** At most one finding a kind: the highest level, then the surest rule. Empty never means safe. */
export function findByRules(text: string): Finding[] {
  return findInMessage(readPlainMessage(text));
}

/** The same for a message already brought to plain words. */
export function findInMessage(message: PlainMessage): Finding[] {
  const best = new Map<SignalKind, Finding>();
  for (const rule of readyRules) {
    const place = firstMatch(rule, message.plain);
    if (place < 0) continue;
    const finding: Finding = {
      kind: rule.kind,
      level: rule.level,
      quote: sentenceAt(message, place),
      foundBy: 'rule',
      confidence: rule.confidence,
      why: rule.id,
      ...(rule.situation ? { situation: rule.situation } : {}),
    };
    const known = best.get(rule.kind);
    if (!known || isGraver(finding, known)) best.set(rule.kind, finding);
  }
  return [...best.values()];
}

/** Where the rule first matches in a sentence that does not void it, or -1. */
function firstMatch(rule: ReadyRule, plain: string): number {
  const first = rule.any.exec(plain);
  if (!first) return -1;
  if (rule.unlessAnywhere?.test(plain) || !rule.with.every((pattern) => pattern.test(plain))) return -1;
  if (!rule.unless) return first.index;
  for (let start = sentenceStart(plain, first.index); start < plain.length; ) {
    const end = plain.indexOf('|', start);
    const sentence = plain.slice(start, end < 0 ? plain.length : end);
    const match = rule.any.exec(sentence);
    if (match && !rule.unless.test(sentence)) return start + match.index;
    if (end < 0) break;
    start = end + 1;
  }
  return -1;
}

function sentenceStart(plain: string, place: number): number {
  return plain.lastIndexOf('|', place) + 1;
}

function isGraver(one: Finding, other: Finding): boolean {
  const byLevel = rankOfLevel(one.level) - rankOfLevel(other.level);
  return byLevel < 0 || (byLevel === 0 && one.confidence > other.confidence);
}
