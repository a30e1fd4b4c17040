// When somebody says that they will do something: the words they use for it, and the day it comes down to. Pure; no clock in here.
import { days, months, readDeadline } from '../../words/read-deadline.ts';

const month = months.join('|');
const weekday = days.join('|');
const count = '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|acht|tien|veertien)';

const dutch = new RegExp(
  `(?<!\\p{L})(?:(?:tegen|vanaf|voor|na|op|in de loop van) )?(?:` +
    [
      `(?:(?:volgende|deze|dees|komende|aanstaande) )?(?:${weekday})(?:avond|ochtend|morgen|middag|namiddag|voormiddag)?`,
      'overmorgen|morgen(?:avond|ochtend|middag|vroeg)?|vandaag|vanavond|vanmiddag|vannamiddag|straks|seffens',
      '(?:deze|dees|volgende|komende) (?:week|maand)|(?:dit|volgend|komend) weekend|het weekend',
      `binnen (?:de )?${count} (?:dag|dagen|week|weken|maand|maanden)|over ${count} (?:dag|dagen|week|weken)`,
      `\\d{1,2} (?:${month})|begin (?:${month})|eind (?:${month})|(?<=in )(?:${month})`,
      '(?<=na )(?:de vakantie|het verlof|mijn verlof|de feestdagen)',
      '(?<=(?:tegen|voor) )(?:ons|het|onze) (?:volgende?|eerstvolgende) (?:gesprek|sessie|afspraak|keer)|tegen de volgende keer',
    ].join('|') +
    `)(?!\\p{L})`,
  'iu',
);
const french =
  /(?<!\p{L})(?:d'ici |avant )?(?:demain|aujourd'hui|ce soir|cette semaine|la semaine prochaine|ce week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?(?!\p{L})/iu;
const english =
  /(?<!\p{L})(?:by |on |before )?(?:tomorrow|today|tonight|this week|next week|this weekend|(?:next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?!\p{L})/iu;

/** When it is said to happen, in the words it was said in; null where nothing says when. */
export function findDue(sentence: string, language: 'nl' | 'fr' | 'en'): string | null {
  return (language === 'nl' ? dutch : language === 'fr' ? french : english).exec(sentence)?.[0].trim() ?? null;
}

/**
 * The day that a "when" comes down to, as its latest; null where it comes down to none ("na de vakantie").
 * @param due as found by findDue; Dutch
 * @param saidOn ISO day on which it was said
 */
export function dayOf(due: string, saidOn: string): string | null {
  const deadline = readDeadline(due, new Date(`${saidOn}T12:00:00Z`));
  return deadline.is === 'day' ? deadline.on : null;
}
