// node evals/retrieval/learn-wordings.ts: learns from the wordings in knowledge/asked which terms lead to which
// passage, by ridge regression of every passage at once, and writes knowledge/learned.jsonl. Needed after every change to the
// wordings, to headings or to terms (a test says so). Deterministic; some minutes.
import { writeFileSync } from 'node:fs';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { learnedFile, learnedFrom, writeLearnedLine } from '../../server/knowledge/learned-terms.ts';
import { splitPassages } from '../../server/knowledge/split-passages.ts';
import { rarityPower, termsOfPassage, termsOfQuestion } from '../../server/knowledge/terms.ts';
import { ridge, type SparseRows } from './ridge.ts';

/** Measured on evals/retrieval/situations.jsonl (README): how much weights are held down, how many a passage keeps, and how much of its document's stand in them. */
const settings = { lambda: 10, kept: 500, ofDocument: 0.4 };

const { files, asked } = await loadKnowledgeFiles('knowledge');
const passages: { path: string; heading: string; wordings: string[] }[] = [];
const documentFrequency = new Map<number, number>();
let passageCount = 0;
for (const file of files) {
  const wordingsOf = new Map(asked.get(file.path));
  const seen = new Set<string>();
  for (const { heading, text } of await splitPassages(file.title, file.body)) {
    const wordings = wordingsOf.get(heading) ?? [];
    passageCount++;
    for (const term of termsOfPassage(file.title, heading, text, wordings).weights.keys()) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
    if (wordings.length > 0 && !seen.has(heading)) passages.push({ path: file.path, heading, wordings });
    seen.add(heading);
  }
}

const wordings = passages.flatMap(({ wordings: of }, label) => of.map((text) => ({ label, terms: termsOfQuestion(text).terms })));
const frequency = new Map(documentFrequency);
for (const { terms } of wordings) for (const { term } of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
const places = new Map([...frequency.keys()].map((term, place) => [term, place]));
const termAt = [...places.keys()];
/** How much a term tells among texts and wordings. */
const telling = (term: number) => Math.log(1 + (passageCount + wordings.length) / (1 + (frequency.get(term) ?? 0)));
/** What a question multiplies it with (find-passages.ts); the weights that are written are divided by it. */
const rarity = (term: number) => {
  const count = documentFrequency.get(term) ?? 0;
  return Math.log(1 + (passageCount - count + 0.5) / (count + 0.5)) ** rarityPower;
};

const rows = rowsOf(wordings.map(({ terms }) => terms));
const labels = Int32Array.from(wordings, ({ label }) => label);
const documents = [...new Set(passages.map(({ path }) => path))];
const documentOf = passages.map(({ path }) => documents.indexOf(path));
const ofDocument: Float32Array[] = [];
ridge(
  rows,
  labels.map((label) => documentOf[label] as number),
  documents.length,
  settings,
  (document, weights) => {
    ofDocument[document] = weights;
  },
);
const lines: string[] = [];
ridge(rows, labels, passages.length, settings, (passage, weights) => {
  const whole = ofDocument[documentOf[passage] as number] as Float32Array;
  const strongest = [...weights.entries()]
    .map(([place, weight]) => {
      const term = termAt[place] as number;
      return { term, worth: (weight + settings.ofDocument * (whole[place] as number)) * settings.lambda * telling(term) };
    })
    .filter(({ term, worth }) => worth !== 0 && documentFrequency.has(term))
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .slice(0, settings.kept);
  const { path, heading } = passages[passage] as (typeof passages)[number];
  lines.push(writeLearnedLine(path, heading, new Map(strongest.map(({ term, worth }) => [term, worth / rarity(term)]))));
});
const from = learnedFrom(asked);
writeFileSync(`knowledge/${learnedFile}`, `${[JSON.stringify({ from }), ...lines].join('\n')}\n`);
console.log(JSON.stringify({ wordings: wordings.length, passages: passages.length, terms: termAt.length, bytes: lines.join('\n').length }));

/** Each row of length one, its terms by how much they tell. */
function rowsOf(all: readonly (readonly { term: number; weight: number }[])[]): SparseRows {
  const starts = Int32Array.from({ length: all.length + 1 }, () => 0);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, terms] of all.entries()) {
    const worths = terms.map(({ term, weight }) => [places.get(term) as number, weight * telling(term)] as const);
    const length = Math.hypot(...worths.map(([, worth]) => worth)) || 1;
    for (const [place, worth] of worths) {
      columns.push(place);
      values.push(worth / length);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values), width: termAt.length };
}
