// The shape of a rule: a name that the audit can read, what must hold, and the move. The first rule of a list that holds decides.
import type { ExercisePlan } from '../exercise-plan.ts';
import type { ChosenMove, MoveCase, MoveName } from '../move.ts';
import type { Heard } from './heard.ts';

export type Rule = {
  /** Stored as the reason; names what decided, never what the client wrote. */
  name: string;
  holds: (heard: Heard) => boolean;
  move: MoveName;
  /** The same move said otherwise. */
  case?: MoveCase;
  query?: (heard: Heard) => string | null;
  /** Informs of the occupations that were asked about. */
  ofOccupations?: true;
  /** What is done with an exercise (exercise-rules.ts). */
  exercise?: (heard: Heard) => ExercisePlan | null;
  /** What of an earlier conversation is brought back. */
  recalls?: (heard: Heard) => ChosenMove['recalls'] | null;
  /** What the client said and asks for. */
  says?: (heard: Heard) => ChosenMove['said'];
  /** What changes for the rest of the conversation. */
  sets?: (heard: Heard) => ChosenMove['sets'];
  /** The language of the reply, where it is another one than the conversation's. */
  speaks?: (heard: Heard) => ChosenMove['speaks'];
  /** What the audit may count beside the name. */
  counts?: (heard: Heard) => string;
};
