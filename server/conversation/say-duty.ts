// "Je moet …" is never said to a client, not even as an echo (VOICE.md). What weighs on them is reported instead: "je vertelt dat je elke dag
// vijftien mensen moet opbellen"; what they are thinking of is called that: "je denkt eraan om iets anders te zoeken".
import type { Mirrored } from './second-person.ts';

/** Parts that split off an infinitive ("uit te zoeken"), and what may follow them: only what is surely a verb of its own. */
const parts = 'aan|af|bij|in|mee|na|op|terug|toe|uit|weg|rond|samen|vast|binnen|los|langs|voor|door|over';
const verbs =
  'lopen|bellen|zoeken|gaan|komen|nemen|doen|maken|kijken|vragen|schrijven|sturen|leren|werken|geven|zetten|leggen|spreken|praten|denken|lezen|brengen|houden|stellen|wachten|passen|bouwen|stappen|halen|staan|vallen|voeren|zeggen|geven';
const joined = new RegExp(`^(${parts})(${verbs})$`, 'u');
/** Verbs that look as if they could be split, and may not be. */
const whole = /^(?:overleggen|onderzoeken|voorkomen|doorgaan met|overwegen|voorstellen aan|overkomen|voorzien|doorlopen)$/;

const endsInfinitive = (word: string): boolean =>
  /^\p{Ll}{2,}(?:en|aan|oen|ien|ijn)$/u.test(word) &&
  !/^(?:een|geen|mensen|kinderen|dingen|dagen|jaren|uren|alleen|meteen|eigen|samen|zeggen dat|iedereen|tussen|binnen|buiten|tegen|boven|morgen)$/.test(word);
const tailBegins = /^(?:of|om|dat|wat|hoe|waar|wie|wanneer|waarom|als|zodat|omdat|in|op|bij|met|naar|voor|aan|van|tot)$/;

/** Where the cluster of infinitives ends that belongs to the modal verb: -1 when that is not certain. */
function infinitiveAt(words: readonly string[]): number {
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]?.replace(/,$/, '');
    if (endsInfinitive(word.replace(/,$/, '')) && (next === undefined || word.endsWith(',') || tailBegins.test(next))) return i;
  }
  return -1;
}

/**
 * What is said of a duty or a thought, or null where the sentence holds neither or is not certain.
 * @param mirrored a statement in the second person, lower case, without a closing stop
 */
export function sayDuty(mirrored: string): Mirrored | null {
  const musing = /^misschien (?:moet|ga|zou|kan) je (?:toch |eens |maar |beter |nog )*(?:kunnen |moeten )?(.+)$/u
    .exec(mirrored)?.[1]
    ?.replace(/ (?:moeten|kunnen) (?=\p{Ll}+en(?:,|$| ))/u, ' ');
  if (musing) {
    const thought = toOmTe(musing);
    return thought === null ? null : { text: `je denkt eraan om ${thought}`, inverted: `denk je eraan om ${thought}` };
  }
  const should = /^je zou (.{2,50}) moeten (\p{Ll}+en(?:,? .{2,40})?)$/u.exec(mirrored);
  if (should) return { text: `je vertelt dat je ${should[1]} zou moeten ${should[2]}`, inverted: `vertel je dat je ${should[1]} zou moeten ${should[2]}` };
  const duty = /^(?:(nu|elke dag|daarna|soms|eerst|dan|altijd|toch) )?(?:je moet|moet je) (.+)$/u.exec(mirrored);
  if (!duty?.[2] || /^(?:ook |wel )?(?:niet|niets|er)(?: |$)/.test(duty[2])) return null;
  const words = duty[2].split(' ');
  const at = infinitiveAt(words);
  // "Je vertelt dat je moet kiezen" would still read as an order.
  if (at < 1 || words.length > 18) return null;
  const front = duty[1] && duty[1] !== 'dan' ? `${duty[1]} ` : '';
  const text = `dat je ${front}${words.slice(0, at).join(' ')} moet ${words.slice(at).join(' ')}`;
  return { text: `je vertelt ${text}`, inverted: `vertel je ${text}` };
}

/** "iets anders zoeken" -> "iets anders te zoeken"; null where the place of "te" is not certain. */
function toOmTe(phrase: string): string | null {
  const words = phrase.split(' ');
  const at = infinitiveAt(words);
  if (at === -1 || words.length > 16) return null;
  const before = at > 0 && /^(?:gaan|komen|laten|blijven|leren)$/.test(words[at - 1] ?? '') ? at - 1 : at;
  const verb = words[before] ?? '';
  const split = before === at && !whole.test(verb) ? joined.exec(verb) : null;
  if (!split && before === at && new RegExp(`^(?:${parts})\\p{Ll}{4,}en$`, 'u').test(verb) && !whole.test(verb)) return null;
  return [...words.slice(0, before), split ? `${split[1]} te ${split[2]}` : `te ${verb}`, ...words.slice(before + 1)].join(' ');
}
