// All that the choice of a move may look at, from what was read with the turn.
import type { OpenTurn } from './accept-message.ts';
import type { Situation } from './move.ts';
import type { TurnDeps } from './turn-deps.ts';

/** The situation of a turn; what waits for an answer is screened again, so that a turn taken over knows the same. */
export function describeSituation(deps: Pick<TurnDeps, 'screen'>, { conversation, context }: OpenTurn): Situation {
  const text = context.waiting.map((message) => message.text).join('\n\n');
  return {
    stage: conversation.stage,
    language: conversation.language,
    text,
    past: context.past,
    findings: context.waiting
      .flatMap((message) => deps.screen(message.text).signals)
      .map(({ foundBy, ...finding }) => ({ ...finding, foundBy: foundBy[0] ?? 'rule' })),
    counsellorName: conversation.counsellorName,
    clientName: conversation.clientName,
    hoursLeft: conversation.hoursLeftMinutes === null ? null : conversation.hoursLeftMinutes / 60,
    careerQuestion: conversation.careerQuestion,
    insights: context.insights,
    actions: context.actions,
    messageId: context.waiting.at(-1)?.id ?? null,
    exercises: context.exercises,
  };
}
