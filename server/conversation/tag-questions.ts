// A statement with a question mark: "…, snap je?", "dan moet ik terug naar school zeker?". Who tags a sentence tells something and asks for
// nothing that could be looked up. Pure; read-message.ts, question-of-fact.ts and frames/clause.ts take the tags off before they read.
import { factWords } from './words-of-clients.ts';

const follows = /[, ]+(?:snap|snapt|begrijp|begrijpt|versta|verstaat|weet|ziet|zie|voel|voelt) (?:je|ge|gij|u)(?: (?:wel|dat))?\s*\?/giu;
const tagged = /[, ]+(?:he|hé|hè|eh|zeker|toch|nietwaar|zulle)\s*\?/giu;
/** What is not the client's to decide stays a question: "dat is toch gratis, he?". */
const ofOneself =
  /(?<!\p{L})(?:moet|zal|zou|ga|kan|mag|ben|sta|zit|heb|word|wil) ik(?!\p{L})|(?<!\p{L})ik (?:moet|zal|zou|ga|kan|mag|ben|sta|zit|heb|word|wil)(?!\p{L})/iu;

/** A verb in front, or an interrogative: a question, whatever hangs behind it. */
const asks = /^(?:en |maar |dus |of )*(?:moet|kan|mag|zal|zou|heb|ben|is|wordt|krijg|hoe|wat|waar|wie|welke?|wanneer|waarom|hoeveel)(?!\p{L})/iu;

/** The text with tags turned into full stops where what they hang on is told, not asked. */
export function withoutTags(text: string): string {
  return text.replace(follows, '.').replace(tagged, (tag, at: number) => {
    const before =
      text
        .slice(0, at)
        .split(/[.!?…\n]/u)
        .at(-1) ?? '';
    const isTold =
      !asks.test(before.trim()) &&
      before.trim().split(/\s+/).length >= 3 &&
      ofOneself.test(before) &&
      !factWords.nl.test(before.replace(/diploma|opleiding|loon/giu, ''));
    return isTold ? '.' : tag;
  });
}
