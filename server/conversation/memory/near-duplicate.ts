// Whether two sentences of a client say the same: nothing is proposed twice, also when it was refused or thrown away. Pure.
import { toEverydayDutch } from '../everyday-dutch.ts';

/** Words that carry nothing of what was said. */
const light = new Set(
  'de het een en of van voor met bij op in aan over naar om te mijn me mij ik je dat die dit er nog ook eens wel toch maar dus heel echt zo gewoon altijd vaak vooral graag ben is zijn heb heeft ga gaat zal wil kan word doe doet als dan waar wat the a i my to of and is am it that in at for je le la les un une de du des mon ma mes et est que'.split(
    ' ',
  ),
);

function wordsOf(text: string): Set<string> {
  const plain = toEverydayDutch(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const kept = (plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !light.has(word));
  return new Set(kept.map((word) => word.replace(/(?<=\p{L}{4})(?:en|e|s|t)$/u, '')));
}

/** From this share of the words of both, two sentences say the same. */
const shareOfBoth = 0.7;
/** From this share of the shorter one, where it has words enough to tell. */
const shareOfShorter = 0.8;

/** Whether two sentences say the same, but for small words and endings. */
export function isNearDuplicate(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.size === 0 || b.size === 0) return one.trim().toLowerCase() === other.trim().toLowerCase();
  const shared = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  return shared / (a.size + b.size - shared) >= shareOfBoth || (shorter >= 3 && shared / shorter >= shareOfShorter);
}
