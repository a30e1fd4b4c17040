// How long a session took and when the next one is, as a counsellor jots it down. Pure.
import { dayOf, findDue } from '../conversation/memory/due.ts';

const counted: Readonly<Record<string, number>> = { een: 60, één: 60, anderhalf: 90, twee: 120, half: 30, drie: 180 };

/** Minutes that a session took; null where the sentence does not say so. */
export function readMinutes(sentence: string): number | null {
  for (const clause of sentence.split(/[,;]\s+/)) {
    const minutes = again.test(clause) ? null : minutesOf(clause);
    if (minutes) return minutes;
  }
  return null;
}

function minutesOf(sentence: string): number | null {
  const isAboutIt =
    /(?<!\p{L})(?:gesprek|sessie|duurde|duur|geduurd|gewerkt|samen|gezeten|tijd|bezig|min|minuten)(?!\p{L})/iu.test(sentence) ||
    sentence.split(/\s+/).length <= 4;
  if (!isAboutIt || /per (?:dag|week)|minuten (?:rijden|fietsen|stappen|verder)/iu.test(sentence)) return null;
  const hours = /(?<![\d,.:])(\d)(?:[.,](5))? ?(?:uur|u)(?: ?(?:en )?(\d{1,2})(?: ?min(?:uten)?)?)?(?![\p{L}\d])/iu.exec(sentence);
  const bare = /(?<![\d,.:])(\d{2,3}) ?(?:min(?:uten|uut)?\.?|')(?!\p{L})/iu.exec(sentence);
  const named = /(?<!\p{L})(een half|half|anderhalf|één|een|twee|drie) uur(?: en (?:een )?(kwart(?:ier)?|half))?(?!\p{L})/iu.exec(sentence);
  const kwartier = /(?<!\p{L})(drie )?kwartier(?!\p{L})/iu.exec(sentence);
  let minutes: number | null = null;
  if (bare && !hours) minutes = Number(bare[1]);
  else if (hours) minutes = Number(hours[1]) * 60 + (hours[2] ? 30 : 0) + Number(hours[3] ?? 0);
  else if (named)
    minutes = (counted[(named[1] ?? '').replace('een half', 'half').toLowerCase()] ?? 0) + (named[2]?.startsWith('kwart') ? 15 : named[2] ? 30 : 0);
  else if (kwartier?.[1]) minutes = 45;
  return minutes !== null && minutes >= 10 && minutes <= 480 ? minutes : null;
}

const again =
  /(?<!\p{L})(?:volgende? (?:gesprek|sessie|afspraak|keer)|nieuwe (?:afspraak|sessie)|we zien elkaar|zien elkaar (?:terug|weer)|afspraak op|terug (?:op|om)|vervolg(?:gesprek|afspraak)?)(?!\p{L})/iu;

/** The next session; the time is null where none was said. */
export function readNext(sentence: string, on: string): { day: string; time: string | null } | null {
  if (!again.test(sentence) || /tegen (?:de |het |ons )?(?:volgende?|eerstvolgende) (?:gesprek|sessie|afspraak|keer)/iu.test(sentence)) return null;
  const day = readDate(sentence, on);
  return day ? { day, time: readTime(sentence) } : null;
}

const weekday = /(?<!\p{L})(?:zon|maan|dins|woens|donder|vrij|zater)dag/iu;

function readDate(sentence: string, on: string): string | null {
  const numbered = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?!\d)/.exec(sentence);
  if (numbered) {
    const [, day = '', month = '', year] = numbered;
    const of = (y: string) => `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const thisYear = of(year ? (year.length === 2 ? `20${year}` : year) : on.slice(0, 4));
    const found = !year && thisYear < on ? of(String(Number(on.slice(0, 4)) + 1)) : thisYear;
    const date = new Date(`${found}T12:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== found ? null : found;
  }
  // A day and a month go before the name of a weekday: "donderdag 10 december" is the tenth.
  const dated = /\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/iu.exec(sentence)?.[0];
  const rest = sentence.replace(again, ' ');
  const due = dated ?? weekday.exec(rest)?.[0] ?? findDue(rest, 'nl');
  const day = due ? dayOf(due, on) : null;
  return day && due && weekday.test(due) && !dated && /volgende week/iu.test(sentence) ? inNextWeek(day, on) : day;
}

/** "Volgende week donderdag", said on a Monday, is not this Thursday. */
function inNextWeek(day: string, on: string): string {
  const weekday = (new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7;
  const monday = Date.parse(`${on}T12:00:00Z`) + (7 - weekday) * 86_400_000;
  const at = Date.parse(`${day}T12:00:00Z`);
  return new Date(at < monday ? at + 7 * 86_400_000 : at).toISOString().slice(0, 10);
}

function readTime(sentence: string): string | null {
  const found =
    /(?<![\d/])(\d{1,2}) ?(?:u|:|uur) ?(\d{2})(?!\d)/iu.exec(sentence) ??
    /(?:om|vanaf|at) (\d{1,2})(?: ?(?:u|uur))?(?![\d/:])()/iu.exec(sentence) ??
    /(?<![\d/])(\d{1,2}) ?(?:u|uur)(?!\p{L})()/iu.exec(sentence);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] || 0)];
  return hour <= 23 && minute <= 59 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}
