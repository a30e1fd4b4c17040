// What somebody typed, pasted or brought, without the characters that no reader sees and that a database or a screen stumbles over. Pure.

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that have no place in a text
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;
/** They turn round the writing of what stands behind them, also what is not theirs: a date, a button. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const visible = /[^\s\p{Cf}\p{M}]/u;

/** A text of many lines: line ends as one sign, no control characters, no half of a character. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed();

/** A text of one line; empty when there is nothing in it to see. */
export function tidyLine(text: string): string {
  const line = tidyText(text).replace(turns, '').replace(/\s+/g, ' ').trim();
  return visible.test(line) ? line : '';
}

/** The first part of a line, in UTF-16 units as lengths are counted everywhere, without half an emoji at its end. */
export const firstOf = (line: string, most: number): string => line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
