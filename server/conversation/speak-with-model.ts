// The model words the move; Koers lets it through one whole sentence at a time. The first sentence waits a moment for the model's
// own screening. When the model fails, the embedded voice words the same move: from the start, or from where it broke off.
import type { Person } from '../people/roles.ts';
import type { FactVerdict } from './check-facts.ts';
import { makeFactHolder } from './hold-facts.ts';
import { makeMender } from './mend-sentence.ts';
import { ModelFailure } from '../model/failure.ts';
import { closingOf, mayAsk } from './exercise-for-model.ts';
import { wordMove } from './guide.ts';
import type { ChosenMove, Passage, Situation } from './move.ts';
import { renumberCitations } from './renumber-citations.ts';
import { instructionsOf, streamReply } from './reply.ts';
import type { LateScreening } from './screen-late.ts';
import { type HeldSentence, makeSentenceGate } from './sentence-gate.ts';
import { SentenceBuffer } from './sentences.ts';
import { citationOf, type Spoken } from './spoken.ts';
import { appendParts, type OpenReply } from './reply-store.ts';
import { renewLease } from './turn-store.ts';
import type { VoicedTurnDeps } from './turn-deps.ts';

type Task = {
  reply: OpenReply;
  chosen: ChosenMove;
  situation: Situation;
  passages: readonly Passage[];
  stopped: AbortSignal;
  screening: LateScreening | null;
};

type Outcome = 'go-on' | 'end' | 'lost';

/** Speaks one reply. `lost`: somebody else holds the turn by now, and nothing more may be said. */
export async function speakWithModel(deps: VoicedTurnDeps, client: Person, task: Task): Promise<Spoken | 'lost'> {
  const { reply, chosen, situation, passages, stopped, screening } = task;
  if (!deps.chat) throw new Error('no model is configured');
  const begunAt = performance.now();
  const gate = makeSentenceGate(situation, passages, {
    informs: chosen.move === 'inform',
    query: chosen.query,
    today: new Date().toISOString().slice(0, 10),
    secret: instructionsOf(deps.prompts, chosen.move),
    judge: deps.judgeSentence,
  });
  const facts = makeFactHolder(deps, situation, passages, stopped);
  const mender = makeMender(deps, { chosen, situation, passages, gate, stopped });
  const cited = renumberCitations(passages.length);
  const buffer = new SentenceBuffer();
  const spoken: Spoken = { rest: [], move: chosen.move, voice: 'model', citations: [], guarded: gate.guarded, cut: false, interrupted: null };
  const citations = () => cited.order.map((index) => citationOf(passages[index] as Passage));

  /** Stores and sends what is ready; false when the reply must end here. */
  async function send(held: readonly HeldSentence[], verdicts: readonly (FactVerdict | null)[], isLast: boolean): Promise<Outcome> {
    const ready: string[] = [];
    for (const [place, one] of held.entries()) {
      const counted = gate.guarded.length;
      const parts = gate.passHeld(one, verdicts[place] ?? null, cited.renumber);
      ready.push(...(parts.length === 0 && gate.guarded.length > counted ? await mender.mend(one.sentence, counted) : parts));
    }
    // Where nothing at all could be said, the embedded voice words the move instead.
    if (isLast && gate.sent > 0) ready.push(...gate.askInstead(cited.renumber));
    // A model that begins in another language is not going to find ours.
    if (gate.sent === 0 && gate.guarded.includes('wrong-language')) throw new ModelFailure('nonsense');
    if (ready.length === 0) return 'go-on';
    if (gate.sent === ready.length && screening && (await foundCrisisInTime(screening, deps.limits.screeningHoldsFirstSentence))) {
      spoken.interrupted = 'crisis';
      return 'end';
    }
    const stored = await deps.db.asPerson(client, (tx) => appendParts(tx, reply, ready));
    if (stored === 'lost') return 'lost';
    if (stored.frames.length > 0) {
      deps.live.framesSent(reply.conversationId, stored.frames);
      spoken.sent = true;
    }
    spoken.interrupted = stored.interrupted;
    return stored.interrupted ? 'end' : 'go-on';
  }

  // Sentences go out in their order; while facts of one are checked, the next is already being read.
  let sending: Promise<Outcome> = Promise.resolve('go-on');
  let hasEnded = false;
  function line(sentences: readonly string[], isLast = false): void {
    // In an exercise no other question is asked than its own; where the model did not, Koers does.
    const held = sentences.filter((sentence) => mayAsk(chosen, sentence)).map((sentence) => gate.hold(sentence));
    const verdicts = facts?.ask(held) ?? Promise.resolve([]);
    sending = sending.then(async (outcome) => (outcome === 'go-on' ? send(held, await verdicts, isLast) : outcome));
    sending.then(
      (outcome) => {
        hasEnded = outcome !== 'go-on';
      },
      () => {
        hasEnded = true;
      },
    );
  }

  try {
    try {
      for await (const piece of streamReply(deps.chat, deps.prompts, { chosen, situation, passages }, stopped)) {
        const sentences = buffer.push(piece);
        if (sentences.length > 0) line(sentences);
        if (!facts) await sending;
        if (hasEnded) break;
      }
      if (!hasEnded) line(buffer.flush(), true);
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      // Whole sentences that came before it still go out, in their order.
      if ((await sending) === 'go-on') throw failure;
    }
    const outcome = await sending;
    if (outcome === 'lost') return 'lost';
    // The last sentence: after another message it is out and the reply whole, after a stop or in a crisis it was held back.
    if (outcome === 'end') return { ...spoken, citations: citations(), cut: spoken.interrupted !== 'message' };
    if (spoken.sent && gate.isUnanswered) return answerWithGuide(task, gate, spoken);
    if (spoken.sent)
      return { ...spoken, rest: closingOf(chosen, situation, passages, gate.questions > 0).flatMap((sentence) => gate.pass(sentence)), citations: citations() };
    deps.log('reply.nothing-passed', { move: chosen.move, guarded: gate.guarded.length });
  } catch (failure) {
    if (!(failure instanceof ModelFailure)) throw failure;
    if (stopped.aborted) {
      const lease = await deps.db.asPerson(client, (tx) => renewLease(tx, reply));
      if (!lease) return 'lost';
      // Whoever interrupts writes why before they do. Without a reason nobody wants this reply to end: the embedded voice goes on.
      if (lease.interrupted) return { ...spoken, interrupted: lease.interrupted, citations: citations(), cut: true };
    }
    deps.log('reply.model-failed', { kind: failure.kind, sent: spoken.sent === true });
  }
  // The embedded voice has its words at once; where it begins the reply it waits for the screening too, as long as the model's silence
  // left of that time.
  const held = deps.limits.screeningHoldsFirstSentence - (performance.now() - begunAt);
  if (!spoken.sent && screening && (await foundCrisisInTime(screening, Math.max(0, held)))) {
    return { ...spoken, interrupted: 'crisis', cut: true };
  }
  return goOnWithGuide(task, gate, spoken, citations());
}

/** The same move in the embedded voice; after a broken start only its question, so that the client is not left hanging. */
function goOnWithGuide({ chosen, situation, passages }: Task, gate: ReturnType<typeof makeSentenceGate>, begun: Spoken, given: Spoken['citations']): Spoken {
  const { move, sentences, cited } = wordMove(chosen, situation, passages);
  const own = begun.sent ? sentences.filter((sentence) => sentence.endsWith('?')).slice(-1) : sentences;
  const rest = own.flatMap((sentence) => gate.pass(sentence));
  const citations = begun.sent ? given : cited.map((index) => citationOf(passages[index] as Passage));
  return { ...begun, rest, move: begun.sent ? begun.move : move, voice: 'guide', citations, interrupted: null };
}

/** A model that said a client's question back, and no more, is followed by what the embedded voice has on it. */
function answerWithGuide({ chosen, situation, passages }: Task, gate: ReturnType<typeof makeSentenceGate>, begun: Spoken): Spoken {
  const { sentences, cited } = wordMove(chosen, situation, passages);
  return {
    ...begun,
    rest: sentences.flatMap((sentence) => gate.pass(sentence)),
    voice: 'guide',
    citations: cited.map((index) => citationOf(passages[index] as Passage)),
  };
}

async function foundCrisisInTime(screening: LateScreening, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([screening.settled, late]);
  } finally {
    clearTimeout(timer);
  }
}
