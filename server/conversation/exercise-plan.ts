// What a conversation knows of exercises, what a client's message could do with them, and what the reply then does. Types, and the
// view that frames and transcripts carry. Pure.
import type { CareerCompetency, Stage } from './stage.ts';
import { currentStep, type ExerciseDefinition, optionsOf, type Play, progressOf, type RunState } from './exercise.ts';
import { outcomeOf } from './exercise-words.ts';
import type { ExerciseView } from './wire.ts';

/** An exercise as the library lists it. */
export type ListedExercise = {
  id: string;
  title: string;
  purpose: string;
  minutes: number;
  competency: CareerCompetency;
  stages: readonly Stage[];
  homework: boolean;
  fits: readonly string[];
};

/** A run that is under way or lies aside. */
export type KnownRun = {
  id: string;
  exerciseId: string;
  version: number;
  /** Played last in this conversation. */
  isHere: boolean;
  definition: ExerciseDefinition;
  state: RunState;
};

/** What a turn knows before it looks anything up: one piece of the context. */
export type KnownExercises = {
  /** Running and paused, latest first. */
  runs: readonly KnownRun[];
  /** Exercises that were finished in the last two weeks, by id. */
  recent: readonly string[];
};

/** What a reply does with an exercise. It is written together with the reply, or not at all. */
export type ExercisePlan =
  | {
      kind: 'offer';
      offers: readonly ListedExercise[];
      resumes: KnownRun | null;
      isAsked: boolean;
      isHomework: boolean;
      /** The one that was asked for is not open to this client now. */
      wasClosed: boolean;
      /** Homework that is no exercise, where it was asked for. */
      tasks?: readonly string[];
    }
  | { kind: 'play'; run: KnownRun; play: Play }
  /** The client says that the result is so. */
  | { kind: 'confirm'; ref: ExerciseRef }
  /** The client says that it is not, and how it is; nothing yet where `note` is empty. `line`: the one that is put right, where that is plain. */
  | { kind: 'correct'; ref: ExerciseRef; note: string; line: string | null };

/** An exercise that a reply spoke of. */
export type ExerciseRef = { runId: string | null; exerciseId: string; title: string; others?: readonly string[] };

/** What a message could do, each for a rule that comes in its own place (exercise-rules.ts). */
export type HeardExercise = {
  /** The run that is being done here. */
  run: KnownRun | null;
  /** Begin, go on, pause, back, skip, stop, ask for one, a yes to an offer, a word on a result: plainly said. */
  wish: ExercisePlan | null;
  /** It was begun here and never got into: it is laid aside, and the message answered as in any talk. */
  lapsed?: KnownRun | null;
  /** The message taken as an answer to the step. */
  answer: ExercisePlan | null;
  /** The step asks for a question or for what to say: a question may be the answer. */
  expectsQuestion: boolean;
  /** An exercise that fits what was told. */
  offer: ExercisePlan | null;
};

/** All words of an exercise that a reply may use: its own, and what the client answered. */
export function textsOfExercise(heard: HeardExercise | null | undefined): string {
  if (!heard) return '';
  return [heard.wish, heard.answer, heard.offer, heard.run && ({ kind: 'play', run: heard.run, play: null } as const)]
    .flatMap((plan) => {
      if (!plan) return [];
      if (plan.kind === 'confirm') return [plan.ref.title];
      if (plan.kind === 'correct') return [plan.ref.title, plan.note, plan.line ?? ''];
      const offers =
        plan.kind === 'offer' ? [...plan.offers.flatMap(({ title, purpose, minutes }) => [title, purpose, String(minutes)]), ...(plan.tasks ?? [])] : [];
      const run = plan.kind === 'offer' ? plan.resumes : plan.run;
      const read = plan.kind === 'play' && plan.play?.deed.kind === 'answer' ? plan.play.deed.read : null;
      const state = plan.kind === 'play' && plan.play ? plan.play.next : run?.state;
      return [
        ...offers,
        ...(read?.items ?? []),
        ...(run
          ? [
              run.definition.title,
              run.definition.purpose,
              String(run.definition.minutes),
              ...run.definition.steps.flatMap(({ ask, askSimply, help, options, least, most }) => [
                ask,
                askSimply ?? '',
                help,
                ...(options ?? []),
                `${least ?? ''} ${most ?? ''}`,
              ]),
              ...run.definition.summary,
            ]
          : []),
        ...(run?.state.answers ?? []).map(({ text }) => text),
        ...(state && run ? [...state.answers.map(({ text }) => text), ...outcomeOf(run.definition, state).lines] : []),
      ];
    })
    .join('\n');
}

/** Of a run as it stands. */
export function viewOfRun({ id, exerciseId, definition }: Pick<KnownRun, 'id' | 'exerciseId' | 'definition'>, state: RunState): ExerciseView {
  const step = state.status === 'running' || state.status === 'paused' ? currentStep(definition, state) : null;
  const options = step ? optionsOf(definition, step, state.answers) : [];
  return {
    runId: id,
    exerciseId,
    title: definition.title,
    status: state.status,
    ...(step && {
      step: {
        id: step.id,
        ...progressOf(definition, state),
        answer: step.answer,
        ...(options.length > 0 && { options }),
        ...(step.least !== undefined && { least: step.least }),
        ...(step.most !== undefined && { most: step.most }),
        optional: step.optional,
      },
    }),
    canGoBack: (state.status === 'running' || state.status === 'paused') && state.answers.length > 0,
  };
}

/** What a reply carries of its plan; nothing where it says nothing of an exercise. */
export function viewOfPlan(plan: ExercisePlan, resultLines: readonly string[]): ExerciseView | null {
  switch (plan.kind) {
    case 'offer': {
      const { resumes, offers } = plan;
      if (resumes) return { ...viewOfRun(resumes, resumes.state), awaits: 'offer' };
      const [first, ...others] = offers;
      if (!first) return null;
      return {
        exerciseId: first.id,
        title: first.title,
        status: 'offered',
        minutes: first.minutes,
        purpose: first.purpose,
        awaits: 'offer',
        ...(others.length > 0 && { others: others.map(({ id, title }) => ({ exerciseId: id, title })) }),
      };
    }
    case 'play': {
      const { run, play } = plan;
      const view = viewOfRun(run, play.next);
      if (play.next.status === 'finished') return { ...view, result: { lines: [...resultLines] }, ...(resultLines.length > 0 && { awaits: 'check' }) };
      if (play.next.status !== 'running') return view;
      return { ...view, awaits: play.deed.kind === 'answer' && play.deed.offersPause ? 'pause' : 'answer' };
    }
    case 'confirm':
      return { ...(plan.ref.runId && { runId: plan.ref.runId }), exerciseId: plan.ref.exerciseId, title: plan.ref.title, status: 'finished' };
    case 'correct':
      return {
        ...(plan.ref.runId && { runId: plan.ref.runId }),
        exerciseId: plan.ref.exerciseId,
        title: plan.ref.title,
        status: 'finished',
        ...(plan.note === '' && { awaits: 'check' as const }),
      };
  }
}
