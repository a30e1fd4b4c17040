// What Koers does next, and why: a pure function from the situation to a move (ARCHITECTURE.md, "A client's message").
// The voice only words the move; so a dialogue can be replayed, audited, tested, and carried on without a model.
import type { OccupationSaid } from '../knowledge/occupations/occupation-passages.ts';
import type { Language } from '../people/roles.ts';
import type { Finding } from '../signals/signal.ts';
import type { OpenHomework } from '../trajectory/homework-store.ts';
import type { Older } from './older-turns.ts';
import type { ExercisePlan, HeardExercise, KnownExercises } from './exercise-plan.ts';
import { decideMove } from './move-rules.ts';
import type { CareerCompetency, Stage } from './stage.ts';
import type { ExerciseView } from './wire.ts';

export const moveNames = [
  'open-question', // reflection first, then a question about a concrete moment
  'reflect', // says back what was heard, no question
  'reflect-both-sides', // two things that pull, and the client picks
  'summarise', // after several reflections, in the client's words, checked with them
  'affirm', // names what the client did or showed, with the reason
  'reframe', // another handle on the same door: through another's eyes, an exception, a scale
  'inform', // a sourced fact, options side by side, then the client's choice
  'inform-unknown', // says that no source was found, and who can tell
  'own-file', // from the client's own file: hours left, actions, next session
  'hand-back', // the decision stays the client's; offers a first step of weighing
  'limit', // what Koers does not do, and what is possible instead
  'be-clear', // says that it is a program, and who reads along
  'repair', // owns the misunderstanding, restates, goes on
  'lighten', // a short answer is met with a light choice, not an interrogation
  'after-signal', // heard first, no diagnosis, who sees it, where help is, the choice is theirs
  'follow-up', // aftercare: what happened with the actions, no blame
  'welcome', // a greeting or a first message without a question
  'close', // ends well and looks ahead
  'career-question', // asks for the client's question in their words, and says it back
  'scaling', // nought to ten, and what keeps it from being lower
  'exception', // when it went better, and what was different then
  'future', // how it would be, seen from later
  'confront', // two things the client said that pull apart, side by side
  'commit', // a small next step in the client's own words: what, and when
  'recall', // what the client said in an earlier conversation is brought back
  'quiet', // the counsellor asked for silence until the next session
  'offer-language', // the client writes another language: offered in it, once
  'exercise-offer', // names an exercise that fits, what it is for and how long it takes; the choice is the client's
  'exercise-step', // a word on the answer, then the step of the exercise that comes now
  'exercise-pause', // the exercise lies aside, or is stopped, without reproach
  'exercise-result', // what came out, in the client's words, and whether it is so
  'safety', // fixed, human-written; never worded by a voice
] as const;
export type MoveName = (typeof moveNames)[number];

/** One earlier turn of this conversation, oldest first. */
export type PastTurn = { from: 'client' | 'koers' | 'counsellor'; text: string; move?: MoveName; exercise?: PastExercise };

/** What an earlier reply did with an exercise. */
export type PastExercise = Pick<ExerciseView, 'runId' | 'exerciseId' | 'title' | 'status' | 'awaits'> & { others?: string[] };

/** What a client asks of occupations (occupation-question.ts). */
export type OccupationQuestion = {
  /** What it is, what it asks, whether it is on the shortage list, how two or three differ, what is near it, which ask what was told. */
  ask: 'what' | 'asks' | 'shortage' | 'difference' | 'like' | 'match';
  /** In the order they were named; none for `match`. */
  named: readonly { id: string; title: string }[];
  /** For `match`: what the client said that they can, phrase by phrase, and where they said it. */
  said: readonly string[];
  from: 'message' | 'past' | 'insights';
};

/** A question of fact in what the client wrote (question-of-fact.ts), looked up. */
export type HeardFact = {
  said: string;
  /** What was looked up. */
  query: string;
  /** Whether retrieval is sure enough of an answer. */
  isKnown: boolean;
  /** Asks for a fact also where nothing is known of it. */
  isCertain: boolean;
};

/** The same move said otherwise, where the move alone does not say how. */
export type MoveCase =
  | 'simpler' // the client asked for simpler words
  | 'flirts'
  | 'off-topic'
  | 'homework'
  | 'reassured' // the client takes a worry away
  | 'aside' // a word about how or where it was written
  | 'back' // who was called away is back
  | 'try-out'
  | 'pasted-cv'
  | 'all-at-once'
  | 'left-alone' // a subject that the counsellor asked to leave alone
  | 'think' // the client wants to think it over
  | 'again' // said before: short, and varied
  | 'lower' // a number was given: what keeps it from being lower
  | 'higher' // what it takes to get one further
  | 'said-back' // what the client answered is said back as theirs
  | 'agreed' // the step has its day: it is said back
  | 'what-helped' // aftercare: what made it work
  | 'what-if' // nobody can tell, and the thought is looked at
  | 'asked' // what the client said before is given to who asks for it
  | 'sum-asked' // a summary, asked for
  | 'of-koers' // what is asked of Koers itself: who reads, what is kept
  | 'known' // what stands in the file is asked for
  | 'prepare' // what can be made ready for the next session
  | 'agreed-before' // a commitment of an earlier conversation is asked after
  | 'other-language'; // a yes to another language

/** What the counsellor set for the time until the next session (trajectory/guidance.ts), as far as it decides a reply. */
export type Guided = {
  focus: CareerCompetency | null;
  /** Ids of exercises that may be offered; null: all. */
  exercises: readonly string[] | null;
  /** Subjects that Koers does not ask about, sum up or bring back. */
  leaveAlone: readonly string[];
  /** Whether Koers keeps silent now. */
  isQuiet: boolean;
  /** ISO. */
  quietUntil: string | null;
  /** Simpler Dutch, as the counsellor set or the client asked. */
  simpler: boolean;
};

/** Where the counsellor set nothing. */
export const nothingGuided: Guided = { focus: null, exercises: null, leaveAlone: [], isQuiet: false, quietUntil: null, simpler: false };

/** Something of an earlier conversation, in the client's own words. */
export type EarlierSaid = {
  id: string;
  text: string;
  isCommitment: boolean;
  daysAgo: number;
  /** In the conversation right before this one. */
  isLastTime: boolean;
  /** Days until its day; negative when that is past. */
  dueIn: number | null;
};

/** A statement of the client's own that they ask for. */
export type Said = { text: string; where: 'here' | 'confirmed'; isEarly: boolean };

/** All that the choice of a move may look at. */
export type Situation = {
  stage: Stage;
  language: Language;
  /** The client's messages that are not answered yet, joined with a blank line. */
  text: string;
  past: readonly PastTurn[];
  findings: readonly Finding[];
  counsellorName: string;
  clientName: string;
  hoursLeft: number | null;
  careerQuestion: string | null;
  /** Confirmed by the client, in their own words. */
  insights: readonly string[];
  /** What the client set out to do, from the plan. */
  actions: readonly string[];
  /** What the text asks of occupations; nothing where it asks nothing of them. */
  occupations?: OccupationQuestion | null;
  /** The question of fact that the text asks, looked up; nothing where it asks none. */
  fact?: HeardFact | null;
  /** What the counsellor set until the next session; nothing where nothing was set. */
  guidance?: Guided | null;
  /** What the client agreed to do, in their own words, and confirmed. */
  commitments?: readonly string[];
  /** Two things of the client that pull apart: one said before, one said now. */
  contradiction?: { before: string; now: string; axis?: string } | null;
  /** What the client confirmed and said before this conversation, newest first; not what was brought back before, nor anything heavy. */
  earlier?: readonly EarlierSaid[];
  /** The questions that the client kept, oldest first, with the days since. */
  careerQuestions?: readonly { text: string; daysAgo: number }[];
  /** A career question that the client now puts into words for the first time. */
  heardQuestion?: string | null;
  /** The last of the messages that are answered: what they do to an exercise is written under it. */
  messageId?: string | null;
  /** Of turns before `past`: the client's statements, a summary, what Koers said (older-turns.ts). */
  older?: Older;
  /** What the client said in this conversation, oldest first, as far as it may be brought back (describe-memory.ts). */
  saidHere?: readonly string[];
  /** Homework that is open; what is due soonest comes first. */
  homework?: readonly OpenHomework[];
  /** Exercises that are under way, or were done lately. */
  exercises?: KnownExercises;
  /** What the text could do with an exercise (hear-exercise.ts). */
  exercise?: HeardExercise | null;
};

export type ChosenMove = {
  move: MoveName;
  /** Why this move, for the audit; names rules and counts, never the client's words. */
  reason: string;
  /** What to look up before wording it; null where the move informs of nothing. */
  query: string | null;
  /** The occupations that the move informs of. */
  occupations?: OccupationQuestion;
  /** What the reply does with an exercise; written together with it. */
  exercise?: ExercisePlan;
  /** What of an earlier conversation is brought back; marked when the reply is stored. */
  recalls?: EarlierSaid;
  /** What the client asks for of what they said; nothing where it is not found. */
  said?: Said;
  /** The same move said otherwise. */
  case?: MoveCase;
  /** The reply is in this language, where it is another than the conversation's. */
  speaks?: Language;
  /** What changes for the rest of the conversation; answer-turn.ts keeps it. */
  sets?: { language?: Language; simpler?: boolean };
};

/** A piece of knowledge that may be cited. */
export type Passage = {
  id: string;
  documentId: string;
  title: string;
  heading: string;
  text: string;
  url: string | null;
  checkedAt: string;
  validTo: string | null;
  /** False where nobody could confirm the fact at its source; the reply says so. */
  verified?: boolean;
  /** What it was made from, where it is about an occupation. */
  occupation?: OccupationSaid;
};

/**
 * What Koers does next. Pure: the same situation gives the same move, with the rule that decided as its reason.
 * The order of the rules is the policy; see move-rules.ts.
 */
export function chooseMove(situation: Situation): ChosenMove {
  return decideMove(situation);
}
