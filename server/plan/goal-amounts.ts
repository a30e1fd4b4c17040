// Numbers in a goal: how many, how often, how long, and whether that is more than fits before the day. Words that say when are no number.
// Pure; the checker (smart.ts) reads by it.
import { tens, toNineteen, worthOfTen } from '../words/number-words.ts';

const numeral =
  'één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:\\p{L}+en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|\\p{L}*honderd\\p{L}*|duizend';
const month = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const often =
  '(?:elke|iedere) (?:dag|week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|avond|ochtend|morgen|middag|voormiddag|namiddag|werkdag|vergadering|shift)|wekelijks|dagelijks|maandelijks';
/** A number of things, a stretch of time that is spent, how often: not a date or an hour of the clock. */
export const amount = new RegExp(
  `(?<![\\p{L}\\d/.-])(?<!op )(?:\\d{1,3}(?!\\p{L})|${numeral}|minstens een|1 keer|het dubbele|de helft|een (?:half ?uur|uur|kwartier|halve dag|hele dag|dag|namiddag|voormiddag)|${often})(?! (?:kinderen|kids|dochters|zonen|jobs|kanten|${month}|jaar (?:geleden|oud)|weken?(?! (?:lang|stage|vakantie))|maanden?|dagen?(?! (?:per|in|stage|mee|thuis|van)))(?![\\p{L}]))(?![\\p{L}/\\d])`,
  'iu',
);

/** 0 where it is no number below twenty. */
const worthOf = (word: string): number => Math.max(0, toNineteen.indexOf(word.replace('éé', 'ee')));
/** "Vijfentwintig" is 25; 0 where it is no number. */
function numberOf(word: string): number {
  const said = word.toLowerCase();
  if (/^\d+$/.test(said)) return Number(said);
  const [before, after] = said.split('honderd');
  if (after !== undefined) return 100 * Math.max(1, worthOf(before ?? '')) + numberOf(after);
  if (said === 'duizend') return 1000;
  const ten = tens.findIndex((one) => said.endsWith(one));
  if (ten < 0) return worthOf(said);
  const unit = said.slice(0, -(tens[ten]?.length ?? 0)).replace(/(?:en|ën)$/u, '');
  return worthOfTen(ten) + worthOf(unit);
}

/** More than anybody gets done: a day, a week, or in the days that are left. */
export function isTooMany(said: string, daysLeft: number | null): boolean {
  const many = [
    ...withoutTime(said).matchAll(
      new RegExp(
        `(?<![\\p{L}\\d/.,-])(\\d{1,4}|${numeral})(?= (?!jaar|uur|uren|in plaats|woorden|minuten|euro|%|procent|km|kilometer|dagen|weken|maanden|bladzijden|woord|${month})\\p{L})`,
        'giu',
      ),
    ),
  ].map(([, number = '']) => numberOf(number));
  const most = Math.max(0, ...many);
  const hours = numberOf(
    /(?<![\p{L}\d])(\d{1,2}|vijf|zes|zeven|acht|negen|tien|twaalf) uur (?:per dag|elke dag)|elke dag (\d{1,2}|vijf|zes|zeven|acht|negen|tien|twaalf) uur/iu
      .exec(said)
      ?.slice(1)
      .find(Boolean) ?? '',
  );
  if (hours >= 4) return true;
  if (/(?:elke|per|iedere) dag/iu.test(said) && most >= 5) return true;
  if (/(?:elke|per|iedere) week/iu.test(said) && most >= 15) return true;
  return most >= 100 || (daysLeft !== null && most >= 10 && most / Math.max(1, daysLeft) > 0.7);
}

/** Without days and seasons too, so that what is left is what is done. */
export const withoutMoment = (text: string): string =>
  withoutTime(text).replace(
    /(?<![\p{L}])(?:(?:volgende?|deze|dit|komende?|eind|einde|begin|half|midden) )+(?:week|maand|jaar|weekend|zomer|winter|najaar|voorjaar|herfst|lente)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|vandaag|morgen|overmorgen|vanavond|zomer|winter|herfst|najaar|voorjaar|nieuwjaar|kerst|pasen(?![\p{L}])/giu,
    ' ',
  );

/** Without dates, stretches and hours of the clock. */
export const withoutTime = (text: string): string =>
  text.replace(
    /(?:\d{1,2}(?:e|de|ste)? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: 20\d\d)?|20\d\d|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:binnen|over|in) (?:de )?(?:komende )?(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf) (?:dagen?|weken?|maanden?|jaar)|\d{1,2} ?(?:u|uur|h)(?:\d\d)?(?= |$|[.,])(?! per| frans| engels| oefen))/giu,
    ' ',
  );
