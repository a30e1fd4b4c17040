// All that the choice of a move may look at, from what was read with the turn.
import type { OpenTurn } from './accept-message.ts';
import { describeMemory } from './memory/describe-memory.ts';
import { leaveOut } from './left-alone.ts';
import type { Situation } from './move.ts';
import { recallLines } from './older-turns.ts';
import type { Context } from './store.ts';
import type { TurnDeps } from './turn-deps.ts';

const linesBroughtBack = 8;

/** The situation of a turn; what waits for an answer is screened again, so that a turn taken over knows the same. */
export function describeSituation(deps: Pick<TurnDeps, 'screen'>, { conversation, context }: OpenTurn): Situation {
  const text = context.waiting.map((message) => message.text).join('\n\n');
  return leaveOut({
    stage: conversation.stage,
    language: conversation.language,
    text,
    past: [...bringBack(context, text), ...context.past],
    older: context.older,
    findings: context.waiting
      .flatMap((message) => deps.screen(message.text).signals)
      .map(({ foundBy, ...finding }) => ({ ...finding, foundBy: foundBy[0] ?? 'rule' })),
    counsellorName: conversation.counsellorName,
    clientName: conversation.clientName,
    hoursLeft: conversation.hoursLeftMinutes === null ? null : conversation.hoursLeftMinutes / 60,
    careerQuestion: conversation.careerQuestion,
    insights: context.insights,
    actions: context.actions,
    ...describeMemory({ conversation, context }),
    messageId: context.waiting.at(-1)?.id ?? null,
    exercises: context.exercises,
    guidance: context.guidance,
    homework: context.homework,
  });
}

/** Of older turns, what has to do with what is said now: both voices know it as if it stood among the latest turns. */
function bringBack({ older, read }: Context, text: string): Situation['past'] {
  const from = read[0]?.seq ?? 0;
  const lines = recallLines(
    older.lines.filter(({ seq }) => seq < from),
    text,
    linesBroughtBack,
  );
  return lines.toSorted((a, b) => a.seq - b.seq).map((line) => ({ from: 'client', text: line.text }));
}
