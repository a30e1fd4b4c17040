// Language fits the client: plain B1 Dutch, short sentences, everyday words (VOICE.md). A count of syllables and words, no more:
// it finds what is heavy, not what is unclear.
import { isTooHard } from '../../conversation/limits/plain-words.ts';
import { learner as learnerWords } from '../../conversation/words-of-clients.ts';
import { readingEase, syllablesOf, wordsOf } from '../dutch-words.ts';
import { notJudged, type Score, scoreOfFaults } from '../rubric.ts';
import { type Reply, repliesOf, saidBefore, type Transcript, withoutMarkers } from '../transcript.ts';

/** Fewer words than this say nothing about a level. */
const leastWords = 30;
const longSentence = 20;
const longSentenceForLearner = 14;
const hardWordSyllables = 5;
/** Lowest reading ease for 5, 4, 3 and 2. */
const easeBounds = [75, 65, 55, 45] as const;
/** Below this ease one sentence of eight words or more is hard by itself. */
const hardEase = 30;
const hardEaseForLearner = 55;

/**
 * From the reading ease (Flesch–Douma) of all replies together: 75 and above 5, 65 4, 55 3, 45 2, below 1. One point less when more
 * than a tenth of the sentences is longer than 20 words, one less when more than 5 % of the words are hard (five syllables or more
 * and never used by the client). Never more than scoreOfFaults(hard replies, replies), so that one reply that nobody understands is not
 * hidden by plain ones; a reply is hard when one of its sentences holds jargon (conversation/limits/plain-words.ts), two hard words, or has a reading ease below 30.
 * For a client with a language-barrier signal, or who writes as somebody who is learning, a sentence is long from 14 words, the ease
 * has to be 5 higher, and one hard word or an ease below 55 is enough. The mapping of B1 to 65 is ours: no validated table from Flesch–Douma to the CEFR was found. Dutch only.
 */
export function measureLanguageLevel(transcript: Transcript): Score {
  const criterion = 'language-level';
  if (transcript.language !== 'nl') return notJudged(criterion, 'language-not-measured', { language: transcript.language });
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const sentences = replies.flatMap((reply) => reply.sentences.map(withoutMarkers));
  const words = sentences.flatMap(wordsOf);
  if (words.length < leastWords) return notJudged(criterion, 'too-short', { had: words.length, needed: leastWords });

  const isLearner = transcript.signals.some((signal) => signal.kind === 'language-barrier') || writesAsLearner(transcript);
  const limit = isLearner ? longSentenceForLearner : longSentence;
  const ofClient = new Set([...transcript.turns.filter((turn) => turn.from === 'client').map((turn) => turn.text), ...transcript.clientWords].flatMap(wordsOf));
  const isHardWord = (word: string) => syllablesOf(word) >= hardWordSyllables && !ofClient.has(word);
  const ease = readingEase(sentences);
  const long = sentences.filter((sentence) => wordsOf(sentence).length > limit).length;
  const hard = words.filter(isHardWord).length;
  const band = easeBounds.findIndex((bound) => ease >= bound + (isLearner ? 5 : 0));
  const fromEase = band === -1 ? 1 : 5 - band;
  const fromAll = Math.max(1, fromEase - (long > sentences.length / 10 ? 1 : 0) - (hard > words.length / 20 ? 1 : 0));

  const hardReplies = replies.filter((reply) => reply.sentences.some((text) => isHardSentence(withoutMarkers(text), reply)));
  const score = Math.min(fromAll, scoreOfFaults(hardReplies.length, replies.length));
  const params = { ease: Math.round(ease), longSentences: long, hardWords: hard, sentences: sentences.length };
  // Short replies swing widely: the example is looked for among those with something in them.
  const long8 = replies.filter((reply) => wordsOf(reply.text).length >= 8);
  const byEase = (reply: readonly Reply[]) => reply.map((one) => ({ reply: one, ease: readingEase(one.sentences) })).sort((a, b) => a.ease - b.ease);
  const good = score >= 4;
  const among = hardReplies.length > 0 && !good ? hardReplies : long8.length > 0 ? long8 : replies;
  const shown = (good ? byEase(among).at(-1) : byEase(among)[0])?.reply as Reply;
  return {
    criterion,
    score,
    explanation: { code: good ? 'language-level.good' : 'language-level.hard', params },
    quote: { messageId: shown.id, text: shown.text },
    ...(hardReplies.length > 0 ? { at: hardReplies.map((reply) => reply.id) } : good ? {} : { at: [shown.id] }),
  };

  function isHardSentence(sentence: string, reply: Reply): boolean {
    if (isTooHard(sentence, 'nl', saidBefore(transcript, reply))) return true;
    const own = wordsOf(sentence);
    const hardOnes = own.filter(isHardWord).length;
    if (hardOnes >= (isLearner ? 1 : 2)) return true;
    return own.length >= 8 && readingEase([sentence]) < (isLearner ? hardEaseForLearner : hardEase);
  }
}

/** From this share of their messages on, a client writes as somebody who is learning Dutch. */
const learnerFrom = 0.3;

function writesAsLearner({ turns }: Transcript): boolean {
  const told = turns.filter((turn) => turn.from === 'client');
  return told.length > 0 && told.filter((turn) => learnerWords.test(turn.text)).length / told.length >= learnerFrom;
}
