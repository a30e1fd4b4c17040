// A quote is evidence: it has to stand in the message, or the finding it belongs to is void.

/** Shorter than this, a quote is found in any message and proves nothing; unless it is the whole message. */
const shortestQuote = 6;

/**
 * The sentence or sentences of a message in which a quote stands, exactly as the client wrote them; null where it does not
 * stand there. Capitals, white space and kinds of quotation marks may differ: models tidy those up.
 */
export function findQuote(message: string, quote: string): string | null {
  const wanted = tidy(quote);
  if (wanted.length < shortestQuote && wanted !== tidy(message)) return null;
  if (wanted.length === 0) return null;
  const pattern = [...wanted].map((character) => (character === ' ' ? '\\s+' : patternOf(character))).join('');
  const found = new RegExp(pattern, 'iu').exec(message);
  return found ? sentenceAround(message, found.index, found.index + found[0].length) : null;
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^["“”„«]+|["“”»]+$/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}

function patternOf(character: string): string {
  if (/['’‘`]/.test(character)) return "['’‘`]";
  if (/["“”„«»]/.test(character)) return '["“”„«»]';
  // What prompt.ts makes of a mark that a client typed.
  if (/[<‹]/.test(character)) return '[<‹]';
  return character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
}

function sentenceAround(message: string, start: number, end: number): string {
  const before = message.slice(0, start);
  const from = Math.max(...[...before.matchAll(/[.!?…]+\s+|\n+/g)].map((match) => match.index + match[0].length), 0);
  // A quote that ends in its own full stop is whole already.
  const isEnded = /[.!?…]\s*$/.test(message.slice(start, end));
  const rest = isEnded ? null : /[.!?…]+(?=\s|$)|\n/.exec(message.slice(end));
  const to = isEnded ? end : rest ? end + rest.index + rest[0].length : message.length;
  return message.slice(from, to).trim();
}
