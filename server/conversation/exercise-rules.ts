// The rules of exercises, for move-rules.ts, which puts each group in its place: what a client plainly wants with one comes after safety and
// signals; an answer to a step after limits, questions of fact and decisions; an offer only where nothing else is to be done.
import { explainStep } from './exercise.ts';
import type { ExercisePlan } from './exercise-plan.ts';
import type { MoveName } from './move.ts';
import { asksOfOneself } from './question-of-fact.ts';
import type { Heard, Rule } from './move-rules.ts';

/** Where a plan leads to. */
function moveOf(plan: ExercisePlan | null | undefined): MoveName | null {
  if (!plan) return null;
  // Homework without an exercise, and none at all, are read in the file of the client.
  if (plan.kind === 'offer') return plan.isHomework && plan.offers.length === 0 ? 'own-file' : 'exercise-offer';
  if (plan.kind === 'confirm' || plan.kind === 'correct') return 'exercise-result';
  const { status } = plan.play.next;
  return status === 'finished' ? 'exercise-result' : status === 'running' ? 'exercise-step' : 'exercise-pause';
}

const wished = ({ situation }: Heard): ExercisePlan | null => situation.exercise?.wish ?? null;
const answered = ({ situation }: Heard): ExercisePlan | null => situation.exercise?.answer ?? null;
const offered = ({ situation }: Heard): ExercisePlan | null => situation.exercise?.offer ?? null;

/** A client who does not follow gets the other handle of the step. */
const explained = ({ situation, reading }: Heard): ExercisePlan | null => {
  const run = situation.exercise?.run;
  return run && reading.acts.has('is-lost') && reading.substance <= 10 ? { kind: 'play', run, play: explainStep(run.state) } : null;
};

/** A question is the answer where the step asks for one, unless it is plainly for Koers. */
const questionAsAnswer = (heard: Heard): ExercisePlan | null => {
  const { exercise } = heard.situation;
  const { acts } = heard.reading;
  if (!exercise?.expectsQuestion || (!acts.has('wonders') && !acts.has('asks-fact') && !acts.has('asks-decision') && !acts.has('asks-opinion'))) return null;
  return (['asks-machine', 'asks-human', 'asks-hours', 'asks-session', 'asks-actions', 'injects'] as const).some((act) => acts.has(act))
    ? null
    : exercise.answer;
};

const questionShape =
  /^(?:(?:en|maar|euh|sorry|wacht|zeg)[\s,]+)*(?:(?:kan|mag|moet|zal|krijg|heb) ik|(?:kan|kun|mag|moet|zie|leest|bewaart?|bewaar|onthoud(?:t|e)?) (?:je|ge|jij|gij|u|iemand|els|mijn)|is (?:dit|dat|er)|zijn er|wordt? (?:dit|dat)|blijft (?:dit|dat)|hoe lang|hoeveel|wanneer|waarom (?:vraag|moet|wil)|wie (?:leest|ziet|kan)|waar (?:kan|vind|staat)|wat (?:gebeurt|doe je|doet ge|doen jullie|ben je))(?!\p{L})[^?]*\?\s*$/iu;

const rules = (name: string, of: (heard: Heard) => ExercisePlan | null, moves: readonly MoveName[]): Rule[] =>
  moves.map((move) => ({ name, move, holds: (heard) => moveOf(of(heard)) === move, exercise: of }));

/** What is plainly wanted with an exercise, or said of its result. */
export const exerciseWishRules: readonly Rule[] = [
  ...rules('what the client wants with an exercise', wished, ['exercise-step', 'exercise-pause', 'exercise-offer', 'exercise-result', 'own-file']),
  ...rules('a step that is not followed gets its other handle', explained, ['exercise-step']),
  ...rules('a question is what the step asks for', questionAsAnswer, ['exercise-step', 'exercise-result']),
];

/** "Kan ik dit later nog lezen?" is for Koers to answer, as far as it can; what somebody asks themself is an answer. */
const asksKoers = ({ situation, reading }: Heard): boolean =>
  situation.exercise?.answer != null &&
  !situation.exercise.expectsQuestion &&
  reading.acts.has('wonders') &&
  reading.substance <= 14 &&
  questionShape.test(situation.text.trim()) &&
  !asksOfOneself(situation.text, situation.language);

/** The answer to a step. */
export const exerciseAnswerRules: readonly Rule[] = [
  { name: 'a question in the middle of an exercise', move: 'inform-unknown', holds: asksKoers },
  ...rules('an answer takes the exercise on', answered, ['exercise-step']),
  ...rules('an exercise that is done is given back', answered, ['exercise-result']),
];

/** An exercise that fits what was told. */
export const exerciseOfferRules: readonly Rule[] = rules('an exercise fits what was told', offered, ['exercise-offer']);
