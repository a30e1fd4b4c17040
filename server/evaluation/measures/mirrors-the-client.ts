// Empathy and respect, as far as they can be counted: the client's own words come back, what weighs is not passed over, and nothing is
// brushed aside (VOICE.md: "First show that you heard, in the client's own words"). A count cannot see warmth, so 5 is left for a person to give.
import type { MoveName } from '../../conversation/move.ts';
import { splitSentences } from '../../conversation/sentences.ts';
import { contentWordsOf, isSameWord } from '../dutch-words.ts';
import { notJudged, type Score } from '../rubric.ts';
import { type Reply, repliesOf, type Transcript } from '../transcript.ts';
import { acknowledges, weighs } from './rules/weight.ts';
import { faultsIn } from './sentence-limits.ts';

/** These answer a question about Koers, the file or the world; saying back first would be in the way. */
const plainAnswers: readonly (MoveName | null)[] = ['be-clear', 'own-file', 'inform', 'inform-unknown', 'limit', 'welcome', 'close'];

/** Below this many content words there is nothing to say back ("ja", "goh weet ni"). */
const leastToMirror = 3;

/** Worst first. */
const slightNames = ['belittled', 'passed-over', 'hollow'] as const;
type Slight = (typeof slightNames)[number];
type Found = { reply: Reply; text: string; slight: Slight };

/**
 * A reply mirrors when at least two content words of the message it answers come back in it (one is enough when the message has
 * four or fewer). Left out: replies with a move that answers a plain question, and messages of fewer than three content words.
 * Share that mirrors: from 75 % 4, from 50 % 3, from 25 % 2, else 1.
 *
 * Three slights lower it further: the client or what they said is belittled (at most 2, and 1 from the second on); something that weighs
 * (rules/weight.ts) is passed over, no word of that sentence coming back (at most 3, and 2 from the second on); a hollow phrase ("ik begrijp helemaal hoe
 * …", praise without a reason, an exclamation mark; one less). Of French and English only the slights are known: null where there are none.
 */
export function measureMirrorsTheClient(transcript: Transcript): Score {
  const criterion = 'mirrors-the-client';
  const { language } = transcript;
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const slights = replies.flatMap((reply) => slightsOf(reply, transcript));
  if (language !== 'nl' && slights.length === 0) return notJudged(criterion, 'language-not-measured', { language });
  const counted = language === 'nl' ? countMirrors(replies) : [];
  if (counted.length === 0 && slights.length === 0) return notJudged(criterion, 'too-short', { had: 0, needed: 1 });

  const mirrored = counted.filter((one) => one.mirrors).length;
  const share = counted.length === 0 ? 1 : mirrored / counted.length;
  const fromShare = share >= 0.75 ? 4 : share >= 0.5 ? 3 : share >= 0.25 ? 2 : 1;
  const params = { replies: counted.length, mirrored };
  const notHeard = counted.filter((one) => !one.mirrors && one.back === 0 && one.reply.move !== 'repair').map((one) => one.reply.id);
  const worst = slightNames.flatMap((name) => slights.filter(({ slight }) => slight === name))[0];
  if (worst) {
    const hollow = slights.some(({ slight }) => slight === 'hollow') ? 1 : 0;
    return {
      criterion,
      score: Math.max(1, Math.min(fromShare - hollow, capOf(slights))),
      explanation: { code: `mirrors-the-client.${worst.slight}`, params: { ...params, offences: slights.length } },
      quote: { messageId: worst.reply.id, text: worst.text },
      at: [...new Set([...slights.map(({ reply }) => reply.id), ...notHeard])],
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
    ...(good ? {} : { at: [...new Set([...notHeard, shown.id])] }),
  };
}

function countMirrors(replies: readonly Reply[]): { reply: Reply; back: number; mirrors: boolean }[] {
  return replies.flatMap((reply) => {
    const said = contentWordsOf(reply.answers.map((answer) => answer.text).join('\n'));
    if (plainAnswers.includes(reply.move) || said.length < leastToMirror) return [];
    const back = countBack(said, reply.text);
    return [{ reply, back, mirrors: back >= (said.length <= 4 ? 1 : 2) }];
  });
}

function countBack(said: readonly string[], text: string): number {
  const own = contentWordsOf(text);
  return said.filter((word) => own.some((other) => isSameWord(word, other))).length;
}

function slightsOf(reply: Reply, transcript: Transcript): Found[] {
  const inSentences = faultsIn(reply, transcript).flatMap(({ text, faults }) =>
    faults.flatMap((fault): Found[] => (fault === 'belittled' || fault === 'hollow' ? [{ reply, text, slight: fault }] : [])),
  );
  return passesOver(reply, transcript) ? [...inSentences, { reply, text: reply.text, slight: 'passed-over' }] : inSentences;
}

/** Something in the message weighs, and no word of it comes back. */
function passesOver(reply: Reply, { language }: Transcript): boolean {
  if (plainAnswers.includes(reply.move) || acknowledges[language].test(reply.text)) return false;
  const heavy = reply.answers.flatMap((answer) => splitSentences(answer.text)).filter((sentence) => weighs(sentence, language));
  const said = contentWordsOf(heavy.join('\n'));
  return said.length > 0 && countBack(said, reply.text) === 0;
}

function capOf(slights: readonly Found[]): number {
  const count = (name: Slight) => slights.filter(({ slight }) => slight === name).length;
  const belittled = count('belittled');
  const passed = count('passed-over');
  if (belittled > 0) return belittled + passed > 1 ? 1 : 2;
  if (passed > 0) return passed > 1 ? 2 : 3;
  return 4;
}
