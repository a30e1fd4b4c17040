// npm run eval -- occupations --queries F.tsv --corpus F.tsv --annotations F.tsv: titles to occupations through the index that
// clients search with. Every title of the corpus is ranked on its own; ids are not looked into. Prints one JSON object.
// npm run eval -- occupations competences [--data FOLDER]: the two evals on competences (README.md).
// npm run eval -- occupations chat: which messages of clients ask of an occupation (README.md).
import { parseArgs } from 'node:util';
import { aroundTitles } from './around.ts';
import { readCatalogue } from './read-catalogue.ts';
import { makeTitleIndex } from '../../server/knowledge/occupations/title-index.ts';
import { runChatEval } from './chat.ts';
import { runCompetences } from './competences.ts';
import { readMelo } from './read-melo.ts';
import { summariseRanks } from './ranks.ts';

const usage = 'npm run eval -- occupations --queries F.tsv --corpus F.tsv --annotations F.tsv';
/** A right answer further down than this counts as not found. */
const deepest = 1000;

/** @param argv the words after `occupations` */
export async function runOccupationsEval(argv: string[]): Promise<void> {
  if (argv[0] === 'chat') return runChatEval(argv.slice(1));
  if (argv[0] === 'competences') return runCompetences(argv.slice(1));
  const { values } = parseArgs({
    args: argv,
    options: { queries: { type: 'string' }, corpus: { type: 'string' }, annotations: { type: 'string' }, data: { type: 'string', default: '../shared/data' } },
  });
  const { queries: queriesFile, corpus: corpusFile, annotations } = values;
  if (!queriesFile || !corpusFile || !annotations) throw new Error(usage);
  const { queries, corpus, right } = readMelo({ queries: queriesFile, corpus: corpusFile, annotations });
  const catalogue = await readCatalogue(values.data);
  const index = makeTitleIndex(
    corpus.map(({ text }) => text),
    'titles',
    catalogue ? aroundTitles(catalogue, corpus) : undefined,
  );
  const asked = queries.filter(({ id }) => right.has(id));
  const began = performance.now();
  const ranks = asked.map(({ id, text }) => index.find(text, deepest).findIndex(({ at }) => right.get(id)?.has(corpus[at]?.id ?? '')) + 1);
  console.log(
    JSON.stringify({
      ...summariseRanks(ranks),
      msPerQuery: Math.round(((performance.now() - began) / Math.max(1, asked.length)) * 10) / 10,
      esco: catalogue ? 'known' : 'not there',
      queries: asked.length,
      titles: corpus.length,
    }),
  );
}
