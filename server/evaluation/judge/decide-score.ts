// From three votes to a score, or to none with the reason. Nothing is filled in: what could not be used is counted and shown. Pure.
import { type Criterion, notJudged, type Score } from '../rubric.ts';
import { votesEach } from './order-levels.ts';

export const voteOutcomes = [
  'scored',
  'cannot', // the judge says that nobody can say
  'no-quote', // the words it quotes are not in the turn it names, or not Koers's
  'out-of-scale',
  'refused',
  'unreadable', // three answers, and none of the asked shape
  'cut', // the answer stopped in the middle
  'late', // no whole answer in time
] as const;
export type VoteOutcome = (typeof voteOutcomes)[number];

export type Vote = {
  vote: number;
  outcome: VoteOutcome;
  score: number | null;
  /** The turn and its words, names hidden. */
  quote: { messageId: string; text: string } | null;
  /** What the judge says the quoted turn shows. */
  reason: string | null;
};

/** How far a vote may lie from another to stand beside it. */
const near = 1;

/**
 * The score of a criterion: the median of the votes that count, where another vote lies within one point of it.
 * Of two votes that differ by one the lower holds: of doubt, as of a doubt in the prompt, the lower level comes.
 */
export function decideScore(criterion: Criterion, votes: readonly Vote[]): Score {
  const ordered = [...votes].sort((a, b) => a.vote - b.vote);
  const given = Array.from({ length: votesEach }, (_, at) => ordered.find(({ vote }) => vote === at + 1)?.score ?? null);
  const none = (code: Parameters<typeof notJudged>[1], params: Parameters<typeof notJudged>[2]) => ({ ...notJudged(criterion, code, params), votes: given });
  const count = (...outcomes: VoteOutcome[]) => ordered.filter(({ outcome }) => outcomes.includes(outcome)).length;

  const counted = ordered.filter((vote): vote is Vote & { score: number } => vote.outcome === 'scored' && vote.score !== null);
  if (count('cannot') * 2 > votesEach) return none('judge.cannot', { cannot: count('cannot') });
  if (counted.length < 2) {
    return none('judge.too-few-votes', {
      valid: counted.length,
      cannot: count('cannot'),
      noQuote: count('no-quote'),
      outOfScale: count('out-of-scale'),
      refused: count('refused'),
      unreadable: count('unreadable', 'cut'),
      late: count('late'),
    });
  }
  const scores = counted.map(({ score }) => score).sort((a, b) => a - b);
  const median = scores[Math.floor((scores.length - 1) / 2)] as number;
  const beside = scores.filter((score) => Math.abs(score - median) <= near).length - 1;
  if (beside === 0) return none('judge.votes-differ', { lowest: scores[0] as number, highest: scores.at(-1) as number });
  const shown = counted.find(({ score }) => score === median);
  return {
    criterion,
    score: median,
    explanation: { code: 'judge.scored', params: { valid: counted.length, asked: votesEach, lowest: scores[0] as number, highest: scores.at(-1) as number } },
    quote: shown?.quote ?? null,
    votes: given,
    reason: shown?.reason ?? null,
  };
}
