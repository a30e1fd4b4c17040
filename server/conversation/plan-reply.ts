// What a reply will do and what it may cite: the occupations that were asked about, the move, and the passages. Nothing is worded or
// stored here. answer-turn.ts relies on it, and the evals, which must see what a client gets.
import type { Question, RetrievedPassage } from '../knowledge/retrieve.ts';
import { ModelFailure } from '../model/failure.ts';
import type { Person } from '../people/roles.ts';
import { pauseRun } from './exercise.ts';
import { hearExercise } from './hear-exercise.ts';
import { hearOccupations, joinPassages, lookUpOccupations } from './look-up-occupations.ts';
import { type ChosenMove, chooseMove, type HeardFact, nothingGuided, type Passage, type Situation } from './move.ts';
import { isHeadedBy, passagesAsAsked } from './passages-as-asked.ts';
import { readFactQuestion } from './question-of-fact.ts';
import type { TurnDeps } from './turn-deps.ts';

/** To a voice, at most; a model is shown no more (reply-context.ts). */
const passagesGiven = 5;
/** Of a question of fact, to be put in the order of what was asked. */
const passagesWeighed = 10;

export type ReplyPlan = { situation: Situation; chosen: ChosenMove; passages: Passage[] };
type PlanDeps = Pick<TurnDeps, 'db' | 'retrieve' | 'occupations' | 'log'>;

/** Words that no question is about. */
const ofNoSubject =
  /^(?:hoeveel|hoelang|hoe|lang|wat|wie|waar|wanneer|vanaf|waarom|welke?|eigenlijk|precies|juist|gewoon|daarvoor|daarmee|krijg(?:en|t)?|moet(?:en)?|kan|kunnen|mag|mogen|wil(?:len)?|heb(?:ben)?|heeft|zijn|ben|is|was|word(?:en|t)?|doet|doen|vraag|neem|nemen|laat|laten|misschien|altijd|iemand|mensen|zoeken|zoiets|bestaat|kost(?:en)?|een|het|de|den|die|dat|daar|der|voor|van|met|mijn|jouw|naar|als|dan|nog|ook|niet|maar|want|mij|jij|weet|combien|comment|quelle?|les|des|une|mon|pour|what|which|how|much|many|does|the|there|about|would|could|can|get|people|my|for)$/iu;

/** Picks the move for a situation and looks up what it informs of. A question is looked up before the move is picked: whether it is a question of fact shows in what is known of it. */
export async function planReply(deps: PlanDeps, client: Person, described: Situation): Promise<ReplyPlan> {
  const look = (query: string, more: Partial<Question> = {}) => lookUp(deps, client, { query, language: described.language, limit: passagesGiven, ...more });
  const fact = await readFact((query, more) => look(query, { limit: passagesWeighed, ...more }), described);
  const exercise = await hearExercise(deps, client, described);
  const situation = { ...described, occupations: await hearOccupations(deps, client, described), fact: fact?.heard ?? null, exercise };
  const chosen = withRun(chooseMove(situation), situation);
  const ofOccupations = chosen.occupations ? await lookUpOccupations(deps, client, chosen.occupations, situation) : [];
  const ofKnowledge = !chosen.query ? [] : fact && chosen.query === fact.heard.query ? fact.passages : await look(chosen.query);
  return { situation: asWorded(situation, chosen), chosen, passages: joinPassages(ofOccupations, ofKnowledge, passagesGiven) };
}

/** The situation for the voice: in the language of the reply, as simply as was just asked for, and of earlier conversations only what is brought back. */
function asWorded(situation: Situation, { speaks, sets, recalls, said }: ChosenMove): Situation {
  const simpler = sets?.simpler;
  return {
    ...situation,
    language: speaks ?? situation.language,
    ...(recalls && { earlier: [recalls] }),
    // What is given back on request may be quoted, however long ago it was said.
    ...(said && { past: [{ from: 'client', text: said.text }, ...situation.past] }),
    ...(simpler !== undefined && { guidance: { ...(situation.guidance ?? nothingGuided), simpler } }),
  };
}

/** Something else is answered in the middle of an exercise: it stays where it was, and lies aside where what was said is urgent. */
function withRun(chosen: ChosenMove, { exercise, findings }: Situation): ChosenMove {
  const run = exercise?.run ?? exercise?.lapsed;
  // In a silence nothing goes on.
  if (!run || chosen.exercise || chosen.move === 'quiet') return chosen;
  if (exercise?.lapsed) return { ...chosen, exercise: { kind: 'play', run, play: pauseRun(run.state, 'misses') } };
  const isUrgent = findings.some(({ level }) => level !== 'attention');
  return { ...chosen, exercise: { kind: 'play', run, play: isUrgent ? pauseRun(run.state, 'signal') : { deed: { kind: 'stays' }, next: run.state } } };
}

type Look = (query: string, more?: { evenUnsure: true }) => Promise<RetrievedPassage[]>;

/**
 * The question of fact in what the client wrote, and what is known of it. Retrieval gives nothing where it is not sure enough; what is
 * headed by the very question is known all the same.
 */
async function readFact(look: Look, { text, language, past }: Situation): Promise<{ heard: HeardFact; passages: Passage[] } | null> {
  const asked = readFactQuestion(text, language);
  if (!asked) return null;
  const { said, isCertain } = asked;
  const subject = asked.leans || asked.lacksSubject ? subjectBefore(past, language) : '';
  const known = (query: string, found: readonly RetrievedPassage[]) => ({
    heard: { said: query.length < said.length || withSubject.includes(query) ? query : said, query, isKnown: true, isCertain },
    passages: passagesAsAsked(query, found, language).slice(0, passagesGiven),
  });
  const withSubject = subject === '' ? [] : [`${said.replace(/[\s?.!]+$/u, '')} ${subject}`];
  const queries = asked.lacksSubject ? [...withSubject, ...asked.queries] : [...asked.queries, ...withSubject];
  for (const query of queries) {
    const found = await look(query);
    if (found.length > 0) return known(query, found);
  }
  for (const query of queries) {
    const headed = (await look(query, { evenUnsure: true })).filter((passage) => isHeadedBy(query, passage));
    if (headed.length > 0) return known(query, headed);
  }
  return { heard: { said, query: said, isKnown: false, isCertain }, passages: [] };
}

/** What the client asked about just before, or told, in the words that may name it. */
function subjectBefore(past: Situation['past'], language: Situation['language']): string {
  const before = past.findLast(({ from }) => from === 'client')?.text ?? '';
  const asked = readFactQuestion(before, language)?.said ?? before;
  const words = [...new Set(asked.match(/\p{L}{3,}/gu) ?? [])].filter((word) => !ofNoSubject.test(word));
  return words.slice(0, 4).join(' ');
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
