// How long ago something was said, in words that stay true: counted in days by who reads the database, never by a clock in here. Pure.
import type { Language } from '../people/roles.ts';
import type { EarlierSaid } from './move.ts';

const numbers: Record<Language, readonly string[]> = {
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
};

const words: Record<Language, { today: string; yesterday: string; days: string; lastTime: string; week: string; weeks: (n: string) => string; long: string }> =
  {
    nl: {
      today: 'eerder vandaag',
      yesterday: 'gisteren',
      days: 'enkele dagen geleden',
      lastTime: 'vorige keer',
      week: 'een week geleden',
      weeks: (n) => `${n} weken geleden`,
      long: 'een tijd geleden',
    },
    fr: {
      today: 'plus tôt dans la journée',
      yesterday: 'hier',
      days: 'il y a quelques jours',
      lastTime: 'la dernière fois',
      week: 'il y a une semaine',
      weeks: (n) => `il y a ${n} semaines`,
      long: 'il y a quelque temps',
    },
    en: {
      today: 'earlier today',
      yesterday: 'yesterday',
      days: 'a few days ago',
      lastTime: 'last time',
      week: 'a week ago',
      weeks: (n) => `${n} weeks ago`,
      long: 'some time ago',
    },
  };

/** "Vorige keer", "drie weken geleden": lower case. */
export function whenInWords({ daysAgo, isLastTime }: Pick<EarlierSaid, 'daysAgo' | 'isLastTime'>, language: Language): string {
  const say = words[language];
  if (daysAgo <= 0) return say.today;
  // After some weeks "last time" says less than how long ago it was.
  if (isLastTime && daysAgo <= 20) return say.lastTime;
  if (daysAgo === 1) return say.yesterday;
  if (daysAgo < 6) return say.days;
  const weeks = Math.round(daysAgo / 7);
  if (weeks === 1) return say.week;
  const number = numbers[language][weeks - 2];
  return number ? say.weeks(number) : say.long;
}
