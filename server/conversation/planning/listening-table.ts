// The table of listening: what a career counsellor would do next, for what was told and in which stage of the trajectory. A cell lists
// moves in order; the first that may be taken now is taken (may-take.ts), and plain listening always may.
// After practice that is taught in Flemish career guidance: reflection before a question, exceptions and scaling from solution-focused
// work, two sides and gentle confrontation from motivational interviewing, a small next step in the client's own words.
import type { MoveCase, MoveName } from '../move.ts';
import type { CareerCompetency, Stage } from '../stage.ts';
import type { Telling } from './telling.ts';

/** `exercise` stands for an exercise that fits what was told; `focus` for the step that the counsellor's focus leans to. */
export type Offer = { move: MoveName; reason: string; case?: MoveCase } | 'exercise' | 'focus';
type Row = Record<Stage, readonly Offer[]>;

const listen: Offer = { move: 'open-question', reason: 'what is told is reflected and opened' };
const sum: Offer = { move: 'summarise', reason: 'three reflections make a summary' };
const confront: Offer = { move: 'confront', reason: 'two things that pull apart are put side by side' };
const askAfter: Offer = { move: 'follow-up', reason: 'aftercare asks what happened' };
const whatHelped: Offer = { move: 'follow-up', case: 'what-helped', reason: 'what worked is looked at: what helped' };
const question: Offer = { move: 'career-question', reason: 'the question of the client gets words' };
const agree: Offer = { move: 'commit', reason: 'an intention is made small, with a day' };
const step = (move: MoveName, reason: string): Offer => ({ move, reason });
const alike = (offers: readonly Offer[]): Row => ({ intake: offers, deepening: offers, synthesis: offers, aftercare: offers });

export const listeningTable: Record<Telling, Row> = {
  'signal-again': alike([step('reflect', 'a signal already answered is listened to'), listen]),
  'two-sides': alike([step('reflect-both-sides', 'two sides are put next to each other'), sum, 'exercise', listen]),
  angry: alike([step('open-question', 'anger at another is heard, not judged')]),
  did: {
    ...alike([step('affirm', 'what was done is named'), sum, 'exercise', listen]),
    aftercare: [step('affirm', 'what was done is named'), whatHelped, sum, 'exercise', listen],
  },
  heavy: alike([step('reflect', 'a heavy feeling is only heard'), listen]),
  confirms: {
    intake: [question, step('future', 'after the summary: how it would be'), step('lighten', 'a yes to the summary is met with a choice')],
    deepening: [
      'focus',
      step('exception', 'after the summary: when it went better'),
      step('future', 'after the summary: how it would be'),
      step('lighten', 'a yes to the summary is met with a choice'),
    ],
    synthesis: [step('scaling', 'after the summary: where it stands from nought to ten'), step('lighten', 'a yes to the summary is met with a choice')],
    aftercare: [step('scaling', 'after the summary: where it stands from nought to ten'), step('lighten', 'a yes to the summary is met with a choice')],
  },
  plans: {
    intake: [sum, 'exercise', listen],
    deepening: [agree, sum, 'exercise', listen],
    synthesis: [agree, sum, 'exercise', listen],
    aftercare: [agree, sum, askAfter, listen],
  },
  fears: {
    intake: [listen],
    deepening: [step('exception', 'a fear is held against a time that it went otherwise'), listen],
    synthesis: [confront, step('scaling', 'a fear is given a place from nought to ten'), listen],
    aftercare: [askAfter, step('exception', 'a fear is held against a time that it went otherwise'), listen],
  },
  unsure: {
    intake: [question, step('future', 'not knowing yet: how it would be if it were settled'), sum, 'exercise', listen],
    deepening: [
      confront,
      step('exception', 'not knowing: when it was clear'),
      step('future', 'not knowing yet: how it would be if it were settled'),
      sum,
      'exercise',
      listen,
    ],
    synthesis: [confront, step('scaling', 'not sure: where it stands from nought to ten'), sum, 'exercise', listen],
    aftercare: [askAfter, step('scaling', 'not sure: where it stands from nought to ten'), sum, listen],
  },
  stuck: {
    intake: [sum, listen],
    deepening: [step('exception', 'what stands in the way is held against a time that it did not'), sum, listen],
    synthesis: [step('exception', 'what stands in the way is held against a time that it did not'), sum, listen],
    aftercare: [askAfter, step('exception', 'what stands in the way is held against a time that it did not'), sum, listen],
  },
  weighs: {
    ...alike([listen]),
    synthesis: [confront, step('scaling', 'for and against get a place from nought to ten'), listen],
  },
  wishes: {
    intake: [question, step('future', 'a wish is looked at from later'), sum, 'exercise', listen],
    deepening: [confront, 'focus', step('future', 'a wish is looked at from later'), sum, 'exercise', listen],
    synthesis: [confront, step('scaling', 'a wish gets a place from nought to ten'), sum, 'exercise', listen],
    aftercare: [sum, askAfter, listen],
  },
  glad: {
    intake: [sum, 'exercise', listen],
    deepening: [confront, sum, 'exercise', 'focus', listen],
    synthesis: [confront, sum, 'exercise', 'focus', listen],
    aftercare: [askAfter, whatHelped, sum, listen],
  },
  answers: {
    intake: [sum, 'exercise', listen],
    deepening: [confront, sum, 'exercise', 'focus', listen],
    synthesis: [confront, sum, 'exercise', 'focus', listen],
    aftercare: [sum, askAfter, listen],
  },
};

/** The step that each competency leans to; where there is none, the question itself follows the focus (pick-question.ts). */
export const focusSteps: Record<CareerCompetency, { move: MoveName; reason: string } | null> = {
  qualities: { move: 'exception', reason: 'focus on qualities: when it went well' },
  motives: { move: 'future', reason: 'focus on motives: what would be there if it were right' },
  workExploration: { move: 'future', reason: 'focus on work exploration: how such a day would look' },
  careerControl: { move: 'scaling', reason: 'focus on career control: where it stands from nought to ten' },
  networking: null,
};
