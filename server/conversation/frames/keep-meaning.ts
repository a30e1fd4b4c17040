// The worst fault of a mirror is to say the opposite of what was said. What is said back keeps every word that turns the sense of the
// clause it stands for: denial, degree, time gone by, doubt, condition. Pure; every frame passes through here.

/** Each group is one meaning; whichever of its words stood in the clause, one of them has to stand in what is said back. */
const turning: readonly RegExp[] = [
  /(?<!\p{L})(?:niet|geen|niets|nooit|niemand|nergens|nauwelijks|amper|zonder|noch|weigert?|weigerde)(?!\p{L})/giu,
  /(?<!\p{L})(?:minder|amper|nauwelijks|bijna)(?!\p{L})/giu,
  /(?<!\p{L})(?:vroeger|destijds|toen|ooit|geleden|was|waren|had|hadden|deed|werd|werkte|kon|mocht|moest|wou|wilde|vond|kreeg|ging|zat|stond|gaf|hield|voelde|miste|dacht|droomde)(?!\p{L})/giu,
  /(?<!\p{L})(?:misschien|wie weet|mogelijk|twijfelt?|denkt?)(?!\p{L})/giu,
  /(?<!\p{L})(?:soms|af en toe|een beetje)(?!\p{L})/giu,
  /(?<!\p{L})(?:als|tenzij|behalve|indien|stel)(?!\p{L})/giu,
  /(?<!\p{L})(?:zou|zouden)(?!\p{L})/giu,
  /(?<!\p{L})alleen(?! maar)(?!\p{L})/giu,
  /(?<!\p{L})(?:niet|geen|niets|nooit)(?: \p{L}+){0,5} meer(?!\p{L})/giu,
];
/** Ways to keep a meaning in other words. */
const kept: Record<number, RegExp> = {
  2: /(?<!\p{L})(?:ge\p{Ll}{3,}|ver\p{Ll}+|be\p{Ll}+|ont\p{Ll}+|\p{Ll}+ge\p{Ll}+(?:d|t|en)|vroeger)(?!\p{L})/iu,
  3: /(?<!\p{L})(?:misschien|denk je|twijfel|of)(?!\p{L})/iu,
  6: /(?<!\p{L})(?:liever|graag|liefst|wil|idee)(?!\p{L})/iu,
};
const denials = turning[0] as RegExp;
const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/**
 * Whether `said` may stand for `told`.
 * @param told the clause in the second person
 * @param loose meanings, by number, that the frame itself accounts for
 */
export function keepsMeaning(told: string, said: string, loose: readonly number[] = []): boolean {
  if (count(denials, told) !== count(denials, said)) return false;
  return turning.every((pattern, i) => {
    if (i === 0 || loose.includes(i)) return true;
    if (count(pattern, told) === 0) return i === 2 || count(pattern, said) === 0 || (kept[i]?.test(told) ?? false) || i === 3 || i === 6;
    return count(pattern, said) > 0 || (kept[i]?.test(said) ?? false);
  });
}
