// When something of before is brought back: at the start of a conversation, when a subject returns, when two sayings pull apart, when a
// career question gets words. Nobody who is having a hard time is reminded of anything.
import { recallAtStart, recallOnSubject } from '../memory/pick-recall.ts';
import { did, type Heard } from './heard.ts';
import { mayTake } from './may-take.ts';
import type { Rule } from './rule.ts';

/** Replies between two times that something is brought back. */
const repliesBetween = 6;
const wordsOfGreeting = 5;

const isBroughtBack = (heard: Heard): boolean =>
  heard.koers.slice(-repliesBetween).some(({ move }) => move === 'recall') ||
  heard.koers.slice(-repliesBetween).some(({ text }) => /(?:geleden|vorige keer|gisteren|il y a|la dernière fois|last time|ago)[^.]{0,20}["“«]/iu.test(text));
const isExercising = ({ situation }: Heard): boolean => situation.exercise?.run != null;

const atStart = (heard: Heard) =>
  heard.koers.length === 0 && did(heard, 'greets') && heard.reading.substance <= wordsOfGreeting && !heard.isTender && !heard.asks && !isExercising(heard)
    ? recallAtStart(heard.situation)
    : null;

const leastSubstance = 4;
const onReturn = (heard: Heard) =>
  heard.koers.length >= 2 && heard.reading.substance >= leastSubstance && !heard.isTender && !heard.asks && !isExercising(heard) && !isBroughtBack(heard)
    ? recallOnSubject(heard.situation, heard.reading.topics)
    : null;

/** The first reply of a conversation, to a greeting; and a question of the client's own, which is no question of fact. */
export const openingRules: readonly Rule[] = [
  {
    name: 'a conversation opens with what was agreed before',
    move: 'follow-up',
    case: 'agreed-before',
    holds: (heard) => atStart(heard)?.isCommitment === true,
    recalls: atStart,
  },
  { name: 'a conversation opens with what was said before', move: 'recall', holds: (heard) => atStart(heard) !== null, recalls: atStart },
  {
    name: 'a question that gets words is said back',
    move: 'career-question',
    case: 'said-back',
    holds: (heard) =>
      heard.situation.heardQuestion != null &&
      // What can be looked up is answered first.
      !did(heard, 'asks-fact') &&
      heard.situation.fact?.isKnown !== true &&
      heard.situation.fact?.isCertain !== true &&
      heard.lastMove !== 'career-question' &&
      !heard.isTender &&
      !isExercising(heard) &&
      !did(heard, 'asks-decision', 'asks-human', 'asks-legal', 'asks-medical', 'corrects', 'is-lost', 'injects'),
  },
];

export const memoryRules: readonly Rule[] = [
  { name: 'what was said before is put beside what is said now', move: 'confront', holds: (heard) => mayTake(heard, 'confront') },
  {
    name: 'what was agreed before is asked after when it returns',
    move: 'follow-up',
    case: 'agreed-before',
    holds: (heard) => onReturn(heard)?.isCommitment === true,
    recalls: onReturn,
  },
  { name: 'what was said before returns', move: 'recall', holds: (heard) => onReturn(heard) !== null, recalls: onReturn },
];
