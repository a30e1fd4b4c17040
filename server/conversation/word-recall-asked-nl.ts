// The Dutch of what a client asks back: their own sentence with when it was said, or honestly that it is not found; and a summary on request.
import { fillIn } from './compose-reply.ts';
import { sumUp } from './frames/sum-up.ts';
import { ask, endSafe, type Teller } from './hear-out-nl.ts';
import * as say from './phrases-recall-asked-nl.ts';
import * as usual from './phrases-nl.ts';
import { summaryPoints } from './summary-points.ts';

/** Answers "wat zei ik ook weer over …?" */
export const recallAsked: Teller = (wording) => {
  const { chosen, reply } = wording;
  const { said } = chosen;
  const quoted = said && endSafe(said.text.replace(/["“”«»]/g, '').trim());
  const pool = said?.where === 'confirmed' ? say.confirmed : said?.isEarly ? say.atFirst : say.before;
  if (!quoted || !(reply.say(pool, { q: quoted }) || reply.say(say.plainly, { q: quoted }))) {
    if (!reply.say(say.notFound)) reply.sayPair(say.notFoundHead, say.notFoundTail);
    if (!reply.say(say.tellAgain)) ask(wording);
    return undefined;
  }
  if (!reply.say(say.stillSo)) ask(wording);
  return undefined;
};

/** The turns that a summary on request looks at. */
const turnsSummed = 60;

/** Answers "vat eens samen waar ik sta": over all that was told lately, with what was agreed; the request itself tells nothing. */
export const summariseAsked: Teller = (wording) => {
  const { situation, reply } = wording;
  // Nothing of what was answered as a signal or thrown away is among it.
  const said = (situation.saidHere ?? []).filter((text) => text !== '').slice(-turnsSummed);
  const turns = said.slice(0, -1).map((text) => ({ from: 'client' as const, text }));
  const { told } = summaryPoints({ ...situation, text: said.at(-1) ?? '' }, turns);
  const lead = reply.pick(usual.summary.lead);
  let isSaid = false;
  if (lead && told.length >= 2) for (const sentence of sumUp(told, lead)) isSaid = reply.add(sentence) || isSaid;
  if (!isSaid) for (const { clause } of told.slice(-2)) isSaid = reply.add(fillIn('{M}.', { m: clause })) || isSaid;
  const agreed = situation.commitments?.at(-1);
  if (agreed) isSaid = reply.say(say.confirmed, { q: endSafe(agreed.replace(/["“”«»]/g, '').trim()) }) || isSaid;
  if (!isSaid) {
    if (!reply.say(say.tooLittle)) reply.sayPair(say.notFoundHead, say.notFoundTail);
    if (!reply.say(say.tellAgain)) ask(wording);
    return undefined;
  }
  if (!reply.say(usual.summary.check)) ask(wording);
  return undefined;
};
