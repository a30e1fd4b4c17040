// A plan in simpler words (B1), as a help for reading: never the plan itself. Long sentences become short ones, office words everyday ones.
// Guarantees that nothing is lost or added: numbers, names, days, denials, doubt and duties are the same before and after, else the sentence
// stays as it is. What stands between quotation marks is the client's own and is never touched. Pure.
import { isPast, secondPersonOf } from '../conversation/dutch-verbs.ts';
import { everydayPhrases, everydayWords } from './plain-words.ts';

export type PlainSentence = { text: string; isChanged: boolean };

/** A sentence longer than this is cut where that is certain, in words. */
const longest = 14;
const countOf = (text: string): number => text.match(/[\p{L}\d'’-]+/gu)?.length ?? 0;

/** One sentence of the plan in simpler words: one or more sentences. */
export function sayPlainly(sentence: string): PlainSentence {
  const plain = cut(inEverydayWords(sentence));
  return plain !== sentence && saysAsMuch(sentence, plain) ? { text: plain, isChanged: true } : { text: sentence, isChanged: false };
}

/** Everything outside quotation marks, with everyday words. */
function inEverydayWords(sentence: string): string {
  return sentence
    .split(/(“[^”]*”|"[^"]*")/u)
    .map((part) => (/^["“]/u.test(part) ? part : replaceWords(part)))
    .join('');
}

/** A year belongs to the list, not to what stands on it. */
const listOfYear = /lijst van knelpuntberoepen van (\d{4})/giu;

function replaceWords(part: string): string {
  let plain = part.replace(listOfYear, 'lijst van $1 met knelpuntberoepen');
  for (const [phrase, everyday] of everydayPhrases) plain = plain.replace(inText(phrase), (found) => likeCase(found, everyday));
  return plain.replace(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu, (word) => {
    const everyday = everydayWords[word.toLowerCase()];
    // A name may look like a word: only at the start of a sentence is a capital no name.
    return everyday === undefined || /^\p{Lu}{2}/u.test(word) ? word : likeCase(word, everyday);
  });
}

const inText = (phrase: string): RegExp => new RegExp(`(?<![\\p{L}-])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'giu');
const likeCase = (found: string, plain: string): string => (/^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain);

/** "…, maar ik …": what follows stands alone where it begins with who does it and a verb. */
const joint = /(?:,? (maar|want|en)|;) (?=(ik|we|het|dat|er) (\p{L}+))/giu;
/** What follows may still hang under these. */
const hangs = /^(?:als|wanneer|omdat|hoewel|terwijl|zodra|zolang|indien|toen|of|dat)(?![\p{L}])/iu;

function cut(sentence: string): string {
  if (countOf(sentence) <= longest || /[“"]/u.test(sentence) || hangs.test(sentence)) return sentence;
  const pieces: string[] = [];
  let from = 0;
  for (const found of sentence.matchAll(joint)) {
    const [whole, word, , verb = ''] = found;
    const before = sentence.slice(from, found.index);
    const after = sentence.slice(found.index + whole.length);
    if (!isVerb(verb) || countOf(before) < 4 || countOf(after) < 4) continue;
    // "Omdat ik moe ben en ik werk zoek": under one word that rules both, nothing is cut.
    if (
      word !== 'maar' &&
      word !== 'want' &&
      /(?<![\p{L}])(?:als|wanneer|omdat|hoewel|zodat|tenzij|dat ik|of ik|misschien|eventueel|niet|geen)(?![\p{L}])/iu.test(before)
    )
      continue;
    pieces.push(before);
    // "En" says nothing that a full stop does not; "maar" and "want" say how both hang together, and stay.
    from = found.index + whole.length - (word === 'maar' || word === 'want' ? word.length + 1 : 0);
  }
  if (pieces.length === 0) return sentence;
  return [...pieces, sentence.slice(from)].map((piece, i, all) => asSentence(piece, i === all.length - 1)).join(' ');
}

const isVerb = (word: string): boolean => {
  const verb = word.toLowerCase();
  return secondPersonOf(verb) !== null || isPast(verb) || /^(?:is|was|kan|wil|zal|moet|mag|heeft|had|wordt|werd|geeft|gaat|komt|vraagt|zijn)$/.test(verb);
};

function asSentence(piece: string, isLast: boolean): string {
  const words = piece.trim().replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
  return isLast || /[.?!…]$/u.test(words) ? words : `${words}.`;
}

/** What may not go lost, nor come in: figures, names, days and months, denials, doubt, duty. */
export function saysAsMuch(before: string, after: string): boolean {
  return kept.every((pattern) => {
    const of = (text: string) =>
      (text.match(pattern) ?? [])
        .map((found) => found.toLowerCase())
        .sort()
        .join(' ');
    return of(before) === of(after);
  });
}
const kept: readonly RegExp[] = [
  /\d+(?:[.,:/]\d+)*/gu,
  /(?<![\p{L}])(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|halve|halftijds|voltijds|deeltijds|vijfde)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|morgen|overmorgen|vandaag|volgende|vorige|deze)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:niet|geen|nooit|niets|niks|niemand|zonder|evenmin|noch)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:moet|moeten|mag|mogen|zou|zouden|twijfel|denk|hoop|alleen als|tenzij|behalve|minstens|hoogstens|soms|altijd)(?![\p{L}])/giu,
  // Names: a capital in the middle of a sentence.
  /(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}-]+/gu,
  /“[^”]*”/gu,
];
