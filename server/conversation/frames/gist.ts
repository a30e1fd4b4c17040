// What no frame is sure of, in fewer words all the same: the clause without what hangs on it, or without the verb that only carries it.
import { alsoOtherWord, secondPersonOf, thirdPersonForms } from '../dutch-verbs.ts';
import { sayDuty } from '../say-duty.ts';
import { type Clause, isForeignInside } from './clause.ts';
import { clauseAmong, type Frame, withoutTail } from './frame.ts';
import { keepsMeaning } from './keep-meaning.ts';

/** More words than this is an echo, not a gist. */
const longest = 12;
/** Up to this many words nothing is taken off. */
const enough = 8;
const countWords = (text: string): number => text.split(/\s+/).length;

/** Ends a clause without loss: a place, a time, an elaboration. */
const hangsOn =
  /^(.{12,}?)(?:,? (?:zeker|vooral|bijvoorbeeld|bv|zoals|aangezien|ook|onder andere) .+|,? (?:waarbij|waardoor|waarin|waarvan|zodat|terwijl|omdat|want|maar|en dan|en toen|en nu|zonder dat|als|toen|nu|sinds) .+|, .+|: .+)$/u;
const tailPlace =
  /^(je (?!(?:werkt|woont|zit|staat|bent|denkt|gelooft|houdt|wacht|kijkt|gaat|was|hebt last|hebt zin|praat) )\p{L}+ .{8,}?) (?:in|op|bij|tijdens|aan|na|voor|met|tussen|binnen) (?:de|het|een|mijn|je|die|dat|deze|jullie|ons) \p{L}+(?: \p{L}+)?$/u;
const participle = /^(?:ge(?!ld$|val$|voel$|woon$|sprek)\p{Ll}{3,}|\p{Ll}{2,5}ge\p{Ll}{3,}|(?:be|ver|ont|her)\p{Ll}{3,}(?:d|t|en))$/u;

/** "je hebt drie fouten in het voorstel gezien" -> "drie fouten gezien". */
function withoutAuxiliary(core: string): string | null {
  const [, rest] = /^je (?:hebt|bent|had) (?!dat |het |er |daar |hem |haar |hen |die |dit |ze )(.+)$/u.exec(core) ?? [];
  if (!rest || /,| (?:en|maar|dat|om|of|die|omdat|als|toen) /u.test(rest)) return null;
  const words = rest.split(' ');
  const last = words.at(-1) ?? '';
  // "je hebt je ingeschreven voor een cursus lassen"
  const after = /^(?:je )?((?:ge|in|aan|op|af|mee|uit|over|be|ver)\p{Ll}+(?:d|t|en) (?:voor|naar|bij|met|als|op|in) .+)$/u.exec(rest)?.[1];
  if (after !== undefined && participle.test(after.split(' ')[0] ?? '')) return after;
  return words.length >= 2 && participle.test(last) && !/^(?:je|zo|al|de laatste)(?: |$)/u.test(rest) ? rest : null;
}

/** "je moet elke dag vijftien mensen opbellen om …" -> "elke dag vijftien mensen opbellen, dat moet". */
function ofDuty(core: string): string[] {
  const [, rest] = /^je vertelt dat je (.+)$/u.exec(core) ?? /^je moet (.+)$/u.exec(core) ?? [];
  if (!rest) return [];
  const words = rest.replace(/ om .*$/u, '').split(' ');
  const at = words.indexOf('moet');
  const bare = (at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 1)]).join(' ').replace(/^(?:er|het|dat) /u, '');
  return /\p{Ll}{3,}n(?: \p{L}+)?$/u.test(bare) && countWords(bare) >= 2 && countWords(bare) <= 8 && !/(?:^|\s)(?:niet|geen)(?:\s|$)/u.test(bare)
    ? [`${bare}, dat moet`, `${bare}: dat moet`]
    : [];
}

/** Shorter forms of a clause, the shortest first. */
function shorterForms(told: string): string[] {
  // "Je hebt drie opties: blijven bij de stad": a list that was cut is not begun.
  const core = /^(je (?:\p{L}+ ){1,4}(?:opties|mogelijkheden|keuzes|dingen|redenen|pistes)): .+$/u.exec(told)?.[1] ?? told;
  if (countWords(core) <= enough || /^(?:als|toen|omdat|wanneer|terwijl|sinds|nu|hoewel|zolang) /u.test(core)) return [core];
  const head = hangsOn.exec(core)?.[1];
  const forms = [core];
  if (
    head !== undefined &&
    countWords(head) >= 3 &&
    !thirdPersonForms.has(head.split(' ').at(-1) ?? '') &&
    !/(?:^|\s)(?:dat|of|die|om|van|met|voor|zo|het|als|te|een|de|en|maar|behalve|dan|je|nu|toen|alleen|enkel|juist|net|pas|vooral)$/u.test(head)
  )
    forms.unshift(head);
  const placed = tailPlace.exec(forms[0] ?? '')?.[1];
  // "Gevallen en ligt in het ziekenhuis": without its place the verb says nothing.
  if (placed !== undefined && countWords(placed) >= 4 && !/ en \p{Ll}+$/u.test(placed)) forms.unshift(placed);
  const short = withoutTail(forms.at(-1) ?? core, longest - 1, 4);
  if (short !== null && !/^je (?:werkt|woont|zit|staat|bent|denkt|gelooft|houdt|wacht|kijkt|gaat|was) /u.test(short)) forms.unshift(short);
  return [...new Set(forms)];
}

/** Leans on something that only the sentence before it names, or says nothing on its own. */
const leans = /^(?:dat|die|daar|dit|er|dan|zo|het|hij|ze|zij|toen|om|als|wat|waar|wie|hoe|of|omdat|terwijl|zodat|hoewel)(?=\s|$)/u;

/** "Ik ben Farid", "ik ben 36 jaar": who somebody is, known once it is said. */
const isIntroduction =
  /^(?:ik ben|ik heet|mijn naam is) (?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)?(?:,? ?(?:en )?(?:ik ben )?\d{1,2}(?: jaar)?(?: oud)?)?[.,!]*$/u;

/** The gist of a clause, or null where it cannot be said with certainty. */
export function gistOf(clause: Clause): Frame | null {
  if (/^laat ik /iu.test(clause.told) || isIntroduction.test(clause.told)) return null;
  // Not knowing, alone: what comes after it says why.
  if (/^(?:(?:ja|goh|ach|pff+) )?(?:ik weet (?:het )?|weet ik (?:het )?)(?:ook |nog )?niet$/iu.test(clause.told.replace(/[.,!\s]+$/u, ''))) return null;
  if (/^(?:\p{L}+ ){1,3}(?:heeft|hebt|hebben|is|bent) (?:ook |dat )?gedaan$/iu.test(clause.core)) return null;
  if (!clause.isCertain || isForeignInside(clause.core) || (/^(?:als|toen|wanneer|zolang) /u.test(clause.core) && !clause.core.includes(','))) return null;
  const duty = ofDuty(clause.core);
  const isDuty = /(?:^|\s)je moet(?=\s|$)|(?:^|\s)moet je(?=\s|$)/u.test(clause.core);
  const says: string[] = [];
  const fragments: string[] = [];
  if (isDuty && duty.length === 0) {
    const told = sayDuty(clause.core)?.text;
    if (told && countWords(told) <= 13) says.push(told);
  }
  if (!isDuty) {
    // A thing or a word in front that was moved stays where the client put it.
    const isMoved = clause.front === '' && clause.core.startsWith('je ') && !/^(?:je|sinds|nu|omdat|terwijl|hoewel|doordat|aangezien) /u.test(clause.whole);
    for (const form of isMoved ? shorterForms(clause.whole) : [...shorterForms(clause.core), ...(clause.front === '' ? [] : shorterForms(clause.whole))]) {
      const bare = withoutAuxiliary(form);
      if (bare !== null && countWords(bare) <= 8 && keepsMeaning(`${clause.front} ${form}`, bare, [2])) fragments.push(bare);
      if (countWords(form) <= longest && countWords(form) >= 3 && keepsMeaning(`${clause.front} ${form}`, form)) says.push(form);
    }
  }
  says.push(...duty);
  if (duty.length > 0) fragments.push((duty[0] ?? '').replace(/[,:] dat moet$/u, ''));
  if (says.length + fragments.length === 0) return null;
  const weight = leans.test(clause.core) ? 0.5 : /(?:^|\s)je(?=\s|$)/u.test(clause.core) ? 3 : 1.5;
  return {
    name: 'gist',
    at: clause.at,
    sentence: clause.sentence,
    joint: clause.joint,
    // "Met al haar recepten, dat heb ik zelf gedaan": what hangs in front says little without the clause before it.
    weight:
      weight -
      (countWords(clause.core) > 14 || countWords(clause.core) <= 3 ? 1 : 0) -
      (clause.at > 0 && /^(?:met|zonder|voor|van) (?:al|mijn|je|zijn|haar|hun|de|het|een) /u.test(says[0] ?? '') ? 2.5 : 0),
    says,
    fragments,
    clause: clauseAmong(says),
    thing: null,
  };
}

const verbs =
  /(?<!\p{L})(?:ik|je|jij|jullie|ge|gij|u|we|wij|hij|zij|ze|is|was|zijn|waren|heeft|hebben|had|kan|kon|wil|wou|moet|mag|zal|zou|wordt|werd|gaat|doet|vind|ben|heb|weet)(?!\p{L})/iu;
const empty =
  /^(?:goe[dit]\p{L}*(?:dag|morgen|middag|avond)|ja|nee|neen|ok|oke|oké|goed|misschien|weet|geen idee|niets|niks|soms|altijd|nooit|hallo|dag|hey|hoi|bedankt|merci|dank|tot|doei|later|zeker|natuurlijk|inderdaad|klopt|idk|punt|voila|klaar|basta|goh|tja|euh|anders|ook|nog|daar|hier|nu|dan|straks|allez|allee|gelijk|super|prima|top|dan (?:je|mijn) vraag|eerste ding|iets anders|vandaar|soit|echt|ironisch|helder|duidelijk|sorry|allez|alle|zogezegd|toch|mevrouw|meneer|mijnheer|ei|ej|salut?|salu|hoe ist|zeg(?:gen|t)?|serieus|voor het woord)(?:[ ,].*)?$/iu;
/** Opens what hangs on something else: on its own it is half a sentence. */
const hangsOnOther = /^(?:als|tenzij|zolang|zodra|wanneer|terwijl|omdat|zodat|hoewel|dat|niet alleen|zonder dat|dan)(?=\s)/iu;

/** A few words without a verb ("het loon", "niet genoeg uitdaging"): said back as they are. */
export function fewWordsOf(clause: Clause): Frame | null {
  if (/(?:^|\s)(?:thx|merci|bedankt|dank)(?:\s|$)/iu.test(clause.told)) return null;
  const words = clause.whole.replace(/^(?:vooral|gewoon|dus|misschien) (?=\p{L})/iu, (lead) => lead.toLowerCase()).replace(/[.,;:!…]+$/u, '');
  const said = words.charAt(0).toLowerCase() + words.slice(1);
  if (
    countWords(said) > (/\p{Ll}{3,}en$/u.test(said) ? 9 : 6) ||
    countWords(said) < 1 ||
    said.length < 4 ||
    verbs.test(said) ||
    empty.test(said) ||
    hangsOnOther.test(said) ||
    said.split(' ').some((word) => word.length > 2 && secondPersonOf(word) !== null && !alsoOtherWord.has(word)) ||
    isForeignInside(said) ||
    /["“”?\d]{3,}|^(?:een )?\d+$/u.test(said)
  )
    return null;
  return {
    name: 'few-words',
    at: clause.at,
    sentence: clause.sentence,
    joint: clause.joint,
    // "Met al haar recepten" hangs on what was told before it.
    weight: clause.at > 0 && /^(?:met|zonder|voor|van|in|op|aan|bij|door|over|per|tot|naar) /u.test(said) ? 0.5 : 2,
    says: [`${said}, zeg je`],
    fragments: [said],
    clause: null,
    thing: said,
  };
}
