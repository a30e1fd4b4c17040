// What an invitation to a session says outside the app: when, how long, at which centre. Never with whom, why, or what about.
import type { Language } from '../people/roles.ts';

const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-BE' };

/** A day and an hour in Brussels, in full. */
export function wordMoment(language: Language, at: Date): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Brussels',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
  const time = new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const between: Record<Language, string> = { nl: ' om ', fr: ' à ', en: ' at ' };
  return `${day}${between[language]}${time}`;
}

type Told = { when: string; minutes: number; centre: string };
const words: Record<Language, { subject: string; cancelled: string; invited(told: Told): string; gone(told: Told): string; entry(centre: string): string }> = {
  nl: {
    subject: 'Een afspraak',
    cancelled: 'Een afspraak gaat niet door',
    invited: ({ when, minutes, centre }) => `Je hebt een afspraak bij ${centre}.\n\nWanneer: ${when}\nDuur: ${minutes} minuten\n`,
    gone: ({ when, centre }) => `Je afspraak bij ${centre} op ${when} gaat niet door.\n`,
    entry: (centre) => `Afspraak bij ${centre}`,
  },
  fr: {
    subject: 'Un rendez-vous',
    cancelled: 'Un rendez-vous n’aura pas lieu',
    invited: ({ when, minutes, centre }) => `Vous avez un rendez-vous chez ${centre}.\n\nQuand : ${when}\nDurée : ${minutes} minutes\n`,
    gone: ({ when, centre }) => `Votre rendez-vous chez ${centre}, le ${when}, n’aura pas lieu.\n`,
    entry: (centre) => `Rendez-vous chez ${centre}`,
  },
  en: {
    subject: 'An appointment',
    cancelled: 'An appointment is cancelled',
    invited: ({ when, minutes, centre }) => `You have an appointment at ${centre}.\n\nWhen: ${when}\nHow long: ${minutes} minutes\n`,
    gone: ({ when, centre }) => `Your appointment at ${centre} on ${when} is cancelled.\n`,
    entry: (centre) => `Appointment at ${centre}`,
  },
};

/** Subject and text of a mail about a session. */
export function wordSessionMail(
  language: Language,
  told: { startsAt: Date; minutes: number; centre: string; isCancelled: boolean },
): { subject: string; text: string } {
  const { subject, cancelled, invited, gone } = words[language];
  const filled = { when: wordMoment(language, told.startsAt), minutes: told.minutes, centre: told.centre };
  return told.isCancelled ? { subject: cancelled, text: gone(filled) } : { subject, text: invited(filled) };
}

/** What a client's own calendar shows. */
export const wordEntry = (language: Language, centre: string): string => words[language].entry(centre);
