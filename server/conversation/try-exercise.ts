// Plays an exercise as a conversation would, with answers that somebody made up, and stores nothing: for who writes one.
import { outcomeOf } from './exercise-words.ts';
import { applyWish, beginRun, type ExerciseDefinition, type Play, type RunState } from './exercise.ts';
import { type ExercisePlan, type KnownRun, viewOfPlan } from './exercise-plan.ts';
import { readExerciseWish } from './exercise-wish.ts';
import { wordMove } from './guide.ts';
import { hearInRun } from './hear-exercise.ts';
import { type ChosenMove, chooseMove, type MoveName, type PastTurn, type Situation } from './move.ts';
import type { ExerciseView } from './wire.ts';

export type TriedTurn = { from: 'client' | 'koers'; text: string; move?: MoveName; reason?: string; exercise?: ExerciseView };

/** Who does it, where it is more than a trial: the ids of the run, of the exercise and of each message. */
export type TriedAs = { counsellorName: string; runId: string; exerciseId: string; messageIdOf: (answer: number) => string | null };

const nobody: TriedAs = { counsellorName: 'Els', runId: 'try', exerciseId: 'try', messageIdOf: () => null };
const noFile = { clientName: '', hoursLeft: null, careerQuestion: null, insights: [], actions: [], findings: [] };

/** The dialogue as it would go, from the question that begins it. Answers after its end are left out. */
export function tryExercise(definition: ExerciseDefinition, answers: readonly string[]): TriedTurn[] {
  return playThrough(definition, answers, nobody).turns;
}

/** The same, with where the run stands in the end. */
export function playThrough(definition: ExerciseDefinition, answers: readonly string[], who: TriedAs): { turns: TriedTurn[]; state: RunState } {
  const turns: TriedTurn[] = [];
  const past: PastTurn[] = [];
  let run: KnownRun = { id: who.runId, exerciseId: who.exerciseId, version: 0, isHere: true, definition, state: beginRun(definition) };

  const reply = (chosen: ChosenMove, situation: Situation): void => {
    const plan = chosen.exercise;
    const text = wordMove(chosen, situation, []).sentences.join(' ');
    const view = plan
      ? viewOfPlan(plan, plan.kind === 'play' && plan.play.next.status === 'finished' ? outcomeOf(definition, plan.play.next).lines : [])
      : null;
    if (plan?.kind === 'play') run = { ...run, state: plan.play.next };
    turns.push({ from: 'koers', text, move: chosen.move, reason: chosen.reason, ...(view && { exercise: view }) });
    past.push({ from: 'koers', text, move: chosen.move, ...(view && { exercise: { ...view, others: [] } }) });
  };
  const situationOf = (text: string): Situation => ({
    ...noFile,
    counsellorName: who.counsellorName,
    stage: 'deepening',
    language: 'nl',
    text,
    past: [...past],
  });

  const first = `Ik wil de oefening "${definition.title}" doen.`;
  const begin: ExercisePlan = { kind: 'play', run, play: { deed: { kind: 'begin' }, next: run.state } };
  const situation = { ...situationOf(first), exercise: { run: null, wish: begin, answer: null, expectsQuestion: false, offer: null } };
  past.push({ from: 'client', text: first });
  reply({ move: 'exercise-step', reason: 'what the client wants with an exercise', query: null, exercise: begin }, situation);

  for (const [place, text] of answers.entries()) {
    if (run.state.status !== 'running') break;
    turns.push({ from: 'client', text });
    const bare = situationOf(text);
    const wish = readExerciseWish(text, 'nl', { isRunning: true, isPaused: false });
    const wished: Play | null = wish && applyWish(definition, run.state, wish.kind, who.messageIdOf(place));
    const heard = wished
      ? { wish: { kind: 'play', run, play: wished } as const, answer: null, expectsQuestion: false }
      : hearInRun(run, bare, past.at(-1)?.exercise?.awaits === 'pause', who.messageIdOf(place));
    const whole: Situation = { ...bare, exercise: { run, offer: null, ...heard } };
    const chosen = chooseMove(whole);
    reply(chosen.exercise ? chosen : { ...chosen, exercise: { kind: 'play', run, play: { deed: { kind: 'stays' }, next: run.state } } }, whole);
    past.splice(-1, 0, { from: 'client', text });
  }
  return { turns, state: run.state };
}
