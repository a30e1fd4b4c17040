// Does not repeat itself: no sentence twice in a conversation, no two replies in a row that open alike (VOICE.md, "Never").
import { wordsOf } from '../dutch-words.ts';
import { notJudged, type Score, scoreOfFaults } from '../rubric.ts';
import { type Reply, repliesOf, type Transcript } from '../transcript.ts';

const leastWords = 5;
const nearSame = 0.8;
const openingWords = 3;
/** Who reads along is said each time it is true; that is a duty, not a repetition. */
const duty = /\bzoals afgesproken\b|\bik ben (?:een )?(?:computer)?programma\b/iu;

/**
 * A reply is at fault when one of its sentences of five words or more was said before in this conversation, or nearly (the words
 * they share are at least 80 % of all words of the two; weight 1), or when it opens with the same three words as the reply before
 * (weight 0.5). Score: scoreOfFaults(weights, replies after the first). Fixed answers are exempt (VOICE.md). Null under two replies.
 */
export function measureRepetition(transcript: Transcript): Score {
  const criterion = 'repetition';
  const replies = repliesOf(transcript);
  if (replies.length < 2) return notJudged(criterion, replies.length === 0 ? 'no-replies' : 'too-short', { had: replies.length, needed: 2 });
  const earlier: Set<string>[] = [];
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
      if (words.length < leastWords || duty.test(text)) continue;
      const own = new Set(words);
      if (!again && earlier.some((other) => shareOf(own, other) >= nearSame)) again = text;
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

/** The words two sentences share, over all words of the two. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
