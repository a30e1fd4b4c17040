// An exercise that a client of the story did: the answers are told, what Koers said in between is what it says (try-exercise.ts). Pure.
import type { ExerciseDefinition, RunState } from '../conversation/exercise.ts';
import { playThrough } from '../conversation/try-exercise.ts';
import { messageIdOf } from './lay-out-conversation.ts';
import { storyId } from './story-id.ts';
import type { ToldConversation, ToldExercise, ToldTurn } from './told.ts';

export const runIdOf = (key: string): string => storyId(`exercise run ${key}`);

/** Who speaks, and which exercise it is. */
export type PlayedExercise = { told: ToldExercise; exerciseId: string; definition: ExerciseDefinition; conversation: ToldConversation; state: RunState };

/** Plays it, as a conversation of its own. */
export function playExercise(told: ToldExercise, exerciseId: string, definition: ExerciseDefinition, counsellorName: string): PlayedExercise {
  const keyOf = (place: number): string => `${told.key}, answer ${place + 1}`;
  const { turns, state } = playThrough(definition, told.answers, {
    counsellorName,
    runId: runIdOf(told.key),
    exerciseId,
    messageIdOf: (place) => messageIdOf(keyOf(place)),
  });
  let answered = 0;
  const said: ToldTurn[] = [{ minute: 0, key: `${told.key}, begin`, client: `Ik wil de oefening "${definition.title}" doen.` }];
  for (const { from, text, move, reason, exercise } of turns) {
    if (from === 'client') {
      said.push({ minute: ++answered * told.minutesEach, key: keyOf(answered - 1), client: text });
      continue;
    }
    if (!move || move === 'safety') throw new Error(`the exercise ${told.key} is told with a reply that no voice gives`);
    said.push({ koers: text, move, reason: reason ?? '', ...(exercise && { exercise }) });
  }
  return { told, exerciseId, definition, state, conversation: { key: told.key, voice: 'guide', startedAt: told.startedAt, turns: said } };
}
