// The Dutch of what is brought back from an earlier conversation: when it was said, in the client's own words, and one question.
import { ask, endSafe, hearOut, lowerFirst, type Teller } from './hear-out-nl.ts';
import * as say from './phrases-memory-nl.ts';
import { whenInWords } from './when-in-words.ts';

/** Brings back what the planner picked: a commitment is asked after, anything else is looked at again. */
export const recall: Teller = (wording) => {
  const { chosen, reply, situation } = wording;
  const said = chosen.recalls;
  const isStart = !situation.past.some(({ from }) => from === 'koers');
  if (isStart) reply.say(say.greeting);
  else hearOut(wording);
  const fill = said && { w: whenInWords(said, 'nl'), q: lowerFirst(endSafe(said.text.replace(/["“”«»]/g, '').trim())) };
  const isSaid = fill !== undefined && reply.say(said?.isCommitment ? say.agreed : say.said, fill);
  if (!isSaid) {
    ask(wording);
    return isStart ? 'welcome' : 'open-question';
  }
  if (!reply.say(said?.isCommitment ? say.howDidItGo : isStart ? say.stillSo : say.besideNow)) ask(wording);
  return undefined;
};
