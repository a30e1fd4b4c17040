// What a client answers to a step of Koers: a number from nought to ten, a day. Pure.
import type { Situation } from '../move.ts';

const words: Record<Situation['language'], readonly string[]> = {
  nl: ['nul', 'een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['zero|nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

type Said = Pick<Situation, 'text' | 'language'>;

/** The number from nought to ten that a message gives; null where there is none, or more than one could be meant. */
export function numberIn({ text, language }: Said): number | null {
  const said = text.toLowerCase().replace(/(?:op|sur|out of|\/|van de) ?(?:10|tien|dix|ten)(?!\p{L})/gu, ' ');
  const figures = [...said.matchAll(/(?<![\d.,:])(\d{1,2})(?:[.,]5)?(?![\d:])/gu)].map(([, number]) => Number(number)).filter((number) => number <= 10);
  if (figures.length > 0) return new Set(figures).size === 1 ? (figures[0] ?? null) : null;
  const isShort = said.split(/\s+/).length <= 4;
  const found = words[language].flatMap((word, number) =>
    // "Een" and "un" are articles; alone they are a number.
    number === 1 && !isShort
      ? []
      : new RegExp(`(?<!\\p{L})(?:${word}(?:tje)?|${word}(?:en)half)(?!\\p{L})`, 'iu').test(said.replace(/^(?:een|un|une) (?=\S)/u, ''))
        ? [number]
        : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How that number is said in a sentence. */
export const numberInWords = (number: number, language: Situation['language']): string => (words[language][number] ?? '').split('|').at(-1) ?? '';

const days: Record<Situation['language'], RegExp> = {
  nl: /(?<!\p{L})(?:(?:(?:volgende|deze|komende) )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:voormiddag|ochtend|morgen|middag|namiddag|avond)?|vandaag|vanavond|vanmiddag|overmorgen|morgen(?:ochtend|voormiddag|middag|namiddag|avond)?|(?:dit|volgend|komend) weekend|(?:deze|volgende|komende) (?:week|maand)|in het weekend|na het weekend|voor het weekend|binnen een (?:week|paar dagen)|op \d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|straks|straks na het werk|na mijn (?:shift|werk)|op mijn \p{L}+gesprek)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|aujourd'hui|ce week-end|la semaine prochaine|cette semaine)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:on |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|tonight|today|this (?:week|weekend)|next (?:week|month))(?!\p{L})/iu,
};

/** The day or moment that a message names, as it was written; null where there is none. */
export const dayIn = ({ text, language }: Said): string | null =>
  days[language].exec(text.replace(/(?:gisteren|vorige|verleden|elke|iedere) \p{L}+/giu, ' '))?.[0] ?? null;
