// What an occupation asks beside what somebody has said or decided about themself: what is there with its evidence, what is missing,
// and which training leads there. It counts what the occupation asks and gives no figure about the person. Pure.
import { tellingWords } from '../words.ts';
import type { Catalogue, Occupation, Skill } from './catalogue.ts';
import { stemOf } from './stem.ts';

/** A text of the client: something they confirmed about themself, or something they wrote. */
export type EvidenceText = { kind: 'insight' | 'message'; id: string; text: string; confirmed: boolean; conversationId?: string | null };
/** `conversationId`: where a message was said, for the way back to it. */
export type GapEvidence = { kind: 'insight' | 'message'; id: string; conversationId: string | null; quote: string; words: string[] };
export type GapLine = {
  skill: Skill;
  essential: boolean;
  /** there: the client confirmed it; mentioned: they said it and nobody confirmed it; missing: nothing was found, which proves nothing. */
  state: 'there' | 'mentioned' | 'missing';
  evidence: GapEvidence[];
};
export type Gap = { occupation: Occupation; lines: GapLine[]; routes: string[] };

/** How much of a competence's name must be said in one sentence. */
const saidEnough = 0.6;
const mostEvidence = 3;
const mostLines = 60;
/** "Ik kan niet koken" is no evidence of cooking. */
const denies = /\b(niet|geen|nooit|nie|ni|not|never|pas|kan ?t niet)\b/i;

/** Holds what an occupation asks against a client's texts. */
export function findGap(catalogue: Catalogue, occupation: Occupation, texts: readonly EvidenceText[]): Gap {
  const sentences = texts.flatMap((text) => sentencesOf(text.text).map((quote) => ({ ...text, quote })));
  const { index, placesOf, nameOf } = catalogue.skillNames;
  const lines = catalogue
    .asks(occupation.id)
    .slice(0, mostLines)
    .flatMap(({ skillId, essential }): GapLine[] => {
      const skill = catalogue.skills.get(skillId);
      if (!skill) return [];
      const found = sentences.flatMap((sentence) => {
        const best = placesOf(skillId)
          .map((place) => ({ ...index.coverage(sentence.quote, place), name: nameOf(place) }))
          .filter(({ share, words, name }) => share >= saidEnough && saysSo(name, words))
          .reduce((a, b) => (b.share > a.share ? b : a), { share: 0, words: [] as string[] });
        return best.share > 0 ? [{ ...sentence, share: best.share, words: best.words }] : [];
      });
      found.sort((a, b) => Number(b.confirmed) - Number(a.confirmed) || b.share - a.share);
      const state = found.length === 0 ? 'missing' : found[0]?.confirmed ? 'there' : 'mentioned';
      const evidence = found.slice(0, mostEvidence).map(({ kind, id, conversationId = null, quote, words }) => ({ kind, id, conversationId, quote, words }));
      return [{ skill, essential, state, evidence }];
    });
  return { occupation, lines, routes: occupation.details.routes ?? [] };
}

/**
 * Whether the words met say this competence in so many words: two of them, or the only one it has. A word that merely holds a part of it
 * ("mijn teamleider" for leading a team) or stands near it is a guess, and a guess is no evidence: what is left out here only shows as
 * not mentioned yet.
 */
function saysSo(name: string, words: readonly string[]): boolean {
  const named = tellingWords(name);
  const stems = words.map((word) => stemOf(word.toLowerCase()));
  return named.filter((each) => stems.some((stem) => isSameWord(stem, stemOf(each)))).length >= Math.min(2, named.length);
}

/** Forms of one word begin alike and end at most two letters apart. */
const isSameWord = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) > 2 && Math.abs(a.length - b.length) < 3 && (a.startsWith(b) || b.startsWith(a)));

/** Sentences that may count: those that deny something are left out. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3 && !denies.test(sentence));
}
