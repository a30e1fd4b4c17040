// What a turn needs of occupations: first whether the client asks about one, then the passages that answer, kept as sources before any
// sentence can cite them. Most messages ask nothing of the kind and cost nothing here.
import type { Person } from '../people/roles.ts';
import { makeOccupationPassages, type ToldTexts } from '../knowledge/occupations/occupation-passages.ts';
import { keepOccupationSources, readImportDay } from '../knowledge/occupations/source-store.ts';
import type { Catalogue } from '../knowledge/occupations/catalogue.ts';
import type { OccupationQuestion, Passage, Situation } from './move.ts';
import { mayAskOfOccupation, readOccupationQuestion } from './occupation-question.ts';
import type { TurnDeps } from './turn-deps.ts';

/** A full ESCO is read in some seconds after a start; who asks then is answered without it, and it is there for the next. Milliseconds. */
const waitsAtMost = 3000;

/** What the client asks of occupations; null where nothing is asked, or the occupations are not read yet. */
export async function hearOccupations(deps: Pick<TurnDeps, 'occupations' | 'log'>, client: Person, situation: Situation): Promise<OccupationQuestion | null> {
  if (!mayAskOfOccupation(situation)) return null;
  const catalogue = await readInTime(deps, client);
  return catalogue && readOccupationQuestion(catalogue, situation);
}

/** The passages that answer; none where what was asked about is gone in the meantime. */
export async function lookUpOccupations(
  deps: Pick<TurnDeps, 'occupations' | 'db'>,
  client: Person,
  question: OccupationQuestion,
  situation: Situation,
): Promise<Passage[]> {
  const catalogue = await deps.occupations(client);
  const told: ToldTexts = [
    ...situation.insights.map((text) => ({ text, confirmed: true })),
    ...situation.past.filter(({ from }) => from === 'client').map(({ text }) => ({ text, confirmed: false })),
  ];
  return deps.db.asSystem(client.organisationId, 'sources about occupations', async (tx) => {
    const { passages, sources } = makeOccupationPassages(catalogue, question, told, (await readImportDay(tx)) ?? new Date().toISOString().slice(0, 10));
    if (sources.length > 0) await keepOccupationSources(tx, sources);
    return passages;
  });
}

/** One ranking for the voices: what was asked about by its name comes first, then what the knowledge says near it. */
export function joinPassages(ofOccupations: readonly Passage[], ofKnowledge: readonly Passage[], limit: number): Passage[] {
  return [...ofOccupations, ...ofKnowledge].slice(0, limit);
}

async function readInTime(deps: Pick<TurnDeps, 'occupations' | 'log'>, client: Person): Promise<Catalogue | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitsAtMost);
  });
  try {
    const reading = deps.occupations(client);
    const catalogue = await Promise.race([reading, late]);
    if (catalogue === null) {
      deps.log('occupations.late', { afterMs: waitsAtMost });
      // It goes on being read for the next question; that this one went without it was logged.
      reading.catch(() => undefined);
    }
    return catalogue;
  } finally {
    clearTimeout(timer);
  }
}
