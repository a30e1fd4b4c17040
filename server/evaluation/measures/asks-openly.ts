// Listens and asks with focus: one open question at a time, that does not carry its own answer (VOICE.md; prompts/moves.md).
import type { MoveName } from '../../conversation/move.ts';
import { notJudged, type Score, scoreOfFaults } from '../rubric.ts';
import { isQuestion, type Reply, repliesOf, type Transcript } from '../transcript.ts';
import { asksTwice, formOfQuestion, isInvitation, type QuestionForm } from './question-form.ts';

/** These ask for one fact or for leave to go on; a closed question is right there. */
const mayAskClosed: readonly (MoveName | null)[] = [
  'limit',
  'be-clear',
  'after-signal',
  'own-file',
  'inform-unknown',
  'commit',
  'scaling',
  'recall',
  'exercise-offer',
  'exercise-pause',
  'exercise-step',
  'exercise-result',
];

const weights = { 'two-questions': 1, leading: 1, closed: 0.5 } as const;
type Offence = keyof typeof weights;

/**
 * Looks at the replies that ask something. A reply is at fault when it asks two questions or more, or a leading one (weight 1), or
 * when its one question is closed (weight 0.5), unless the reply invites to tell or only needs one fact. Score: scoreOfFaults(weights, replies that ask). At most 3 when three or more
 * replies ask and none asks openly; 2 when three or more replies ask nothing at all. Null below that. Of French and
 * English only the commonest forms are known.
 */
export function measureAsksOpenly(transcript: Transcript): Score {
  const criterion = 'asks-openly';
  const { language } = transcript;
  const replies = repliesOf(transcript);
  if (replies.length === 0) return notJudged(criterion, 'no-replies');

  let asking = 0;
  let faults = 0;
  let opening: { reply: Reply; text: string } | null = null;
  let openCount = 0;
  let worst: { reply: Reply; text: string; offence: Offence } | null = null;
  const at: string[] = [];
  const offences = { 'two-questions': 0, leading: 0, closed: 0 };
  for (const reply of replies) {
    const questions = reply.sentences.filter(isQuestion);
    const invites = reply.sentences.find((sentence) => isInvitation(sentence, language));
    if (questions.length === 0 && !invites) continue;
    asking++;
    const forms = questions.map((question) => formOfQuestion(question, language));
    const openOne = questions[forms.indexOf('open')] ?? invites;
    if (openOne) {
      openCount++;
      opening ??= { reply, text: openOne };
    }
    const isDouble = questions.length > 1 || questions.some((question) => asksTwice(question, language));
    const offence = offenceOf(forms, isDouble, invites !== undefined || mayAskClosed.includes(reply.move));
    if (!offence) continue;
    offences[offence]++;
    at.push(reply.id);
    faults += weights[offence];
    const text = offence === 'two-questions' ? questions.join(' ') : (questions[forms.indexOf(offence)] ?? reply.text);
    if (!worst || weights[offence] > weights[worst.offence]) worst = { reply, text, offence };
  }

  if (asking === 0) {
    if (replies.length < 3) return notJudged(criterion, 'too-short', { had: replies.length, needed: 3 });
    const last = replies.at(-1) as Reply;
    return {
      criterion,
      score: 2,
      explanation: { code: 'asks-openly.none', params: { replies: replies.length } },
      quote: { messageId: last.id, text: last.text },
    };
  }
  const score = scoreOfFaults(faults, asking);
  const params = { questions: asking, open: openCount };
  if (worst) {
    const capped = openCount === 0 && asking >= 3 ? Math.min(score, 3) : score;
    return {
      criterion,
      score: capped,
      explanation: { code: `asks-openly.${worst.offence}`, params: { ...params, offences: offences[worst.offence] } },
      quote: { messageId: worst.reply.id, text: worst.text },
      at,
    };
  }
  if (!opening) {
    const asker = replies.find((reply) => reply.sentences.some(isQuestion)) as Reply;
    const quote = { messageId: asker.id, text: asker.sentences.find(isQuestion) ?? asker.text };
    return { criterion, score: asking >= 3 ? 3 : 4, explanation: { code: 'asks-openly.only-checks', params }, quote };
  }
  return { criterion, score, explanation: { code: 'asks-openly.good', params }, quote: { messageId: opening.reply.id, text: opening.text } };
}

function offenceOf(forms: readonly QuestionForm[], isDouble: boolean, mayBeClosed: boolean): Offence | null {
  if (forms.includes('leading')) return 'leading';
  if (isDouble) return 'two-questions';
  return forms.includes('closed') && !mayBeClosed ? 'closed' : null;
}
