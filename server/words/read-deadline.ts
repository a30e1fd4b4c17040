// Whether a Dutch sentence says by when, and which day that comes down to: as its latest day, so that a goal is not called late too soon.
// Vague words ("binnenkort") and how often ("elke week") are no day. Pure; no clock of its own.

export type Deadline =
  /** A day, or a stretch that ends on it. */
  | { is: 'day'; on: string }
  /** A moment that people know, without a day in the calendar ("na de vakantie"). */
  | { is: 'moment' }
  | { is: 'past'; on: string }
  | { is: 'vague'; word: string }
  | { is: 'often' }
  | { is: 'none' };

export const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
export const days = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const month = `(${months.join('|')})`;
const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
  vijftien: 15,
  achttien: 18,
  twintig: 20,
  'een half': 0.5,
  'een halve': 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  'een paar': 3,
  enkele: 3,
  de: 1,
  het: 1,
};
const count = `(\\d{1,3}|${Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const inWords = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu');

const dayMs = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const at = (year: number, monthIndex: number, day: number): number => Date.UTC(year, monthIndex, day);
const lastOf = (year: number, monthIndex: number): number => at(year, monthIndex + 1, 0);

type Found = { on: number; isFixed?: boolean };
type Reader = { pattern: RegExp; day(found: RegExpExecArray, today: number): Found | 'moment' };

/** Without a year: the next time that it comes round. */
function roundAgain(today: number, year: string | undefined, day: (year: number) => number): Found {
  if (year) return { on: day(Number(year)), isFixed: true };
  const thisYear = day(new Date(today).getUTCFullYear());
  return { on: thisYear >= today ? thisYear : day(new Date(today).getUTCFullYear() + 1) };
}
/** "31 april" is no day. */
function dayOfMonth(today: number, year: string | undefined, monthIndex: number, day: number): Found | 'moment' {
  const found = roundAgain(today, year, (y) => at(y, monthIndex, day));
  return new Date(found.on).getUTCDate() === day ? found : 'moment';
}
const spanOf = (unit: string): number => (/^dag/.test(unit) ? 1 : /^we/.test(unit) ? 7 : /^maand/.test(unit) ? 30.5 : 365);
const numberOf = (word: string | undefined): number => (word === undefined ? 1 : (numbers[word.toLowerCase()] ?? Number(word)));
const endOfWeek = (today: number): number => today + ((7 - new Date(today).getUTCDay()) % 7) * dayMs;
const part = '(begin|midden|half|halverwege|eind|einde)';
const dayOfPart = (which: string, year: number, index: number): number =>
  /^begin/i.test(which) ? at(year, index, 7) : /^eind/i.test(which) ? lastOf(year, index) : at(year, index, 16);
const seasons: Readonly<Record<string, [month: number, day: number]>> = {
  lente: [5, 20],
  voorjaar: [5, 20],
  zomer: [8, 20],
  herfst: [11, 20],
  najaar: [11, 20],
  winter: [2, 20],
  zomervakantie: [7, 31],
  grotevakantie: [7, 31],
  herfstvakantie: [10, 8],
  kerstvakantie: [0, 8],
  krokusvakantie: [2, 1],
  paasvakantie: [3, 20],
  nieuwjaar: [0, 1],
  kerst: [11, 25],
  kerstmis: [11, 25],
  pasen: [3, 15],
  schooljaar: [5, 30],
  academiejaar: [8, 15],
};
const season = `(${Object.keys(seasons).join('|')})`;

// The fuller form first: "op 12 mei" before "mei".
const readers: readonly Reader[] = [
  {
    pattern: inWords(`(\\d{1,2})(?:e|de|ste)? ${month}(?: (20\\d\\d))?`),
    day: ([, day, name = '', year], today) => dayOfMonth(today, year, months.indexOf(name.toLowerCase()), Number(day)),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d\d|\d\d))?(?![\d/-])/u,
    day: ([, day, name, year], today) => {
      return Number(name) > 12 || Number(name) < 1
        ? 'moment'
        : dayOfMonth(today, year && (year.length === 2 ? `20${year}` : year), Number(name) - 1, Number(day));
    },
  },
  {
    pattern: inWords(`${part} (?:van )?(?:de maand )?${month}(?: (20\\d\\d))?`),
    day: ([, which = '', name = '', year], today) => roundAgain(today, year, (y) => dayOfPart(which, y, months.indexOf(name.toLowerCase()))),
  },
  {
    pattern: inWords(`${month} (20\\d\\d)`),
    day: ([, name = '', year], today) => roundAgain(today, year, (y) => lastOf(y, months.indexOf(name.toLowerCase()))),
  },
  {
    pattern: inWords(`(?:tegen|voor|vóór|in|vanaf|na|tot|sinds|deze|komende|volgende) (?:de maand )?${month}`),
    day: ([, name = ''], today) => roundAgain(today, undefined, (y) => lastOf(y, months.indexOf(name.toLowerCase()))),
  },
  {
    pattern: inWords(`${part} (?:van )?(?:het )?(?:jaar|dit jaar|kalenderjaar|werkjaar)(?: (20\\d\\d))?`),
    day: ([, which = '', year], today) =>
      roundAgain(today, year, (y) => (/^begin/i.test(which) ? at(y, 0, 31) : /^eind/i.test(which) ? at(y, 11, 31) : at(y, 6, 1))),
  },
  {
    pattern: inWords(`(?:in|tegen|voor|vóór|vanaf|tot|eind|einde|begin|midden|najaar|voorjaar|zomer|herfst|winter|lente) (20\\d\\d)`),
    day: ([, year], today) => roundAgain(today, year, (y) => at(y, 11, 31)),
  },
  { pattern: inWords('(?:eind|einde) (?:van )?(?:deze|de|van de) (?:week|maand)'), day: (_, today) => ({ on: today + 31 * dayMs }) },
  { pattern: /(?<!elke |iedere |goeie|goede|in de |'s |tot )(?<![\p{L}\d])(?:overmorgen)(?![\p{L}\d])/iu, day: (_, today) => ({ on: today + 2 * dayMs }) },
  {
    pattern: /(?<!elke |iedere |in de |'s |de )(?<![\p{L}\d])morgen(?:ochtend|voormiddag|middag|namiddag|avond|vroeg)?(?![\p{L}\d])/iu,
    day: (_, today) => ({ on: today + dayMs }),
  },
  { pattern: inWords('vandaag|vanavond|vanmiddag|vannamiddag|straks|seffens|deze (?:avond|namiddag|voormiddag)'), day: (_, today) => ({ on: today }) },
  {
    pattern: inWords(
      `(?:binnen|over|in|de|gedurende|tijdens)(?: de)?(?: komende| volgende| eerstvolgende| eerste)? ?(?<![\\p{L}])${count} (dag|dagen|week|weken|weekjes|maand|maanden|jaar|jaren)`,
    ),
    day: ([, many, unit = ''], today) => ({ on: today + numberOf(many) * spanOf(unit) * dayMs }),
  },
  {
    pattern: inWords(`${count} (dagen|weken|maanden|jaar) (?:lang|na elkaar|aan een stuk)`),
    day: ([, many, unit = ''], today) => ({ on: today + numberOf(many) * spanOf(unit) * dayMs }),
  },
  {
    pattern: inWords('(?:binnen|voor het einde van) (?:de|het) (week|maand|jaar|trimester|kwartaal)'),
    day: ([, unit = ''], today) => ({ on: today + (spanOf(unit) > 300 && !/jaar/.test(unit) ? 92 : spanOf(unit)) * dayMs }),
  },
  { pattern: inWords('(?:deze|dees|heel deze) week|dit weekend|het weekend|komend weekend|tegen het weekend'), day: (_, today) => ({ on: endOfWeek(today) }) },
  { pattern: inWords('(?:volgende|komende|aanstaande) week|volgend weekend'), day: (_, today) => ({ on: endOfWeek(today) + 7 * dayMs }) },
  { pattern: inWords('(?:deze|dees) maand'), day: (_, today) => ({ on: lastOf(new Date(today).getUTCFullYear(), new Date(today).getUTCMonth()) }) },
  { pattern: inWords('(?:volgende|komende) maand'), day: (_, today) => ({ on: lastOf(new Date(today).getUTCFullYear(), new Date(today).getUTCMonth() + 1) }) },
  { pattern: inWords('(?:dit|van het) (?:kalender|werk)?jaar'), day: (_, today) => ({ on: at(new Date(today).getUTCFullYear(), 11, 31) }) },
  { pattern: inWords('(?:volgend|komend) (?:kalender|werk)?jaar'), day: (_, today) => ({ on: at(new Date(today).getUTCFullYear() + 1, 11, 31) }) },
  { pattern: inWords('(?:dit|volgend|komend|eerste|tweede|derde|vierde) (?:kwartaal|trimester|semester)'), day: (_, today) => ({ on: today + 180 * dayMs }) },
  {
    pattern: inWords(
      `(?:(?:tegen|voor|vóór|na|in|tot|tot aan|vanaf|tijdens|begin|eind|einde|dit|deze|volgend|volgende|komend|komende|met) )(?:van )?(?:de |het |deze |dit )?(?:volgende? )?${season}`,
    ),
    day: ([, name = ''], today) => roundAgain(today, undefined, (y) => at(y, ...(seasons[name.toLowerCase()] ?? [11, 31]))),
  },
  {
    pattern: inWords(
      `(?<!(?:elke|iedere|op de) )(?:op |tegen |voor |vóór |volgende |komende |deze |aanstaande |vanaf |tot )?(${days.join('|')})(?:ochtend|morgen|voormiddag|middag|namiddag|avond)?`,
    ),
    day: ([, name = ''], today) => ({ on: today + ((days.indexOf(name.toLowerCase()) - new Date(today).getUTCDay() + 7) % 7 || 7) * dayMs }),
  },
  {
    pattern: inWords(
      `(?:tegen|voor|vóór|na|bij|op|vanaf|tot|tijdens) (?:de|het|ons|onze|mijn|een|haar|zijn) (?:(?:volgende?|eerstvolgende|komende|laatste|derde|vierde|jaarlijkse) )?(?:gesprek|sessie|afspraak|keer|vakantie|verlof|bevallingsverlof|ouderschapsverlof|zwangerschapsverlof|bevalling|feestdagen|examens?|verjaardag|functioneringsgesprek|evaluatiegesprek|evaluatie|teamvergadering|vergadering|proefperiode|opzeg|opzegtermijn|overname|verhuis|verhuizing|pensioen|operatie|kuur|inschrijvingen?|deadline)`,
    ),
    day: () => 'moment',
  },
  { pattern: inWords('(?:na|tijdens|tegen|op) (?:de|het|mijn) (?:opleiding|cursus|stage|jobbeurs|opendeurdag|infodag|infosessie)'), day: () => 'moment' },
  { pattern: inWords('(?:voor|vóór|tegen|na) (?:het|de|mijn) (?:einde|start|begin|afloop) van (?:het|de|mijn|onze|dit|deze) \\p{L}+'), day: () => 'moment' },
  {
    pattern: inWords(
      '(?:voor(?:aleer|dat)?|vóór|zodra|wanneer|als) (?:mijn|het|de) (?:contract|opleiding|traject|begeleiding|proefperiode|opzeg|verlof|ziekteverlof) (?:afloopt|stopt|gedaan is|eindigt|begint|start|om is)',
    ),
    day: () => 'moment',
  },
  { pattern: inWords('(?:tegen|voor|vóór|op) mijn \\d{2}(?:e|ste|de)(?: verjaardag)?'), day: () => 'moment' },
];

const vague = inWords(
  'ooit|binnenkort|op termijn|op (?:korte|lange|langere|middellange) termijn|later|(?:zo )?(?:snel|vlug|rap) mogelijk|asap|in de toekomst|de komende tijd|op een dag|vroeg of laat|als (?:ik|er) (?:eens |ooit |meer |wat )*tijd (?:heb|is|vind)|wanneer ik (?:eens |ooit |meer )*tijd heb|eens|een keer|een dezer|stilaan|geleidelijk|mettertijd|na verloop van tijd|de volgende jaren|de komende jaren|wanneer het past|als het past|nog wel|seffens|gauw',
);
const often = inWords(
  `elke (?:\\p{L}+)|iedere (?:\\p{L}+)|(?:\\d+|een|één|twee|drie|vier|vijf) (?:keer|maal|dagen?|uur|uren|avonden?|namiddagen?) (?:per|in de|om de) (?:week|dag|maand|jaar)|(?:dagelijks|wekelijks|maandelijks|tweewekelijks)|om de \\p{L}+ (?:dagen|weken)|'s (?:avonds|morgens|ochtends|maandags)`,
);

/** By when, as far as these words say so. @param today its day counts, its time does not */
export function readDeadline(words: string, today: Date): Deadline {
  const plain = words.replace(/[’‘`´]/g, "'").replace(/\s+/g, ' ');
  const now = at(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  let past: Deadline | null = null;
  let moment = false;
  for (const { pattern, day } of readers) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const read = day(found, now);
    if (read === 'moment') moment = true;
    else if (Number.isNaN(read.on)) moment = true;
    else if (read.on < now) past ??= { is: 'past', on: iso(read.on) };
    else return { is: 'day', on: iso(read.on) };
  }
  if (moment) return { is: 'moment' };
  if (past) return past;
  if (often.test(plain)) return { is: 'often' };
  const word = vague.exec(plain)?.[0];
  return word ? { is: 'vague', word: word.toLowerCase() } : { is: 'none' };
}
