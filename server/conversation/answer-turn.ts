// One reply: the move is picked, knowledge looked up, a voice words it, and every sentence passes the guard before it is stored
// and sent. No transaction is open while a voice speaks.
import { versionOf } from '../model/step.ts';
import type { Person } from '../people/roles.ts';
import type { OpenTurn } from './accept-message.ts';
import { outcomeOf } from './exercise-words.ts';
import { type ExercisePlan, viewOfPlan } from './exercise-plan.ts';
import { holdExercise, writeExercise } from './write-exercise.ts';
import { describeSituation } from './describe-situation.ts';
import { writeMemory } from './memory/write-memory.ts';
import { keepWayOfTalking } from './keep-way-of-talking.ts';
import type { MoveCase, MoveName } from './move.ts';
import { planReply } from './plan-reply.ts';
import type { LateScreening } from './screen-late.ts';
import { speakWithGuide } from './speak-with-guide.ts';
import { speakWithModel } from './speak-with-model.ts';
import { type Closing, closeReply, type NumberedFrame, type OpenReply } from './reply-store.ts';
import { endTurn, renewLease } from './turn-store.ts';
import type { VoicedTurnDeps } from './turn-deps.ts';

const renewEveryMs = 5000;
/** Said as it is, whatever the voice: a silence with the numbers in need, and another language. So is what a client asks of their own words. */
const factsOfKoers: ReadonlySet<MoveCase> = new Set(['asked', 'of-koers', 'known', 'prepare']);
const alwaysEmbedded: ReadonlySet<MoveName> = new Set(['quiet', 'offer-language']);
/** Answers one turn. True when the client wrote again in the meantime, and this holder must go on. */
export async function answerTurn(deps: VoicedTurnDeps, client: Person, turn: OpenTurn, screening: LateScreening | null): Promise<boolean> {
  const { conversation, context } = turn;
  const reply: OpenReply = { conversationId: conversation.id, trajectoryId: conversation.trajectoryId, replyId: turn.replyId, holder: turn.holder };
  const answeredUpTo = context.waiting.at(-1)?.seq ?? 0;

  const stopped = deps.running.begin(turn.replyId);
  const renewing = setInterval(() => void deps.db.asPerson(client, (tx) => renewLease(tx, reply)).catch(() => undefined), renewEveryMs);
  try {
    const { situation, chosen, passages } = await planReply(deps, client, describeSituation(deps, turn));
    const spoken =
      deps.chat && !alwaysEmbedded.has(chosen.move) && !(chosen.case && factsOfKoers.has(chosen.case))
        ? await speakWithModel(deps, client, { reply, chosen, situation, passages, stopped, screening })
        : speakWithGuide(chosen, situation, passages);
    if (spoken === 'lost') return false;
    const isSilent = !spoken.sent && spoken.rest.length === 0;
    if (isSilent && spoken.interrupted === 'message') return true;
    const at = { trajectoryId: conversation.trajectoryId, conversationId: conversation.id };
    let hasPlayed = false;
    let hasKept = false;
    const closed = await deps.db.asPerson(client, async (tx) => {
      // What the messages did to an exercise is written with the reply that answers them, or not at all.
      const plan = chosen.exercise && spoken.interrupted !== 'crisis' && (await holdExercise(tx, at, chosen.exercise)) ? chosen.exercise : null;
      const closing: Closing = {
        ...spoken,
        reason: chosen.reason,
        answeredUpTo,
        wordedBy: spoken.voice === 'model' ? wordedBy(deps) : null,
        exercise: plan && viewOfPlan(plan, resultLines(plan)),
      };
      const closed = isSilent ? 'unsaid' : await closeReply(tx, reply, spoken.rest, closing);
      if (closed === 'lost') return closed;
      if (typeof closed === 'object') {
        hasKept = await writeMemory(tx, deps, turn, situation, chosen);
        if (plan) hasPlayed = await writeExercise(tx, client, at, plan);
        return closed;
      }
      // A stop or a crisis came before the last sentences: they are not said. A reply without any leaves no message behind.
      if (spoken.sent) {
        if (plan && closed !== 'crisis') hasPlayed = await writeExercise(tx, client, at, plan);
        const exercise = closed === 'crisis' ? null : closing.exercise;
        return (await closeReply(tx, reply, [], { ...closing, exercise, cut: true })) as { frames: NumberedFrame[]; more: boolean };
      }
      return { frames: [], more: await endTurn(tx, conversation.id, turn.replyId, answeredUpTo) };
    });
    if (closed === 'lost') return false;
    deps.live.framesSent(conversation.id, closed.frames);
    if (chosen.sets && !isSilent) await keepWayOfTalking(deps, client, conversation.trajectoryId, chosen.sets);
    if (hasKept) deps.live.changed(client.organisationId, 'trajectories', conversation.trajectoryId);
    if (hasPlayed) deps.live.changed(client.organisationId, 'exercises', conversation.trajectoryId);
    return closed.more;
  } finally {
    clearInterval(renewing);
    deps.running.end(turn.replyId);
  }
}

/** Which words and which model worded a reply, as an audit keeps it. */
function wordedBy({ chat, prompts }: VoicedTurnDeps): Closing['wordedBy'] {
  return chat && { model: chat.model, promptVersion: `${versionOf(prompts, 'reply')} ${versionOf(prompts, 'moves')}` };
}

/** What a run that is over gives back. */
function resultLines(plan: ExercisePlan): string[] {
  return plan.kind === 'play' && plan.play.next.status === 'finished' ? outcomeOf(plan.run.definition, plan.play.next).lines : [];
}
