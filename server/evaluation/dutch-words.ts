// Words of a Dutch text: which carry meaning, which two are the same word in another form, how many syllables. Pure.

/** Lower-case words; digits count as words, addresses and source markers do not. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/https?:\S+|www\.\S+/g, ' ')
    .replace(/\[\d+\]/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase();
  return plain.match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu) ?? [];
}

const functionWords = new Set(
  (
    'aan achter af al alle alleen allemaal als altijd ander andere anders beetje ben bent bij bijna binnen boven buiten daar daarna daarom dan dat de deze die dit doe doen doet door ' +
    'dus een echt eens eerst eigenlijk elk elke en enkel er erg ergens even ga gaan gaat ge geen gewoon gij goed graag had hadden heb hebben hebt heeft heel hem hen het hier hij hoe hun iemand iets ik in is ja je ' +
    'jij jou jouw jullie kan kom komen komt kon kunnen kunt laat laten maar maken maakt me mee meer meest men met mij mijn minder misschien moet moeten mogen mag na naar nee niet niets niks nog nogal nooit nu of om ' +
    'omdat ondertussen ons onze ook op over per soms staat staan te tegen ten ter terug terwijl toch toe toen tot tussen uit van vaak veel vind vinden vindt voor vooral vragen vraag waar waarom wanneer want waren was wat we weer weet weinig wel welk welke werd ' +
    'weten wie wij wil willen wilt word worden wordt wou zal ze zeg zeggen zegt zei zelf zelfs zich zie zien ziet zij zijn zo zoals zodat zonder zou zouden zowat zijt zeker ding dingen keer iedereen niemand ' +
    "'t 's da ni nie kga kheb kben khad ne den is't zo'n euh goh allee amai oké ok"
  ).split(' '),
);

/** The words that carry meaning, each once: three letters or more and no function word. */
export function contentWordsOf(text: string): string[] {
  return [...new Set(wordsOf(text).filter((word) => word.length >= 3 && !functionWords.has(word) && /\p{L}/u.test(word)))];
}

/**
 * Whether two words are forms of one word: the same, or a common beginning of at least four letters that is at least 60 %
 * of the longer one ("uitleggen" and "uitleg", not "werk" and "werkgever"). Crude on purpose: no dictionary to maintain.
 */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let common = 0;
  while (common < one.length && common < other.length && one[common] === other[common]) common++;
  return common >= 4 && common / Math.max(one.length, other.length) >= 0.6;
}

const vowelGroups = /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/** Syllables by vowel groups, at least one. A diaeresis begins a new one ("geïnteresseerd" is five); loan words may be one off. */
export function syllablesOf(word: string): number {
  return Math.max(1, word.match(vowelGroups)?.length ?? 0);
}

/**
 * Flesch–Douma reading ease of a Dutch text: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Higher is easier;
 * Douma calls 60–70 normal, 70–80 fairly easy, 80–90 easy. 100 for a text without words.
 * Source: W.H. Douma's adaptation of Flesch for Dutch (Wageningen, about 1960); formula and table as printed in 1977,
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php (read November 2026).
 */
export function readingEase(sentences: readonly string[]): number {
  const spoken = sentences.map(wordsOf).filter((words) => words.length > 0);
  const words = spoken.flat();
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - (0.77 * 100 * syllables) / words.length - (0.93 * words.length) / spoken.length;
}
