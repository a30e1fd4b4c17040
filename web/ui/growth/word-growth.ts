// The words of growth and course. Exhaustive: a new code of the server does not compile until it has words.
import type { CareerCompetency } from '../../../server/conversation/stage.ts';
import type { AlternativeQuestion, FollowedStatus } from '../../../server/desk/follow-up.ts';
import type { MissingCode } from '../../../server/trajectory/course/stage-move.ts';
import type { SatisfactionMoment, SatisfactionQuestion } from '../../../server/trajectory/course/satisfaction.ts';
import type { ApproachStatus, Doer } from '../../../server/trajectory/growth/approach.ts';
import type { BarrierKind, BarrierStatus } from '../../../server/trajectory/growth/barrier.ts';
import type { Level } from '../../../server/trajectory/growth/rating.ts';
import { m } from '../../paraglide/messages.js';

type Words<Code extends string | number> = Record<Code, () => string>;

export const levelWords: Words<Level> = {
  1: () => m.growth_level_1(),
  2: () => m.growth_level_2(),
  3: () => m.growth_level_3(),
  4: () => m.growth_level_4(),
  5: () => m.growth_level_5(),
};
export const competencyAbout: Words<CareerCompetency> = {
  qualities: () => m.growth_about_qualities(),
  motives: () => m.growth_about_motives(),
  workExploration: () => m.growth_about_work_exploration(),
  careerControl: () => m.growth_about_career_control(),
  networking: () => m.growth_about_networking(),
};
export const barrierWords: Words<BarrierKind> = {
  time: () => m.barrier_kind_time(),
  money: () => m.barrier_kind_money(),
  care: () => m.barrier_kind_care(),
  health: () => m.barrier_kind_health(),
  language: () => m.barrier_kind_language(),
  diploma: () => m.barrier_kind_diploma(),
  market: () => m.barrier_kind_market(),
  workplace: () => m.barrier_kind_workplace(),
  mobility: () => m.barrier_kind_mobility(),
  confidence: () => m.barrier_kind_confidence(),
  fear: () => m.barrier_kind_fear(),
  doubt: () => m.barrier_kind_doubt(),
  energy: () => m.barrier_kind_energy(),
  other: () => m.barrier_kind_other(),
};
export const barrierStatusWords: Words<BarrierStatus> = { open: () => m.barrier_status_open(), handled: () => m.barrier_status_handled() };
export const approachStatusWords: Words<ApproachStatus> = {
  proposed: () => m.approach_status_proposed(),
  agreed: () => m.approach_status_agreed(),
  'change-asked': () => m.approach_status_change_asked(),
  replaced: () => m.approach_status_replaced(),
};
export const doerWords: Words<Doer> = {
  client: () => m.approach_who_client(),
  counsellor: () => m.approach_who_counsellor(),
  both: () => m.approach_who_both(),
  other: () => m.approach_who_other(),
};
export const followedWords: Words<FollowedStatus> = {
  open: () => m.follow_status_open(),
  doing: () => m.follow_status_doing(),
  done: () => m.follow_status_done(),
  stuck: () => m.follow_status_stuck(),
  dropped: () => m.follow_status_dropped(),
};
export const questionWords: Words<AlternativeQuestion> = {
  'still-wanted': () => m.follow_question_still_wanted(),
  smaller: () => m.follow_question_smaller(),
  'other-moment': () => m.follow_question_other_moment(),
  'who-helps': () => m.follow_question_who_helps(),
  'what-worked': () => m.follow_question_what_worked(),
  'barrier-first': () => m.follow_question_barrier_first(),
  'insight-says': () => m.follow_question_insight_says(),
  'again-stuck': () => m.follow_question_again_stuck(),
};
export const courseMissingWords: Words<MissingCode> = {
  'career-question': () => m.course_missing_career_question(),
  decision: () => m.course_missing_decision(),
  information: () => m.course_missing_information(),
  contract: () => m.course_missing_contract(),
  'self-rating': () => m.course_missing_self_rating(),
  'counsellor-rating': () => m.course_missing_counsellor_rating(),
  insight: () => m.course_missing_insight(),
  approach: () => m.course_missing_approach(),
  'plan-accepted': () => m.course_missing_plan_accepted(),
  'session-planned': () => m.course_missing_session_planned(),
  'hours-open': () => m.course_missing_hours_open(),
  'hours-unregistered': () => m.course_missing_hours_unregistered(),
  satisfaction: () => m.course_missing_satisfaction(),
  'signal-open': () => m.course_missing_signal_open(),
  'referral-open': () => m.course_missing_referral_open(),
};
export const satisfactionWords: Words<SatisfactionQuestion> = {
  heard: () => m.satisfaction_heard(),
  clearer: () => m.satisfaction_clearer(),
  steps: () => m.satisfaction_steps(),
  pace: () => m.satisfaction_pace(),
  again: () => m.satisfaction_again(),
};
export const scoreWords: readonly (() => string)[] = [
  () => m.satisfaction_1(),
  () => m.satisfaction_2(),
  () => m.satisfaction_3(),
  () => m.satisfaction_4(),
  () => m.satisfaction_5(),
];
export const momentWords: Words<SatisfactionMoment> = { end: () => m.satisfaction_moment_end(), aftercare: () => m.satisfaction_moment_aftercare() };
