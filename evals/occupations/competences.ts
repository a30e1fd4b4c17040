// npm run eval -- occupations competences [--data FOLDER] [--occupations 300]: Competent's words for a competence to the ESCO skill,
// and five competences to the occupation they were drawn from. Skipped by name where the data is absent. Prints one JSON object.
import { parseArgs } from 'node:util';
import type { Catalogue } from '../../server/knowledge/occupations/catalogue.ts';
import { matchCompetences } from '../../server/knowledge/occupations/match-competences.ts';
import { makeTitleIndex } from '../../server/knowledge/occupations/title-index.ts';
import type { Melo } from './read-melo.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readCompetent } from './read-competent.ts';
import { aroundSkills } from './around.ts';
import { summariseRanks } from './ranks.ts';

const perOccupation = 5;
const deepest = 200;

/** @param argv the words after `competences` */
export async function runCompetences(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { data: { type: 'string', default: '../shared/data' }, occupations: { type: 'string', default: '300' } },
  });
  const competent = await readCompetent(values.data);
  const catalogue = await readCatalogue(values.data);
  console.log(
    JSON.stringify({
      'competent-to-skill': competent ? measureWording(competent, catalogue) : 'skipped: vdab-competent-3.8 or esco-nl-merged is not there',
      'five-competences-to-occupation': catalogue
        ? measureFive(catalogue, Number(values.occupations), (id) => catalogue.skills.get(id)?.title)
        : 'skipped: esco-1.2.1-nl or esco-nl-merged is not there',
      'the same in the words of Competent':
        catalogue && competent ? measureFive(catalogue, Number(values.occupations), wordsOfCompetent(competent)) : 'skipped',
    }),
  );
}

function measureWording({ queries, corpus, right }: Melo, catalogue: Catalogue | null) {
  const index = makeTitleIndex(
    corpus.map(({ text }) => text),
    'skills',
    catalogue ? aroundSkills(catalogue, corpus) : undefined,
  );
  const ranks = queries.map(({ id, text }) => index.find(text, deepest).findIndex(({ at }) => right.get(id)?.has(corpus[at]?.id ?? '')) + 1);
  return { ...summariseRanks(ranks), queries: queries.length, titles: corpus.length };
}

/** Draws five essential skills of an occupation, says them in some words, and looks where the occupation comes. */
function measureFive(catalogue: Catalogue, count: number, say: (skillId: string) => string | undefined) {
  const eligible = [...catalogue.occupations.keys()]
    .sort()
    .map((id) => ({ id, skills: catalogue.asks(id).filter(({ essential, skillId }) => essential && say(skillId) !== undefined) }))
    .filter(({ skills }) => skills.length >= perOccupation);
  const every = Math.max(1, Math.floor(eligible.length / count));
  const chosen = eligible.filter((_, at) => at % every === 0).slice(0, count);
  const ranks = chosen.map(({ id, skills }, at) => {
    // Spread over the list and shifted per occupation: the same five every time, and no run of neighbours.
    const drawn = Array.from({ length: perOccupation }, (_, i) => skills[(at + Math.floor((i * skills.length) / perOccupation)) % skills.length]);
    const phrases = drawn.flatMap((ask) => say(ask?.skillId ?? '') ?? []);
    return matchCompetences(catalogue, phrases, 50).findIndex(({ occupation }) => occupation.id === id) + 1;
  });
  return { ...summariseRanks(ranks), occupations: chosen.length };
}

/** For a skill, one of the Competent wordings that the mapping gives for it. */
function wordsOfCompetent({ queries, right }: Melo): (skillId: string) => string | undefined {
  const texts = new Map(queries.map(({ id, text }) => [id, text]));
  const words = new Map<string, string>();
  for (const [id, titles] of right) for (const title of titles) words.set(title.split('_')[0] ?? '', texts.get(id) ?? '');
  return (skillId) => words.get(skillId);
}
