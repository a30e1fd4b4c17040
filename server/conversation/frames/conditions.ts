// "In de keuken gaat het goed als het vol zit": without its condition it would be said of any day. A sentence with a condition is cut in
// the condition and what it holds for, so that both come back together. Pure; understand.ts relies on it.
import { isThirdPerson, secondPersonOf } from '../dutch-verbs.ts';
import { stillDialect } from '../everyday-dutch.ts';
import { toSecondPerson, trimTalk } from '../second-person.ts';

export type Conditional = {
  /** What holds, as the client told it; empty where only the condition was understood. */
  main: string;
  /** What holds, in the second person; null where that is not certain. */
  mainTurned: string | null;
  /** "als het vol zit", in the second person. */
  condition: string;
  /** Whether the condition was told first ("als het rustig is, leg ik …"). */
  isFirst: boolean;
  /** "maar alleen", "ook" or nothing: stood before the condition. */
  only: string;
  /** Whether the client set it apart with a comma. */
  isApart: boolean;
  /** "dan ben je op je best", in the second person; null where nothing followed. */
  tail: string | null;
};

const opens =
  /(?<!\p{L})(?<!(?:hetzelfde|dezelfde|evenveel|evengoed|net|zo \p{L}+|anders|meer|beter|minder) )(als|wanneer|tenzij|zodra|zolang)(?= (?:ik|je|ge|gij|het|hij|ze|zij|er|we|wij|mijn|de|een|die|dat|iemand|niemand|iedereen|alles|iets|mensen|klanten|kinderen|collega's)(?!\p{L}))/iu;
const subject = /^(?:ik|je|ge|het|hij|ze|zij|er|we|wij|dat|mijn|de|die|iedereen|niemand|alles)$/iu;
const ofClient = /(?<!\p{L})(?:ik|mij|me|mijn|mezelf|we|wij|ons|onze)(?!\p{L})/iu;
const isVerb = (word: string): boolean => isThirdPerson(word) || secondPersonOf(word) !== null || /^mee[- ]?(?:eet|gaat|doet|kijkt|werkt|komt)$/u.test(word);
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}'-]/gu, '');

/** To the client; what speaks of anybody ("als je het goed uitlegt") stays so. */
function turned(text: string): string | null {
  if (stillDialect.test(` ${text} `) || /["“”?]/u.test(text)) return null;
  if (ofClient.test(text)) return toSecondPerson(text)?.text ?? null;
  const general = text.replace(/(?<!\p{L})(?:ge|gij|u)(?!\p{L})/giu, 'je').replace(/(?<!\p{L})(?:uw|uwe|uwen)(?!\p{L})/giu, 'je');
  return general.charAt(0).toLowerCase() + general.slice(1);
}

/** "Een leerling die al jaren denkt dat hij dom is ineens een bewijs snapt": without what is told of it on the way. */
const withoutAside = (condition: string): string =>
  condition.split(' ').length > 9 ? condition.replace(/ (?:die|dat) [^,]{3,50} (?=(?:ineens|plots|eindelijk|toch|dan|opeens) )/u, ' ') : condition;

/** Where the main clause begins after a condition: a verb with its subject behind it. */
function borderIn(words: readonly string[]): number {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma > 1 && isVerb(bare(words[comma + 1] ?? '')) && subject.test(bare(words[comma + 2] ?? ''))) return comma + 1;
  for (let i = 3; i < words.length - 1; i++)
    if (
      isVerb(bare(words[i] ?? '')) &&
      subject.test(bare(words[i + 1] ?? '')) &&
      (bare(words[i + 1] ?? '') === 'ik' || words.slice(1, i).some((word) => isVerb(bare(word))))
    )
      return i;
  return -1;
}

/** The condition of a sentence with what it holds for; null where there is none, or where it cannot be said back for certain. */
export function conditionalOf(sentence: string): Conditional | null {
  const whole = trimTalk(sentence);
  const found = opens.exec(whole);
  if (!found) return null;
  const before = whole.slice(0, found.index).trim();
  const after = whole.slice(found.index).split(/\s+/);
  const border = borderIn(after);
  const [, main0 = '', only = ''] =
    /^(.*?)[\s,]*((?:maar )?(?:alleen|enkel)|tenminste|ook|zelfs|vooral|zeker|behalve)?$/iu.exec(before.replace(/,$/u, '')) ?? [];
  const leans = /^(?:dan|anders|daar)$/u.test(bare(after[border - 1] ?? ''));
  if (border === -1 || (leans && main0 !== '')) {
    const [condition = '', ...rest] = after.join(' ').split(/,\s+/u);
    if (main0 === '' || /(?:^|\s)(?:en|of|dat|omdat)$/iu.test(main0)) return null;
    const told = turned(withoutAside(condition));
    const follows = /^(?:dan|anders|daar) /iu.test(rest[0] ?? '') ? turned(rest[0] ?? '') : null;
    if (
      told === null ||
      !condition
        .split(' ')
        .slice(1)
        .some((word) => isVerb(bare(word)))
    )
      return null;
    // Of two things that are told next to each other it holds for the last.
    const main = /^.+(?:\s(?:en|maar|want)|,)\s+((?:ik|het|hij|ze|zij|dat|mijn|dan|daar|we) .+)$/iu.exec(main0)?.[1] ?? main0;
    return { main, mainTurned: turned(main), condition: told, isFirst: false, only: only.toLowerCase(), isApart: before.endsWith(','), tail: follows };
  }
  const condition = after
    .slice(0, leans ? border - 1 : border)
    .join(' ')
    .replace(/,$/u, '');
  const main =
    after
      .slice(border)
      .join(' ')
      .split(/,\s+|\s+(?=(?:maar|want|en (?:ik|dat|dan|nu)) )/u)[0] ?? '';
  const told = turned(condition);
  const held = ofClient.test(main) ? (toSecondPerson(`dan ${main}`)?.text.replace(/^dan /u, '') ?? null) : turned(main);
  if (
    told === null ||
    held === null ||
    !condition
      .split(' ')
      .slice(1)
      .some((word) => isVerb(bare(word)))
  )
    return null;
  return { main, mainTurned: held, condition: told, isFirst: true, only: '', isApart: true, tail: null };
}
