// Uses earlier insights, as far as it can be counted: what was known from before (career question, confirmed insights, actions) and what the
// client told is not asked again, not contradicted, and taken up when the client brings it up. Whether it is used wisely takes reading.
import { contentWordsOf, isSameWord } from '../dutch-words.ts';
import { notJudged, type Score } from '../rubric.ts';
import { isQuestion, type Reply, repliesOf, saidBefore, type Transcript, type Turn } from '../transcript.ts';
import { formOfQuestion } from './question-form.ts';
import { alsoDeclined, asksCareerQuestion, asksExperience, commonWords, declined, factsAsked, refersBack, toldBefore } from './rules/known-before.ts';

/** Worst first. */
const offences = ['contradicted', 'asked-again', 'passed-over'] as const;
type Offence = (typeof offences)[number];
type Found = { reply: Reply; text: string; offence: Offence };

/** So many words of what is known make it the same subject. */
const leastShared = 2;

/**
 * A reply is at fault when it
 * - asks again: a question of fact that the client answered before, or whether they have experience with what is known of them; a question that can be answered from an insight, in words that this conversation did not
 *   bring up; a question after which the client says that they told it;
 * - contradicts: puts forward, without a "niet", what an insight says the client does not want;
 * - passes over: the client names what is known (two content words of it, or a name), and no word of that comes back.
 * A reply that refers to what was said before ("vorige keer zei je") is never at fault, and takes it up when it shares words with it.
 *
 * One fault 2, more 1; one point more where something was taken up too. Without a fault 5 when something known was taken up as such, 4 when its words came back.
 * Null where neither happened: too little to judge. French and English know the questions and the answers only by a few phrases.
 */
export function measureUsesInsights(transcript: Transcript): Score {
  const criterion = 'uses-insights';
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  const found = replies.flatMap((reply, index) => faultOf(reply, replies[index + 1], transcript));
  const taken = replies.filter((reply) => takesUp(reply, transcript));
  const params = { known: transcript.clientWords.length, takenUp: taken.length };
  const worst = offences.flatMap((offence) => found.filter((one) => one.offence === offence))[0];
  if (worst) {
    return {
      criterion,
      score: (found.length === 1 ? 2 : 1) + (taken.length > 0 ? 1 : 0),
      explanation: { code: `uses-insights.${worst.offence}`, params: { ...params, offences: found.length } },
      quote: { messageId: worst.reply.id, text: worst.text },
      at: found.map(({ reply }) => reply.id),
    };
  }
  const best = taken[0] ?? replies.find((reply) => sharesKnown(reply, transcript));
  if (!best) return notJudged(criterion, 'too-little-known', { known: transcript.clientWords.length });
  return {
    criterion,
    score: taken.length > 0 ? 5 : 4,
    explanation: { code: 'uses-insights.good', params },
    quote: { messageId: best.id, text: best.text },
  };
}

function faultOf(reply: Reply, next: Reply | undefined, transcript: Transcript): Found[] {
  if (refersBack[transcript.language].test(reply.text)) return [];
  const again = reply.sentences.find((text) => isQuestion(text) && asksAgain(text, reply, next, transcript));
  if (again) return [{ reply, text: again, offence: 'asked-again' }];
  const contradicting = reply.sentences.find((text) => contradicts(text, reply, transcript));
  if (contradicting) return [{ reply, text: contradicting, offence: 'contradicted' }];
  return passesOver(reply, transcript) ? [{ reply, text: reply.text, offence: 'passed-over' }] : [];
}

function asksAgain(text: string, reply: Reply, next: Reply | undefined, transcript: Transcript): boolean {
  const { language } = transcript;
  const said = saidBefore(transcript, reply);
  if (factsAsked[language].some(([asked, told]) => asked.test(text) && told.test(said))) return true;
  if (asksCareerQuestion[language].test(text) && transcript.clientWords.some((known) => known.includes('?'))) return true;
  if (language === 'nl' && asksExperience[language].test(text) && sharedOf(tellingOf(text), contentWordsOf(transcript.clientWords.join(' '))).length > 0)
    return true;
  const answers = next ? next.answers : answersAfter(reply, transcript);
  if (answers.some((answer) => toldBefore[language].test(answer.text))) return true;
  // "Ben je iemand die graag toezicht houdt?": closed, and an insight answers it.
  if (language !== 'nl' || formOfQuestion(text) === 'open' || formOfQuestion(text) === 'check') return false;
  const here = contentWordsOf(told(transcript, reply));
  const asked = contentWordsOf(text).filter((word) => !here.some((other) => isSameWord(word, other)));
  return transcript.clientWords.some((known) => sharedOf(asked, tellingOf(known)).length > 0);
}

function contradicts(text: string, reply: Reply, transcript: Transcript): boolean {
  if (transcript.language !== 'nl' || alsoDeclined.test(text)) return false;
  // What the client just said is said back, or asked about.
  const here = contentWordsOf(reply.answers.map((answer) => answer.text).join('\n'));
  const own = contentWordsOf(text).filter((word) => !here.some((other) => isSameWord(word, other)));
  return transcript.clientWords.some((known) =>
    known.split(/[,;.]/).some((clause) => declined.test(clause) && !clause.includes('?') && sharedOf(own, tellingOf(clause)).length > 0),
  );
}

/** The client names what is known, and the reply has no word of it. */
function passesOver(reply: Reply, transcript: Transcript): boolean {
  if (transcript.language !== 'nl') return false;
  const message = reply.answers.map((answer) => answer.text).join('\n');
  const words = contentWordsOf(message);
  const own = contentWordsOf(reply.text);
  return transcript.clientWords.some((known) => {
    // The career question is what all of it is about; it is not brought up by a word of it.
    if (known.includes('?')) return false;
    const shared = sharedOf(words, tellingOf(known));
    const named = shared.some((word) => new RegExp(`[^.?!\\s] ${word}`, 'iu').test(known) && isName(word, known) && isName(word, message));
    return (shared.length >= leastShared || named) && sharedOf(own, shared).length === 0;
  });
}

const isName = (word: string, text: string): boolean => text.includes(word[0]?.toUpperCase() + word.slice(1));

function takesUp(reply: Reply, transcript: Transcript): boolean {
  const refers = refersBack[transcript.language].test(reply.text) || reply.move === 'recall' || reply.move === 'follow-up';
  if (!refers) return false;
  const own = contentWordsOf(reply.text);
  return transcript.clientWords.some((known) => sharedOf(own, tellingOf(known)).length > 0);
}

function sharesKnown(reply: Reply, transcript: Transcript): boolean {
  const own = contentWordsOf(reply.text);
  return transcript.language === 'nl' && transcript.clientWords.some((known) => !known.includes('?') && sharedOf(own, tellingOf(known)).length >= leastShared);
}

/** What the client wrote in this conversation before a reply. */
function told(transcript: Transcript, reply: Turn): string {
  return transcript.turns
    .filter((turn) => turn.from === 'client' && turn.seq < reply.seq)
    .map((turn) => turn.text)
    .join('\n');
}

/** Messages after a reply that nobody answered any more. */
function answersAfter(reply: Turn, transcript: Transcript): readonly Turn[] {
  return transcript.turns.filter((turn) => turn.from === 'client' && turn.seq > reply.seq).slice(0, 1);
}

/** Content words that tell one subject from another. */
function tellingOf(text: string): string[] {
  return contentWordsOf(text).filter((word) => !commonWords.test(word));
}

function sharedOf(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => others.some((other) => isSameWord(word, other)));
}
