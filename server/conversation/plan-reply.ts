// What a reply will do and what it may cite: the occupations that were asked about, the move, and the passages. Nothing is worded or
// stored here. answer-turn.ts relies on it, and the evals, which must see what a client gets.
import type { Question, RetrievedPassage } from '../knowledge/retrieve.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Person } from '../people/roles.ts';
import { hearOccupations, joinPassages, lookUpOccupations } from './look-up-occupations.ts';
import { type ChosenMove, chooseMove, type HeardFact, type Passage, type Situation } from './move.ts';
import { passagesAsAsked } from './passages-as-asked.ts';
import { readFactQuestion } from './question-of-fact.ts';
import type { TurnDeps } from './turn-deps.ts';

/** To a voice, at most; a model is shown no more (reply-context.ts). */
const passagesGiven = 5;
/** Of a question of fact, to be put in the order of what was asked. */
const passagesWeighed = 10;

export type ReplyPlan = { situation: Situation; chosen: ChosenMove; passages: Passage[] };
type PlanDeps = Pick<TurnDeps, 'db' | 'retrieve' | 'occupations' | 'log'>;

/** Picks the move for a situation and looks up what it informs of. A question is looked up before the move is picked: whether it is a question of fact shows in what is known of it. */
export async function planReply(deps: PlanDeps, client: Person, described: Situation): Promise<ReplyPlan> {
  const look = (query: string, limit = passagesGiven) => lookUp(deps, client, { query, language: described.language, limit });
  const fact = await readFact((query) => look(query, passagesWeighed), described);
  const situation = { ...described, occupations: await hearOccupations(deps, client, described), fact: fact?.heard ?? null };
  const chosen = chooseMove(situation);
  const ofOccupations = chosen.occupations ? await lookUpOccupations(deps, client, chosen.occupations, situation) : [];
  const ofKnowledge = !chosen.query ? [] : fact && chosen.query === fact.heard.query ? fact.passages : await look(chosen.query);
  return { situation, chosen, passages: joinPassages(ofOccupations, ofKnowledge, passagesGiven) };
}

/** The question of fact in what the client wrote, and what is known of it: retrieval gives nothing where it is not sure enough. */
async function readFact(
  look: (query: string) => Promise<RetrievedPassage[]>,
  { text, language }: Situation,
): Promise<{ heard: HeardFact; passages: Passage[] } | null> {
  const asked = readFactQuestion(text, language);
  if (!asked) return null;
  const { said, isCertain } = asked;
  for (const query of asked.queries) {
    const passages = await look(query);
    if (passages.length > 0)
      return {
        heard: { said: query.length < said.length ? query : said, query, isKnown: true, isCertain },
        passages: passagesAsAsked(query, passages).slice(0, passagesGiven),
      };
  }
  return { heard: { said, query: said, isKnown: false, isCertain }, passages: [] };
}

/** Passages for a move. Where the service that measures a question fails, Koers says that it does not know instead of nothing. */
async function lookUp(deps: PlanDeps, client: Person, question: Question): Promise<RetrievedPassage[]> {
  try {
    return await deps.retrieve(client, question);
  } catch (failure) {
    if (!(failure instanceof ModelFailure)) throw failure;
    deps.log('retrieval.failed', { kind: failure.kind });
    return [];
  }
}
