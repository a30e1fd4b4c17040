// When two sentences are the same one. Pure.

/** A sentence reduced to what makes it the same sentence: letters and digits, lower case, without markers. */
export function sameSentenceKey(sentence: string): string {
  return sentence
    .replace(/\[\d+\]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
