// Brings a message to plain words, so that one rule or weight serves standard Dutch, chat Flemish, dialect spelling, learner's
// Dutch, French and English: lower case, no accents, contractions written out. Every sentence keeps its place in the message,
// because a counsellor is shown the client's own sentence, never the plain one. Rules and classifier both rest on this file.

/** One sentence: where it stands in the message, and where its plain words begin in the plain text. */
export type Sentence = { start: number; end: number; plainStart: number };
/** A message in plain words: every word with one space around it, sentences divided by " | ". */
export type PlainMessage = { text: string; plain: string; sentences: Sentence[] };

// A message may be 6,000 characters without a full stop: a "sentence" is then cut near this length, at a space.
const longestSentence = 300;
const longestWord = 40;

const verbsAfterK =
  'heb|hebt|ben|zen|zyn|zijn|zin|zou|weet|wil|wou|ga|gae|goa|gon|zit|geraak|raak|slaap|voel|krijg|kreeg|moet|moest|mag|durf|drink|dronk|zie|vind|denk|dacht|docht|doe|sta|hoop|lig|maak|neem|was|had|kan|kon|woon|zoek|zeg|zei|werk|rij|ween|bleit|huil|loop|kom|kwam|pak|snij|hou|leef|schaam|trek|schrijf|lees|val|vertrouw|betaal|eet|ging|doorsta|snap|versta|begrijp|stop|hoor|lach|bel|geef|gaf|voelde|stond|zat|lag|vraag|haat|mis|poets|kook|vergeet|verlies|tel|koop|gebruik|smoor|blow|gok|speel|zal|zoe|word|bedoel|meen';
const verbsAfterT = 'is|was|gaat|ga|ging|zijn|zal|zou|wordt|blijft|heeft|kan|mag|moet|komt|kwam|doet|lukt|zweet|enige|enigste|begint|voelt|wil|werd|stopt';

// In this order: each step may rest on the one before.
const spellings: [RegExp, string][] = [
  [/[’‘`´]/g, "'"],
  [/œ/g, 'oe'],
  [/(^|[^a-z0-9])'k\b/g, '$1ik '],
  [/(^|[^a-z0-9])'t\b/g, '$1het '],
  [/(^|[^a-z0-9])'n\b/g, '$1een '],
  [/(^|[^a-z0-9])'s\b/g, '$1'],
  [/\bm'n\b/g, 'mijn'],
  [/\bz'n\b/g, 'zijn'],
  [/\bzo'n\b/g, 'zo een'],
  [/\bda's\b|\bdat's\b|\bdas\b/g, 'dat is'],
  [/\bda'k\b|\bdat'k\b/g, 'dat ik'],
  [/\bals'k\b|\bas'k\b/g, 'als ik'],
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\bi'm\b/g, 'i am'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/\b(it|he|she|that|there|what)'s\b/g, '$1 is'],
  [/\bj'/g, 'je '],
  [/\bqu'/g, 'que '],
  [/\b(jusqu|lorsqu|puisqu)'/g, '$1 '],
  [/\b([cdlmnst])'(?=[a-z])/g, '$1e '],
];

const wordSpellings = new Map<string, string>();
function spell(plain: string, written: string) {
  for (const word of written.split(' ')) wordSpellings.set(word, plain);
}
spell('niet', 'ni nie neet nieje nit niett nih');
spell('niet meer', 'nimeer nimmer nimmeer nemeer');
spell('geen', 'gin gene geene geenen genen gen ginne gheen gennen');
spell('dat', 'da dae');
spell('dat ik', 'dadik');
spell('omdat ik', 'omdak omdatk');
spell('omdat', 'omda');
spell('moet ik', 'moek moetk');
spell('wat', 'wa wadde');
spell('ik', 'k ich ikke kik ikzelf ekik');
spell('het', 't tet');
spell('mij', 'mich');
spell('ik mij', 'kmij');
spell('ik mezelf', 'kmezelf');
spell('ik er', 'kder');
spell('mijn', 'mn mijne mijnen mien myn myne mijnes mene menen');
spell('zijn', 'zn zyn zijne zijnen');
spell('je', 'ge gij gie gy jij u jullie gijlie');
spell('jouw', 'uw uwe uwen jou');
spell('kan je', 'kunde kundegij kunje kuntge');
spell('heb je', 'hebde hedde');
spell('moet je', 'moete moede');
spell('een', 'nen n');
spell('de', 'den dieje dienen');
spell('maar', 'moar mor mo mar maarja');
spell('ook', 'ouch oek uk');
spell('daar', 'doar daor');
spell('nu', 'noe nouw');
spell('voor', 'veur vr vo voe vur');
spell('gewoon', 'gwn gewn gwoon');
spell('even', 'ff efkes effe eventjes effen');
spell('slapen', 'sloapen sloape');
spell('huilen', 'bleiten bleten wenen janken schreien schreemen');
spell('huil', 'bleit ween blet jank');
spell('leven', 'leevn leeven levn');
spell('graag', 'geern gere gerre geiren geren geirn');
spell('iemand', 'iemant');
spell('iets', 'iet iest eets');
spell('niets', 'niks nix nieks nietske niemendal');
spell('nachts', 'snachts vannachts');
spell('avonds', 'savonds saves saves');
spell('ochtends', 'smorgens sochtends snuchtends nuchtends morgens smorges');
spell('vrouw', 'vraa vrouwe wijf echtgenote');
spell('man', 'vent echtgenoot');
spell('is', 'es');
spell('toch', 'tog');
spell('gedaan', 'gedoan');
spell('weg', 'wegg');
spell('zo', 'zoo zooo soo');
spell('altijd', 'oltied oaltied altyd');
spell('kan', 'kunne');
spell('wel', 'wi');
spell('please', 'aub svp alstublieft alsjeblieft');

const prefixedK = new RegExp(`^k(${verbsAfterK})$`);
const prefixedT = new RegExp(`^t(${verbsAfterT})$`);

// West Flemish and Brabantian forms of "to be" and "to have" only mean that after "ik".
const pairs: [RegExp, string][] = [
  [/ ik (?:zyn|zin|zen|zijn|bin|zeen) /g, ' ik ben '],
  [/ ik (?:em|hem|e|en|ee|hebt|hep|hebbe|hub|hob) /g, ' ik heb '],
  [/ (?:kem|kep) /g, ' ik heb '],
  [/ ik (?:gae|goa|gon|goan|gaan) /g, ' ik ga '],
  [/ ik (?:zoe|zoude) /g, ' ik zou '],
  [/ ik (?:wille|wul) /g, ' ik wil '],
  [/ (geen [a-z]+|niet|geen) mi /g, ' $1 meer '],
  [/ (?:kunt|kan|kun) (?:je|jij) /g, ' kan je '],
  [/ (?:zou|zoudt) je (?:kunnen )?/g, ' kan je '],
  [/ (kan|heb|moet) je je /g, ' $1 je '],
];

/** Lower case, no accents, every spelling written out; one space around every word. Never throws, whatever the string holds. */
export function toPlainWords(sentence: string): string {
  let plain = sentence
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  for (const [written, meant] of spellings) plain = plain.replace(written, meant);
  const words: string[] = [];
  for (const raw of plain.split(/[^\p{L}\p{N}%€]+/u)) {
    if (raw === '') continue;
    const word = raw.length > longestWord ? raw.slice(0, longestWord) : raw;
    const afterK = prefixedK.exec(word);
    const afterT = afterK ? null : prefixedT.exec(word);
    if (afterK) words.push('ik', afterK[1] as string);
    else if (afterT) words.push('het', afterT[1] as string);
    else words.push(wordSpellings.get(word) ?? word);
  }
  plain = ` ${words.join(' ')} `;
  for (const [written, meant] of pairs) plain = plain.replace(written, meant);
  return plain;
}

/** Cuts a message into sentences and brings each to plain words. */
export function readPlainMessage(text: string): PlainMessage {
  const sentences: Sentence[] = [];
  let plain = '';
  for (const [start, end] of sentenceBounds(text)) {
    const words = toPlainWords(text.slice(start, end));
    if (words === '  ') continue;
    sentences.push({ start, end, plainStart: plain.length });
    plain += `${words}|`;
  }
  return { text, plain, sentences };
}

/** The sentence of the message in which this place of the plain text lies: a verbatim substring. */
export function sentenceAt(message: PlainMessage, plainIndex: number): string {
  let found = message.sentences[0];
  for (const sentence of message.sentences) {
    if (sentence.plainStart > plainIndex) break;
    found = sentence;
  }
  return found ? message.text.slice(found.start, found.end) : message.text.slice(0, longestSentence);
}

function* sentenceBounds(text: string): Generator<[number, number]> {
  const stop = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g;
  let start = 0;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    yield* cut(text, start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  yield* cut(text, start, text.length);
}

/** Trims the sentence and cuts what is too long to show at a space, never inside a surrogate pair. */
function* cut(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  while (end - start > longestSentence) {
    const space = text.lastIndexOf(' ', start + longestSentence);
    let middle = space > start ? space : start + longestSentence;
    if (/[\ud800-\udbff]/.test(text[middle - 1] as string)) middle--;
    yield [start, middle];
    start = middle;
    while (start < end && /\s/.test(text[start] as string)) start++;
  }
  if (end > start) yield [start, end];
}
