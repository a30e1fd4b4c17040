// Which words and which model an organisation works with. Entry points of a turn, a draft, a look at a text ask for it once and hand it
// on, so that everything of one piece of work is worded by the same versions. Relied on by take-turn.ts, draft-section.ts and the like.
import type { Chat } from './chat.ts';
import type { Prompts } from './prompt.ts';

export type ModelInUse = {
  /** Null where no model is configured. */
  chat: Chat | null;
  prompts: Prompts;
};

/**
 * The words of this organisation, and this chat as it is counted for it. Never throws: where the versions of an organisation cannot be
 * read, it gives those known last, else what ships.
 */
export type ModelOf = (organisationId: string, chat: Chat | null) => Promise<ModelInUse>;

/** What an entry point is made of: a model, or none, and the way to its words. */
export type HasModel = { chat: Chat | null; modelOf: ModelOf };

/** The same dependencies with the words and the model of this organisation. */
export async function withModel<Deps extends HasModel>(deps: Deps, organisationId: string): Promise<Deps & ModelInUse> {
  return { ...deps, ...(await deps.modelOf(organisationId, deps.chat)) };
}

/** One set of words for everybody, and nothing counted: for a test, an eval and a bench. */
export function fixedWords(prompts: Prompts): ModelOf {
  return (_, chat) => Promise.resolve({ chat, prompts });
}
