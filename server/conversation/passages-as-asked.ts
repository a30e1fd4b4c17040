// Puts the passages that retrieval gave in the order of what was asked of their subject: who it is for, how long, what it costs. Words
// alone rank "what is it" as high as "who is it for", and another leave's "how long" above this one's. Pure.
import type { Passage } from './move.ts';
import type { Language } from '../people/roles.ts';
import { contentStems } from './passage-sentences.ts';

/** What a question or a heading asks of its subject, in three languages; the first that fits. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['knows', /(?:^|\s)(?:weet|weten|ziet|komt|krijgt|hoort) (?:mijn |je |de |mijne )?(?:werkgever|baas|vdab|edenred|chef)(?!\p{L})|te weten/iu],
  ['difference', /verschil|différence|difference/i],
  ['cost', /kost(?:te|en)?(?!\p{L})|prijs|hoeveel betaal|gratis|co[uû]te|prix|how much (?:is|does|do|will)|cost|price/iu],
  ['pay', /verdien|loon(?!t)|barema|salaire|gagne|salary|earn/i],
  ['length', /hoe ?lang|duurt|duren|geldig|combien de temps|durée|how long|valid/i],
  ['count', /hoeveel|combien|how (?:much|many)/i],
  [
    'apply',
    /hoe (?:vraag|regel|dien|begin|start|word|geraak|kom|laat|schrijf)|aanvragen|stappen|comment (?:demander|faire|obtenir|s'inscrire|introduire)|how (?:do|can) (?:i|you) (?:apply|get|request|enrol|ask|become)/i,
  ],
  [
    'who',
    /(?:voor|aan) wie|wie (?:heeft|krijgt|mag|kan|komt)|recht o[pm]|voorwaarden|qui (?:a droit|peut)|pour qui|conditions|who (?:is|can|may|gets)|entitled|eligible/i,
  ],
  ['by', /(?:^|[^\p{L}])wie (?:\p{L}+ )?(?:betaalt|beslist|beoordeelt|leest|schrijft|ziet|weet)/iu],
  ['when', /wanneer|vanaf (?:welke|wanneer)|tot wanneer|quand|à partir|when/i],
  ['where', /waar (?:kan|vind|moet|vraag|meld|klaag|haal)|bij wie|terecht|bereik|où|where|contact/i],
  ['what', /wat (?:is|zijn|betekent|doet|houdt)|hoe werkt|waarvoor dient|c'est quoi|qu'est-ce|what (?:is|are|does)|how does/i],
];
export const kindOf = (text: string): string | null => kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** What falling behind the best in strength costs, at most, and what a heading that asks the same is worth where the subject is the same. */
const perStrength = 1.5;
const kindWorth: Record<Likeness['kind'], number> = { same: 0.9, near: 0.45, other: -0.2, none: 0 };
/** Where to go is often told with how to ask. */
const nearKinds = new Set(['where apply', 'apply where', 'count length', 'length count']);
/** A passage that speaks of the year that was asked about. */
const sameYear = 0.8;
/** Below this share no passage has the words of the question: it was asked in another language, and the best one tells the subject. */
const fewestWords = 0.3;
/** Words that any question may have. */
const anyWords = /^(?:gebeur|verander|weegt|dient?$|verschil$|aanmerking|richting|bedoel|voorzien|waarvoor|waarom|vanaf|iemand$|ieman$|terech|weten|ziet)/u;

/**
 * The same passages, those first whose heading asks what was asked.
 * @param passages best first, with their strength
 */
export function passagesAsAsked<Of extends Passage & { score: number }>(question: string, passages: readonly Of[], language: Language = 'nl'): Of[] {
  const strongest = Math.max(...passages.map(({ score }) => score));
  const likeness = passages.map((passage) => likenessOf(question, passage));
  const isForeign = language !== 'nl' || Math.max(0, ...likeness.map(({ subject }) => subject)) < fewestWords;
  const year = yearIn(question);
  const worth = ({ heading, title, text, score }: Of, like: Likeness): number => {
    const subject = isForeign ? (title === passages[0]?.title ? 1 : 0) : like.subject;
    const ofYear = year !== null && `${heading} ${text}`.includes(year) ? sameYear : 0;
    return ofYear + kindWorth[like.kind] * subject + 0.7 * like.heading + 0.5 * subject - perStrength * (1 - score / strongest);
  };
  return passages
    .map((passage, place) => ({ passage, worth: worth(passage, likeness[place] as Likeness) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ passage }) => passage);
}

/** How far a passage was headed by what was asked. */
type Likeness = {
  /** Share of the question's own words in title and heading, and in the heading alone. */ subject: number;
  heading: number /** Whether the heading asks the same of it. */;
  kind: 'same' | 'near' | 'other' | 'none';
};

/** Holds a question against the heading of a passage. */
export function likenessOf(question: string, { title, heading }: Pick<Passage, 'title' | 'heading'>): Likeness {
  const asked = wordsAsked(question);
  const kind = kindOf(question);
  const headingKind = kindOf(heading);
  return {
    subject: shareOf(asked, `${title} ${heading}`),
    heading: shareOf(asked, heading),
    kind: kind === null || headingKind === null ? 'none' : kind === headingKind ? 'same' : nearKinds.has(`${kind} ${headingKind}`) ? 'near' : 'other',
  };
}

/** Whether a passage is headed by the very question: all of its words, and the same asked of them. */
export function isHeadedBy(question: string, passage: Pick<Passage, 'title' | 'heading'>): boolean {
  const { subject, kind } = likenessOf(question, passage);
  return subject === 1 && kind === 'same';
}

/** The words of a question that say what it is about, cut down. */
export const wordsAsked = (question: string): string[] => [...new Set(contentStems(question))].filter((word) => !anyWords.test(word));

function shareOf(asked: readonly string[], text: string): number {
  const stems = contentStems(text);
  return asked.length === 0 ? 0 : asked.filter((word) => stems.some((stem) => carries(stem, word))).length / asked.length;
}

/** The one year from 2010 on that a question names. */
export const yearIn = (question: string): string | null => /(?<!\d)20[1-3]\d(?!\d)/.exec(question)?.[0] ?? null;

/** "Cheques" stands in "loopbaancheque"; "opleiding" is not yet "opleidingsverlof". */
const carries = (stem: string, word: string): boolean =>
  stem === word || (word.length >= 5 && stem.includes(word)) || (stem.length >= 5 && word.includes(stem) && stem.length >= 0.7 * word.length);
