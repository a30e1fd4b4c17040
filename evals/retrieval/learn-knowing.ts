// node evals/retrieval/learn-knowing.ts: learns from which score on Koers gives a passage, and writes server/knowledge/knowing.json. Two steps:
// whether a text asks at all for what knowledge is about (wordings of clients against ordinary talk, evals/signals, and messages that
// nothing answers), and how that weighs beside what retrieval found. Prints how often it errs, held out in fives. Deterministic.
import { readdirSync, writeFileSync } from 'node:fs';
import { ingest } from '../../server/knowledge/ingest.ts';
import { findPassages } from '../../server/knowledge/find-passages.ts';
import { type Knowing, normalisedTerms, sureFeatures } from '../../server/knowledge/know-enough.ts';
import { loadKnowledgeFiles } from '../../server/knowledge/load-files.ts';
import { termsOfQuestion } from '../../server/knowledge/terms.ts';
import { openKoers } from '../open-koers.ts';
import { type Fitted, fitLogistic, scoreOf } from '../signals/logistic.ts';
import { readMessages } from '../signals/read-messages.ts';
import { readOwnQuestions } from './read-sets.ts';

const folder = 'evals/retrieval';
/** Of messages that nothing answers, so many may still get a passage. */
const falseAnswers = 0.2;
const kept = 4000;
const parts = 5;

const answerable = ['tuning-questions', ...namesOf(/^situations.*\.jsonl$/)]
  .flatMap((name) => readOwnQuestions(`${folder}/${name}.jsonl`))
  .map(({ text }) => text);
const unanswerable = readOwnQuestions(`${folder}/beside-the-point.jsonl`).map(({ text }) => text);
const loaded = await loadKnowledgeFiles('knowledge');
const wordings = [...loaded.asked.values()].flatMap((of) => of.flatMap(([, each]) => each));
const talk = readMessages()
  .filter(({ signals }) => signals.length === 0)
  .map(({ text }) => text);

const numbers = new Map<number, number>();
const rowOf = (text: string) => {
  const terms = normalisedTerms(text);
  const index = Uint32Array.from(terms, ([term]) => {
    if (!numbers.has(term)) numbers.set(term, numbers.size);
    return numbers.get(term) as number;
  });
  return { index, value: Float32Array.from(terms, ([, value]) => value) };
};
const asked = wordings.map(rowOf);
const told = talk.map(rowOf);
const beside = unanswerable.map(rowOf);
const questions = answerable.map(rowOf);

/** Whether a text asks, learned without one part of the messages that nothing answers. */
function learnAsking(without: number | null): Fitted {
  const negatives = beside.filter((_, at) => without === null || at % parts !== without);
  const features = [...asked, ...told, ...negatives] as never[];
  const emphasis = [...asked.map(() => 1), ...told.map(() => 1), ...negatives.map(() => 30)];
  return fitLogistic({ features, width: numbers.size }, [...asked.map(() => 1), ...told.map(() => 0), ...negatives.map(() => 0)], 0.1, emphasis);
}
const asking = learnAsking(null);
const heldOut = Array.from({ length: parts }, (_, part) => learnAsking(part));
const asks = [...questions.map((row) => scoreOf(asking, row as never)), ...beside.map((row, at) => scoreOf(heldOut[at % parts] as Fitted, row as never))];

const found = await look([...answerable, ...unanswerable]);
const dense = found.map((best, at) =>
  sureFeatures(at < answerable.length ? (answerable[at] as string) : (unanswerable[at - answerable.length] as string), best, asks[at] as number),
);
const wanted = dense.map((_, at) => (at < answerable.length ? 1 : 0));
const learnOn = (on: (at: number) => boolean) => {
  const rows = dense.filter((_, at) => on(at)).map((row) => ({ index: Uint32Array.from(row.keys()), value: Float32Array.from(row) }));
  return fitLogistic(
    { features: rows as never[], width: dense[0]?.length ?? 0 },
    wanted.filter((_, at) => on(at)),
    100,
  );
};
const scored = dense.map((row, at) => {
  const { weights, bias } = learnOn((other) => other % parts !== at % parts);
  return row.reduce((sum, value, place) => sum + value * (weights[place] as number), bias);
});
const limit = scored
  .filter((_, at) => wanted[at] === 0)
  .sort((a, b) => b - a)
  .at(Math.floor(unanswerable.length * falseAnswers)) as number;
const last = learnOn(() => true);

const rows = [...asked, ...told, ...beside];
const spread = new Float64Array(numbers.size);
for (const { index, value } of rows) for (const [place, at] of index.entries()) spread[at] = (spread[at] as number) + (value[place] as number) ** 2;
const strongest = [...numbers]
  .map(([term, at]) => ({ term, weight: asking.weights[at] as number, counts: Math.abs(asking.weights[at] as number) * Math.sqrt(spread[at] as number) }))
  .sort((a, b) => b.counts - a.counts)
  .slice(0, kept)
  .sort((a, b) => a.term - b.term);
const knowing: Knowing = {
  asking: { constant: round(asking.bias), terms: strongest.map(({ term }) => term), weights: strongest.map(({ weight }) => round(weight)) },
  weights: [round(last.bias), ...[...last.weights].map(round)],
  sureEnough: round(limit),
};
writeFileSync('server/knowledge/knowing.json', `${JSON.stringify(knowing)}\n`);
const share = (which: (at: number) => boolean) => {
  const of = scored.filter((_, at) => which(at));
  return round(of.filter((score) => score > limit).length / of.length);
};
const first = readOwnQuestions(`${folder}/tuning-questions.jsonl`).length;
console.log({
  heldOut: {
    'tuning questions that get one': share((at) => at < first),
    'situations that get one': share((at) => at >= first && at < answerable.length),
    'that nothing answers': share((at) => at >= answerable.length),
    ofThese: Object.fromEntries(
      ['talk', 'near', 'else'].map((kind, third) => [kind, share((at) => Math.floor(((at - answerable.length) / unanswerable.length) * 3) === third)]),
    ),
  },
  weights: knowing.weights,
});

/** The passage each text would get. */
async function look(texts: readonly string[]) {
  const koers = await openKoers();
  try {
    await ingest({ db: koers.database }, koers.organisationId, loaded);
    const reader = { id: crypto.randomUUID(), organisationId: koers.organisationId, role: 'counsellor' as const };
    const best = [];
    for (const text of texts) {
      const terms = termsOfQuestion(text);
      const filters = { folders: null, forClients: false, on: '2026-11-26', onlyValid: false };
      const { passages } = await koers.database.asPerson(reader, (tx) => findPassages(tx, terms, null, filters, 20));
      best.push(passages.sort((a, b) => b.strength - a.strength)[0] ?? { said: 0, taught: 0, share: 0 });
    }
    return best;
  } finally {
    await koers.close();
  }
}

function namesOf(pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => name.replace('.jsonl', ''));
}
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
