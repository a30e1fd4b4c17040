// Where a sentence ends, for both voices: a reply goes out sentence by sentence, and each sentence is checked and stored
// before it is shown. Splitting a stream gives the same sentences as splitting the whole text, whatever the chunks.

/** Words whose full stop does not end a sentence, in the three languages (lower case, with their stops). */
const abbreviations = new Set([
  'bv.',
  'bijv.',
  'o.a.',
  'd.w.z.',
  'nr.',
  'm.a.w.',
  'i.p.v.',
  't.o.v.',
  'i.v.m.',
  'm.b.t.',
  't.e.m.',
  'a.u.b.',
  'aub.',
  'dhr.',
  'mevr.',
  'mw.',
  'blz.',
  'p.',
  'art.',
  'ca.',
  'max.',
  'min.',
  'tel.',
  'incl.',
  'excl.',
  'resp.',
  'vgl.',
  'zgn.',
  'dr.',
  'prof.',
  'ing.',
  'st.',
  'n.a.v.',
  'z.s.m.',
  'm.',
  'mme.',
  'p.ex.',
  'c.-à-d.',
  'env.',
  'n°.',
  'mr.',
  'mrs.',
  'ms.',
  'e.g.',
  'i.e.',
  'vs.',
  'no.',
  'approx.',
]);
/** These may also end a sentence: they do when a capital follows. */
const abbreviationsThatMayEnd = new Set(['enz.', 'etc.', 'e.d.', 'u.', 'e.a.']);

const closers = `"'”’»)*_`;

/** The index just after the sentence that starts at `from`, or -1 when more text could still change the answer. */
function endOfSentence(text: string, from: number, complete: boolean): number {
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\n') return i;
    if (!'.!?…'.includes(character)) continue;
    let end = i + 1;
    while (end < text.length && ('.!?…'.includes(text.charAt(end)) || closers.includes(text.charAt(end)))) end++;
    // French sets a space before the closing quotation mark.
    const spaced = /^[ \u00a0\u202f]»/.exec(text.slice(end));
    if (spaced) end += spaced[0].length;
    if (end >= text.length) return complete ? end : -1;
    const after = text.charAt(end);
    if (!/\s/.test(after)) {
      if (after !== '[') {
        i = end - 1;
        continue;
      }
    }
    const rest = text.slice(end);
    const next = rest.trimStart();
    if (next === '' && !complete) return -1;
    // A marker belongs to the sentence before it, also when it comes after the full stop.
    const marker = /^[ \t]*(?:\[\d+\][ \t]*)+/.exec(rest);
    if (marker) {
      const until = end + marker[0].trimEnd().length;
      const beyond = text.slice(until).trimStart();
      if (!complete && (beyond === '' || /^\[\d*$/.test(beyond))) return -1;
      return until;
    }
    if (!complete && /^[ \t]*\[\d*$/.test(rest)) return -1;
    if (isStopInside(text, from, i, end, next)) {
      i = end - 1;
      continue;
    }
    return end;
  }
  return complete ? text.length : -1;
}

/** Whether the stop at `at` belongs to an abbreviation, a list number or a thought that trails on. */
function isStopInside(text: string, from: number, at: number, end: number, next: string): boolean {
  const startsLower = /^\p{Ll}/u.test(next);
  if (text.slice(at, end).includes('…') || text.slice(at, end).startsWith('..')) return startsLower;
  if (text.charAt(at) !== '.') {
    // "Zei hij dat?" vroeg ze: a question inside a sentence.
    return startsLower && end - at > 1;
  }
  const word =
    /\S*$/
      .exec(text.slice(from, at + 1))?.[0]
      .toLowerCase()
      .replace(/^["'“‘«(]+/, '') ?? '';
  if (abbreviations.has(word)) return true;
  if (abbreviationsThatMayEnd.has(word)) return startsLower;
  if (/^\d{1,3}\.$/.test(word) && text.slice(from, at + 1).trim() === word) return true;
  return startsLower && end - at > 1;
}

function cut(text: string, complete: boolean): { sentences: string[]; rest: string } {
  const sentences: string[] = [];
  let from = 0;
  while (from < text.length) {
    if (/\s/.test(text.charAt(from))) {
      from++;
      continue;
    }
    const end = endOfSentence(text, from, complete);
    if (end === -1) break;
    const sentence = text.slice(from, end).trim();
    if (sentence !== '') sentences.push(sentence);
    from = Math.max(end, from + 1);
  }
  return { sentences, rest: from < text.length ? text.slice(from) : '' };
}

/** The sentences of a text, trimmed, in order; markers such as [1] stay with their sentence. A line break ends a sentence. */
export function splitSentences(text: string): string[] {
  return cut(text, true).sentences;
}

/** Splits a text that arrives in chunks. A sentence is given out once nothing that follows can change where it ends. */
export class SentenceBuffer {
  #pending = '';

  /** Adds a chunk and returns the sentences that are now complete. */
  push(chunk: string): string[] {
    const { sentences, rest } = cut(this.#pending + chunk, false);
    this.#pending = rest;
    return sentences;
  }

  /** What is left when the stream ends. The buffer is empty afterwards. */
  flush(): string[] {
    const { sentences } = cut(this.#pending, true);
    this.#pending = '';
    return sentences;
  }
}
