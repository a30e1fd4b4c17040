// Which question follows from what was said: by its subject, by the stage, by what was already asked. Never the same twice.
import { type Asking, findHandle, findQuestion } from './asking/find-question.ts';
import { fillIn, hashOf } from './compose-reply.ts';
import type { Wording } from './hear-out-nl.ts';
import { aboutWords } from './phrases-nl.ts';
import {
  freshQuestions,
  generalQuestions,
  kindsByStage,
  plainerOf,
  type Question,
  type QuestionKind,
  questionsByTopic,
  reserveQuestions,
  simpleAboutBefore,
  simpleBySubject,
  simpleInvitations,
  simpleQuestions,
} from './questions-nl.ts';
import { isLearnersDutch } from './read-message.ts';

type Told = Pick<Wording, 'situation' | 'reading' | 'reply'>;

/** In words. */
const longMessage = 25;

/** Whether this client reads Dutch with difficulty, by this message or an earlier one. */
export function speaksSimply(situation: Wording['situation'], reading: Wording['reading']): boolean {
  return (
    reading.isLearner ||
    situation.guidance?.simpler === true ||
    // A long message without one mistake is not written by somebody who is learning, whatever was found in it.
    (situation.findings.some((finding) => finding.kind === 'language-barrier') && situation.text.split(/\s+/).length <= longMessage) ||
    situation.past.some((turn) => turn.from === 'client' && isLearnersDutch(turn.text))
  );
}

/**
 * The next question, or null when there is none left to ask.
 * @param prefer kinds that come first, whatever the stage
 */
export function pickQuestion(wording: Told, prefer: readonly QuestionKind[] = []): string | null {
  const { situation, reading, reply } = wording;
  const koers = situation.past.filter((turn) => turn.from === 'koers');
  const free = (question: string): boolean => question !== '' && reply.fits(question);
  if (speaksSimply(situation, reading)) {
    const told = [situation.text, ...situation.past.filter((turn) => turn.from === 'client').map((turn) => turn.text)].join(' ');
    if (/in mijn land|vroeger|\bik was\b/i.test(situation.text) && free(simpleAboutBefore)) return simpleAboutBefore;
    if (reading.acts.has('is-lost')) {
      const again = Object.entries(plainerOf).find(([question]) => koers.at(-1)?.text.includes(question))?.[1];
      if (again !== undefined && free(again)) return again;
    }
    const close = reading.acts.has('is-lost')
      ? undefined
      : simpleBySubject
          .filter(([subject]) => subject.test(situation.text))
          .flatMap(([, questions]) => questions)
          .find(free);
    if (close !== undefined) return close;
    // What was told stays the subject; a question from nowhere comes only after little or nothing.
    if (!reading.acts.has('is-lost') && reading.substance > 2 && koers.length > 0) {
      const invitation = simpleInvitations[(koers.length * 3) % simpleInvitations.length] ?? '';
      const open = [...(free(invitation) && !reading.isHard ? [invitation] : []), ...simpleInvitations].find(free);
      if (open !== undefined) return open;
    }
    for (let i = 0; i < simpleQuestions.length; i++) {
      const [question, unless] = simpleQuestions[(i + koers.length) % simpleQuestions.length] ?? ['', null];
      if (free(question) && !(unless?.test(told) ?? false)) return question;
    }
  }
  // A word or two name a subject at most: stay with that; who does not know gets another handle.
  if (isBrief(reading, situation.text)) {
    const brief = briefQuestion(wording, prefer, free);
    if (brief !== null) return brief;
  }
  // Anger at somebody: the event itself, unless it was just told.
  if (reading.acts.has('insults-other') && !/(?<!\p{L})(?:vandaag|gisteren|daarnet|vorige|deze week)(?!\p{L})/iu.test(lately(situation)) && free(afterAnger))
    return afterAnger;
  return (
    findQuestion(askingOf(wording, free)) ??
    bestOf(
      reading.topics.flatMap((topic) => questionsByTopic[topic]),
      situation,
      free,
      prefer,
    ) ??
    bestOf([...generalQuestions, ...reserveQuestions, ...freshQuestions], situation, free, prefer) ??
    aboutQuote(wording, free) ??
    bestOf(Object.values(questionsByTopic).flat(), situation, free, prefer)
  );
}

const afterAnger = 'Wat is er laatst gebeurd waardoor je dat zo sterk voelt?';

const lately = ({ text, past }: Told['situation']): string =>
  [...past.filter((turn) => turn.from === 'client').slice(-3), { text }].map((turn) => turn.text).join(' ');

const askingOf = ({ situation, reading, reply }: Told, fits: (question: string) => boolean): Asking => ({
  situation,
  said: reply.sentences,
  thing: null,
  isHard: reading.isHard || reading.isHeavy,
  fits,
});

/** About a piece of the client's own words: new whatever was asked before. */
function aboutQuote({ reading: { quote } }: Told, free: (question: string) => boolean): string | undefined {
  return quote === null ? undefined : aboutWords.map((template) => fillIn(template, { q: quote.toLowerCase() }) ?? '').find(free);
}

const isBrief = ({ acts, substance, statements }: Wording['reading'], text: string): boolean =>
  (acts.has('short') || acts.has('is-lost') || (substance <= 2 && statements.length === 0)) && (substance <= 2 || knowsNot.test(text));

const knowsNot = /(?<!\p{L})(?:weet (?:ik )?(?:het )?(?:niet|ni|nie)|weet (?:ni|nie)|kweet (?:ni|nie|niet)|goh|geen idee|idk|moeilijk|pff+|tja|euh)(?!\p{L})/iu;

/** After a word or two: by the subject of the word; else a handle for who does not know, and nothing more for who agreed. */
function briefQuestion({ situation, reading }: Told, prefer: readonly QuestionKind[], free: (question: string) => boolean): string | null {
  if (reading.topics.length > 0)
    return bestOf(
      reading.topics.slice(0, 2).flatMap((topic) => questionsByTopic[topic]),
      situation,
      free,
      prefer,
    );
  return (knowsNot.test(situation.text) ? findHandle(free) : null) ?? (prefer.length > 0 ? bestOf(freshQuestions, situation, free, prefer) : null);
}

/** The first by the kinds that come first, those just asked last. */
function bestOf(
  questions: readonly Question[],
  situation: Wording['situation'],
  free: (question: string) => boolean,
  prefer: readonly QuestionKind[],
): string | null {
  const seed = hashOf(`${situation.text}|${situation.past.length}`);
  const order = [...prefer, ...kindsByStage[situation.stage].filter((kind) => !prefer.includes(kind))];
  const open = questions.filter(([, text, when]) => free(text) && when === undefined);
  open.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]) || (hashOf(a[1]) ^ seed) - (hashOf(b[1]) ^ seed));
  return open[0]?.[1] ?? null;
}
