// The lines of a counsellor as sentences, in their order; the place of each is what a proposal points to. The screen counts the same way. Pure.

export function sentencesOf(lines: string): string[] {
  return lines
    .split(/\n+|(?<=[.!?;])\s+(?=\S)/u)
    .map((sentence) => sentence.replace(/^\s*(?:[-•*–]\s*|\d{1,2}[.)]\s+)/u, '').trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
