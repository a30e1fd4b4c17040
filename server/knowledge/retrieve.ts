// Finds what Koers may inform from: Dutch full text and vectors, ranked together in one statement. Below a threshold it finds
// nothing, and the voice says that it does not know. Free of LangChain; langchain-retriever.ts wraps it.
import type { Database } from '../db/as-person.ts';
import type { Passage } from '../conversation/move.ts';
import type { Person } from '../people/roles.ts';
import { type Embedder, wordsOf } from './embed.ts';
import { findPassages, type FoundPassage } from './store.ts';

export type Question = {
  query: string;
  language?: string;
  limit: number;
  /** Only these folders of knowledge/. */
  folders?: readonly string[];
};
export type Retrieve = (person: Pick<Person, 'id' | 'organisationId' | 'role'>, question: Question) => Promise<(Passage & { score: number })[]>;

/** A passage that shares no word with the question and is no nearer than this is about something else. Cosine similarity. */
const nearEnough = 0.22;

/** Makes the retriever over this database. Never throws on odd input: an empty question finds nothing. */
export function makeRetrieve(db: Database, embedder: Embedder): Retrieve {
  return async (person, question) => {
    const words = wordsOf(question.query).slice(0, 60);
    if (words.length === 0) return [];
    const [vector] = await embedder.embed([question.query]);
    const found = await db.asPerson(person, (tx) =>
      findPassages(tx, {
        words: words.join(' or '),
        vector: vector ?? [],
        embedder: embedder.name,
        folders: question.folders ?? null,
        limit: question.limit * 2,
      }),
    );
    return diverse(
      found.filter((passage) => passage.matched > 0 || passage.similarity >= nearEnough),
      question.limit,
    );
  };
}

const mostPerDocument = 2;

/** Keeps the order and lets no single document crowd out the rest. */
function diverse(found: readonly FoundPassage[], limit: number): (Passage & { score: number })[] {
  const seen = new Map<string, number>();
  const kept: FoundPassage[] = [];
  for (const passage of found) {
    const count = seen.get(passage.documentId) ?? 0;
    if (count >= mostPerDocument) continue;
    seen.set(passage.documentId, count + 1);
    kept.push(passage);
  }
  return kept.slice(0, limit).map(({ id, documentId, title, heading, text, url, checkedAt, validTo, verified, score }) => ({
    id,
    documentId,
    title,
    heading,
    text,
    url,
    checkedAt,
    validTo,
    verified,
    score,
  }));
}
