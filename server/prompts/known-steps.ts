// What the code fills in where: from the steps themselves, so that a step that changes changes this too. A prompt that no step names
// here may use, in each section, the names that its shipped text uses there.
import { factStep } from '../conversation/check-facts.ts';
import { replyStep } from '../conversation/reply.ts';
import { rewriteStep } from '../conversation/rewrite-sentence.ts';
import { summaryStep } from '../conversation/summarise-conversation.ts';
import { judgeStep } from '../evaluation/judge/ask-vote.ts';
import type { Step } from '../model/step.ts';
import { smartStep } from '../plan/smart-with-model.ts';
import { plainStep } from '../plan/say-plainly-with-model.ts';
import { draftStep } from '../plan/write-with-model.ts';
import { proposeRecordStep } from '../sessions/propose-with-model.ts';
import { screenStep } from '../signals/screen.ts';
import type { Fills } from './check-version.ts';
import { outlineOf } from './outline.ts';
import type { ShippedPrompt } from './shipped.ts';

const steps: readonly Pick<Step, 'promptId' | 'fills'>[] = [
  replyStep,
  rewriteStep,
  factStep,
  summaryStep,
  screenStep,
  draftStep,
  smartStep,
  plainStep,
  proposeRecordStep,
  judgeStep,
];
/** Pieces that are put into a step's words: reply.ts fills in the counsellor, the plan's sections go as they are. */
const pieces: Readonly<Record<string, readonly string[]>> = { moves: ['counsellor'], 'plan-sections': [] };

/** What may be filled in, by section of this prompt. */
export function fillsOf({ prompt, text }: ShippedPrompt): Fills {
  const piece = pieces[prompt.id];
  if (piece) return Object.fromEntries([...prompt.sections.keys()].map((section) => [section, piece]));
  const step = steps.find(({ promptId }) => promptId === prompt.id);
  if (step) return { system: step.fills, user: step.fills };
  return Object.fromEntries(outlineOf(text).sections.map(({ title, placeholders }) => [title, placeholders]));
}
