// Words what is asked of Koers itself, and what stands in the client's file on request: in three languages, the same way.
import type { Reply } from './compose-reply.ts';
import type { ChosenMove, Situation } from './move.ts';
import * as say from './phrases-of-koers.ts';
import { koersSubjectOf } from './planning/asks-of-koers.ts';
import { splitSentences } from './sentences.ts';

/** What this needs of a wording, of whichever language. */
export type OfKoers = { chosen: ChosenMove; situation: Situation; reply: Reply };

const mostInsights = 3;
const mostActions = 3;
const bare = (text: string): string =>
  text
    .replace(/["“”«»]/g, '')
    .trim()
    .replace(/[.…!\s]+$/u, '');
const and: Record<Situation['language'], string> = { nl: ' en ', fr: ' et ', en: ' and ' };
const listed = (parts: readonly string[], language: Situation['language']): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')}${and[language]}${parts.at(-1)}` : (parts[0] ?? '');
const quotes = (texts: readonly string[], language: Situation['language']): string =>
  listed(
    texts.map((text) => `"${bare(text)}"`),
    language,
  );

/** "Wat had je gevraagd?": the last question of Koers, word for word. */
function sayLastQuestion({ situation, reply }: Pick<OfKoers, 'situation' | 'reply'>): boolean {
  const asked = situation.past
    .filter(({ from }) => from === 'koers')
    .flatMap(({ text }) => splitSentences(text))
    .findLast((sentence) => sentence.trim().endsWith('?'));
  if (asked === undefined || !reply.say(say.lastQuestion, { q: asked.trim() })) return false;
  reply.say(say.takeYourTime);
  return true;
}

/** Answers a question about Koers. False where the language has no words for it. */
function sayOfKoers({ situation, reply }: OfKoers, ask: () => void): boolean {
  const subject = koersSubjectOf(situation);
  if (subject === 'last-question') return sayLastQuestion({ situation, reply });
  const sentences = subject && say.ofKoers[situation.language][subject];
  if (!subject || !sentences) return false;
  const fill = { naam: situation.counsellorName };
  for (const variants of sentences) reply.say(variants, fill);
  if (reply.sentences.length === 0) return false;
  if (!say.asksNothingMore.has(subject)) ask();
  return true;
}

/** Gives back what the client kept, their question and what they set out to do. */
function sayKnown({ situation, reply }: OfKoers, ask: () => void): void {
  const { language, insights, careerQuestion, actions } = situation;
  const words = say.known[language];
  const given = [
    careerQuestion !== null && reply.say(words.question, { q: `${bare(careerQuestion)}${/\?\s*$/u.test(careerQuestion) ? '' : '.'}` }),
    insights.length > 0 && reply.say(words.insights, { q: quotes(insights.slice(-mostInsights), language) }),
    actions.length > 0 && reply.say(words.actions, { q: quotes(actions.slice(0, mostActions), language) }),
  ];
  if (!given.some(Boolean)) reply.say(words.nothing);
  if (!reply.say(words.check)) ask();
}

/** What can be made ready for the next session: the client's own list, and one question. */
function sayPreparing({ situation, reply }: OfKoers, ask: () => void): void {
  const { language, actions } = situation;
  const words = say.preparing[language];
  if (actions.length === 0 || !reply.say(words.actions, { q: quotes(actions.slice(0, mostActions), language) })) reply.say(words.none);
  reply.say(words.note, { naam: situation.counsellorName });
  if (!reply.say(words.question)) ask();
}

/** Words a reply about Koers or from the file; false where it has no words for it. `ask` asks what is asked after such an answer. */
export function wordOfKoers(wording: OfKoers, ask: () => void): boolean {
  if (wording.chosen.case === 'known') sayKnown(wording, ask);
  else if (wording.chosen.case === 'prepare') sayPreparing(wording, ask);
  else return sayOfKoers(wording, ask);
  return wording.reply.sentences.length > 0;
}
