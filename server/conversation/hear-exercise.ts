// What a client's message could do with an exercise, before the move is picked. Most messages have nothing to do with one and cost no query:
// what is under way came with the context; the library is read only where one is asked for, taken or may be brought up.
import type { Person } from '../people/roles.ts';
import type { Tx } from '../db/as-person.ts';
import { chooseAsked, chooseOffer, chosenOf, findBySubject, findByTitle, type Guided, isOpen, mayOfferNow, namesChoice } from './choose-exercise.ts';
import { answerStep, applyWish, beginRun, currentStep, pauseRun, resumeRun } from './exercise.ts';
import type { ExercisePlan, HeardExercise, KnownRun, ListedExercise } from './exercise-plan.ts';
import { readLibrary, readLibraryExercise } from './exercise-library.ts';
import { readRun } from './exercise-store.ts';
import { findCorrection } from './find-correction.ts';
import { neverGotIn } from './misses-step.ts';
import { readOfferAnswer, readExerciseWish } from './exercise-wish.ts';
import { readYesOrNo } from './exercise-answer.ts';
import { isDue, planHomework } from './homework-plan.ts';
import type { Situation } from './move.ts';
import { readMessage } from './read-message.ts';
import type { TurnDeps } from './turn-deps.ts';

/** A step that asks what somebody would ask or say. */
const asksForWords = /(?<!\p{L})(?:vra(?:ag|gen)|zeg(?:gen)?|formule\p{L}*|verwoord\p{L}*|zin|zinnen|schrijf\p{L}*)(?!\p{L})/iu;

/** What the message could do with an exercise; null where there is nothing to it. */
export async function hearExercise(deps: Pick<TurnDeps, 'db'>, client: Person, situation: Situation & Guided): Promise<HeardExercise | null> {
  const { runs, recent } = situation.exercises ?? { runs: [], recent: [] };
  const run = runs.find(({ isHere, state }) => isHere && state.status === 'running') ?? null;
  const aside = runs.filter((one) => one !== run);
  const { text, language, past, messageId = null } = situation;
  const before = past.findLast(({ from }) => from === 'koers')?.exercise;
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => deps.db.asPerson(client, work);
  const nothing: HeardExercise = { run, wish: null, answer: null, expectsQuestion: false, offer: null };

  const begin = async (one: ListedExercise | null): Promise<ExercisePlan | null> => {
    if (!one) return null;
    const begun = runs.find(({ exerciseId }) => exerciseId === one.id);
    if (begun) return { kind: 'play', run: begun, play: resumeRun(begun.state) };
    const definition = await read((tx) => readLibraryExercise(tx, one.id));
    if (!definition) return null;
    const state = beginRun(definition);
    return {
      kind: 'play',
      run: { id: crypto.randomUUID(), exerciseId: one.id, version: 0, isHere: true, definition, state },
      play: { deed: { kind: 'begin' }, next: state },
    };
  };
  const asked = (offers: readonly ListedExercise[], wasClosed = false): ExercisePlan => ({
    kind: 'offer',
    offers,
    resumes: null,
    isAsked: true,
    isHomework: false,
    wasClosed,
  });

  /** The line that a correction is about, in the result as it stands. */
  const whichLine = async (plan: Extract<ExercisePlan, { kind: 'correct' }>): Promise<ExercisePlan> => {
    const { runId } = plan.ref;
    const known = runId && plan.note !== '' ? await read((tx) => readRun(tx, runId)) : null;
    return { ...plan, line: findCorrection(known?.result?.lines ?? [], plan.note)?.line ?? null };
  };

  const wish = readExerciseWish(text, language, { isRunning: run !== null, isPaused: aside.length > 0 });
  if (wish?.kind === 'homework') {
    const homework = situation.homework ?? [];
    const plan = planHomework(homework, homework.some(({ exerciseId }) => exerciseId) ? await read(readLibrary) : [], runs);
    const [only, another] = plan.offers;
    const begun = wish.wants === 'do' && only && !another && plan.tasks.length === 0 ? await begin(only) : null;
    return { ...nothing, wish: begun ?? plan };
  }
  if (wish?.kind === 'begin' || wish?.kind === 'ask') {
    const library = await read(readLibrary);
    const named = wish.kind === 'begin' ? (findByTitle(library, wish.title) ?? findBySubject(library, wish.title)) : null;
    if (named && !isOpen(named, situation)) return { ...nothing, wish: asked(chooseAsked(library, named.purpose, recent, situation).slice(0, 1), true) };
    if (named) return { ...nothing, wish: await begin(named) };
    return { ...nothing, wish: asked(chooseAsked(library, wish.kind === 'ask' ? wish.about : wish.title, recent, situation)) };
  }
  if (wish?.kind === 'resume') {
    const { title } = wish;
    const to = title === null ? (run ?? aside[0] ?? null) : ([run, ...aside].find((one) => one && sameTitle(one, title)) ?? run ?? aside[0] ?? null);
    if (to) return { ...nothing, wish: { kind: 'play', run: to, play: resumeRun(to.state) } };
    const named = title === null ? null : findByTitle(await read(readLibrary), title);
    if (named) return { ...nothing, wish: await begin(named) };
  } else if (wish) {
    const isStep = wish.kind === 'skip' || wish.kind === 'back';
    // A step of one that lies aside here is left out, or taken back, by going on with it.
    const to = run ?? (isStep ? aside.find(({ isHere }) => isHere) : aside[0]);
    const play = to && applyWish(to.definition, isStep ? resumeRun(to.state).next : to.state, wish.kind, messageId);
    if (to && play) return { ...nothing, wish: { kind: 'play', run: to, play } };
  }

  if (before?.awaits === 'offer' && readOfferAnswer(text, language) !== 'no') {
    const isYes = readOfferAnswer(text, language) === 'yes';
    const library = isYes || text.trim().split(/\s+/).length <= 8 ? await read(readLibrary) : [];
    const plan = isYes || namesChoice(text, before, library) ? await begin(chosenOf(text, before, library)) : null;
    if (plan) return { ...nothing, wish: plan };
  }
  if (before?.awaits === 'check') {
    const plan = readCheck(text, before);
    if (plan) return { ...nothing, wish: plan.kind === 'correct' ? await whichLine(plan) : plan };
  }
  if (run && neverGotIn(run, situation)) return { ...nothing, run: null, lapsed: run };
  if (run) return { ...nothing, ...hearInRun(run, situation, before?.awaits === 'pause', messageId) };

  const moment = mayOfferNow(situation);
  if (!moment || (moment === 'homework' && !situation.homework?.some((one) => one.exerciseId && isDue(one)))) return null;
  const choice = chooseOffer(await read(readLibrary), aside, recent, situation);
  if (!choice) return null;
  return {
    ...nothing,
    offer: { kind: 'offer', offers: [choice.offer], resumes: choice.resumes, isAsked: false, isHomework: choice.isHomework, wasClosed: false },
  };
}

const sameTitle = ({ definition }: KnownRun, title: string): boolean => definition.title.toLowerCase().trim() === title.toLowerCase().trim();

/** A word on a result that was just given back. */
function readCheck(text: string, ref: NonNullable<Situation['past'][number]['exercise']>): ExercisePlan | null {
  const says = readYesOrNo(text);
  const words = text.trim().split(/\s+/).length;
  const about = { runId: ref.runId ?? null, exerciseId: ref.exerciseId, title: ref.title };
  const corrects =
    /(?<!\p{L})(?:eerder|niet helemaal|klopt (?:niet|ni|nie)|fout|verkeerd|moet zijn|bedoel(?:de)?|aanpassen|veranderen|vergeten|ontbreekt|in plaats van|niet .{1,60} maar|pas .{1,60} mais|not .{1,60} but)(?!\p{L})/iu.test(
      text,
    );
  if (says === 'yes' && !corrects && words <= 14 && !/(?<!\p{L})maar(?!\p{L})/iu.test(text)) return { kind: 'confirm', ref: about };
  if ((says === 'no' || corrects) && !text.includes('?')) {
    const note = text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:(?:ja|nee+|neen|niet helemaal|niet echt|toch niet|klopt niet|dat klopt niet|maar|non|no)(?!\p{L})[\s,.:;]*)+/iu, '')
      .replace(/[\s.]+$/u, '');
    return { kind: 'correct', ref: about, note: note.split(/\s+/).length >= 2 ? note : '', line: null };
  }
  return null;
}

/** A message while a step is asked. */
export function hearInRun(
  run: KnownRun,
  { text, language }: Situation,
  wasPauseOffered: boolean,
  messageId: string | null,
): Pick<HeardExercise, 'wish' | 'answer' | 'expectsQuestion'> {
  const play = (next: ReturnType<typeof pauseRun>): ExercisePlan => ({ kind: 'play', run, play: next });
  if (wasPauseOffered) {
    const says = readOfferAnswer(text, language);
    if (says === 'yes' && text.trim().split(/\s+/).length <= 5) return { wish: play(pauseRun(run.state, 'asked')), answer: null, expectsQuestion: false };
    if (says === 'no' && text.trim().split(/\s+/).length <= 5) return { wish: play(resumeRun(run.state)), answer: null, expectsQuestion: false };
  }
  const { acts } = readMessage(text, language);
  const words = text.trim().split(/\s+/).length;
  if (acts.has('resists') && (words <= 9 || /(?<!\p{L})(?:oefening|vragen|vraag|dit hier)(?!\p{L})/iu.test(text)))
    return { wish: play(pauseRun(run.state, 'resists')), answer: null, expectsQuestion: false };
  if (acts.has('insults-koers')) return { wish: play(pauseRun(run.state, 'resists')), answer: null, expectsQuestion: false };
  if (acts.has('closes') && words <= 12) return { wish: play(pauseRun(run.state, 'closes')), answer: null, expectsQuestion: false };
  if (acts.has('other-subject')) return { wish: play(pauseRun(run.state, 'other-subject')), answer: null, expectsQuestion: false };
  const step = currentStep(run.definition, run.state);
  const answer = acts.has('greets') && words <= 4 ? resumeRun(run.state) : answerStep(run.definition, run.state, text, messageId);
  return { wish: null, answer: play(answer), expectsQuestion: step !== null && asksForWords.test(step.ask) };
}
