// node evals/occupations/train.ts titles|skills [--around] [--data FOLDER] [--parts 2] [--write]: learns how titles of occupations, or of skills,
// are compared, from Dutch job titles and from Competent's competences with what is right for them. Prints how well it does on
// questions it did not learn from; with --around what ESCO tells of the things named is known too, as it is on a server that imported it; with --write it then learns from all and writes what the server uses. Deterministic; minutes.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Learned, NearWords } from '../../server/knowledge/occupations/learned.ts';
import { learnedFor } from '../../server/knowledge/occupations/learned.ts';
import { aroundSkills, aroundTitles } from './around.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readCompetent } from './read-competent.ts';
import { candidatesWeighed, type Around, makeTitleIndex, type TitleIndex } from '../../server/knowledge/occupations/title-index.ts';
import { learnNearWords } from './learn-near-words.ts';
import { type Example, learnWeights } from './learn-weights.ts';
import { type Melo, readMeloFolder } from './read-melo.ts';
import { summariseRanks } from './ranks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    around: { type: 'boolean', default: false },
    data: { type: 'string', default: '../shared/data' },
    write: { type: 'boolean', default: false },
    parts: { type: 'string', default: '2' },
  },
});
const what = positionals[0] === 'skills' ? 'skills' : 'titles';
const inner = 5;
const settings = { epochs: 15, decay: 2e-3 };

type Query = Melo['queries'][number];

function makeTrainer({ queries, corpus, right }: Melo, around: Around | undefined) {
  // One index; what it leads to and how it weighs is exchanged under it while learning.
  const learned: Learned = { weights: learnedFor('titles', false).weights, near: {} };
  const index: TitleIndex = makeTitleIndex(
    corpus.map(({ text }) => text),
    what,
    around,
    learned,
  );
  const partsById = new Map(corpus.map(({ id, text }) => [id, index.partsOf(text)]));
  const background = new Map<string, number>();
  for (const parts of partsById.values()) for (const word of parts.keys()) background.set(word, (background.get(word) ?? 0) + 1 / corpus.length);
  // From Competent's wording only figures are learned, no words: its labels are for tests.
  const near = (from: readonly Query[]): NearWords =>
    what === 'skills'
      ? {}
      : learnNearWords(
          from.map(({ id, text }) => ({ asked: index.partsOf(text), right: [...(right.get(id) ?? [])].flatMap((title) => partsById.get(title) ?? []) })),
          background,
        );
  const examples = (of: readonly Query[]): Example[] =>
    of.map(({ id, text }) => {
      const found = index.candidates(text, candidatesWeighed[what]);
      return { features: found.map(({ features }) => features), right: found.map(({ at }) => Number(right.get(id)?.has(corpus[at]?.id ?? '') ?? false)) };
    });
  /** Weights are learned on questions whose own words did not lead anywhere yet: five parts, each with what the others lead to. */
  function train(on: readonly Query[]): Learned {
    const rows: Example[] = [];
    for (let part = 0; part < inner; part++) {
      learned.near = near(on.filter((_, i) => i % inner !== part));
      rows.push(...examples(on.filter((_, i) => i % inner === part)));
    }
    return { near: near(on), weights: learnWeights(rows, settings) };
  }
  function rank(of: readonly Query[], by: Learned): number[] {
    Object.assign(learned, by);
    return of.map(({ id, text }) => index.find(text, 1000).findIndex(({ at }) => right.get(id)?.has(corpus[at]?.id ?? '')) + 1);
  }
  return { train, rank, queries: queries.filter(({ id }) => right.has(id)) };
}

const meloFolder = join(values.data, 'dev-melo-nld-nl');
const set = what === 'skills' ? await readCompetent(values.data) : existsSync(meloFolder) ? readMeloFolder(meloFolder) : null;
if (!set) {
  console.log(`train ${what}: skipped, its data is not in ${values.data}`);
} else {
  const catalogue = values.around ? await readCatalogue(values.data) : null;
  const around = catalogue ? (what === 'skills' ? aroundSkills : aroundTitles)(catalogue, set.corpus) : undefined;
  const { train, rank, queries } = makeTrainer(set, around);
  const parts = Number(values.parts);
  const ranks: number[] = [];
  for (let part = 0; part < parts; part++) {
    const on = queries.filter((_, i) => i % parts !== part);
    const unseen = rank(
      queries.filter((_, i) => i % parts === part),
      train(on),
    );
    ranks.push(...unseen);
    console.log(`part ${part + 1} of ${parts}, learned from the others:`, summariseRanks(unseen));
  }
  console.log('all, each by what was learned from the others:', summariseRanks(ranks));
  if (values.write) {
    const learned = train(queries);
    const folder = new URL('../../server/knowledge/occupations/', import.meta.url);
    if (what === 'titles' && !around) writeFileSync(new URL('titles-near.json', folder), `${JSON.stringify(learned.near)}\n`);
    writeFileSync(new URL(`${what}${around ? '-around' : ''}-weights.json`, folder), `${JSON.stringify(learned.weights)}\n`);
    console.log('written from all', queries.length);
  }
}
