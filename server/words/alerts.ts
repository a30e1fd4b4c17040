// What an alert says outside the app. Somebody else may see the screen: to staff only that something waits, and how pressing it is;
// to a client only that there is a message. Never a name, a kind, a quote or a word of anybody.
import type { Language } from '../people/roles.ts';

export type AlertWords = { subject: string; text: string };
/** What an alert is about, as far as it may be said. */
export type AlertTopic = 'urgent' | 'next-in-line' | 'still-urgent' | 'in-hand' | 'still-waiting' | 'news' | 'test' | 'client-message';

const words: Record<Language, Record<AlertTopic, AlertWords>> = {
  nl: {
    urgent: { subject: 'Koers: er wacht iets dringends', text: 'Er wacht iets dringends in Koers. Kijk er nu naar.' },
    'next-in-line': {
      subject: 'Koers: er wacht iets dringends',
      text: 'Er wacht iets dringends in Koers en nog niemand keek ernaar. Jij bent de volgende in de lijn. Kijk er nu naar.',
    },
    'still-urgent': { subject: 'Koers: er wacht nog iets dringends', text: 'Er wacht nog iets dringends in Koers en nog niemand keek ernaar.' },
    'in-hand': {
      subject: 'Koers: iets dringends is nog niet afgerond',
      text: 'Iets dringends dat jij opnam, is in Koers nog niet afgerond. Kijk of er nog iets nodig is.',
    },
    'still-waiting': { subject: 'Koers: er wacht nog iets', text: 'In Koers wacht nog iets waar al iemand naar had willen kijken.' },
    news: { subject: 'Koers: er is iets nieuws', text: 'Er is iets nieuws voor je in Koers.' },
    test: { subject: 'Koers: dit is een test', text: 'Dit is een test van Koers, door jou gevraagd. Zie je dit, dan bereikt Koers je langs deze weg.' },
    'client-message': { subject: 'Je hebt een bericht', text: 'Je hebt een bericht.' },
  },
  fr: {
    urgent: { subject: 'Koers : quelque chose d’urgent attend', text: 'Quelque chose d’urgent attend dans Koers. Regardez-le maintenant.' },
    'next-in-line': {
      subject: 'Koers : quelque chose d’urgent attend',
      text: 'Quelque chose d’urgent attend dans Koers et personne ne l’a encore regardé. Vous êtes la personne suivante. Regardez-le maintenant.',
    },
    'still-urgent': {
      subject: 'Koers : quelque chose d’urgent attend encore',
      text: 'Quelque chose d’urgent attend encore dans Koers et personne ne l’a regardé.',
    },
    'in-hand': {
      subject: 'Koers : quelque chose d’urgent n’est pas clôturé',
      text: 'Quelque chose d’urgent que vous avez pris en main n’est pas encore clôturé dans Koers. Voyez si autre chose est nécessaire.',
    },
    'still-waiting': { subject: 'Koers : quelque chose attend encore', text: 'Quelque chose attend encore dans Koers et aurait déjà dû être regardé.' },
    news: { subject: 'Koers : il y a du nouveau', text: 'Il y a du nouveau pour vous dans Koers.' },
    test: {
      subject: 'Koers : ceci est un test',
      text: 'Ceci est un test de Koers, demandé par vous. Si vous le voyez, Koers peut vous joindre par cette voie.',
    },
    'client-message': { subject: 'Vous avez un message', text: 'Vous avez un message.' },
  },
  en: {
    urgent: { subject: 'Koers: something urgent is waiting', text: 'Something urgent is waiting in Koers. Please look at it now.' },
    'next-in-line': {
      subject: 'Koers: something urgent is waiting',
      text: 'Something urgent is waiting in Koers and nobody has looked at it yet. You are next in line. Please look at it now.',
    },
    'still-urgent': { subject: 'Koers: something urgent is still waiting', text: 'Something urgent is still waiting in Koers and nobody has looked at it.' },
    'in-hand': {
      subject: 'Koers: something urgent is not closed yet',
      text: 'Something urgent that you took on is not closed yet in Koers. See whether anything else is needed.',
    },
    'still-waiting': { subject: 'Koers: something is still waiting', text: 'Something is still waiting in Koers and should have been looked at by now.' },
    news: { subject: 'Koers: there is something new', text: 'There is something new for you in Koers.' },
    test: { subject: 'Koers: this is a test', text: 'This is a test from Koers, which you asked for. If you see it, Koers can reach you this way.' },
    'client-message': { subject: 'You have a message', text: 'You have a message.' },
  },
};

const openHere: Record<Language, (link: string) => string> = {
  nl: (link) => `Open Koers: ${link}`,
  fr: (link) => `Ouvrez Koers : ${link}`,
  en: (link) => `Open Koers: ${link}`,
};

/** Subject and text in this language. */
export const wordAlert = (language: Language, topic: AlertTopic): AlertWords => words[language][topic];

/** The whole body of a mail. A client's holds no address: the sentence is all that anybody may see. */
export function mailBody(language: Language, topic: AlertTopic, link: string): string {
  const { text } = wordAlert(language, topic);
  return topic === 'client-message' ? `${text}\n` : `${text}\n\n${openHere[language](link)}\n`;
}

const leaveHere: Record<Language, (link: string) => string> = {
  nl: (link) => `Liever niet meer? ${link}`,
  fr: (link) => `Vous n’en voulez plus ? ${link}`,
  en: (link) => `Rather not any more? ${link}`,
};

/** The body of a check-in, which the client asked for: the same sentence, the way back, and the way out. */
export const checkInBody = (language: Language, link: string, leave: string): string =>
  `${wordAlert(language, 'client-message').text}\n\n${link}\n\n${leaveHere[language](leave)}\n`;
