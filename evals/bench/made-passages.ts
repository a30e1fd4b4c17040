// Passages for the bench, as many as asked, and what a plain count in memory finds among them. They are sentences of the knowledge folder, each
// with six wordings of clients, shuffled, so that their words are as common as they are there. A passage is forgotten once it is handed out;
// of its terms only those stay that a question asks for.
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { rarityPower, termsOfPassage, termsOfQuestion } from '../../server/knowledge/terms.ts';

/** Each is the only passage of its document, so neither the document as a whole nor the spread over documents changes the order. */
export type MadePassage = { id: string; documentId: string; heading: string; text: string; terms: [term: number, weight: number][] };

/** The same passages every time. Ids rise with the passages: what scores the same comes in one order everywhere. */
export async function* makePassages(count: number, perBatch: number): AsyncGenerator<MadePassage[]> {
  const { files, asked } = await loadKnowledgeFiles('knowledge');
  const wordings = [...asked.values()].flatMap((of) => of.flatMap(([, each]) => each));
  const sentences = files.flatMap(({ body }) => body.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence.length > 25 && !sentence.startsWith('#'));
  const headings = files.flatMap(({ body }) => [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading as string));
  let state = 11;
  const pick = <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as T;
  };
  const idOf = (kind: number, place: number) => `0000000${kind}-0000-4000-8000-${place.toString(16).padStart(12, '0')}`;
  for (let from = 0; from < count; from += perBatch) {
    yield Array.from({ length: Math.min(perBatch, count - from) }, (_, at) => {
      const heading = pick(headings);
      const text = [pick(sentences), pick(sentences), pick(sentences), pick(sentences)].join(' ');
      const askedFor = wordings.length === 0 ? [] : Array.from({ length: 6 }, () => pick(wordings));
      const { weights } = termsOfPassage('', heading, text, askedFor);
      // As the database keeps them: three places, as a real.
      const terms = [...weights].sort(([a], [b]) => a - b).map(([term, weight]): [number, number] => [term, Math.fround(Number(weight.toFixed(3)))]);
      return { id: idOf(1, from + at), documentId: idOf(2, from + at), heading, text, terms };
    });
  }
}

/** How often each term stands, and the passages of each term that a question asks for. */
export function countInMemory(questions: readonly string[]) {
  const counts = new Map<number, number>();
  const postings = new Map<number, { passages: number[]; weights: number[] }>();
  for (const question of questions) for (const { term } of termsOfQuestion(question).terms) postings.set(term, { passages: [], weights: [] });
  const ids: string[] = [];

  return {
    counts,
    add(passages: readonly MadePassage[]): void {
      for (const { id, terms } of passages) {
        for (const [term, weight] of terms) {
          counts.set(term, (counts.get(term) ?? 0) + 1);
          const posting = postings.get(term);
          posting?.passages.push(ids.length);
          posting?.weights.push(weight);
        }
        ids.push(id);
      }
    },
    /** The score of every passage that shares a term with the question: the formula of find-passages.ts. Typos are not mended; the neighbours table is left empty there. */
    scores(question: string): Map<string, number> {
      const found = new Map<number, number>();
      for (const { term, weight } of [...termsOfQuestion(question).terms].sort((a, b) => a.term - b.term)) {
        const count = counts.get(term) ?? 0;
        const weighed = Math.fround(weight * Math.log(1 + (ids.length - count + 0.5) / (count + 0.5)) ** rarityPower);
        const posting = postings.get(term);
        posting?.passages.forEach((passage, at) => {
          found.set(passage, (found.get(passage) ?? 0) + weighed * (posting.weights[at] as number));
        });
      }
      return new Map([...found].map(([passage, score]) => [ids[passage] as string, score]));
    },
  };
}
