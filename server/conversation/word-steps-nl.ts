// The Dutch of the steps: what Koers asks of its own accord, always after saying back what it heard; and of the silence and the other
// language, which no model words. Words are in phrases-steps-nl.ts.
import { dayInDutch } from './day-in-words.ts';
import { ask, countWords, endSafe, hearOut, lowerFirst, mirror, names, type Teller, type Wording } from './hear-out-nl.ts';
import * as say from './phrases-steps-nl.ts';
import { dayIn, numberIn, numberInWords, questionIn } from './planning/answers-to-steps.ts';
import { speaksSimply } from './pick-question.ts';
import { readMessage } from './read-message.ts';
import { numbersInNeed } from '../words/numbers-in-need.ts';
import type { Situation } from './move.ts';

/** What the client said, short enough to stand between quotation marks. */
function quoted(text: string, words: number): string | null {
  const bare = endSafe(
    text
      .replace(/["“”«»]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return bare !== '' && countWords(bare) <= words ? lowerFirst(bare) : null;
}

/** What the client gave as their question: the sentence that asks, or the one that says most. */
function ownQuestion({ situation, reading }: Wording): string | null {
  if (situation.heardQuestion) return quoted(situation.heardQuestion, 30);
  const asked = reading.question?.replace(/[?\s]+$/u, '');
  return quoted(asked ?? questionIn(situation), 22) ?? (reading.quote === null ? null : quoted(reading.quote, 22));
}

export const careerQuestion: Teller = (wording) => {
  const { chosen, reply, situation } = wording;
  const question = chosen.case === 'said-back' ? ownQuestion(wording) : null;
  if (question !== null && reply.say(say.careerQuestion.saidBack, { q: question })) {
    reply.say(say.careerQuestion.check, names(situation));
    return;
  }
  hearOut(wording);
  const isSimple = speaksSimply(situation, wording.reading);
  if (!isSimple) reply.say(say.careerQuestion.lead);
  if (!reply.say(isSimple ? say.careerQuestion.simpleAsk : say.careerQuestion.ask)) ask(wording);
};

export const scaling: Teller = (wording) => {
  const { chosen, reply, reading, situation } = wording;
  const number = chosen.case === 'lower' ? numberIn(situation) : null;
  if (number !== null) {
    const told = reading.statements.some(({ original }) => countWords(original) >= 6);
    if (!told || !reply.say(say.scaling.number, { n: numberInWords(number, 'nl') })) hearOut(wording);
    if (reply.sentences.length === 0) reply.say(say.scaling.number, { n: numberInWords(number, 'nl') });
    if (!reply.say(number === 0 ? say.scaling.nought : number === 10 ? say.scaling.ten : say.scaling.lower)) ask(wording);
    return;
  }
  hearOut(wording);
  const about = /not sure/.test(chosen.reason)
    ? say.scaling.clear
    : /fear/.test(chosen.reason)
      ? say.scaling.sure
      : /wish/.test(chosen.reason)
        ? say.scaling.wish
        : [];
  if (!reply.say(about) && !reply.say(say.scaling.ask)) ask(wording);
};

export const exception: Teller = (wording) => {
  const { chosen, reply } = wording;
  hearOut(wording);
  const about = /fear/.test(chosen.reason)
    ? say.exceptionOfFear
    : /not knowing/.test(chosen.reason)
      ? say.exceptionOfKnowing
      : /qualities/.test(chosen.reason)
        ? say.exceptionOfQuality
        : [];
  if (!reply.say(about) && !reply.say(say.exception)) ask(wording);
};

export const future: Teller = (wording) => {
  hearOut(wording);
  if (!wording.reply.say(say.future.ask)) ask(wording);
};

export const confront: Teller = (wording) => {
  const { situation, reply } = wording;
  const a = situation.contradiction && quoted(situation.contradiction.before, 20);
  const b = situation.contradiction && quoted(situation.contradiction.now, 20);
  const lead = reply.pick(say.confront.lead.filter((sentence) => !sentence.includes('?')));
  const pair = a && b ? reply.pick(say.confront.pair, { a, b }) : null;
  if (lead === null || pair === null) {
    hearOut(wording);
    ask(wording);
    return;
  }
  reply.add(lead);
  reply.add(pair);
  if (!reply.say(say.confront.ask)) ask(wording);
};

export const commit: Teller = (wording) => {
  const { chosen, situation, reply } = wording;
  const day = dayIn(situation);
  if (chosen.case === 'agreed' && day !== null) {
    // With more than the day in it, the client's own sentence says it best.
    if (wording.reading.statements.length > 0 || wording.reading.substance > 3) hearOut(wording);
    if (reply.sentences.length === 0) reply.say(say.commit.agreed, { d: day.toLowerCase() });
    if (!reply.say(say.commit.after)) ask(wording);
    return;
  }
  hearOut(wording);
  if (day !== null && !reply.sentences.join(' ').toLowerCase().includes(day.toLowerCase())) reply.say(say.commit.day, { d: day.toLowerCase() });
  if (!reply.say(day === null ? say.commit.when : say.commit.withDay)) ask(wording);
};

/** "Wat als …?" is answered as far as it can be, and looked at. */
export const whatIf: Teller = (wording) => {
  mirror(wording, { withSecond: false });
  wording.reply.say(say.whatIf.limit);
  if (!wording.reply.say(say.whatIf.ask)) ask(wording);
};

export const quiet: Teller = ({ chosen, situation, reply }) => {
  const fill = { ...names(situation), d: dayInDutch(situation.guidance?.quietUntil ?? null) };
  if (chosen.case === 'again') {
    if (!reply.say(say.quiet.again, fill)) reply.say(say.quiet.stays, fill);
    return;
  }
  reply.say(say.quiet.until, fill);
  reply.say(say.quiet.stays, fill);
  reply.say(say.quiet.need, numbersInNeed('nl'));
};

export const offerLanguage: Teller = ({ chosen, reply }) => {
  if (chosen.case === 'other-language') {
    reply.say(say.offerLanguage.done);
    reply.say(say.offerLanguage.go);
    return;
  }
  reply.say(say.offerLanguage.offer);
  reply.say(say.offerLanguage.guidance);
  reply.say(say.offerLanguage.ask);
};

/** A subject that is left alone is heard in one sentence; what else was told is taken up. */
export const leftAlone: Teller = (wording) => {
  const { situation, reply } = wording;
  reply.say(say.leftAlone.heard);
  reply.say(say.leftAlone.pass, names(situation));
  reply.say(say.leftAlone.on);
};

/** Aftercare: something worked. */
export const whatHelped: Teller = (wording) => {
  hearOut(wording);
  if (!wording.reply.say(say.whatHelped)) ask(wording);
};

/** What is turned down because it belongs elsewhere. */
export const strayLimit: Teller = (wording) => {
  const { chosen, situation, reply } = wording;
  if (chosen.case === 'pasted-cv') {
    reply.say(say.stray.cv);
    reply.say(say.stray.cvFile, names(situation));
    if (!reply.say(say.stray.cvAsk)) ask(wording);
    return;
  }
  reply.say(chosen.case === 'flirts' ? say.stray.flirts : chosen.case === 'homework' ? say.stray.homework : say.stray.offTopic);
  if (!reply.say(say.stray.resume)) ask(wording);
};

/** A word about the writing itself: it does not matter here. */
export const besideTheWriting: Teller = (wording) => {
  wording.reply.say(say.stray.aside);
  if (!wording.reply.say(say.stray.backAsk)) ask(wording);
};

/** A worry is taken away: no more is asked, and where to turn stays open. */
export const reassured: Teller = (wording) => {
  wording.reply.say(say.reassured.thanks);
  wording.reply.say(say.reassured.open, names(wording.situation));
  wording.reply.say(say.reassured.goOn);
};

/** Who was called away is back. */
export const backAgain: Teller = (wording) => {
  wording.reply.say(say.stray.back);
  if (!wording.reply.say(say.stray.backAsk)) ask(wording);
};

export const tryOut: Teller = (wording) => {
  wording.reply.say(say.stray.tryOut);
  if (!wording.reply.say(say.stray.tryOutAsk)) ask(wording);
};

/** Much at once: one thing of it is said back, and the client says where to begin. */
export const allAtOnce: Teller = (wording) => {
  const { reply, reading } = wording;
  reply.say(say.stray.muchHeard);
  if (reading.statements.length > 0) hearOut(wording);
  if (!reply.say(say.stray.muchAsk)) ask(wording);
};

/** Somebody thinks: there is time, and nothing is asked. */
export const thinkOver: Teller = ({ reply, situation }) => {
  reply.say(say.thinkOver.time);
  reply.say(say.thinkOver.later, names(situation));
};

/** Simpler from now on; the last question again, in plainer words. */
export const speakSimpler: Teller = (wording) => {
  wording.reply.say(say.simpler.ok);
  const last = wording.situation.past.findLast(({ from }) => from === 'koers')?.move;
  if ((last === 'inform' || last === 'own-file' || last === 'limit') && wording.reply.say(say.simpler.which)) return;
  ask({ ...wording, reading: { ...readMessage('', 'nl'), isLearner: true }, situation: simpleFrom(wording.situation) });
};

const simpleFrom = (situation: Situation): Situation => ({
  ...situation,
  text: situation.past.findLast(({ from }) => from === 'client')?.text ?? situation.text,
});
