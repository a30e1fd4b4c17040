// The words of the page that a partner reads. In Dutch, unless their browser asks for French or English first.
import type { Language } from '../people/roles.ts';

type Words = {
  title: string;
  from(centre: string): string;
  what: string;
  code: string;
  wrongCode: string;
  show: string;
  until(day: string, looks: number): string;
  textTitle: string;
  careful: string;
  over: Record<'expired' | 'used-up' | 'withdrawn' | 'text-changed' | 'locked', string>;
  overTitle: string;
  ask(centre: string): string;
  none: string;
};

const looksNl = (looks: number) => (looks === 1 ? 'nog één keer' : `nog ${looks} keer`);
export const partnerPageWords: Record<Language, Words> = {
  nl: {
    title: 'Een tekst voor u',
    from: (centre) => `Deze tekst komt van ${centre}, met toestemming van de persoon over wie hij gaat.`,
    what: 'Hij is alleen voor u bedoeld. Bewaar hem niet langer dan nodig en geef de link niet door.',
    code: 'Code die u per telefoon kreeg',
    wrongCode: 'Die code klopt niet. Kijk ze na en probeer opnieuw.',
    show: 'Tekst tonen',
    until: (day, looks) => `U kunt de tekst ${looksNl(looks)} openen, tot ${day}.`,
    textTitle: 'De tekst',
    careful: 'Als u dit venster sluit, moet u de link opnieuw openen.',
    overTitle: 'Deze link werkt niet meer',
    over: {
      expired: 'De tijd waarin u de tekst kon lezen, is voorbij.',
      'used-up': 'De tekst is al zo vaak geopend als afgesproken was.',
      withdrawn: 'De toestemming om deze tekst te lezen is ingetrokken.',
      'text-changed': 'De tekst is intussen veranderd. Deze link hoort bij een oudere versie.',
      locked: 'Er werd te vaak een verkeerde code ingevuld.',
    },
    ask: (centre) => `Hebt u de tekst nog nodig? Vraag dan een nieuwe link aan ${centre}.`,
    none: 'Hier is niets te lezen. Misschien is de link niet volledig gekopieerd.',
  },
  fr: {
    title: 'Un texte pour vous',
    from: (centre) => `Ce texte vient de ${centre}, avec l’accord de la personne qu’il concerne.`,
    what: 'Il n’est destiné qu’à vous. Ne le gardez pas plus longtemps que nécessaire et ne transmettez pas le lien.',
    code: 'Code reçu par téléphone',
    wrongCode: 'Ce code n’est pas le bon. Vérifiez-le et réessayez.',
    show: 'Afficher le texte',
    until: (day, looks) => `Vous pouvez encore ouvrir le texte ${looks} fois, jusqu’au ${day}.`,
    textTitle: 'Le texte',
    careful: 'Si vous fermez cette fenêtre, vous devrez rouvrir le lien.',
    overTitle: 'Ce lien ne fonctionne plus',
    over: {
      expired: 'Le délai pour lire ce texte est passé.',
      'used-up': 'Le texte a été ouvert autant de fois que convenu.',
      withdrawn: 'L’accord pour lire ce texte a été retiré.',
      'text-changed': 'Le texte a changé entre-temps. Ce lien correspond à une version plus ancienne.',
      locked: 'Un code erroné a été saisi trop souvent.',
    },
    ask: (centre) => `Vous avez encore besoin de ce texte ? Demandez un nouveau lien à ${centre}.`,
    none: 'Il n’y a rien à lire ici. Le lien n’a peut-être pas été copié en entier.',
  },
  en: {
    title: 'A text for you',
    from: (centre) => `This text comes from ${centre}, with the consent of the person it is about.`,
    what: 'It is meant for you only. Do not keep it longer than you need it, and do not pass the link on.',
    code: 'Code you were given by telephone',
    wrongCode: 'That code is not right. Check it and try again.',
    show: 'Show the text',
    until: (day, looks) => `You can open the text ${looks === 1 ? 'one more time' : `${looks} more times`}, until ${day}.`,
    textTitle: 'The text',
    careful: 'If you close this window, you will have to open the link again.',
    overTitle: 'This link does not work any more',
    over: {
      expired: 'The time in which you could read the text is over.',
      'used-up': 'The text has been opened as often as was agreed.',
      withdrawn: 'The consent to read this text was taken back.',
      'text-changed': 'The text has changed since. This link belongs to an older version.',
      locked: 'A wrong code was entered too often.',
    },
    ask: (centre) => `Do you still need the text? Ask ${centre} for a new link.`,
    none: 'There is nothing to read here. Perhaps the link was not copied whole.',
  },
};
