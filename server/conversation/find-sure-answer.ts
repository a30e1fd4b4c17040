// What a passage says to a question that retrieval is sure of. It was found by more than its words (synonyms, wordings of clients, another
// language), so where no sentence repeats the words of the question (passage-sentences.ts) the answer is what the passage begins with.
// Pure.
import type { Language } from '../people/roles.ts';
import { leavesScope } from './grounding-bounds.ts';
import { checkSentence } from './guard.ts';
import { kindOf, likenessOf, wordsAsked, yearIn } from './passages-as-asked.ts';
import type { Passage } from './move.ts';
import {
  caveat,
  contentStems,
  figure,
  findAnswer,
  type Found,
  helpInDanger,
  leans,
  leansOnNothing,
  meets,
  provenance,
  sentencesOf,
} from './passage-sentences.ts';

/** A sentence, and all of an answer; more is a wall of text. Words. */
const longestSentence = 42;
const longestAnswer = 48;
/** Where the first cannot be quoted, the next of the same source may say it; more are about something beside it. */
const passagesRead = 2;
const asksFigure = /hoeveel|hoe ?lang|hoe vaak|vanaf wel|kost(?!en)|prijs|combien|coûte|how (?:much|many|long|often)|cost/i;
/** "Ja, dat kan": answers the heading, which may have asked the other way round. */
const answersHeading =
  /^(?:ja|nee|neen|dat (?:kan|mag|hangt|is|gebeurt)|niet altijd|soms|misschien|meestal|vaak|in veel gevallen|deels|zeker|natuurlijk)(?=[\s,.])/i;
/** "Je doet het zelf, online bij VDAB": leans on a question that was asked just now. */
const leansOnQuestion = /^je doet het(?=\s)/i;
/** A sentence of the year that was asked about comes before the first one. */
const sayingYear = 6;
/** A word this long carries the subject of a question. Letters. */
const subjectWord = 9;
/** "Voor een beroepsrichting wel": the rest of the answer stood before it. */
const exception = /^(?:voor|bij|in|met) [^,.]{3,40} (?:wel|niet)[,.]/i;
const asksPrice = /(?<!\p{L})kost(?!en)|prijs|coûte|cost|price/iu;
const price = /euro|€|gratis|betaal|inschrijvingsgeld|kost/i;
const countWords = (text: string): number => text.split(/\s+/).length;

/**
 * The sentences that answer, at most `limit`, from one passage, in the order of the source; empty where none can stand alone.
 * @param passages what retrieval gave, in the order of what was asked (passages-as-asked.ts); it gives nothing where it is not sure
 * @param skip sentences that may not be used (already said)
 */
export function findSureAnswer(
  question: string,
  passages: readonly Passage[],
  language: Language,
  limit = 2,
  skip: (sentence: string) => boolean = () => false,
): Found[] {
  const asked = wordsAsked(question);
  const wantsFigure = asksFigure.test(question);
  const year = yearIn(question);
  for (const [index, passage] of passages.slice(0, passagesRead).entries()) {
    if (passage.title !== passages[0]?.title) break;
    const sentences = sentencesOf(passage);
    const may = (sentence: string): boolean =>
      countWords(sentence) <= longestSentence &&
      !skip(sentence) &&
      !/^[^"]*"[^"]*$/.test(sentence) &&
      !answersHeading.test(sentence) &&
      !exception.test(sentence) &&
      !provenance.test(sentence) &&
      !leansOnNothing(sentence) &&
      (helpInDanger.test(question) || !helpInDanger.test(sentence)) &&
      !leavesScope(sentence, passage, question, '') &&
      (language !== 'nl' || checkSentence(sentence, { language: 'nl', allowed: passage.text, questionsSoFar: 0, alreadySaid: [] }).ok);
    const { subject, heading, kind } = likenessOf(question, passage);
    // Whose heading asks something else is quoted only where a sentence repeats the question: a source must say what was asked.
    const asksTheSame = kind === 'same' || kind === 'near';
    const isAlike =
      language === 'nl' ? (asksTheSame && subject >= 0.5) || (kind !== 'other' && heading === 1 && asked.length > 1) : asksTheSame || kindOf(question) === null;
    if (!isAlike && subject < 0.3) continue;
    // What the question is about must stand there: a way to earn more does not tell what a nurse earns.
    const there = contentStems(`${passage.title} ${passage.heading} ${passage.text}`);
    if (language === 'nl' && year === null && heading < 0.6 && asked.some((word) => word.length >= subjectWord && !there.some((stem) => meets(word, stem))))
      continue;
    const repeats = findAnswer(question, [passage], language, 1, (sentence) => skip(sentence) || caveat.test(sentence))[0]?.sentence;
    const leading = sentences
      .map((sentence, order) => {
        const stems = contentStems(sentence);
        const met = asked.filter((word) => stems.some((stem) => meets(word, stem))).length;
        return {
          sentence,
          order,
          met,
          score:
            met -
            order +
            (year !== null && sentence.includes(year) ? sayingYear : 0) +
            (wantsFigure && /\d/.test(sentence) ? 1 : 0) +
            (asksPrice.test(question) && /\d+ ?(?:euro|cent)|gratis/i.test(sentence) ? 2 : 0),
        };
      })
      .filter(
        ({ sentence, order, met }) =>
          (isAlike || met > 0) &&
          may(sentence) &&
          !caveat.test(sentence) &&
          (!leans.test(sentence) || (order === 0 && leansOnQuestion.test(sentence))) &&
          (!wantsFigure || figure.test(sentence)) &&
          (!asksPrice.test(question) || price.test(sentence)),
      )
      .sort((a, b) => b.score - a.score)[0]?.sentence;
    // Among sentences that repeat the question, the first of its passage says it plainest.
    const best = leading !== undefined && (repeats === undefined || leading === sentences[0] || year !== null) ? leading : repeats;
    if (best === undefined) continue;
    const order = sentences.indexOf(best);
    const found = (sentence: string, place: number): Found => ({ index, sentence, score: 1 - place });
    if (limit < 2) return [found(best, 0)];
    const fits = (sentence: string): boolean => sentence !== best && may(sentence) && countWords(best) + countWords(sentence) <= longestAnswer;
    const warning = sentences.find((sentence, place) => Math.abs(place - order) <= 2 && caveat.test(sentence) && fits(sentence));
    const next = sentences[order + 1];
    const second = warning ?? (next !== undefined && fits(next) ? next : undefined);
    if (second === undefined) return [found(best, 0)];
    return (sentences.indexOf(second) < order ? [second, best] : [best, second]).map(found);
  }
  return [];
}
