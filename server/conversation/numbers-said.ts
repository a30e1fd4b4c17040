// Numbers and places as a client says them: in digits or in words, "een 6 of 7", "de eerste twee", "1, 3 en 4". Pure; data and two readers.
const words: Readonly<Record<string, number>> = {
  nul: 0,
  één: 1,
  eén: 1,
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
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
  zero: 0,
  zéro: 0,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  // As they are said in dialect.
  twie: 2,
  dry: 3,
  vaaf: 5,
  zeuve: 7,
  zeve: 7,
  nege: 9,
  tiene: 10,
  zesse: 6,
  achte: 8,
};
const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:eerste?|ierste?|1e|1ste|first|premi[eè]re?)$/iu, 1],
  [/^(?:tweede|twidde|2e|2de|second|deuxième|seconde)$/iu, 2],
  [/^(?:derde|3e|3de|third|troisième)$/iu, 3],
  [/^(?:vierde|4e|4de|fourth|quatrième)$/iu, 4],
  [/^(?:vijfde|5e|5de|fifth|cinquième)$/iu, 5],
  [/^(?:zesde|6e|6de|sixth)$/iu, 6],
  [/^(?:zevende|7e|7de|seventh)$/iu, 7],
  [/^(?:achtste|8e|8ste|eighth)$/iu, 8],
];

/** Words and numbers of a text, lower case. */
const tokensOf = (text: string): string[] => text.toLowerCase().match(/\d+(?:[.,]\d+)?(?:e|de|ste)?(?!\p{L})|[\p{L}']+/gu) ?? [];

/** The value of one word; null where it is no number. */
function worthOf(token: string): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(token)) return Number(token.replace(',', '.'));
  return words[token] ?? null;
}

/** Whether a place is named ("de tweede", "de laatste twee", "optie 3"). */
export function hasOrdinal(text: string): boolean {
  return tokensOf(text).some(
    (token) =>
      /^(?:laatste|lest(?:e|en)?|dernier|dernière|last|optie|nummer|nr|option|numéro)$/u.test(token) || ordinals.some(([pattern]) => pattern.test(token)),
  );
}

/** The number in a text: the middle of "6 of 7", a half after it; "7/10" is seven. Null where there is none. */
export function numberIn(text: string): number | null {
  const plain = text.toLowerCase().replace(/(\d+(?:[.,]\d+)?)\s*(?:\/|op|sur|out of|van de)\s*(?:de )?(?:10|100|tien|dix|ten)(?![\d\p{L}])/giu, '$1');
  const tokens = tokensOf(plain);
  const found: { value: number; at: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const value = worthOf(token);
    if (value !== null) found.push({ value, at });
  }
  // "Een" is mostly an article; alone it is a number.
  if (found.length === 0) return /^(?:(?:een|ne|'n|a)\s+)?(?:een|iene?|nen? ien)[\s.!]*$/iu.test(plain.trim()) ? 1 : null;
  const [first, second] = found;
  if (!first) return null;
  // "Zeven en half", "6,5", "een goeie zes en een half".
  const rest = tokens.slice(first.at + 1).join(' ');
  if (/^(?:en |et |and )?(?:een |a |une )?(?:half|halve|demi|demie)(?!\p{L})/u.test(rest)) return first.value + 0.5;
  if (second && second.at - first.at === 2 && /^(?:of|tot|à|a|en|ou|or|and)$/u.test(tokens[first.at + 1] ?? '') && Math.abs(second.value - first.value) <= 3)
    return (first.value + second.value) / 2;
  if (second && second.at - first.at === 1 && Math.abs(second.value - first.value) === 1 && /\d\s?[-–]\s?\d/u.test(plain))
    return (first.value + second.value) / 2;
  return first.value;
}

/** The places (from 1) that a text names among so many, in its order: "1, 3 en 4", "de eerste twee", "de laatste", "nummer twee". */
export function placesIn(text: string, count: number): number[] {
  const tokens = tokensOf(text);
  const places: number[] = [];
  const add = (place: number): void => {
    if (Number.isInteger(place) && place >= 1 && place <= count && !places.includes(place)) places.push(place);
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = worthOf(tokens[i + 1] ?? '');
    if (/^(?:eerste?|ierste?|first|premi[eè]re?s?|premiers)$/u.test(token) && next !== null && next <= count) {
      for (let place = 1; place <= next; place++) add(place);
      i++;
      continue;
    }
    if (/^(?:laatste|lest(?:e|en)?|last|dernier|dernière|dernières|derniers)$/u.test(token)) {
      const many = next !== null && next <= count ? next : 1;
      for (let place = count - many + 1; place <= count; place++) add(place);
      if (many > 1 || next === 1) i++;
      continue;
    }
    const ordinal = ordinals.find(([pattern]) => pattern.test(token));
    const value = ordinal ? ordinal[1] : worthOf(token);
    if (value !== null) add(value);
  }
  return places;
}
