// What of a turn is proposed to be kept: insights, commitments and a career question, each once across the whole trajectory, a few a
// conversation. Pure; only the client decides what becomes of it.
import type { Language } from '../../people/roles.ts';
import type { Proposal } from '../../trajectory/insight-store.ts';
import { proposeInsights } from '../memory.ts';
import { splitSentences } from '../sentences.ts';
import { dayOf } from './due.ts';
import { hearCareerQuestion } from './hear-career-question.ts';
import { isNearDuplicate } from './near-duplicate.ts';
import { proposeCommitments } from './propose-commitments.ts';
import type { Remembered } from './remembered.ts';

/** More in one conversation would be a form to fill in. */
export const mostProposals = 6;
const mostQuestions = 1;

export type ProposedMemory = { insights: Proposal[]; question: { text: string; messageId: string } | null };
export type WaitingMessage = { id: string; text: string };

/**
 * What may be kept of these messages.
 * @param waiting messages without anything that a person must look at at once
 * @param careerQuestion the one on file
 */
export function proposeMemory(waiting: readonly WaitingMessage[], language: Language, remembered: Remembered, careerQuestion: string | null): ProposedMemory {
  const insights: Proposal[] = [];
  const here = remembered.insights.filter(({ isHere }) => isHere).length;
  const closed = new Set(remembered.insights.filter(({ status }) => status === 'thrown-away').flatMap(({ messageIds }) => messageIds));
  const known = [...remembered.insights.map(({ text }) => text), ...remembered.thrownAwayFrom.flatMap(splitSentences)].filter((text) => text !== '');
  const isNew = (text: string): boolean => ![...known, ...insights.map((kept) => kept.text)].some((before) => isNearDuplicate(text, before));
  for (const { id, text } of waiting) {
    if (closed.has(id)) continue;
    for (const { text: said, due } of proposeCommitments(text, language))
      if (isNew(said)) insights.push({ text: said, kind: 'commitment', messageId: id, due, dueOn: due === null ? null : dayOf(due, remembered.today) });
    for (const { text: said, competency, kind } of proposeInsights(text, language))
      if (isNew(said)) insights.push({ text: said, competency, kind, messageId: id });
  }
  return { insights: insights.slice(0, Math.max(0, mostProposals - here)), question: proposeQuestion(waiting, language, remembered, careerQuestion) };
}

/** A career question that is put into words for the first time, whatever became of the others. */
export function proposeQuestion(
  waiting: readonly WaitingMessage[],
  language: Language,
  { questions }: Remembered,
  careerQuestion: string | null,
): ProposedMemory['question'] {
  if (questions.filter(({ isHere }) => isHere).length >= mostQuestions) return null;
  const known = [...questions.map(({ text }) => text), careerQuestion ?? ''].filter((text) => text !== '');
  for (const { id, text } of waiting.toReversed()) {
    const heard = hearCareerQuestion(text, language);
    if (heard && !known.some((before) => isNearDuplicate(heard.question, before) || isNearDuplicate(heard.said, before)))
      return { text: heard.question, messageId: id };
  }
  return null;
}
