// When somebody says that they will do something: the words they use for it, and the day it comes down to. Pure; no clock in here.

const days = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const weekday = days.join('|');
const numbers: Readonly<Record<string, number>> = { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, acht: 8, tien: 10, veertien: 14 };
const count = `(?:\\d{1,2}|${Object.keys(numbers).join('|')})`;

const dutch = new RegExp(
  `(?<!\\p{L})(?:(?:tegen|vanaf|voor|na|op|in de loop van) )?(?:` +
    [
      `(?:(?:volgende|deze|dees|komende|aanstaande) )?(?:${weekday})(?:avond|ochtend|morgen|middag|namiddag|voormiddag)?`,
      'overmorgen|morgen(?:avond|ochtend|middag|vroeg)?|vandaag|vanavond|vanmiddag|vannamiddag|straks|seffens',
      '(?:deze|dees|volgende|komende) (?:week|maand)|(?:dit|volgend|komend) weekend|het weekend',
      `binnen (?:de )?${count} (?:dag|dagen|week|weken|maand|maanden)|over ${count} (?:dag|dagen|week|weken)`,
      `\\d{1,2} (?:${months})|begin (?:${months})|eind (?:${months})|(?<=in )(?:${months})`,
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

const addDays = (isoDay: string, by: number): string => {
  const day = new Date(`${isoDay}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
};

/**
 * The day that a "when" comes down to, as its latest; null where it comes down to none ("na de vakantie").
 * @param due as found by findDue; Dutch
 * @param saidOn ISO day on which it was said
 */
export function dayOf(due: string, saidOn: string): string | null {
  const words = due.toLowerCase();
  const today = new Date(`${saidOn}T12:00:00Z`).getUTCDay();
  const until = (target: number): number => (target - today + 7) % 7 || 7;
  if (/overmorgen/.test(words)) return addDays(saidOn, 2);
  const named = days.findIndex((day) => words.includes(day));
  if (named !== -1) return addDays(saidOn, until(named));
  if (/(?:^|\s)morgen/.test(words)) return addDays(saidOn, 1);
  if (/vandaag|vanavond|vanmiddag|vannamiddag|straks|seffens/.test(words)) return saidOn;
  const toSunday = (7 - today) % 7;
  if (/weekend/.test(words)) return addDays(saidOn, toSunday + (words.includes('volgend ') ? 7 : 0));
  if (/(?:deze|dees) week/.test(words)) return addDays(saidOn, toSunday);
  if (/(?:volgende|komende) week/.test(words)) return addDays(saidOn, toSunday + 7);
  const within = new RegExp(`(?:binnen (?:de )?|over )(${count}) (dag|week|we)`).exec(words);
  if (within) {
    const many = numbers[within[1] ?? ''] ?? Number(within[1]);
    return addDays(saidOn, many * (within[2] === 'dag' ? 1 : 7));
  }
  const dated = new RegExp(`(\\d{1,2}) (${months})`).exec(words);
  if (dated) {
    const month = months.split('|').indexOf(dated[2] ?? '') + 1;
    const on = (year: number): string => `${year}-${String(month).padStart(2, '0')}-${(dated[1] ?? '').padStart(2, '0')}`;
    const year = Number(saidOn.slice(0, 4));
    const day = on(year) >= saidOn ? on(year) : on(year + 1);
    // "31 april" is no day.
    return Number.isNaN(Date.parse(day)) || addDays(day, 0) !== day ? null : day;
  }
  return null;
}
