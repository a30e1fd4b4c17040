// The model reads along for signals, beside rules and classifier. It adds findings and takes none away. When it cannot say, it
// throws: the caller raises `unchecked` and a person looks, because silence never counts as safe.
import { z } from 'zod';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil, type Veil } from '../model/placeholders.ts';
import { asData, type Prompts } from '../model/prompt.ts';
import { type Step, versionOf, wordStep } from '../model/step.ts';
import { findQuote } from './quote.ts';
import { crisisSituations, type Finding, rankOfLevel, type SignalLevel, signalKinds, signalLevels } from './signal.ts';

const screening = z.object({
  signals: z
    .array(
      z.object({
        // `unchecked` is the system's own word: a model that is unsure fails instead.
        kind: z.enum(signalKinds).exclude(['unchecked']),
        level: z.enum(signalLevels),
        quote: z.string().min(1),
        confidence: z.number().min(0).max(1).catch(0.5),
        situation: z.enum(crisisSituations).nullish().catch(null),
      }),
    )
    .max(20),
});
/** A turn before the message, whoever took it. */
type EarlierTurn = { readonly from: 'client' | 'koers' | 'counsellor'; readonly text: string };

type Screened = z.infer<typeof screening>['signals'][number];

export const screenStep: Step<z.infer<typeof screening>> = {
  promptId: 'screen-signals',
  schema: { name: 'screening', type: screening },
  fills: ['past', 'message'],
};

/** The reply waits at most a second for this; the rest of the time is for what is found after it began (milliseconds). */
export const screenLimits = { totalMs: 8000, maxTokens: 800 };

/** Turns before the message: enough to know what "ja" answers. */
const turnsBefore = 4;

/**
 * What a model finds in one message; `quote` is a verbatim sentence of it, one finding a kind.
 * `options.names`: the people whose names stay in the house.
 * @throws ModelFailure where the model failed, or where none of its quotes stands in the message
 */
export async function screenWithModel(
  chat: Chat,
  prompts: Prompts,
  text: string,
  lastTurns: readonly EarlierTurn[],
  signal?: AbortSignal,
  options: { names?: readonly string[]; limits?: typeof screenLimits } = {},
): Promise<Finding[]> {
  const veil = makeVeil({ names: options.names ?? [] });
  const { system, user } = wordStep(prompts, screenStep.promptId, {
    message: asData(veil.hide(text)),
    past:
      lastTurns
        .slice(-turnsBefore)
        .map((turn) => `${turn.from === 'client' ? 'klant' : turn.from}: ${asData(veil.hide(turn.text))}`)
        .join('\n') || '(niets)',
  });
  const { signals } = await chat.askJson({
    step: screenStep.promptId,
    system,
    messages: [{ role: 'user', content: user }],
    schema: screening,
    signal,
    ...(options.limits ?? screenLimits),
  });
  const why = versionOf(prompts, screenStep.promptId);
  const findings = signals.flatMap((found) => asFinding(found, text, veil, why) ?? []);
  // It saw something and shows it nowhere: not a clean bill, a failed check.
  if (signals.length > 0 && findings.length === 0) throw new ModelFailure('nonsense');
  return onePerKind(findings);
}

function asFinding(found: Screened, text: string, veil: Veil, why: string): Finding | null {
  const quote = findQuote(text, restored(found.quote, veil));
  if (quote === null) return null;
  const finding: Finding = { kind: found.kind, level: levelOf(found), quote, foundBy: 'model', confidence: found.confidence, why };
  return found.kind === 'crisis' ? { ...finding, situation: found.situation ?? 'suicide' } : finding;
}

/** A quote with a person in it that was never there is not in the message either. */
function restored(quote: string, veil: Veil): string {
  try {
    return veil.restore(quote);
  } catch (error) {
    if (error instanceof ModelFailure) return '';
    throw error;
  }
}

/** Levels that are fixed by the kind (DOMAIN.md, "Signals"), whatever the model made of them. */
function levelOf({ kind, level }: Screened): SignalLevel {
  if (kind === 'crisis') return 'crisis';
  if (kind === 'language-barrier' || kind === 'out-of-scope') return 'attention';
  return level === 'crisis' ? 'urgent' : level;
}

function onePerKind(findings: readonly Finding[]): Finding[] {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const other = gravest.get(finding.kind);
    const isGraver = !other || rankOfLevel(finding.level) < rankOfLevel(other.level);
    if (isGraver || (finding.level === other.level && finding.confidence > other.confidence)) gravest.set(finding.kind, finding);
  }
  return [...gravest.values()];
}
