// What a rule is, and how its patterns are read. A pattern is written in plain words (plain-words.ts):
//   {name}  any word or phrase of that group of the vocabulary        a|b   either word        (a b|c d)  either phrase
//   word*   a stem                                                    word? may be missing
//   ..      up to three words in between                              ...   up to eight words in between
//   $       the end of the sentence, alone or as one of the words: (meer|$)
// A pattern stays within one sentence. Gaps are bounded, so reading a message takes time in proportion to its length.
import type { CrisisSituation, SignalKind, SignalLevel } from '../signal.ts';
import { type VocabularyName, vocabulary } from './vocabulary.ts';

export type Rule = {
  /** Named in the trail and shown to nobody but staff: "crisis.wish-to-die". */
  id: string;
  kind: Exclude<SignalKind, 'unchecked'>;
  level: SignalLevel;
  situation?: CrisisSituation;
  /** 0–1: how often this rule was right when it was written; only orders findings. */
  confidence: number;
  /** One of these makes the rule fire. */
  any: string[];
  /** All of these must stand somewhere in the message too. */
  with?: string[];
  /** One of these in the same sentence voids the match: negation, idiom, a third person, a trade. */
  unless?: string[];
  /** One of these anywhere in the message voids the match: a past that is resolved, professional talk. */
  unlessAnywhere?: string[];
};

export type ReadyRule = Omit<Rule, 'any' | 'with' | 'unless' | 'unlessAnywhere'> & {
  any: RegExp;
  with: RegExp[];
  unless: RegExp | null;
  unlessAnywhere: RegExp | null;
};

/** Compiles a rule's patterns once, at start. A group that does not exist stops the start. */
export function ready(rule: Rule): ReadyRule {
  return {
    ...rule,
    any: anyOf(rule.any),
    with: (rule.with ?? []).map((pattern) => anyOf([pattern])),
    unless: rule.unless ? anyOf(rule.unless) : null,
    unlessAnywhere: rule.unlessAnywhere ? anyOf(rule.unlessAnywhere) : null,
  };
}

const gaps: Record<string, string> = { '..': '(?:[^ |]+ ){0,3}', '...': '(?:[^ |]+ ){0,8}' };

function anyOf(patterns: string[]): RegExp {
  return new RegExp(` (?:${patterns.map(readPattern).join('|')})`);
}

/** Splits at the spaces outside brackets. */
function readPattern(pattern: string): string {
  return (pattern.match(/\([^)]*\)\??|\S+/g) ?? []).map(readPart).join('');
}

function readPart(part: string): string {
  const gap = gaps[part];
  if (gap) return gap;
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).replace(/^\(|\)$/g, '');
  // Brackets within brackets, or a gap within them, would quietly mean something else.
  if (/[()]|\.\./.test(words)) throw new Error(`A signal rule has a pattern that cannot be read: "${part}".`);
  const choices = words.split('|').filter((word) => word !== '$');
  const spelled = choices
    .join('|')
    .replace(/\{(\w+)\}/g, groupWords)
    .replaceAll('*', '[^ |]*');
  const ways = [...(choices.length > 0 ? [`(?:${spelled}) `] : []), ...(words.split('|').includes('$') ? ['(?=\\||$)'] : [])];
  return `(?:${ways.join('|')})${optional ? '?' : ''}`;
}

function groupWords(_: string, name: string): string {
  const words = vocabulary[name as VocabularyName];
  if (words === undefined) throw new Error(`No group "${name}" in the vocabulary of the signal rules.`);
  return words;
}
