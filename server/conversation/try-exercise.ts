// Plays an exercise as a conversation would, with answers that somebody made up, and stores nothing: for who writes one.
import { outcomeOf } from './exercise-words.ts';
import { applyWish, beginRun, type ExerciseDefinition, type Play } from './exercise.ts';
import { type ExercisePlan, type KnownRun, viewOfPlan } from './exercise-plan.ts';
import { readExerciseWish } from './exercise-wish.ts';
import { wordMove } from './guide.ts';
import { hearInRun } from './hear-exercise.ts';
import { type ChosenMove, chooseMove, type PastTurn, type Situation } from './move.ts';
import type { ExerciseView } from './wire.ts';

export type TriedTurn = { from: 'client' | 'koers'; text: string; exercise?: ExerciseView };

const nobody = { counsellorName: 'Els', clientName: '', hoursLeft: null, careerQuestion: null, insights: [], actions: [], findings: [] };

/** The dialogue as it would go, from the question that begins it. Answers after its end are left out. */
export function tryExercise(definition: ExerciseDefinition, answers: readonly string[]): TriedTurn[] {
  const turns: TriedTurn[] = [];
  const past: PastTurn[] = [];
  let run: KnownRun = { id: 'try', exerciseId: 'try', version: 0, isHere: true, definition, state: beginRun(definition) };

  const reply = (chosen: ChosenMove, situation: Situation): void => {
    const plan = chosen.exercise;
    const text = wordMove(chosen, situation, []).sentences.join(' ');
    const view = plan
      ? viewOfPlan(plan, plan.kind === 'play' && plan.play.next.status === 'finished' ? outcomeOf(definition, plan.play.next).lines : [])
      : null;
    if (plan?.kind === 'play') run = { ...run, state: plan.play.next };
    turns.push({ from: 'koers', text, ...(view && { exercise: view }) });
    past.push({ from: 'koers', text, move: chosen.move, ...(view && { exercise: { ...view, others: [] } }) });
  };
  const situationOf = (text: string): Situation => ({ ...nobody, stage: 'deepening', language: 'nl', text, past: [...past] });

  const first = `Ik wil de oefening "${definition.title}" doen.`;
  const begin: ExercisePlan = { kind: 'play', run, play: { deed: { kind: 'begin' }, next: run.state } };
  const situation = { ...situationOf(first), exercise: { run: null, wish: begin, answer: null, expectsQuestion: false, offer: null } };
  past.push({ from: 'client', text: first });
  reply({ move: 'exercise-step', reason: 'tried', query: null, exercise: begin }, situation);

  for (const text of answers) {
    if (run.state.status !== 'running') break;
    turns.push({ from: 'client', text });
    const bare = situationOf(text);
    const wish = readExerciseWish(text, 'nl', { isRunning: true, isPaused: false });
    const wished: Play | null = wish && applyWish(definition, run.state, wish.kind, null);
    const heard = wished
      ? { wish: { kind: 'play', run, play: wished } as const, answer: null, expectsQuestion: false }
      : hearInRun(run, bare, past.at(-1)?.exercise?.awaits === 'pause', null);
    const whole: Situation = { ...bare, exercise: { run, offer: null, ...heard } };
    const chosen = chooseMove(whole);
    reply(chosen.exercise ? chosen : { ...chosen, exercise: { kind: 'play', run, play: { deed: { kind: 'stays' }, next: run.state } } }, whole);
    past.splice(-1, 0, { from: 'client', text });
  }
  return turns;
}
