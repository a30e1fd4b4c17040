// Finds what Koers may inform from, and says when that is nothing. Terms are always compared; an embedding model's ranking joins where
// one is configured, its vectors are complete and it answers in time. Free of LangChain; langchain-retriever.ts wraps it.
import type { Passage } from '../conversation/move.ts';
import type { Database } from '../db/as-person.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Person } from '../people/roles.ts';
import { type Embedder, embeddedEmbedder } from './embed.ts';
import { type Found, type FoundPassage, findPassages } from './find-passages.ts';
import { howSure, sureEnough } from './know-enough.ts';
import { termsOfQuestion } from './terms.ts';

export type Question = {
  query: string;
  language?: string;
  limit: number;
  /** Only these folders of knowledge/. */
  folders?: readonly string[];
  /** Only what may be shown to a client, whoever asks; a client never finds anything else. */
  forClients?: boolean;
  /** ISO date against which validity is held; today in Brussels unless given. */
  on?: string;
  /** Leaves out what does not hold on that day, instead of putting it lower. */
  onlyValid?: boolean;
  /** Gives the best there is, also where it hardly answers: for a person who searches and judges. A reply never asks this. */
  evenUnsure?: boolean;
};
/** A passage found, and whether it holds on the day that was asked about. */
export type RetrievedPassage = Passage & { score: number; holds: 'now' | 'past' | 'not-yet' };
export type Retrieve = (person: Pick<Person, 'id' | 'organisationId' | 'role'>, question: Question) => Promise<RetrievedPassage[]>;
type Log = (event: string, detail: Record<string, string | number>) => void;

/** What scores less than this part of the best is about something else. */
const leastOfBest = 0.3;
const mostPerDocument = 3;
/** Read from a question's end, where the asking is; more adds time and no meaning. Characters. */
const longestQuery = 4000;
/** A client waits for this; then words alone answer. Milliseconds. */
const embeddingWithin = 1500;

/** Makes the retriever over this database. Never throws on odd input, nor when the embedding service fails: words alone answer then. */
export function makeRetrieve(db: Database, embedder: Embedder, log: Log = () => undefined): Retrieve {
  // Whose vectors answer, by organisation, as the last question found it. Wrong at most once after a change.
  const answering = new Map<string, string | null>();

  async function vectorOf(query: string, name: string | null) {
    if (embedder === embeddedEmbedder || name === null) return null;
    const by = name === embedder.name ? embedder : embedder.named?.(name);
    if (!by) return null;
    try {
      const [values] = await by.embed([query], { totalMs: embeddingWithin });
      return values ? { embedder: name, values } : null;
    } catch (failure) {
      if (!(failure instanceof ModelFailure)) throw failure;
      log('retrieval.words-only', { why: failure.kind });
      return null;
    }
  }

  return async (person, question) => {
    const query = question.query.slice(-longestQuery);
    const terms = termsOfQuestion(query);
    if (terms.terms.length === 0) return [];
    const on = question.on ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
    const filters = { folders: question.folders ?? null, forClients: question.forClients ?? false, on, onlyValid: question.onlyValid ?? false };
    const look = async (name: string | null): Promise<Found> => {
      const vector = await vectorOf(query, name);
      const found = await db.asPerson(person, (tx) => findPassages(tx, terms, vector, filters, Math.max(question.limit * 4, 20)));
      if (vector && found.vectorsBy === vector.embedder && !found.compared) log('retrieval.words-only', { why: 'other-length' });
      return found;
    };
    const expected = answering.has(person.organisationId) ? (answering.get(person.organisationId) as string | null) : embedder.name;
    let found = await look(expected);
    answering.set(person.organisationId, found.vectorsBy);
    if (found.vectorsBy !== expected && found.vectorsBy !== null && embedder !== embeddedEmbedder) found = await look(found.vectorsBy);
    const best = Math.max(0, ...found.passages.map(({ strength }) => strength));
    const knows = found.passages.some((passage) => passage.strength === best && howSure(query, passage) >= sureEnough);
    const telling = found.passages.filter(
      ({ strength, similarity }) => question.evenUnsure || (knows && strength >= best * leastOfBest) || (similarity ?? 0) > (found.nearByChance ?? 1),
    );
    return spread(telling, question.limit).map((passage) => present(passage, on));
  };
}

/** Keeps the order and lets no single document crowd out the rest. */
function spread(found: readonly FoundPassage[], limit: number): FoundPassage[] {
  const perDocument = new Map<string, number>();
  const kept = found.filter(({ documentId }) => {
    const count = (perDocument.get(documentId) ?? 0) + 1;
    perDocument.set(documentId, count);
    return count <= mostPerDocument;
  });
  return kept.slice(0, limit);
}

function present(found: FoundPassage, on: string): RetrievedPassage {
  const { id, documentId, title, heading, text, url, checkedAt, validFrom, validTo, verified, score } = found;
  const holds = validTo && validTo < on ? 'past' : validFrom && validFrom > on ? 'not-yet' : 'now';
  return { id, documentId, title, heading, text, url, checkedAt, validTo, verified, score, holds };
}
