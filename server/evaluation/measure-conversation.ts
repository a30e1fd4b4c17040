// Judges a conversation by counting: the same transcript always gets the same scores, so they can be checked, explained and compared.
// Each measure says in its own file how it counts. What takes reading is left to a person, and says so.
import { measureAsksOpenly } from './measures/asks-openly.ts';
import { measureDoesNotSteer } from './measures/does-not-steer.ts';
import { measureGrounded } from './measures/grounded.ts';
import { measureLanguageLevel } from './measures/language-level.ts';
import { measureLimits } from './measures/limits.ts';
import { measureMirrorsTheClient } from './measures/mirrors-the-client.ts';
import { measureMovesForward } from './measures/moves-forward.ts';
import { measureNeutral } from './measures/neutral.ts';
import { measureRepetition } from './measures/repetition.ts';
import { measureSignalReaction } from './measures/signal-reaction.ts';
import { measureUsesInsights } from './measures/uses-insights.ts';
import { type Criterion, criteria, type Score } from './rubric.ts';
import type { Transcript } from './transcript.ts';

/** Name and version of what judges. A changed formula is a new version, so that scores of two versions are never mixed. */
export const evaluator = 'measures@2';

const measures: Record<Criterion, (transcript: Transcript) => Score> = {
  'asks-openly': measureAsksOpenly,
  'does-not-steer': measureDoesNotSteer,
  'mirrors-the-client': measureMirrorsTheClient,
  grounded: measureGrounded,
  'language-level': measureLanguageLevel,
  limits: measureLimits,
  neutral: measureNeutral,
  'signal-reaction': measureSignalReaction,
  'moves-forward': measureMovesForward,
  'uses-insights': measureUsesInsights,
  repetition: measureRepetition,
};

/** One score per criterion, in the order of the rubric. Pure. */
export function measureConversation(transcript: Transcript): Score[] {
  return criteria.map((criterion) => measures[criterion](transcript));
}
