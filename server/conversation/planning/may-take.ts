// Whether a move of the listening table may be taken now. What nobody should be asked after resistance, a heavy feeling or a signal, what
// comes too soon after the last time, and what would be a third time in a row is held back here, for every cell alike. Pure.
import { toEverydayDutch } from '../everyday-dutch.ts';
import type { MoveName } from '../move.ts';
import { shapeOf } from '../shape-of-telling.ts';
import { wanting } from '../words-of-clients.ts';
import type { Heard } from './heard.ts';
import { hasEnoughToSum, isPressing } from './enough-to-sum.ts';
import { repliesBeforeAgain, repliesBetween, steps } from './steps.ts';

/** Plain listening may go on as long as the client talks. */
const plain = new Set<MoveName>(['open-question', 'reflect']);

/** Replies before the first step: first somebody is heard. */
const repliesFirst = 2;
/** A step of one sort, in one conversation. */
const most: Partial<Record<MoveName, number>> = { 'career-question': 1, confront: 1, future: 2 };
/** A message with fewer words tells too little to ask further than it. */
const leastSubstance = 3;

/** In words. */
const shortLine = 4;

const countOf = (heard: Heard, move: MoveName): number => heard.koers.filter((turn) => turn.move === move).length;
const isExercising = ({ situation }: Heard): boolean => situation.exercise?.run != null;

const always: Record<'nl' | 'fr' | 'en', RegExp> = {
  nl: /(?<!\p{L})(?:nooit|altijd|telkens|steeds|niemand|elke (?:keer|dag|week|ochtend)|iedere (?:keer|dag|week)|nergens|lukt (?:mij )?(?:het )?niet|nooit tijd|weer niet|alles|heel de (?:tijd|dag))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:jamais|toujours|personne|chaque (?:jour|fois)|tous les jours|sans cesse)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:never|always|nobody|every (?:day|time|week)|no one|all the time)(?!\p{L})/iu,
};
/** What others never do is no time to be held against another: "niemand vraagt wat ik ervan denk". */
const ofOthers =
  /(?<!\p{L})(?:niemand|(?:hij|zij|ze|die|men) (?:heeft|hebben|had|hadden|is|zijn|doet|doen|vraagt|vragen|zegt|zeggen) (?:\p{L}+ ){0,2}nooit)(?!\p{L})/iu;
const generalises = ({ situation: { text, language } }: Heard): boolean =>
  !(language === 'nl' && ofOthers.test(toEverydayDutch(text))) && always[language].test(language === 'nl' ? toEverydayDutch(text) : text);
/** The same fear a second time: the first time it is listened to. */
const fearsAgain = ({ telling, situation: { past, language } }: Heard): boolean =>
  telling === 'fears' &&
  language === 'nl' &&
  past
    .filter(({ from }) => from === 'client')
    .slice(-4)
    .some(({ text }) => shapeOf(toEverydayDutch(text)) === 'fear');

function mayStep(heard: Heard, move: MoveName): boolean {
  const { koers, reading, repliesSinceStep, lastMove } = heard;
  if (heard.isTender || heard.asks || isExercising(heard) || reading.acts.has('proposes')) return false;
  if (koers.length < repliesFirst || (repliesSinceStep !== null && repliesSinceStep < repliesBetween)) return false;
  if (koers.slice(-repliesBeforeAgain).some((turn) => turn.move === move) || countOf(heard, move) >= (most[move] ?? 3)) return false;
  return reading.substance >= leastSubstance || lastMove === 'summarise';
}

const conditions: Partial<Record<MoveName, (heard: Heard) => boolean>> = {
  reflect: ({ lastMove, signal, reading }) =>
    signal !== null ? lastMove !== 'reflect' : reading.substance >= 6 && (lastMove === 'after-signal' || lastMove === 'reflect-both-sides'),
  'reflect-both-sides': ({ lastMove, reading }) => lastMove !== 'reflect-both-sides' && !reading.isLearner,
  affirm: ({ lastMove }) => lastMove !== 'affirm',
  summarise: (heard) =>
    heard.reflectionsSinceSummary >= 3 &&
    heard.tellingSinceSummary >= 3 &&
    // After one short line it would read as a tic.
    (heard.situation.language !== 'nl' || heard.situation.text.trim().split(/\s+/).length > shortLine) &&
    !heard.reading.acts.has('wonders') &&
    !heard.reading.acts.has('proposes') &&
    (!heard.reading.isHard || heard.reading.isGlad) &&
    heard.lastMove !== 'reflect' &&
    !isPressing(heard.situation, heard.reading) &&
    hasEnoughToSum(heard.situation, heard.reflectionsSinceSummary),
  // Early on somebody is heard first; what is wished for or not known is where a question can begin.
  'career-question': ({ situation, tellingSinceSummary, lastMove, telling }) =>
    situation.careerQuestion === null && (lastMove === 'summarise' || tellingSinceSummary >= (telling === 'answers' ? 6 : 4)),
  // "Nooit", "altijd", "niemand": what is said of all times is held against one that it was otherwise.
  exception: (heard) =>
    heard.lastMove === 'summarise' || generalises(heard) || fearsAgain(heard) || (heard.telling === 'glad' && heard.situation.guidance?.focus === 'qualities'),
  // A look from later needs something that is wished for.
  future: ({ situation: { text, language, guidance }, lastMove }) => lastMove === 'summarise' || wanting[language].test(text) || guidance?.focus === 'motives',
  confront: ({ situation }) => situation.contradiction != null,
};

/** Whether this move may be taken for what was told. */
export function mayTake(heard: Heard, move: MoveName): boolean {
  if (!plain.has(move) && heard.lastMove === move && heard.koers.at(-2)?.move === move) return false;
  if (steps.has(move) && !mayStep(heard, move)) return false;
  return conditions[move]?.(heard) ?? true;
}
