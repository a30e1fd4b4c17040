// Empathy and respect, as far as they can be counted: the client's own words come back, and nothing is brushed aside (VOICE.md:
// "First show that you heard, in the client's own words"). A count cannot see warmth, so 5 is left for a person to give.
import type { MoveName } from '../../conversation/move.ts';
import { contentWordsOf, isSameWord } from '../dutch-words.ts';
import { notJudged, type Score } from '../rubric.ts';
import { type Reply, repliesOf, type Transcript } from '../transcript.ts';
import { faultsOf } from './sentence-limits.ts';

/** These answer a question about Koers, the file or the world; saying back first would be in the way. */
const plainAnswers: readonly (MoveName | null)[] = ['be-clear', 'own-file', 'inform', 'inform-unknown', 'limit', 'welcome', 'close'];

/** Below this many content words there is nothing to say back ("ja", "goh weet ni"). */
const leastToMirror = 3;

/**
 * A reply mirrors when at least two content words of the message it answers come back in it (one is enough when the message has
 * four or fewer). Left out: replies with a move that answers a plain question, and messages of fewer than three content words.
 * Share that mirrors: from 75 % 4, from 50 % 3, from 25 % 2, else 1. One less where a hollow phrase stands ("ik begrijp helemaal
 * hoe …", praise without a reason, an exclamation mark), and at most 2 where the client or what they said is belittled.
 */
export function measureMirrorsTheClient(transcript: Transcript): Score {
  const criterion = 'mirrors-the-client';
  if (transcript.language !== 'nl') return notJudged(criterion, 'language-not-measured', { language: transcript.language });
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const counted = replies.flatMap((reply) => {
    const said = contentWordsOf(reply.answers.map((answer) => answer.text).join('\n'));
    if (plainAnswers.includes(reply.move) || said.length < leastToMirror) return [];
    const own = contentWordsOf(reply.text);
    const back = said.filter((word) => own.some((other) => isSameWord(word, other))).length;
    return [{ reply, back, mirrors: back >= (said.length <= 4 ? 1 : 2) }];
  });
  const slights = replies.flatMap((reply) =>
    reply.sentences.flatMap((text) =>
      faultsOf(text, transcript.language)
        .filter((fault) => fault === 'belittled' || fault === 'hollow')
        .map((fault) => ({ reply, text, fault })),
    ),
  );
  if (counted.length === 0 && slights.length === 0) return notJudged(criterion, 'too-short', { had: 0, needed: 1 });

  const mirrored = counted.filter((one) => one.mirrors).length;
  const share = counted.length === 0 ? 1 : mirrored / counted.length;
  const fromShare = share >= 0.75 ? 4 : share >= 0.5 ? 3 : share >= 0.25 ? 2 : 1;
  const params = { replies: counted.length, mirrored };
  const slight = slights.find((one) => one.fault === 'belittled') ?? slights[0];
  if (slight) {
    const score = slight.fault === 'belittled' ? Math.min(2, fromShare) : Math.max(1, fromShare - 1);
    return {
      criterion,
      score,
      explanation: { code: `mirrors-the-client.${slight.fault as 'belittled' | 'hollow'}`, params: { ...params, offences: slights.length } },
      quote: { messageId: slight.reply.id, text: slight.text },
      at: [...new Set(slights.map(({ reply }) => reply.id))],
    };
  }
  const byBack = [...counted].sort((a, b) => a.back - b.back);
  const good = fromShare >= 4;
  const shown = (good ? byBack.at(-1) : byBack[0])?.reply as Reply;
  return {
    criterion,
    score: fromShare,
    explanation: { code: good ? 'mirrors-the-client.good' : 'mirrors-the-client.not-heard', params },
    quote: { messageId: shown.id, text: shown.text },
    ...(good ? {} : { at: counted.filter((one) => !one.mirrors).map((one) => one.reply.id) }),
  };
}
