// The shape of what no reply may say, and small makers of patterns. The patterns themselves stand in this folder, a file a rule; guard.ts
// runs them. A near twin that must pass stands beside each bad sentence in evals/guard and in guard.test.ts. Pure.
import type { Language } from '../../people/roles.ts';
import type { GuardRule } from '../guard.ts';

export type Limit = {
  rule: GuardRule;
  pattern: RegExp;
  /** Holds in the client's reported words too. */
  evenReported?: true;
  /** A question asks, and claims nothing. */
  notInQuestions?: true;
  /** With a marker it names what a source says. */
  unlessCited?: true;
  /** Says that it cannot tell, or who can: a pointer. */
  unlessPointing?: true;
  /** The client's own words said back: nothing in it that they did not write. */
  unlessSaid?: true;
};
export type Limits = Record<Language, readonly Limit[]>;

export const b = '(?<![\\p{L}\\d])';
export const e = '(?![\\p{L}\\d])';
export const re = (source: string): RegExp => new RegExp(source, 'iu');
/** Whole words. */
export const w = (source: string): RegExp => re(`${b}(?:${source})${e}`);
/** Up to this many words in between. */
export const upTo = (most: number): string => `(?:[^\\s.?!,;:]+ ){0,${most}}?`;
/** The beginning of a main clause. */
export const clause = `(?:^["“«]?|[,;:] (?:en |maar |dus |want |of )?|${b}(?:dus|want|maar|en|of) )`;
