// Open, does not steer: the client keeps ownership (DOMAIN.md; VOICE.md, "Never").
import { notJudged, type Score, scoreOfFaults } from '../rubric.ts';
import { type Reply, repliesOf, type Transcript } from '../transcript.ts';
import { faultsIn } from './sentence-limits.ts';

const weights = { decided: 1, pushed: 1, suggested: 0.5 } as const;
type Offence = keyof typeof weights;
const worstFirst: readonly Offence[] = ['decided', 'pushed', 'suggested'];

/**
 * A reply is at fault when a sentence decides for the client or pushes ("je moet", advice; weight 1) or plants a suggestion
 * (weight 0.5). Score: scoreOfFaults(weights, replies); at most 2 where a decision was taken in the client's place.
 */
export function measureDoesNotSteer(transcript: Transcript): Score {
  const criterion = 'does-not-steer';
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');
  let faults = 0;
  const at: string[] = [];
  let worst: { reply: Reply; text: string; offence: Offence } | null = null;
  for (const reply of replies) {
    // A step of an exercise says what to do: the client chose the exercise, and may leave it at every step.
    if (reply.move?.startsWith('exercise-')) continue;
    const found = faultsIn(reply, transcript).flatMap(({ text, faults: inSentence }) => inSentence.filter(isOffence).map((offence) => ({ text, offence })));
    const gravest = worstFirst.flatMap((offence) => found.filter((one) => one.offence === offence))[0];
    if (!gravest) continue;
    at.push(reply.id);
    faults += weights[gravest.offence];
    if (!worst || worstFirst.indexOf(gravest.offence) < worstFirst.indexOf(worst.offence)) worst = { reply, ...gravest };
  }
  const score = scoreOfFaults(faults, replies.length);
  if (worst) {
    return {
      criterion,
      score: worst.offence === 'decided' ? Math.min(score, 2) : score,
      explanation: { code: `does-not-steer.${worst.offence}`, params: { replies: replies.length, offences: at.length } },
      quote: { messageId: worst.reply.id, text: worst.text },
      at,
    };
  }
  // What shows it best: a choice handed back, or else what asked for the client's view.
  const example = replies.find((reply) => reply.move === 'hand-back') ?? replies.find((reply) => reply.text.includes('?')) ?? (replies[0] as Reply);
  return {
    criterion,
    score,
    explanation: { code: 'does-not-steer.good', params: { replies: replies.length } },
    quote: { messageId: example.id, text: example.text },
  };
}

function isOffence(fault: string): fault is Offence {
  return (worstFirst as readonly string[]).includes(fault);
}
