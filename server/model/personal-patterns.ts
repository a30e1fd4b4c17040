// What personal data looks like in a message typed in Flanders: one pattern a kind, in the order in which they are tried.
// Too much hidden costs a model some understanding; too little leaves the house. Where in doubt these hide.
import { inAnyLetters } from '../words/in-any-letters.ts';

const separators = '[\\s./-]{0,2}';

const streetKinds = 'straat|laan|steenweg|weg|plein|dreef|lei|kaai|baan|markt|singel|vest|hof';
// Words have a longest length and begin at their beginning: a message of 6,000 letters without a space takes no longer.
const wordStart = "(?<![\\p{L}\\d'’-])";
const capitalWord = "\\p{Lu}[\\p{L}'’-]{1,40}";
const houseNumber = '\\d{1,4}(?:\\s?[a-zA-Z])?(?![\\p{L}\\d])(?:,?\\s*(?:bus|bte|b)\\s*\\d{1,4})?';
const townAfter = `(?:,?\\s+(?:B-)?\\d{4}\\s+${capitalWord}(?:[\\s-]${capitalWord})?)?`;
const frenchStreet = `${inAnyLetters('(?:rue|avenue|boulevard|chaussée|place|quai|allée|chemin)')}\\s+(?:(?:de|du|des|la|le|les|aux?)\\s+|[ld]['’])*${capitalWord}(?:\\s+${capitalWord})*`;

const addresses = [
  // Kerkstraat 12 bus 3, 9000 Gent · Lange Nieuwstraat 4 · in de kerkstraat 12
  `(?:${capitalWord}\\s+)?(?:\\p{Lu}[\\p{L}'’-]{1,40}(?:${streetKinds})|[\\p{L}'’-]{3,40}(?:straat|laan|steenweg))\\s+(?:nr\\.?\\s*)?${houseNumber}${townAfter}`,
  // Gentse Steenweg 10 · Grote Markt 1
  `${capitalWord}\\s+(?:${inAnyLetters(streetKinds)})\\s+(?:nr\\.?\\s*)?${houseNumber}${townAfter}`,
  // rue de la Loi 16 · 16, rue de la Loi
  `${frenchStreet}\\s*,?\\s*${houseNumber}${townAfter}`,
  `\\d{1,4}(?:\\s?bis)?,?\\s+${frenchStreet}${townAfter}`,
  // 221 Baker Street
  `\\d{1,4}\\s+(?:${capitalWord}\\s+){1,3}(?:Street|Road|Avenue|Lane|Square|Drive)\\b`,
];

/** Kind of placeholder -> source of its pattern, for one expression with the flags `gu`. */
export const personalPatterns = {
  // What already looks like one of our placeholders in a client's own text must not come back as somebody's name.
  TEKST: `\\[?(?<![\\p{L}\\d])(?:${inAnyLetters('naam|email|telefoon|rijksnummer|rekening|adres|tekst')})\\d{1,3}(?![\\p{L}\\d])\\]?`,
  EMAIL: '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+',
  REKENING: '(?<![\\p{L}\\d])(?:[bB][eE]\\d{2}(?:[\\s.-]?\\d{4}){3}|[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?)(?![\\p{L}\\d])',
  // Eleven digits, date of birth first; the check digits are not looked at: a number with a slip in it is as personal.
  RIJKSNUMMER: `(?<![\\d+])\\d{2}[.\\s/-]?[0-5]\\d[.\\s/-]?\\d{2}${separators}\\d{3}[.\\s-]?\\d{2}(?!\\d)`,
  TELEFOON: `(?<![\\d,])(?:(?:\\+|00)[1-9]\\d{0,2}(?:[\\s./()-]{0,3}\\d){7,12}|(?!\\d{2}[./-]\\d{2}[./-](?:19|20)\\d{2}(?!\\d))0[1-9](?:${separators}\\d){7,8})(?!\\d)`,
  ADRES: `${wordStart}(?:${addresses.join('|')})`,
} as const;

/** The small words inside a surname; alone they name nobody. */
const particles = new Set([
  'van',
  'de',
  'den',
  'der',
  'ter',
  'ten',
  'te',
  'het',
  'op',
  'in',
  'vande',
  'vanden',
  'vander',
  'el',
  'al',
  'ben',
  'da',
  'du',
  'la',
  'le',
  'von',
  "'t",
]);

/** First names that are everyday words too: "ik ben", "ik wil", "may". They count with their capital only. */
const namesThatAreWords = new Set([
  'al',
  'amber',
  'an',
  'april',
  'ben',
  'bo',
  'bob',
  'claire',
  'faith',
  'fleur',
  'grace',
  'hope',
  'jo',
  'joy',
  'june',
  'lies',
  'mark',
  'may',
  'mei',
  'roos',
  'rose',
  'storm',
  'ward',
  'wil',
  'will',
]);

/** A way to write a known name, the name it stands for, and whether it counts in small letters as well. */
export type NameForm = { form: string; full: string; anyCase: boolean };

/**
 * The ways in which known names turn up in a text, longest first, so that a whole name is one. A part of a surname alone
 * counts with its capital only: De Wit and Vos are words; so do the names of `asWritten`.
 */
export function formsOfNames(names: readonly string[], asWritten: readonly string[] = []): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (form: string, anyCase: boolean) => {
    const plain = form.normalize('NFD').replace(/\p{M}/gu, '');
    for (const each of [form, plain]) if (each.length > 1 && !forms.has(each)) forms.set(each, { form: each, full: form, anyCase });
  };
  const given = [...names.map((name) => ({ name, anyCase: true })), ...asWritten.map((name) => ({ name, anyCase: false }))];
  for (const { name, anyCase } of given.map((each) => ({ ...each, name: each.name.trim().replace(/\s+/g, ' ') })).filter(({ name }) => name)) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0) add(name, anyCase);
    // "De Backer" as it was found: its first word is in every sentence.
    if (anyCase || !particles.has(first.toLowerCase())) add(first, anyCase && !namesThatAreWords.has(first.toLowerCase()));
    if (rest.length > 1) add(rest.join(' '), anyCase);
    for (const part of rest) if (!particles.has(part.toLowerCase())) add(part, false);
  }
  return [...forms.values()].sort((a, b) => b.form.length - a.form.length);
}

/** The pattern of these names, or null where there are none. */
export function patternOfNames(forms: readonly NameForm[]): string | null {
  if (forms.length === 0) return null;
  const alternatives = forms.map(({ form, anyCase }) => {
    const literal = form
      .split(' ')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('\\s+');
    return anyCase ? inAnyLetters(literal) : literal;
  });
  // A possessive s may follow: "Jans bureau".
  return `(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?=s?(?![\\p{L}\\d]))`;
}
