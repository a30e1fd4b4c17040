// The anchors of the rubric (prompts/rubric.yaml) as people read them; a criterion without words does not compile.
import type { Criterion } from '../../../server/evaluation/rubric.ts';
import { m } from '../../paraglide/messages.js';

export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

const anchors: Record<Criterion, Record<Level, () => string>> = {
  'asks-openly': {
    1: () => m.rubric_asks_openly_1(),
    2: () => m.rubric_asks_openly_2(),
    3: () => m.rubric_asks_openly_3(),
    4: () => m.rubric_asks_openly_4(),
    5: () => m.rubric_asks_openly_5(),
  },
  'does-not-steer': {
    1: () => m.rubric_does_not_steer_1(),
    2: () => m.rubric_does_not_steer_2(),
    3: () => m.rubric_does_not_steer_3(),
    4: () => m.rubric_does_not_steer_4(),
    5: () => m.rubric_does_not_steer_5(),
  },
  'mirrors-the-client': {
    1: () => m.rubric_mirrors_the_client_1(),
    2: () => m.rubric_mirrors_the_client_2(),
    3: () => m.rubric_mirrors_the_client_3(),
    4: () => m.rubric_mirrors_the_client_4(),
    5: () => m.rubric_mirrors_the_client_5(),
  },
  grounded: {
    1: () => m.rubric_grounded_1(),
    2: () => m.rubric_grounded_2(),
    3: () => m.rubric_grounded_3(),
    4: () => m.rubric_grounded_4(),
    5: () => m.rubric_grounded_5(),
  },
  'language-level': {
    1: () => m.rubric_language_level_1(),
    2: () => m.rubric_language_level_2(),
    3: () => m.rubric_language_level_3(),
    4: () => m.rubric_language_level_4(),
    5: () => m.rubric_language_level_5(),
  },
  limits: {
    1: () => m.rubric_limits_1(),
    2: () => m.rubric_limits_2(),
    3: () => m.rubric_limits_3(),
    4: () => m.rubric_limits_4(),
    5: () => m.rubric_limits_5(),
  },
  neutral: {
    1: () => m.rubric_neutral_1(),
    2: () => m.rubric_neutral_2(),
    3: () => m.rubric_neutral_3(),
    4: () => m.rubric_neutral_4(),
    5: () => m.rubric_neutral_5(),
  },
  'signal-reaction': {
    1: () => m.rubric_signal_reaction_1(),
    2: () => m.rubric_signal_reaction_2(),
    3: () => m.rubric_signal_reaction_3(),
    4: () => m.rubric_signal_reaction_4(),
    5: () => m.rubric_signal_reaction_5(),
  },
  'moves-forward': {
    1: () => m.rubric_moves_forward_1(),
    2: () => m.rubric_moves_forward_2(),
    3: () => m.rubric_moves_forward_3(),
    4: () => m.rubric_moves_forward_4(),
    5: () => m.rubric_moves_forward_5(),
  },
  'uses-insights': {
    1: () => m.rubric_uses_insights_1(),
    2: () => m.rubric_uses_insights_2(),
    3: () => m.rubric_uses_insights_3(),
    4: () => m.rubric_uses_insights_4(),
    5: () => m.rubric_uses_insights_5(),
  },
  repetition: {
    1: () => m.rubric_repetition_1(),
    2: () => m.rubric_repetition_2(),
    3: () => m.rubric_repetition_3(),
    4: () => m.rubric_repetition_4(),
    5: () => m.rubric_repetition_5(),
  },
};
/** What a score means for this criterion. */
export const wordAnchor = (criterion: Criterion, level: Level): string => anchors[criterion][level]();
