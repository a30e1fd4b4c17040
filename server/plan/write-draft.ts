// Words a section: by a model where there is one, by the embedded writer where there is none or where it fails. What people took out of an
// earlier draft does not come back.
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Prompts } from '../model/prompt.ts';
import type { PlanType, SectionName } from './section.ts';
import { saysTheSame } from './section-text.ts';
import type { Source } from './source-store.ts';
import type { Draft } from './write-from-evidence.ts';
import { draftWithModel } from './write-with-model.ts';

export type Basis = { sources: readonly Source[]; type: PlanType; names: readonly string[]; putAside: ReadonlyMap<SectionName, readonly string[]> };
export type Written = Draft & { voice: 'guide' | 'model'; detail: Record<string, string> };

/** @param embedded what the embedded writer makes of it */
export async function writeDraft(deps: { chat: Chat | null; prompts: Prompts }, section: SectionName, basis: Basis, embedded: Draft): Promise<Written> {
  const stays = <T extends { text: string }>(texts: readonly T[]): T[] =>
    texts.filter(({ text }) => !basis.putAside.get(section)?.some((old) => old === text || saysTheSame(old, text)));
  const guided: Written = { sentences: stays(embedded.sentences), items: stays(embedded.items), voice: 'guide', detail: {} };
  if (!deps.chat) return guided;
  // What belongs to one section only, is no evidence for another.
  const evidence = basis.sources
    .filter((source) => (source.kind !== 'session-note' && source.kind !== 'document') || (source.section ?? 'careerQuestion') === section)
    .map(({ id, kind, text }) => ({ id, kind, text }));
  try {
    const sentences = await draftWithModel(deps.chat, deps.prompts, { section, type: basis.type, evidence, names: basis.names, language: 'nl' });
    return { sentences: stays(sentences), items: guided.items, voice: 'model', detail: { model: deps.chat.model } };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { ...guided, detail: { model: deps.chat.model, modelFailure: error.kind } };
  }
}
