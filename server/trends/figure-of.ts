// What is counted of a finished conversation. Pure: the conversation as it is judged goes in, numbers come out, no words.
import { type Criterion, criteria, type Score } from '../evaluation/rubric.ts';
import { isQuestion, repliesOf, type Transcript } from '../evaluation/transcript.ts';

export type CountedTalk = {
  voice: 'model' | 'guide' | 'fixed' | 'none';
  turns: number;
  replies: number;
  questions: number;
  clientWords: number;
  koersWords: number;
  guardHits: Record<string, number>;
  guardTotal: number;
};

/** Turns are all that was said; replies, questions and words of Koers are only what it worded itself. */
export function countTalk(transcript: Transcript): CountedTalk {
  const replies = repliesOf(transcript);
  const voices = new Set(transcript.turns.flatMap(({ from, voice }) => (from === 'koers' && voice ? [voice] : [])));
  const guardHits: Record<string, number> = {};
  for (const rule of transcript.turns.flatMap(({ guarded }) => guarded)) guardHits[rule] = (guardHits[rule] ?? 0) + 1;
  return {
    voice: (['model', 'guide', 'fixed'] as const).find((voice) => voices.has(voice)) ?? 'none',
    turns: transcript.turns.length,
    replies: replies.length,
    questions: replies.flatMap(({ sentences }) => sentences).filter(isQuestion).length,
    clientWords: transcript.turns.filter(({ from }) => from === 'client').reduce((sum, { text }) => sum + countWords(text), 0),
    koersWords: replies.reduce((sum, { text }) => sum + countWords(text), 0),
    guardHits,
    guardTotal: Object.values(guardHits).reduce((sum, hits) => sum + hits, 0),
  };
}

/** Scores in the order of the rubric; a criterion that is not there was not judged. */
export function inOrder(scores: readonly Pick<Score, 'criterion' | 'score'>[]): (number | null)[] {
  return criteria.map((criterion: Criterion) => scores.find((one) => one.criterion === criterion)?.score ?? null);
}

/** Claims, and those that no source bears out, as the measure of grounding counted them. */
export function countClaims(scores: readonly Score[]): { claims: number; unsupported: number } {
  const { claims, offences } = scores.find(({ criterion }) => criterion === 'grounded')?.explanation.params ?? {};
  return { claims: Number(claims ?? 0), unsupported: Number(offences ?? 0) };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
