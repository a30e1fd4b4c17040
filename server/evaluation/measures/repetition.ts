// Does not repeat itself: no sentence twice in a conversation, no two replies in a row that open alike (VOICE.md, "Never").
import { wordsOf } from '../dutch-words.ts';
import { notJudged, type Score, scoreOfFaults } from '../rubric.ts';
import { isQuestion, type Reply, repliesOf, type Transcript } from '../transcript.ts';
import { formOfQuestion } from './question-form.ts';

const leastWords = 5;
/** A question is heard again sooner than a sentence. */
const leastWordsOfQuestion = 3;
const nearSame = 0.8;
/** Of the shorter of two: a sentence that was said before with a tail to it. */
const nearInside = 0.9;

/** A sentence that was said: its words, and whether it is a question. */
type Said = { words: ReadonlySet<string>; asks: boolean };
const openingWords = 3;
/** Who reads along is said each time it is true; that is a duty, not a repetition. */
const duty = /\bzoals afgesproken\b|\bik ben (?:een )?(?:computer)?programma\b/iu;

/**
 * A reply is at fault when one of its sentences of five words or more was said before in this conversation, or nearly (the words
 * they share are at least 80 % of all words of the two, or 90 % of the shorter; weight 1), a question of three words or more that was asked before,, or when it opens with the same three words as the reply before
 * (weight 0.5). Score: scoreOfFaults(weights, replies after the first). Fixed answers are exempt (VOICE.md). Null under two replies.
 */
export function measureRepetition(transcript: Transcript): Score {
  const criterion = 'repetition';
  const replies = repliesOf(transcript);
  if (replies.length < 2) return notJudged(criterion, replies.length === 0 ? 'no-replies' : 'too-short', { had: replies.length, needed: 2 });
  const earlier: Said[] = [];
  const repeated: { reply: Reply; text: string }[] = [];
  const alike: { reply: Reply; text: string }[] = [];
  let faults = 0;
  let sentences = 0;
  let openingBefore = '';
  for (const reply of replies) {
    let again: string | null = null;
    for (const text of reply.sentences) {
      sentences++;
      const words = wordsOf(text);
      const asks = isQuestion(text) && formOfQuestion(text, transcript.language) !== 'check';
      // What came out of an exercise is shown again, in the client's own words, to be corrected or kept.
      if (words.length < (asks ? leastWordsOfQuestion : leastWords) || duty.test(text) || (reply.move?.startsWith('exercise-') && /["“«]/u.test(text)))
        continue;
      const own: Said = { words: new Set(words), asks };
      if (!again && earlier.some((other) => isNear(own, other))) again = text;
      earlier.push(own);
    }
    const opening = wordsOf(reply.text).slice(0, openingWords).join(' ');
    if (again) {
      faults++;
      repeated.push({ reply, text: again });
    } else if (opening !== '' && opening === openingBefore) {
      faults += 0.5;
      alike.push({ reply, text: reply.sentences[0] ?? reply.text });
    }
    openingBefore = opening;
  }
  const worst = repeated[0] ?? alike[0];
  if (worst) {
    return {
      criterion,
      score: scoreOfFaults(faults, replies.length - 1),
      explanation: {
        code: repeated.length > 0 ? 'repetition.sentence' : 'repetition.opening',
        params: { sentences, offences: repeated.length + alike.length },
      },
      quote: { messageId: worst.reply.id, text: worst.text },
      at: [...repeated, ...alike].map(({ reply }) => reply.id),
    };
  }
  const last = replies.at(-1) as Reply;
  return { criterion, score: 5, explanation: { code: 'repetition.good', params: { sentences } }, quote: { messageId: last.id, text: last.text } };
}

/** A few words stand in many a longer sentence: of those only a question can repeat a question. */
function isNear(one: Said, other: Said): boolean {
  const least = Math.min(one.words.size, other.words.size);
  if (least < leastWords && !(one.asks && other.asks)) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared / (one.words.size + other.words.size - shared) >= nearSame || shared / least >= nearInside;
}
