// A moment as a day in words, in Belgium: "vrijdag 5 december". Pure.
import type { Language } from '../people/roles.ts';

const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** The day of an ISO moment; without one, words that stay true. */
export function dayInWords(moment: string | null, language: Language): string {
  if (moment === null) return { nl: 'jullie volgende gesprek', fr: 'votre prochain entretien', en: 'your next session' }[language];
  return new Intl.DateTimeFormat(locales[language], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Brussels' }).format(new Date(moment));
}

export const dayInDutch = (moment: string | null): string => dayInWords(moment, 'nl');
