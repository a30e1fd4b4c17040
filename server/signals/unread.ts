// What rules and classifier cannot read, so that their silence says nothing: another script, letters strewn about, pictures only. A
// person is asked to look (`unchecked`); pictures of a blade, pills or a grave without a word beside them are looked at soon.
import type { Finding } from './signal.ts';

const grave = /[\u{1f52a}\u{1f5e1}\u{1fa93}\u{1fa78}\u{1f48a}\u26b0\u{1faa6}\u{1f52b}]/u;
/** Fewer letters than this are no sentence in any script. */
const fewestLetters = 4;
const fewestWords = 6;

/** At most one finding. `seen`: the message as it looks, with what was disguised made readable (undisguise.ts). */
export function findUnread(message: string, seen: string): Finding[] {
  const letters = [...seen.matchAll(/\p{L}/gu)].length;
  const shown = message.slice(0, 300).toWellFormed();
  if (letters < fewestLetters) {
    if (!grave.test(seen)) return [];
    return [{ kind: 'crisis', level: 'urgent', quote: shown, foundBy: 'rule', confidence: 0.5, why: 'crisis.pictures', situation: 'suicide' }];
  }
  if (!isOtherScript(seen, letters) && !isStrewn(message)) return [];
  return [{ kind: 'unchecked', level: 'attention', quote: shown, foundBy: 'system', confidence: 1, why: 'screening.unread' }];
}

/** A word or name in another script may stand in a message that is read; from a third of it on too much is missed. */
function isOtherScript(seen: string, letters: number): boolean {
  const other = [...seen.matchAll(/(?!\p{Script=Latin})\p{L}/gu)].length;
  return other >= fewestLetters && other * 3 > letters;
}

function isStrewn(seen: string): boolean {
  const words = seen.match(/\p{L}+/gu) ?? [];
  return words.length >= fewestWords && words.filter((word) => word.length === 1).length * 3 > words.length * 2;
}
