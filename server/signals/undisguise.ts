// A message as an eye reads it: letters that only look Latin, letters set apart, invisible characters, markup inside a word. The
// screening reads such a message twice, as it was typed and as it looks (screen-embedded.ts): the second reading can only add.
// Every character keeps its place in the message, because a quote is what the client typed.

/** A text and, for each of its characters, where it begins and ends in the message. */
type Reading = { text: string; from: number[]; to: number[] };

/** What `undisguise` gives back: the other text, and the place in the message of a stretch of it. */
export type Undisguised = { text: string; placeOf(start: number, end: number): [number, number] };

const lookAlikes = new Map<string, string>();
function looksLike(latin: string, others: string) {
  const plain = [...latin];
  for (const [place, other] of [...others].entries()) lookAlikes.set(other, plain[place] as string);
}
// Cyrillic, Greek and Armenian letters, capitals apart where they look like another letter; small capitals; letters with a bar.
looksLike('aeopcyxijshdqwvkmthbnur', 'аеорсухіјѕһԁԛԝѵкмтнвпиг');
looksLike('abekmhopctxyijs', 'АВЕКМНОРСТХУІЈЅ');
looksLike('aoviktuepnxywb', 'αονικτυερηχγωβ');
looksLike('abezhikmnoptyx', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');
looksLike('onuhqgs', 'օոսհզցꜱ');
looksLike('abcdefghijklmnopqrstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ');
looksLike('iaglodh', 'ıɑɡłøđħ');
/** Blocks of letters in boxes and of flags, each the alphabet from A. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6];

const writtenAs: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };

const invisible = /(?:\p{Cf}|\p{Me}|[\u034f\u115f\u1160\u180e\u2800\u3164\uffa0])+/gu;
const turnedAround = /\u202e([^\u202c\n]*)/g;
const markup = /<\/?[a-z][^<>\n]{0,100}>|(?<=\p{L})[*_~`^]+(?=\p{L})/giu;
const foreignInLatin = /[\p{L}\u{1f150}-\u{1f189}\u{1f1e6}-\u{1f1ff}]+/gu;
const digitInWord = /(?<![\p{L}\p{N}@$])[\p{L}013457@$]{3,40}(?![\p{L}\p{N}@$]|\.\p{L})/gu;
/** Letters with the same mark between each; four or more where it is a space, since "k" and "u" are words too. */
const setApart = /(?<!\p{L})\p{L}(?:([.\-_*·•|/,])\p{L}(?!\p{L})(?:\1\p{L}(?!\p{L}))*|(?:( |\n)\p{L}(?!\p{L})(?:\2\p{L}(?!\p{L})){2,}))/gu;
/** Shorter words between wide gaps, beside those. */
const setApartWide = /(?<=^|[ \n]{2})\p{L}(?: \p{L}(?!\p{L}))+(?=[ \n]{2}|[.,!?]|$)/gu;
const brokenLine = /(?<=[\p{L},])[ \t]*\n+[ \t]*(?=\p{Ll})/gu;
/** The name of a value in JSON: what it holds is read by itself. */
const jsonName = /[{,[]?\s{0,4}"[\w-]{1,30}"\s{0,4}:\s{0,4}/g;
const encoded = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{16,}={0,2}/g;

/** The message as it looks; null where that is how it was typed. Never throws, whatever the string holds. */
export function undisguise(message: string): Undisguised | null {
  let reading: Reading | null = null;
  const rewrite = (pattern: RegExp, replaced: (match: RegExpExecArray) => string) => {
    reading = rewritten(reading ?? message, pattern, replaced) ?? reading;
  };
  rewrite(turnedAround, (match) => [...(match[1] as string)].reverse().join(''));
  rewrite(invisible, () => '');
  rewrite(markup, () => '');
  rewrite(jsonName, () => '\n');
  rewrite(encoded, ([token]) => decoded(token) ?? token);
  const isOtherScript = isOfOtherScript(message);
  rewrite(foreignInLatin, ([word]) => inLatin(word, isOtherScript));
  rewrite(setApartWide, ([run]) => run.replaceAll(' ', ''));
  rewrite(setApart, ([run]) => run.replace(/[^\p{L}]/gu, ''));
  rewrite(digitInWord, ([word]) => inLetters(word));
  rewrite(brokenLine, () => ' ');
  return reading && withPlaces(reading);
}

function withPlaces({ text, from, to }: Reading): Undisguised {
  return { text, placeOf: (start, end) => [from[start] ?? 0, to[end - 1] ?? 0] };
}

/** Null when nothing changed. */
function rewritten(before: Reading | string, pattern: RegExp, replaced: (match: RegExpExecArray) => string): Reading | null {
  const old = typeof before === 'string' ? before : before.text;
  const from = (place: number) => (typeof before === 'string' ? place : (before.from[place] as number));
  const to = (place: number) => (typeof before === 'string' ? place + 1 : (before.to[place] as number));
  const next: Reading = { text: '', from: [], to: [] };
  let done = 0;
  const keepUntil = (end: number) => {
    next.text += old.slice(done, end);
    for (let place = done; place < end; place++) {
      next.from.push(from(place));
      next.to.push(to(place));
    }
  };
  let changed = false;
  for (const match of old.matchAll(pattern)) {
    const written = match[0];
    const meant = replaced(match);
    if (meant === written) continue;
    changed = true;
    keepUntil(match.index);
    done = match.index + written.length;
    next.text += meant;
    for (let place = 0; place < meant.length; place++) {
      next.from.push(from(match.index));
      next.to.push(to(done - 1));
    }
  }
  if (!changed) return null;
  keepUntil(old.length);
  return next;
}

/** A word whose every letter is Latin or looks it. In a text of another script only a word that mixes the two is meant to deceive. */
function inLatin(word: string, isOtherScript: boolean): string {
  if (![...word].some((letter) => lookAlikes.has(letter) || boxed(letter))) return word;
  if (isOtherScript && !/\p{Script=Latin}/u.test(word)) return word;
  const latin = [...word].map((letter) => lookAlikes.get(letter) ?? boxed(letter) ?? letter).join('');
  return /^\p{Script=Latin}+$/u.test(latin.normalize('NFKD').replace(/\p{M}/gu, '')) ? latin : word;
}

function isOfOtherScript(text: string): boolean {
  const others = text.match(/(?!\p{Script=Latin})\p{L}/gu) ?? [];
  return others.filter((letter) => !lookAlikes.has(letter)).length >= 3;
}

/** "z3lfm00rd", "w1l"; a measure, an hour or a rank ("7u", "3de") is left alone. */
function inLetters(word: string): string {
  const signs = word.match(/[013457@$]/g)?.length ?? 0;
  const isWord = signs > 0 && signs * 4 < word.length * 3 && (/^\p{L}.*\p{L}$/u.test(word) || (signs > 1 && /\p{L}.*\p{L}/u.test(word)));
  return isWord ? word.replace(/[013457@$]/g, (sign) => writtenAs[sign] ?? sign) : word;
}

function boxed(letter: string): string | null {
  const code = letter.codePointAt(0) as number;
  const first = alphabets.find((start) => code >= start && code < start + 26);
  return first === undefined ? null : String.fromCharCode(97 + code - first);
}

/** What base64 says, where it says something in words. */
function decoded(token: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(token), (letter) => letter.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return / /.test(text) && /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\p{So}]+$/u.test(text) ? text : null;
  } catch {
    return null;
  }
}
