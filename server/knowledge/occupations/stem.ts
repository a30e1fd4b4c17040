// One stem for the forms of a Dutch job word: man and woman, one and many, old and new spelling. Pure; rough on purpose: titles are
// compared by their pieces too (title-index.ts), so a wrong stem costs little.
const stems = new Map<string, string>();

/** A stem that man and woman, one and many share: bewaakster and bewaker, directrice and directeur, psychologe and psycholoog. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = makeStem(word);
  if (stems.size > 200_000) stems.clear();
  stems.set(word, stem);
  return stem;
}

function makeStem(word: string): string {
  let stem = word;
  if (stem.length > 4) {
    stem = stem
      .replace(/(vrouw|vrouwen|mannen|lieden|lui)$/, 'man')
      .replace(/(trices?|teurs)$/, 'teur')
      .replace(/(euses?|eurs)$/, 'eur')
      .replace(/ares(sen)?$/, 'aar')
      .replace(/eres(sen)?$/, 'er')
      .replace(/(?<=[^aeiou])sters?$/, 'er')
      .replace(/(?<=[aeou]{2}[^aeiou])sters?$/, 'er');
    if (stem.length > 5) stem = stem.replace(/(heden|heid|tjes|tje)$/, '');
    if (stem.length > 4 && !/(man|teur|eur)$/.test(stem)) stem = stem.replace(/(eringen|ering|ingen|en|ers|er|es|e|s)$/, '');
  }
  // One spelling for open and closed syllables, and for the usual doubts: ktr/ct, ph/f, y/i, ou/au.
  return stem
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bcdfgklmnprstvz])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/ph/g, 'f')
    .replace(/c(?=[aourlkt])/g, 'k')
    .replace(/y/g, 'i');
}
