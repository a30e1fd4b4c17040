// The Dutch of the embedded voice (VOICE.md): which file words which move, and what happens when everything was said before.
// Words are in phrases-nl.ts and questions-nl.ts.
import { ask, hearOut, type Teller, type Wording } from './hear-out-nl.ts';
import type { MoveCase, MoveName } from './move.ts';
import { beClear, handBack, inform, informUnknown, limit, ownFile } from './word-answers-nl.ts';
import { afterSignal, close, followUp, repair, welcome } from './word-care-nl.ts';
import { endWithStep, exerciseOffer, exercisePause, exerciseResult, exerciseStep } from './word-exercise-nl.ts';
import { affirm, bothSides, lighten, openQuestion, reframe, reflect, summarise } from './word-listening-nl.ts';
import { homeworkIn, sayHomework } from './word-homework.ts';
import { recall } from './word-memory-nl.ts';
import { recallAsked, summariseAsked } from './word-recall-asked-nl.ts';
import { afterOfKoers as afterClear } from './phrases-of-koers.ts';
import { wordOfKoers } from './word-of-koers.ts';
import * as steps from './word-steps-nl.ts';

/** What is asked of Koers itself, or of the client's file. */
const ofKoers: Teller = (wording) => {
  const goOn = (): void => {
    if (!wording.reply.say(afterClear)) ask(wording);
  };
  return wordOfKoers(wording, goOn) ? undefined : (tellers[wording.chosen.move](wording) ?? undefined);
};

/** The same move said otherwise. */
const tellersOfCase: Partial<Record<MoveCase, Teller>> = {
  simpler: steps.speakSimpler,
  flirts: steps.strayLimit,
  'off-topic': steps.strayLimit,
  homework: steps.strayLimit,
  'pasted-cv': steps.strayLimit,
  'try-out': steps.tryOut,
  back: steps.backAgain,
  reassured: steps.reassured,
  aside: steps.besideTheWriting,
  'all-at-once': steps.allAtOnce,
  'left-alone': steps.leftAlone,
  'what-helped': steps.whatHelped,
  'what-if': steps.whatIf,
  think: steps.thinkOver,
  'agreed-before': recall,
  asked: recallAsked,
  'sum-asked': summariseAsked,
  'of-koers': ofKoers,
  known: ofKoers,
  prepare: ofKoers,
};

const tellers: Record<MoveName, Teller> = {
  'open-question': openQuestion,
  reflect,
  'reflect-both-sides': bothSides,
  summarise,
  affirm,
  reframe,
  inform,
  'inform-unknown': informUnknown,
  'own-file': ownFile,
  'hand-back': handBack,
  limit,
  'be-clear': beClear,
  repair,
  lighten,
  'after-signal': afterSignal,
  'follow-up': followUp,
  welcome,
  close,
  'exercise-offer': exerciseOffer,
  'exercise-step': exerciseStep,
  'exercise-pause': exercisePause,
  'exercise-result': exerciseResult,
  'career-question': steps.careerQuestion,
  scaling: steps.scaling,
  exception: steps.exception,
  future: steps.future,
  confront: steps.confront,
  commit: steps.commit,
  recall,
  quiet: steps.quiet,
  'offer-language': steps.offerLanguage,
  // A crisis has its fixed answer; this voice never words one.
  safety: () => undefined,
};

/** Words the move in Dutch into `reply`; returns the move that was worded in the end. */
export function wordDutch(wording: Wording): MoveName {
  const { chosen, reply } = wording;
  const homework = homeworkIn(wording);
  if (homework) sayHomework(wording, homework);
  const move = (homework ? null : (tellersOfCase[chosen.case ?? 'again'] ?? tellers[chosen.move])(wording)) ?? chosen.move;
  // Everything used up: the client's own words always make a new sentence, and so does a plain invitation.
  if (move !== 'safety' && move !== 'quiet' && reply.sentences.length < 2) {
    if (reply.sentences.length === 0) hearOut(wording);
    if (!reply.asksAlready && move !== 'reflect' && move !== 'close' && move !== 'exercise-pause') ask(wording);
  }
  endWithStep(wording);
  return move;
}
