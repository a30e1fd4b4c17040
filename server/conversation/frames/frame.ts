// A frame is what a clause of the client comes down to, with several natural ways to say it back in fewer words than were used.
// The rules are data (see the other files of this folder); this file fills them, and throws away whatever would not be true or not be Dutch.
import { secondPersonOf, thirdPersonForms } from '../dutch-verbs.ts';
import { type Clause, isForeignInside } from './clause.ts';
import { keepsMeaning } from './keep-meaning.ts';

export type Frame = {
  name: string;
  at: number;
  sentence: number;
  joint: string;
  weight: number;
  /** Ways to say it back, lower case, without a closing stop. */
  says: readonly string[];
  /** The same without a verb of its own ("drie fouten gezien"): for in front of or after another. */
  fragments: readonly string[];
  /** The same as part of a longer sentence, with a verb: for a summary. Null where it only stands on its own. */
  clause: string | null;
  /** What it is about, as a noun phrase; null where it is about no thing. */
  thing: string | null;
};

export type FrameRule = {
  name: string;
  weight: number;
  when: RegExp;
  /** Templates; "~" in front marks one without a verb, "=" one for a summary only. */
  says: readonly string[];
  /** Meanings (keep-meaning.ts) that the rule accounts for itself. */
  loose: readonly number[];
  /** Whether the clause before has to name the thing ("dat is mij afgepakt"): {b}. */
  looksBack: boolean;
};

/** Spelled out in every rule file as short as this: a name, a weight, a pattern on the plain second person, and ways to say it. */
export const rule = (
  name: string,
  weight: number,
  when: string,
  says: readonly string[],
  more: { loose?: readonly number[]; looksBack?: boolean } = {},
): FrameRule => ({ name, weight, when: new RegExp(`^(?:${expand(when)})$`, 'u'), says, loose: more.loose ?? [], looksBack: more.looksBack ?? false });

/** Small words that may stand between, and shorthands for words that mean the same in a pattern. */
const shorthands: Record<string, string> = {
  '<>': '(?:(?:al|nu|nog|zo|daar|er|hier|veel|meer|het meest|vooral|altijd|nog altijd|heel|soms|vaak|de laatste tijd|elke dag|best|er wel|daarvan) )*',
  '<leuk>':
    '(?<a>(?:het )?(?:leuk|leukst|plezant|plezantst|fijn|fijnst|tof|tofst|wijs|zalig|mooi|mooist|boeiend|boeiendst|interessant|interessantst|geweldig|heerlijk|schoon|schoonst|goed|top|spannend|belangrijk|belangrijkst)e?)',
  '<lastig>':
    '(?<a>(?:het )?(?:te )?(?:saai|saaist|lastig|lastigst|moeilijk|moeilijkst|zwaar|zwaarst|erg|ergst|vervelend|vervelendst|jammer|spijtig|stom|vreselijk|verschrikkelijk|eentonig|vermoeiend|frustrerend|oneerlijk|onrechtvaardig|stresserend|stressvol|eng|raar|dom|slopend|vernederend|pijnlijk|ambetant|verschrikkelijk|triest))',
  '<voel>':
    '(?:zo )?(?<f>(?:(?:te|een beetje|wat|nogal|niet|niet meer|vooral|nog altijd|altijd|best|minder|meer) )*(?:blij|moe|doodmoe|gelukkig|kwaad|boos|woest|bang|zenuwachtig|verdrietig|triest|enthousiast|rustig|rustiger|gerust|onzeker|ongelukkig|gestresseerd|gespannen|gefrustreerd|ambetant|ontgoocheld|teleurgesteld|eenzaam|beschaamd|jaloers|trots|fier|content|tevreden|opgelucht|dankbaar|nieuwsgierig|schuldig|goed|slecht|beter|uitgeput|leeg|op|nutteloos|dom|klein|gekwetst|machteloos|vernederd|overdonderd|verloren|ongemakkelijk|verward|zelfzeker|sterk|kapot))',
  '<wie>':
    "(?<w>(?:je|jullie|de|een|die|haar|zijn) (?:\\p{L}+e )?[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?|\\p{Lu}[\\p{L}'-]+|hij|ze|zij|iedereen|iemand|ze allemaal|mensen|de mensen)",
  '<x>': '(?<x>[^,;:]+?)',
};
function expand(source: string): string {
  return source.replace(/(?<!\(\?)<(?:x|leuk|lastig|voel|wie)?>/gu, (short) => shorthands[short] ?? short);
}

const pronoun =
  /^(?:het|dat|dit|er|daar|hier|die|deze|hem|haar|hen|hun|ze|zij|hij|je|jou|iets|alles|niets|zo|wat|mezelf|jezelf|elkaar|dat allemaal|het allemaal|dat zelf|het zelf)$/u;
const cutTail = /(?:,| (?:omdat|want|maar|zodat|terwijl|waardoor|waarbij|tenzij|als je|en (?:dat|dan|nu|je|het|ik) )).*$/u;

/** Without the place or time that hangs on its end, for as long as it is too long; null where that does not help. */
export function withoutTail(text: string, longest: number, least: number): string | null {
  let short = text;
  while (short.split(' ').length > longest) {
    const whole = short;
    const cut = /^(.+) (?:in|op|bij|tijdens|aan|na|voor|met|tussen|binnen|van|naar|door|over|tegen) (?:(?!te |om ).)+$/u.exec(short)?.[1];
    // The verb at the end belongs to what is kept.
    if (
      /^je (?:hebt|bent|had|was|kan|kon|wil|wou|moet|zou|gaat|mag|mocht|zal|denkt eraan) /u.test(whole) &&
      /(?:(?:^| )(?:ge|be|ver|ont|her)\p{Ll}+|en)$/u.test(whole)
    )
      return null;
    // A clause that hangs on a word is not cut in its middle; nor does anything end in its verb.
    if (
      cut !== undefined &&
      (/ (?:die|dat|waar|wat|waarin|of|om|als|hoe) /u.test(` ${cut.split(' ').slice(1).join(' ')} `) || thirdPersonForms.has(cut.split(' ').at(-1) ?? ''))
    )
      return null;
    if (
      cut === undefined ||
      cut.split(' ').length < least ||
      /(?:^|\s)(?:om|te|dat|of|en|zin|goed|trots|fier|bang|zo|niet|meer|de|het|een|van|met|op|in|je|die|nu|waar|wat|dan|behalve|maar|heel)$/u.test(cut)
    )
      return null;
    if (/(?:^|\s)(?:einde|begin|midden|helft|loop|rest|deel|kant)$/u.test(cut)) return null;
    short = cut;
  }
  return short;
}

/** A thing, or something to do: no pronoun that only the sentence before explains, no clause. */
function thingOf(text: string, longest: number): string | null {
  const whole = text
    .replace(cutTail, '')
    .replace(/(?: (?:of zo|en zo|zo|hé|he|en|maar|of|dat|die|wel|allemaal))+$/u, '')
    .trim();
  // "te" belongs to a verb at the end: what it closes is not cut.
  // Nor is what somebody does: "met een klant aan tafel zitten".
  const isDeed = /^(?:met|voor|bij|naar|in|aan) .+ \p{Ll}{3,}en$/u.test(whole) && whole.split(' ').length <= longest + 2;
  const thing = isDeed || /(?:^|\s)te \p{L}+n(?:$| \p{L}+n$)/u.test(whole) ? whole : (withoutTail(whole, longest, 2) ?? whole);
  if (thing === '' || pronoun.test(thing) || thing.split(' ').length > longest + (isDeed ? 2 : thing === whole ? 1 : 0) || isForeignInside(thing)) return null;
  if (/^(?:om|of|dat|als|hoe|waarom|wanneer|omdat|want|maar|en|te|toen|niet|daar|daarom|daardoor|er|hier|nu|dan)(?: |$)/u.test(thing)) return null;
  // "de chef je": a pronoun without what follows it; or a clause that was taken for a thing.
  if (
    /(?:^|\s)(?:je|jullie|de|het|een|en|van|in|op|te|met|niet|nooit|helemaal|heel|zo)$/u.test(thing) ||
    /(?:^|\s)(?:je|hij|ze|het) (?:bent|hebt|was|had|is|heeft|kan|wil|moet|zou|doet)(?=\s|$)/u.test(thing)
  )
    return null;
  return /["“”?]/u.test(thing) ? null : thing;
}

const parts =
  'aan|achter|af|bij|binnen|buiten|door|in|klaar|langs|los|mee|na|neer|onder|op|over|rond|samen|tegen|terug|thuis|toe|uit|vast|verder|vol|voor|vooruit|weg|stil';
/** "mensen aan het loket te helpen" -> "mensen aan het loket helpen"; "dingen uit te leggen" -> "dingen uitleggen". */
export function withoutTe(text: string): string {
  return text.replace(new RegExp(`(?<=^|\\s)(${parts}) te (?=\\p{Ll}+n(?:$|[ ,]))`, 'u'), '$1').replace(/(?<=^|\s)te (?=\p{Ll}+n(?:$|[ ,]))/u, '');
}

/** "nieuwe collega's inwerken" -> "het inwerken van nieuwe collega's". */
function asNoun(thing: string): string {
  const [, object, verb] = /^((?:\p{L}+e )(?:\p{L}+(?:'s|en|s)))( \p{L}{4,}en)$/u.exec(thing) ?? [];
  return object && verb ? `het${verb} van ${object}` : thing;
}

/** "ze zeggen dat je te veel kost voor die rol" -> "ze zeggen dat je te veel kost": a place after the verb can go. */
function withoutLastPlace(text: string): string {
  const [, rest, verb] = /^(.+ (\p{Ll}+)) (?:in|op|bij|voor|van|met|naar|tijdens|binnen) (?:de|het|een|die|dat|mijn|je|deze|dit) \p{L}+$/u.exec(text) ?? [];
  return rest !== undefined && verb !== undefined && (thirdPersonForms.has(verb) || secondPersonOf(verb) !== null) ? rest : text;
}

/** The slots of a match; null where one of them cannot be said back. */
function slotsOf(groups: Readonly<Record<string, string | undefined>>, clause: Clause): Record<string, string> | null {
  const slots: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups)) {
    if (value === undefined) continue;
    const text = value.trim();
    if (text === '') continue;
    if (name === 'x' || name === 'y' || name === 'z') {
      const thing = thingOf(text, 8);
      if (thing === null) return null;
      slots[name] = thing;
    } else if (name === 't') {
      // "om mensen te helpen": said back with and without "te".
      const thing = thingOf(text, 8);
      if (thing === null || !/(?:^|\s)te \p{L}+n(?:$|\s)/u.test(thing)) return null;
      slots.t = thing;
      slots.i = withoutTe(thing);
    } else if (name === 'c') {
      const cut = text.split(' ').length > 9 ? text.replace(/(?:,| (?:om|zonder|omdat|want|terwijl|zodat|tegen|zeker|vooral) ).*$/u, '') : text;
      const short = cut.split(' ').length > 9 ? withoutLastPlace(cut) : cut;
      if (!clause.isCertain || short.split(' ').length > 9 || short.split(' ').length < 2) return null;
      slots.c = short;
    } else if (name === 'p') {
      const short = withoutTail(text, 5, 2);
      if (short === null || isForeignInside(short)) return null;
      slots.p = short;
    } else {
      if (isForeignInside(text) || text.split(' ').length > 5) return null;
      slots[name] = text;
    }
  }
  return slots;
}

/** Slots that hold a degree ("vooral", "nog", "graag"): where none was told, nothing stands there. */
const degrees = new Set(['m', 'g', 'n']);

function fill(template: string, slots: Readonly<Record<string, string>>): string | null {
  let missing = false;
  const text = template.replace(/\{(\w)\}/gu, (_, name: string) => {
    const value = slots[name];
    if (value === undefined && !degrees.has(name)) missing = true;
    return value ?? '';
  });
  // "Gevraagd door ze" is no Dutch.
  if (/(?<!\p{L})(?:door|van|aan|over) (?:ze|zij|hij|iedereen die)(?!\p{L})/u.test(text)) return null;
  return missing ? null : text.replace(/\s+/gu, ' ').replace(/ ,/gu, ',').trim();
}

/** The way of saying that can be part of a longer sentence: with "je" in front where there is one. */
export function clauseAmong(says: readonly string[]): string | null {
  const fit = says.filter((said) => !/[:"]|, (?:zeg|denk|vertel|merk) je$|, zo voelt het$/u.test(said));
  return fit.find((said) => said.startsWith('je ')) ?? fit[0] ?? null;
}

/** The frame that a rule sees in a clause, or null. `thing` is what the clause before was about. */
export function applyRule(given: FrameRule, clause: Clause, thing: string | null): Frame | null {
  const match = given.when.exec(clause.core);
  if (!match || (given.looksBack && thing === null)) return null;
  const slots = slotsOf(match.groups ?? {}, clause);
  if (slots === null) return null;
  if (given.looksBack && thing !== null) slots.b = thing;
  if (slots.x !== undefined) slots.h = asNoun(slots.x);
  const says: string[] = [];
  const fragments: string[] = [];
  let summed: string | null = null;
  for (const template of given.says) {
    const said = fill(template.replace(/^[~=]/u, ''), slots);
    if (said === null || !keepsMeaning(`${clause.front} ${clause.core}`, said, given.loose)) continue;
    // Only whole words of the frame's own are sure where the clause as a whole is not.
    if (template.startsWith('=')) summed ??= said;
    else if (template.startsWith('~')) fragments.push(said);
    else says.push(said);
  }
  if (says.length + fragments.length === 0) return null;
  return {
    name: given.name,
    at: clause.at,
    sentence: clause.sentence,
    joint: clause.joint,
    weight: given.weight,
    says,
    fragments,
    clause: summed ?? clauseAmong(says),
    thing: slots.x ?? slots.b ?? slots.i ?? null,
  };
}
