// A piece of a pattern that counts in small letters and capitals, inside a pattern where the rest does not. V8 has `(?i:…)` for that, and
// once it compiled such a pattern to machine code it stopped finding some of what it found before (Node 24.21, in-any-letters.test.ts): for
// what hides names that is a leak. So each letter says both of its forms. Pure.

/** The pattern with every letter in both its forms; what stands behind a backslash stays. */
export function inAnyLetters(pattern: string): string {
  return pattern.replace(/\\p\{[^}]+\}|\\.|\p{L}/gsu, (piece) => {
    if (piece.startsWith('\\')) return piece;
    const [small, big] = [piece.toLowerCase(), piece.toUpperCase()];
    return small === big || small.length !== piece.length || big.length !== piece.length ? piece : `[${small}${big}]`;
  });
}
