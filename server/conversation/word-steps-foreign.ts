// The steps, the silence and the other language in French and English.
import { numbersInNeed } from '../words/numbers-in-need.ts';
import { dayInWords } from './day-in-words.ts';
import { countWords, endSafe, names, type Wording } from './hear-out-nl.ts';
import { stepPhrases } from './phrases-steps-foreign.ts';
import { dayIn, numberIn, numberInWords } from './planning/answers-to-steps.ts';

type Hands = { hear: () => void; ask: () => void };

const quoted = (text: string, words: number): string | null => {
  const bare = endSafe(
    text
      .replace(/["“”«»]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return bare !== '' && countWords(bare) <= words ? bare : null;
};

/** Words the move where it is one of these; false leaves it to the others. */
export function wordStepForeign({ chosen, situation, reading, reply }: Wording, language: 'fr' | 'en', { hear, ask }: Hands): boolean {
  const say = stepPhrases[language];
  const fill = names(situation);
  const orAsk = (pool: readonly string[], values = fill): true => {
    if (!reply.say(pool, values)) ask();
    return true;
  };
  const day = dayIn(situation);
  switch (chosen.case) {
    case 'flirts':
    case 'off-topic':
    case 'homework':
      reply.say(chosen.case === 'flirts' ? say.flirts : chosen.case === 'homework' ? say.homework : say.offTopic);
      return orAsk(say.resume);
    case 'pasted-cv':
      reply.say(say.cv);
      reply.say(say.cvFile, fill);
      return orAsk(say.cvAsk);
    case 'try-out':
      reply.say(say.tryOut);
      return orAsk(say.resume);
    case 'all-at-once':
      reply.say(say.much);
      if (reading.quote !== null) hear();
      return orAsk(say.muchAsk);
    case 'left-alone':
      reply.say(say.leftHeard);
      reply.say(say.leftPass, fill);
      return orAsk(say.leftOn);
    case 'simpler':
      reply.say(say.simpler);
      ask();
      return true;
    case 'think':
      reply.say(say.think);
      return reply.say(say.thinkLater);
    case 'what-helped':
      hear();
      return orAsk(say.whatHelped);
    case 'what-if':
      if (reading.quote !== null) hear();
      reply.say(say.whatIf);
      return orAsk(say.whatIfAsk);
    default:
  }
  switch (chosen.move) {
    case 'career-question': {
      const question = chosen.case === 'said-back' ? quoted(reading.question?.replace(/[?\s]+$/u, '') ?? situation.text, 22) : null;
      if (question !== null && reply.say(say.questionBack, { q: question })) return orAsk(say.questionCheck);
      hear();
      return orAsk(say.questionAsk);
    }
    case 'scaling': {
      const number = chosen.case === 'lower' ? numberIn(situation) : null;
      if (number === null || reading.substance > 4) hear();
      else reply.say(say.number, { n: numberInWords(number, language) });
      return orAsk(number === null ? say.scale : say.lower);
    }
    case 'exception':
    case 'future':
      hear();
      return orAsk(chosen.move === 'future' ? say.future : say.exception);
    case 'confront': {
      const a = situation.contradiction && quoted(situation.contradiction.before, 20);
      const b = situation.contradiction && quoted(situation.contradiction.now, 20);
      if (!(a && b && reply.say(say.pair, { a, b }))) hear();
      return orAsk(say.pairAsk);
    }
    case 'commit':
      if (chosen.case === 'agreed' && day !== null) {
        if (reading.substance > 3) hear();
        else reply.say(say.agreed, { d: day.toLowerCase() });
        return orAsk(say.agreedAfter);
      }
      hear();
      return orAsk(day === null ? say.when : say.withDay);
    case 'quiet': {
      const values = { ...fill, d: dayInWords(situation.guidance?.quietUntil ?? null, language) };
      if (chosen.case === 'again') {
        if (!reply.say(say.quietAgain, values)) reply.say(say.quietStays, values);
        return true;
      }
      reply.say(say.quietUntil, values);
      reply.say(say.quietStays, values);
      reply.say(say.quietNeed, numbersInNeed(language));
      return true;
    }
    case 'offer-language':
      if (chosen.case === 'other-language') {
        reply.say(say.switched);
        reply.say(say.offerGuidance);
        return orAsk(say.switchedAsk);
      }
      reply.say(say.offer);
      reply.say(say.offerGuidance);
      return orAsk(say.offerAsk);
    default:
      return false;
  }
}
