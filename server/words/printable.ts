// What of a person's words can stand in a document: without the characters that no font shows or that turn a line around. Pure.

/** In every text of it; a line break or a tab inside a text becomes a space. Bytes stay as they are. */
export function withoutControls<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '') as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (value instanceof Uint8Array) return value;
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)])) as T;
  return value;
}

export const withoutEmoji = (text: string): string =>
  text.replace(/ ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+/gu, '');
