// Figures of a text in one notation, so that "12 jaar" and "twaalf jaar", "1.582" and "1582", "€ 45,50" and "45,5 euro" are the same. Pure.
import { tens, toNineteen, worthOfTen } from '../words/number-words.ts';

const numberWords = new Map<string, number>(toNineteen.map((word, value) => [word, value]));
for (const [place, ten] of tens.entries()) {
  const value = worthOfTen(place);
  numberWords.set(ten, value);
  for (let unit = 1; unit < 10; unit++) numberWords.set(`${toNineteen[unit]}en${ten}`, value + unit);
}
numberWords.set('honderd', 100).set('duizend', 1000);

const measured =
  'uur|uren|minuten|dag|dagen|week|weken|maand|maanden|jaar|jaren|euro|procent|cheques|sessies|keer per|opleidingen|vacatures|jobs|mensen|plaatsen';
const inWords = new RegExp(
  `(?<![\\p{L}])(${[...numberWords.keys()].filter((word) => word !== 'een').join('|')})(?=(?: (?:keer|volle|hele|nieuwe))? (?:${measured})(?![\\p{L}]))`,
  'giu',
);

/** What a text states in figures: digits, and number words before a unit ("vier uur"); "twee dingen" is no figure. */
export function figuresOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/\[\d+\]/g, ' ')
    .replaceAll('ë', 'e')
    .replaceAll('é', 'e');
  const digits = (plain.match(/\d+(?:[.,]\d+)*/g) ?? []).map(inOneNotation);
  const words = [...plain.matchAll(inWords)].map((match) => String(numberWords.get((match[1] ?? '').toLowerCase())));
  return [...new Set([...digits, ...words])];
}

/** As figuresOf, but every number word counts: for what a figure may come from. */
export function figuresNamedIn(text: string): Set<string> {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ë', 'e').replaceAll('é', 'e');
  const words = (plain.match(/\p{L}+/gu) ?? []).flatMap((word) => (numberWords.has(word) ? [String(numberWords.get(word))] : []));
  return new Set([...figuresOf(text), ...words]);
}

function inOneNotation(number: string): string {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number);
  const decimal = (grouped ? number.replaceAll('.', '') : number).replace(',', '.');
  const value = Number(decimal);
  return Number.isNaN(value) ? decimal : String(value);
}
