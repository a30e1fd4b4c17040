import type { MoveName } from '../../../server/conversation/move.ts';
import type { Voice } from '../../../server/conversation/wire.ts';
import { m } from '../../paraglide/messages.js';

const moves: Record<MoveName, () => string> = {
  'open-question': () => m.transcript_move_open_question(),
  reflect: () => m.transcript_move_reflect(),
  'reflect-both-sides': () => m.transcript_move_reflect_both_sides(),
  summarise: () => m.transcript_move_summarise(),
  affirm: () => m.transcript_move_affirm(),
  reframe: () => m.transcript_move_reframe(),
  inform: () => m.transcript_move_inform(),
  'inform-unknown': () => m.transcript_move_inform_unknown(),
  'own-file': () => m.transcript_move_own_file(),
  'hand-back': () => m.transcript_move_hand_back(),
  limit: () => m.transcript_move_limit(),
  'be-clear': () => m.transcript_move_be_clear(),
  repair: () => m.transcript_move_repair(),
  lighten: () => m.transcript_move_lighten(),
  'after-signal': () => m.transcript_move_after_signal(),
  'follow-up': () => m.transcript_move_follow_up(),
  welcome: () => m.transcript_move_welcome(),
  close: () => m.transcript_move_close(),
  'exercise-offer': () => m.transcript_move_exercise_offer(),
  'exercise-step': () => m.transcript_move_exercise_step(),
  'exercise-pause': () => m.transcript_move_exercise_pause(),
  'exercise-result': () => m.transcript_move_exercise_result(),
  'career-question': () => m.transcript_move_career_question(),
  scaling: () => m.transcript_move_scaling(),
  exception: () => m.transcript_move_exception(),
  future: () => m.transcript_move_future(),
  confront: () => m.transcript_move_confront(),
  commit: () => m.transcript_move_commit(),
  quiet: () => m.transcript_move_quiet(),
  'offer-language': () => m.transcript_move_offer_language(),
  recall: () => m.transcript_move_recall(),
  safety: () => m.transcript_move_safety(),
};

/** What Koers did with this reply, for whoever reads along; a move this screen does not know keeps its own name. */
export const wordMove = (move: string): string => (Object.hasOwn(moves, move) ? moves[move as MoveName]() : move);

const voices: Record<Voice, () => string> = {
  guide: () => m.transcript_voice_guide(),
  model: () => m.transcript_voice_model(),
  fixed: () => m.transcript_voice_fixed(),
};

/** Who worded it. */
export const wordVoice = (voice: string): string => (Object.hasOwn(voices, voice) ? voices[voice as Voice]() : voice);
