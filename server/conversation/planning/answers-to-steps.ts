// What a client answers to a step of Koers: a number from nought to ten, a day. Pure.
import type { Situation } from '../move.ts';

const words: Record<Situation['language'], readonly string[]> = {
  nl: ['nul', 'een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['zero|nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

type Said = Pick<Situation, 'text' | 'language'>;

/** What may follow a number that is given as one; "drie uur" and "twee kinderen" are none. */
const after: Record<Situation['language'], RegExp> = {
  nl: /^(?:op|of|à|tot|denk|misschien|want|maar|omdat|zeg|geloof|ik|ongeveer|en|zoiets|ofzo|zeker|nu|vandaag|dus|vermoed|het|dat|voor)$/iu,
  fr: /^(?:sur|ou|je|peut-être|parce|car|mais|et|environ|disons|pour)$/iu,
  en: /^(?:out|or|i|maybe|because|but|and|about|perhaps|today|now|so|for)$/iu,
};
/** Words before it: who answers with a number says it at once. */
const wordsBefore = 5;

const ofTen =
  /(?:op een schaal (?:van|tot)(?: (?:0|nul|1|een|één) tot)? (?:10|tien)|sur une échelle de (?:\p{L}+ à )?(?:10|dix)|on a scale (?:of|from)(?: (?:1|one|0|zero) to)? (?:10|ten))[^.?!\d]{0,25}?(?<!\p{L})(\d{1,2}|\p{L}+)(?= |[.,!]|$)/iu;

/** "Op een schaal van tien ben ik vier tevreden": the number, not the ten. */
function scored10(text: string, language: Situation['language']): number | null {
  const from = ofTen.exec(text)?.index;
  if (from === undefined) return null;
  const rest = text.slice(from).replace(/^.*?(?:10|tien|dix|ten)(?!\p{L})/iu, '');
  for (const word of rest.toLowerCase().match(/\d{1,2}|\p{L}+/gu) ?? []) {
    const number = /^\d/.test(word) ? Number.parseInt(word, 10) : words[language].findIndex((names, at) => at !== 1 && names.split('|').includes(word));
    if (number >= 0 && number <= 10) return number;
  }
  return null;
}

/** A number out of ten that nobody asked for. */
export const scoresThemself = ({ text, language }: Said): boolean => !text.includes('?') && scored10(text, language) !== null;

/** The number from nought to ten that a message answers with; null where there is none, or more than one. */
export function numberIn({ text, language }: Said): number | null {
  const scored = scored10(text, language);
  if (scored !== null) return scored;
  const said = text.toLowerCase().replace(/(?:op|sur|out of|\/|van de) ?(?:10|tien|dix|ten)(?!\p{L})/gu, ' ');
  const all = said.match(/\d+(?:[.,]\d)?|\p{L}[\p{L}'-]*/gu) ?? [];
  const isAlone = all.length <= 3;
  const found = all.slice(0, wordsBefore + 1).flatMap((word, at) => {
    const next = all[at + 1];
    if (next !== undefined && !after[language].test(next)) return [];
    if (/^\d/.test(word)) return Number.parseInt(word, 10) <= 10 ? [Number.parseInt(word, 10)] : [];
    const number = words[language].findIndex((names) =>
      names.split('|').some((name) => word === name || word === `${name}je` || word === `${name}tje` || word === `${name}enhalf`),
    );
    // "Een" and "un" are articles; alone they are a number.
    return number === -1 || (number === 1 && !isAlone) ? [] : [number];
  });
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}

const asksItself: Record<Situation['language'], RegExp> = {
  nl: /\?|(?<!\p{L})(?:mijn vraag|de vraag is|ik (?:wil|zou graag|wou) (?:graag )?(?:weten|uitzoeken|te weten)|ik vraag mij af)(?!\p{L})|^(?:en |dus |misschien |eigenlijk )*(?:of|hoe|wat|welke?|waar|wie|kan ik|moet ik|zal ik)(?!\p{L})/iu,
  fr: /\?|(?<!\p{L})(?:ma question|la question|je (?:veux|voudrais) savoir|je me demande)(?!\p{L})|^(?:si|comment|que|quel(?:le)?|où|est-ce)(?!\p{L})/iu,
  en: /\?|(?<!\p{L})(?:my question|the question|i (?:want|would like) to know|i wonder)(?!\p{L})|^(?:whether|how|what|which|where|can i|should i)(?!\p{L})/iu,
};

/** Whether the client answers with a question of their own. */
export const givesQuestion = ({ text, language }: Said): boolean => text.trim().split(/\s+/).length >= 4 && asksItself[language].test(text.trim());

/** How that number is said in a sentence. */
export const numberInWords = (number: number, language: Situation['language']): string => (words[language][number] ?? '').split('|').at(-1) ?? '';

const named: Record<Situation['language'], RegExp> = {
  nl: /(?<!\p{L})mijn (?:echte |eigenlijke |grote |loopbaan)?vraag is(?!\p{L})/iu,
  fr: /(?<!\p{L})ma (?:vraie )?question(?:,)? (?:c'est|est)(?!\p{L})/iu,
  en: /(?<!\p{L})my (?:real |actual )?question is(?!\p{L})/iu,
};

/** "Mijn echte vraag is of …": said without being asked, at the beginning of a trajectory. */
export const namesQuestion = ({ text, language, stage, careerQuestion }: Said & Pick<Situation, 'stage' | 'careerQuestion'>): boolean =>
  stage === 'intake' && careerQuestion === null && named[language].test(text);

/** The question itself, without the words that announce it. */
export function questionIn({ text, language }: Said): string {
  const [, rest] = text.split(named[language]);
  return (rest?.trim() || text).replace(/^[:,\s]+/u, '');
}

const days: Record<Situation['language'], RegExp> = {
  nl: /(?<!\p{L})(?:(?:(?:volgende|deze|komende) )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:voormiddag|ochtend|morgen|middag|namiddag|avond)?|vandaag|vanavond|vanmiddag|overmorgen|morgen(?:ochtend|voormiddag|middag|namiddag|avond)?|(?:dit|volgend|komend) weekend|(?:deze|volgende|komende) (?:week|maand)|(?:voor |tegen |op )?(?:het )?(?:einde|eind|begin) van (?:de|deze|volgende) (?:week|maand)|in het weekend|na het weekend|voor het weekend|binnen een (?:week|paar dagen)|op \d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|straks|straks na het werk|na mijn (?:shift|werk)|op mijn \p{L}+gesprek)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|aujourd'hui|ce week-end|la semaine prochaine|cette semaine)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:on |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|tonight|today|this (?:week|weekend)|next (?:week|month))(?!\p{L})/iu,
};

/** The day or moment that a message names, as it was written; null where there is none. */
export const dayIn = ({ text, language }: Said): string | null =>
  days[language].exec(text.replace(/(?:gisteren|vorige|verleden|elke|iedere) \p{L}+/giu, ' '))?.[0] ?? null;
