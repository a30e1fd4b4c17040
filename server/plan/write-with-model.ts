// Drafts a section of the plan with a model. Every sentence keeps what it rests on; a sentence that rests on something that was
// not given, or that says more or other than what it rests on, is dropped. What is left is a proposal: a counsellor approves it, the client
// accepts it. Where it fails, the embedded writer drafts.
import { z } from 'zod';
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { makeVeil, type Veil } from '../model/placeholders.ts';
import { asData, type Prompts, sectionOf } from '../model/prompt.ts';
import { type Step, wordStep } from '../model/step.ts';
import type { Language } from '../people/roles.ts';
import { saysNoMore } from './says-no-more.ts';
import { type EvidenceKind, planTypes, type PlanType, type SectionName, sectionNames, type Sentence } from './section.ts';

const draft = z.object({
  sentences: z.array(z.object({ text: z.string().trim().min(1), evidence: z.array(z.coerce.number().int()) })).max(40),
});

export const draftStep: Step<z.infer<typeof draft>> = {
  promptId: 'draft-section',
  schema: { name: 'draft', type: draft },
  fills: ['section', 'sectionWords', 'type', 'typeWords', 'language', 'most', 'evidence'],
  wordsFrom: { 'plan-sections': [...sectionNames, ...planTypes.map((type) => `type-${type}`)] },
};

/** A counsellor waits for this at a screen that says so (milliseconds). */
export const draftLimits = { totalMs: 45_000, maxTokens: 1500 };

/** Of all evidence together, in characters: about 5,000 tokens. The oldest goes first where there is more. */
const evidenceBudget = 20_000;
const longestEvidence = 800;
const mostSentences: Record<'goals' | 'actions' | 'other', number> = { goals: 8, actions: 10, other: 6 };

const evidenceWords: Record<EvidenceKind, string> = {
  message: 'bericht van de klant',
  document: 'document',
  insight: 'inzicht dat de klant bevestigde',
  exercise: 'oefening van de klant',
  'session-note': 'loopbaanvraag, genoteerd in het dossier',
  upload: 'stuk dat de klant oplaadde',
};
const languageWords: Record<Language, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

export type GivenEvidence = { id: string; kind: EvidenceKind; text: string };
export type DraftInput = {
  section: SectionName;
  type: PlanType;
  /** Oldest first. */
  evidence: readonly GivenEvidence[];
  language: Language;
  /** People whose names stay in the house: client, counsellor, stand-in. */
  names?: readonly string[];
};

/**
 * Sentences for a section, each with its evidence; none where the evidence holds nothing for it.
 * @throws ModelFailure, also where no sentence of an answer can stand
 */
export async function draftWithModel(
  chat: Chat,
  prompts: Prompts,
  input: DraftInput,
  signal?: AbortSignal,
  limits: typeof draftLimits = draftLimits,
): Promise<Sentence[]> {
  if (input.evidence.length === 0) return [];
  const veil = makeVeil({ names: input.names ?? [] });
  const given = withinBudget(input.evidence);
  const { section, type } = input;
  const most = section === 'goals' || section === 'actions' ? mostSentences[section] : mostSentences.other;
  const { system, user } = wordStep(prompts, draftStep.promptId, {
    section,
    sectionWords: sectionOf(prompts, 'plan-sections', section),
    type,
    typeWords: sectionOf(prompts, 'plan-sections', `type-${type}`),
    language: languageWords[input.language],
    most: String(most),
    evidence: given.map((item, place) => `[${place + 1}] (${evidenceWords[item.kind]}) ${asData(veil.hide(item.text))}`).join('\n'),
  });
  const answer = await chat.askJson({ step: draftStep.promptId, system, messages: [{ role: 'user', content: user }], schema: draft, signal, ...limits });
  const sentences = answer.sentences.flatMap((sentence) => standing(sentence, given, veil) ?? []).slice(0, most);
  if (answer.sentences.length > 0 && sentences.length === 0) throw new ModelFailure('nonsense');
  return sentences;
}

function standing(sentence: z.infer<typeof draft>['sentences'][number], given: readonly GivenEvidence[], veil: Veil): Sentence | null {
  const places = [...new Set(sentence.evidence)];
  const evidence = places.map((place) => given[place - 1]);
  if (evidence.length === 0 || !evidence.every((item) => item !== undefined)) return null;
  let text: string;
  try {
    text = veil.restore(sentence.text.replace(/\s*\[\d+(?:\s*,\s*\d+)*\]/g, '')).trim();
  } catch (error) {
    // It names a person nobody spoke of.
    if (error instanceof ModelFailure) return null;
    throw error;
  }
  const said = evidence.map((item) => item.text);
  if (!text || !saysNoMore(text, said)) return null;
  return { text, origin: 'machine', evidence: evidence.map(({ kind, id }) => ({ kind, id })) };
}

function withinBudget(evidence: readonly GivenEvidence[]): GivenEvidence[] {
  const kept: GivenEvidence[] = [];
  let left = evidenceBudget;
  for (const item of evidence.toReversed()) {
    const text = item.text.slice(0, longestEvidence);
    left -= text.length;
    if (left < 0) break;
    kept.unshift({ ...item, text });
  }
  return kept;
}
