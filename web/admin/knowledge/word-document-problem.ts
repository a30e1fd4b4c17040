import { m } from '../../paraglide/messages.js';
import { Refused } from '../../ui/api.ts';
import type { DraftField, Problem, Problems } from './document-draft.ts';

const words: Record<DraftField, (problem: Problem) => string> = {
  folder: () => m.knowledge_wrong_folder(),
  title: (problem) => (problem === 'taken' ? m.knowledge_wrong_title_taken() : m.knowledge_wrong_title()),
  audience: () => m.knowledge_wrong_choice(),
  competency: () => m.knowledge_wrong_choice(),
  stages: () => m.knowledge_wrong_choice(),
  origin: () => m.knowledge_wrong_origin(),
  url: (problem) => (problem === 'missing' ? m.knowledge_wrong_url_missing() : m.knowledge_wrong_url()),
  licence: () => m.knowledge_wrong_licence(),
  checkedAt: (problem) => (problem === 'in-future' ? m.knowledge_wrong_future() : m.knowledge_wrong_checked()),
  verified: () => m.knowledge_wrong_choice(),
  validFrom: () => m.knowledge_wrong_day(),
  validTo: (problem) => (problem === 'before-from' ? m.knowledge_wrong_before() : m.knowledge_wrong_day()),
  body: (problem) => (problem === 'missing' ? m.knowledge_wrong_body_missing() : m.knowledge_wrong_body()),
  asked: () => m.knowledge_wrong_asked(),
};

/** What a line of the form should hold. */
export const wordDocumentProblem = (field: DraftField, problem: Problem): string => words[field](problem);

/** The server's reasons, where the form has more to say than that it is wrong. */
const known: Record<string, Problem> = { needed: 'missing', 'no-text': 'missing', 'before-from': 'before-from', 'in-future': 'in-future', taken: 'taken' };

/** The line of the form that the server refused; null where it refused something else. */
export function problemsOfRefusal(error: unknown): Problems | null {
  if (!(error instanceof Refused) || error.code !== 'invalid-input') return null;
  const { field, why } = error.params;
  if (typeof field !== 'string' || !Object.hasOwn(words, field)) return null;
  return { [field as DraftField]: known[String(why)] ?? 'other' };
}
