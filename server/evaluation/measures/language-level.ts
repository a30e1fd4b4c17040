// Language fits the client: plain B1 Dutch, short sentences, everyday words (VOICE.md). A count of syllables and words, no more:
// it finds what is heavy, not what is unclear.
import { readingEase, syllablesOf, wordsOf } from '../dutch-words.ts';
import { notJudged, type Score } from '../rubric.ts';
import { type Reply, repliesOf, type Transcript, withoutMarkers } from '../transcript.ts';

/** Fewer words than this say nothing about a level. */
const leastWords = 30;
const longSentence = 20;
const longSentenceForLearner = 14;
const hardWordSyllables = 5;
/** Lowest reading ease for 5, 4, 3 and 2. */
const easeBounds = [75, 65, 55, 45] as const;

/**
 * From the reading ease (Flesch–Douma) of all replies together: 75 and above 5, 65 4, 55 3, 45 2, below 1. One point less when more
 * than a tenth of the sentences is longer than 20 words, one less when more than 5 % of the words are hard (five syllables or more
 * and never used by the client). For a client with an open language-barrier signal a sentence is long from 14 words and the ease
 * has to be 5 higher. The mapping of B1 to 65 is ours: no validated table from Flesch–Douma to the CEFR was found. Dutch only.
 */
export function measureLanguageLevel(transcript: Transcript): Score {
  const criterion = 'language-level';
  if (transcript.language !== 'nl') return notJudged(criterion, 'language-not-measured', { language: transcript.language });
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const sentences = replies.flatMap((reply) => reply.sentences.map(withoutMarkers));
  const words = sentences.flatMap(wordsOf);
  if (words.length < leastWords) return notJudged(criterion, 'too-short', { had: words.length, needed: leastWords });

  const learner = transcript.signals.some((signal) => signal.kind === 'language-barrier');
  const limit = learner ? longSentenceForLearner : longSentence;
  const ofClient = new Set([...transcript.turns.filter((turn) => turn.from === 'client').map((turn) => turn.text), ...transcript.clientWords].flatMap(wordsOf));
  const ease = readingEase(sentences);
  const long = sentences.filter((sentence) => wordsOf(sentence).length > limit).length;
  const hard = words.filter((word) => syllablesOf(word) >= hardWordSyllables && !ofClient.has(word)).length;
  const band = easeBounds.findIndex((bound) => ease >= bound + (learner ? 5 : 0));
  const fromEase = band === -1 ? 1 : 5 - band;
  const score = Math.max(1, fromEase - (long > sentences.length / 10 ? 1 : 0) - (hard > words.length / 20 ? 1 : 0));

  const params = { ease: Math.round(ease), longSentences: long, hardWords: hard, sentences: sentences.length };
  // Short replies swing widely: the example is looked for among those with something in them.
  const long8 = replies.filter((reply) => wordsOf(reply.text).length >= 8);
  const byEase = (long8.length > 0 ? long8 : replies).map((reply) => ({ reply, ease: readingEase(reply.sentences) })).sort((a, b) => a.ease - b.ease);
  const shown = (score >= 4 ? byEase.at(-1) : byEase[0])?.reply as Reply;
  return {
    criterion,
    score,
    explanation: { code: score >= 4 ? 'language-level.good' : 'language-level.hard', params },
    quote: { messageId: shown.id, text: shown.text },
    ...(score >= 4 ? {} : { at: [shown.id] }),
  };
}
