// Whether a sentence says no more than what it is said to rest on: every figure and name stands there, most of its words do, and a no does
// not become a yes. Pure.

/** Words of the way in which something is told, not of what is told. */
const telling = new Set([
  'klant',
  'gesprek',
  'begeleider',
  'omdat',
  'daarna',
  'zichzelf',
  'jezelf',
  'vertelt',
  'vertelde',
  'wordt',
  'werden',
  'hebben',
  'wilde',
  'graag',
  'ontdekt',
  'inzag',
]);
const denial = /(?<!\p{L})(?:niet|geen|nooit|niets|niemand)(?!\p{L})/iu;

export function isCarried(sentence: string, source: string): boolean {
  const known = source.toLowerCase();
  const words = (sentence.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !telling.has(word));
  const figures = sentence.match(/\d+/g) ?? [];
  const names = sentence.match(/(?<=[\p{L},;] )\p{Lu}\p{L}+/gu) ?? [];
  return (
    figures.every((figure) => new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(source)) &&
    names.every((name) => known.includes(name.toLowerCase())) &&
    (denial.test(source) || !denial.test(sentence)) &&
    words.filter((word) => known.includes(word.slice(0, 5))).length >= words.length * 0.6
  );
}
