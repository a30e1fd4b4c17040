// Where a client's sentence may be cut without saying something else: between two whole statements about themself ("ik werk …, en ik
// merk dat …"). Never beside a "maar", a doubt or a word that points back: both sides of a doubt stay together. Pure.
import { isPast, secondPersonOf } from '../conversation/dutch-verbs.ts';
import { asks } from './speech.ts';

const jointBeforeIk = /(?:,? en|,) (?=ik \p{L})/giu;
/** What follows may still hang under these. */
const opensUnder =
  /(?<![\p{L}])(?:omdat|(?:als|of) (?:ik|je|het|hij|ze|we|er|mijn|de|een|dat|die|iedereen|iemand|mensen)|wanneer|toen|terwijl|hoewel|zodat|doordat|voordat|nadat|tenzij|dat (?:ik|het|hij|ze|er|mijn|de|mensen)|wat ik|hoe ik|waarom ik)(?![\p{L}])/iu;
const doubts = /(?<![\p{L}])(?:misschien|twijfel|weet (?:het )?niet|denk ik|eventueel|ooit)(?![\p{L}])/iu;
const pointsBack =
  /(?<![\p{L}])(?:er|daar\p{L}*|dit|die|hem|haar|hen|hun|zij|ook|dan|toch|zo|dus|anders|dat(?! (?:ik|mijn|de|het|een|ze|er|mensen|iemand|\p{L}+en)(?![\p{L}]))|het(?= (?:niet|graag|wel|zelf|al|nog|ook|heel|echt|te|moeilijk)(?![\p{L}])|[.,]|$))(?![\p{L}])/iu;

const startsMain = (text: string): boolean => {
  const [, subject, verb] = /^(\p{L}+) (\p{L}+)/u.exec(text) ?? [];
  return subject?.toLowerCase() === 'ik' && verb !== undefined && (secondPersonOf(verb.toLowerCase()) !== null || isPast(verb.toLowerCase()));
};
const countOf = (text: string): number => text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0;

/** The statements a sentence is certainly made of, in order; the sentence itself where there is no certain cut. Everyday Dutch only. */
export function cutSentence(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  let from = 0;
  for (const joint of sentence.matchAll(jointBeforeIk)) {
    const before = sentence.slice(from, joint.index);
    const after = sentence.slice(joint.index + joint[0].length);
    if (!startsMain(before) || !startsMain(after) || countOf(before) < 4 || countOf(after) < 4) continue;
    if (opensUnder.test(before) || /(?<![\p{L}])maar(?![\p{L}])/iu.test(before) || doubts.test(sentence) || pointsBack.test(after)) continue;
    pieces.push(before);
    rest = after;
    from = joint.index + joint[0].length;
  }
  return [...pieces, rest];
}

/** "…, wie neemt mij nog aan" at the end: the sentence before the question, and the question; null where none is asked. */
export function splitTrailingQuestion(sentence: string): { before: string; question: string } | null {
  for (const joint of [...sentence.matchAll(/(?:, (?:en |maar )?| en | maar )(?=(?:wie|wat|hoe|waar|waarom|wanneer) \p{L}+)/giu)].toReversed()) {
    const question = sentence.slice(joint.index + joint[0].length);
    const second = /^\p{L}+ (\p{L}+)/u.exec(question)?.[1]?.toLowerCase() ?? '';
    const isAsked = asks(question, 'nl') && !/^(?:ik|je|mijn|de|het|een|ze|hij|er)$/.test(second);
    if (isAsked && countOf(sentence.slice(0, joint.index)) >= 4) return { before: sentence.slice(0, joint.index), question };
  }
  return null;
}
