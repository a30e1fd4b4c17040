// How the client is met where nothing is asked and little is told: an end, resistance, another subject, a strange message, one word.
// Nobody is pushed, nobody is blamed, and a silence may be one.
import { toEverydayDutch } from '../everyday-dutch.ts';
import { isAsideOnly, wasInterrupted } from '../asides.ts';
import { mentions } from '../left-alone.ts';
import type { MoveName } from '../move.ts';
import { shapeOf } from '../shape-of-telling.ts';
import { agreesOnly, isBack, reassures, isCalledAway, thinksItOver, toldBefore } from './assents.ts';
import { dayIn, givesQuestion, namesQuestion, numberIn, scoresThemself } from './answers-to-steps.ts';
import { did, type Heard } from './heard.ts';
import type { Rule } from './rule.ts';
import { bareDay } from '../words-of-clients.ts';
import { saysYes } from './telling.ts';

const shortCount = ({ shortInARow }: Heard): string => ` (${shortInARow} short in a row)`;

/** Replies after which a bare "dag" is a goodbye. */
const sittingTogether = 3;
const isLeaving = ({ koers, lastMove, situation }: Heard): boolean =>
  koers.length >= sittingTogether && lastMove !== 'close' && situation.language === 'nl' && bareDay.test(situation.text.trim());

/** "Half gedaan. Tot woensdag": early in a talk a day may be until when something was done. */
const endsOnDay = /^(?:[^.!?]+[.!?]\s*)+tot (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren)[.!\s]*$/iu;

/** Nothing of the actions was done. */
export const noBlameRules: readonly Rule[] = [{ name: 'nothing done yet, no blame', move: 'follow-up', holds: (heard) => did(heard, 'nothing-done') }];

export const careRules: readonly Rule[] = [
  {
    name: 'a subject that is left alone is heard, and goes to the counsellor',
    move: 'reflect',
    case: 'left-alone',
    holds: ({ situation }) => mentions(situation.text, situation.guidance?.leaveAlone ?? []),
  },
  {
    name: 'a worry is taken away: thanked for, and where to turn stays open',
    move: 'reflect',
    case: 'reassured',
    holds: (heard) => heard.signal?.level !== 'urgent' && reassures(heard.situation),
  },
  { name: 'called away: room is left', move: 'lighten', holds: (heard) => isCalledAway(heard.situation) && !did(heard, 'resists') },
  {
    name: 'a word about how it was written',
    move: 'lighten',
    case: 'aside',
    holds: ({ situation, reading }) => (isAsideOnly(situation.text) || wasInterrupted(situation.text)) && !reading.acts.has('closes'),
  },
  { name: 'back again: the thread is taken up', move: 'lighten', case: 'back', holds: ({ situation, koers }) => isBack(situation) && koers.length > 0 },
  {
    name: 'ending well',
    move: 'close',
    holds: (heard) =>
      (isLeaving(heard) || (did(heard, 'closes') && !bareDay.test(heard.situation.text.trim()))) &&
      !did(heard, 'resists') &&
      !(heard.koers.length < sittingTogether && endsOnDay.test(heard.situation.text)) &&
      (heard.koers.length > 0 || !did(heard, 'greets')),
  },
  { name: 'no push after resistance', move: 'reflect', holds: (heard) => did(heard, 'resists', 'insults-koers') },
  { name: 'flirting is turned down kindly', move: 'limit', case: 'flirts', holds: ({ stray }) => stray === 'flirts' },
  { name: 'a pasted CV is not gone through line by line', move: 'limit', case: 'pasted-cv', holds: ({ stray }) => stray === 'pasted-cv' },
  {
    name: 'everything at once: the client picks where to begin',
    move: 'open-question',
    case: 'all-at-once',
    holds: ({ stray, asks }) => stray === 'all-at-once' && !asks,
  },
  { name: 'time to think is given', move: 'reflect', case: 'think', holds: (heard) => thinksItOver(heard.situation) && !heard.asks },
  { name: 'another subject, gladly', move: 'lighten', holds: (heard) => did(heard, 'other-subject'), counts: shortCount },
  {
    name: 'thanks are taken',
    move: 'lighten',
    holds: (heard) => did(heard, 'thanks') && heard.reading.substance <= 8 && !did(heard, 'wonders', 'did-something') && !heard.reading.isHard,
    counts: shortCount,
  },
  { name: 'a greeting opens', move: 'welcome', holds: (heard) => did(heard, 'greets') && heard.reading.substance <= 5 },
  { name: 'a try-out is met lightly', move: 'lighten', case: 'try-out', holds: ({ stray }) => stray === 'try-out' },
];

const goesOn = (heard: Heard): boolean => !heard.isTender && !heard.asks && !did(heard, 'resists', 'closes');
/** Two replies of a step belong together; a third would be a battery. */
const isFirst = (heard: Heard, ...moves: string[]): boolean => !moves.includes(heard.koers.at(-2)?.move ?? '');

/** The question of the client is asked of nobody: it comes before the rules that answer one. */
export const ownQuestionRules: readonly Rule[] = [
  {
    name: 'the question is said back in the words of the client',
    move: 'career-question',
    case: 'said-back',
    holds: (heard) =>
      ((heard.lastMove === 'career-question' && givesQuestion(heard.situation)) || namesQuestion(heard.situation)) &&
      isFirst(heard, 'career-question') &&
      !heard.isTender &&
      !did(heard, 'resists', 'closes', 'is-lost', 'asks-machine', 'asks-human', 'asks-hours', 'asks-session', 'asks-actions', 'asks-writing') &&
      // What can be looked up is answered first.
      !did(heard, 'asks-fact') &&
      heard.situation.fact == null &&
      heard.situation.occupations == null,
  },
];

/** What the client answers to a step is taken up, also where it is one word. */
export const answeredStepRules: readonly Rule[] = [
  {
    name: 'a number was given: what keeps it from being lower',
    move: 'scaling',
    case: 'lower',
    holds: (heard) =>
      (heard.lastMove === 'scaling' || scoresThemself(heard.situation)) &&
      isFirst(heard, 'scaling') &&
      goesOn(heard) &&
      heard.reading.substance <= 25 &&
      numberIn(heard.situation) !== null,
  },
  {
    name: 'what was planned gets its day: it is said back',
    move: 'commit',
    case: 'agreed',
    holds: (heard) =>
      heard.lastMove !== 'commit' &&
      heard.signal === null &&
      !heard.asks &&
      !did(heard, 'resists', 'closes') &&
      heard.reading.substance <= 5 &&
      !did(heard, 'did-something') &&
      dayIn(heard.situation) !== null &&
      (plannedBefore(heard.situation) || plansNow.test(heard.situation.text)),
  },
  {
    name: 'the step has its day: it is said back',
    move: 'commit',
    case: 'agreed',
    holds: (heard) =>
      heard.lastMove === 'commit' &&
      isFirst(heard, 'commit') &&
      goesOn(heard) &&
      heard.reading.substance <= 10 &&
      !did(heard, 'did-something') &&
      dayIn(heard.situation) !== null,
  },
];

/** "Ik bel haar woensdag": what will be done, and when. */
const plansNow =
  /(?<!misschien )(?<!\p{L})(?:ik|k) ?(?:bel|mail|vraag|stuur|schrijf|spreek|zoek|meld|schrijf|contacteer|sms|kijk|begin|start|bestel|regel)(?!\p{L})(?![^.?!]*(?:misschien|als |ooit|niet))/iu;
const plansForeign: Record<'fr' | 'en', RegExp> = {
  fr: /(?<!\p{L})je (?:vais|pourrais|compte|veux) \p{L}+/iu,
  en: /\bi (?:will|could|can|am going to|want to) \w+/iu,
};
/** Whether the client's message before this one was about something they will do. */
function plannedBefore({ past, language }: Heard['situation']): boolean {
  const before = past.findLast(({ from }) => from === 'client')?.text ?? '';
  return language === 'nl' ? shapeOf(toEverydayDutch(before)) === 'plan' : plansForeign[language].test(before);
}

/** Moves that say something back, or look at it from another side: a yes is a yes to that, and to no offer. */
const saidBack = new Set<MoveName>([
  'open-question',
  'reflect',
  'reflect-both-sides',
  'reframe',
  'affirm',
  'repair',
  'exception',
  'future',
  'confront',
  'summarise',
]);

/** One word, or two: no interrogation. */
export const shortRules: readonly Rule[] = [
  {
    name: 'a yes to what was said back goes on from there',
    move: 'open-question',
    holds: (heard) =>
      agreesOnly(heard.situation) && heard.lastMove !== null && saidBack.has(heard.lastMove) && !isYesToSummary(heard) && toldBefore(heard.situation) !== null,
  },
  {
    name: 'twice short gets another handle',
    move: 'reframe',
    holds: (heard) =>
      did(heard, 'short') && !isYesToSummary(heard) && ((heard.shortInARow >= 2 && heard.lastMove !== 'reframe') || heard.reading.quote !== null),
    counts: shortCount,
  },
  { name: 'a short answer is met lightly', move: 'lighten', holds: (heard) => did(heard, 'short') && !isYesToSummary(heard), counts: shortCount },
];

/** A yes to a summary opens the next step; the table says which. */
const isYesToSummary = ({ lastMove, situation }: Heard): boolean => lastMove === 'summarise' && saysYes(situation.text);
