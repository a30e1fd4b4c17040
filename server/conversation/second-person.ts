// From "ik werk al twaalf jaar in de logistiek" to "je werkt al twaalf jaar in de logistiek".
// What cannot be turned with certainty is not turned: the caller quotes instead. Broken or false Dutch is worse than plain.
import { alsoOtherWord, isPast, isThirdPerson, secondPersonOf, thirdPersonForms } from './dutch-verbs.ts';
import { stillDialect } from './everyday-dutch.ts';

/** A clause in the second person, lower case, without a closing stop. */
export type Mirrored = {
  text: string;
  /** The same with the verb first ("werk je al twaalf jaar …"), where the clause begins with "je"; for after "dan" or "tegelijk". */
  inverted: string | null;
};

const subordinators = new Set(
  'nu dat omdat als wanneer terwijl toen hoewel zodat waardoor waarbij waarom waar wat hoe of sinds totdat voordat nadat doordat tenzij wie welke hoeveel zolang zodra'.split(
    ' ',
  ),
);
const coordinators = new Set(['en', 'maar', 'want', 'dus', 'of']);
const frontAdverbs = new Set(
  'nu dan vroeger morgen gisteren vandaag daarom soms hier daar misschien ook eerst altijd vaak toen thuis intussen ondertussen later vorig vooral eigenlijk daarna overdag zondag maandag natuurlijk'.split(
    ' ',
  ),
);
const determiners = new Set(
  'de het een mijn je jouw zijn haar hun ons onze dit dat die deze geen elk elke ieder iedere veel meer minder weinig ander andere nieuw nieuwe goed goede goeie leuk leuke ander vast vaste zwaar zwaar op aan in naar van met zonder voor na over bij tijdens om uit per te'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'aan achter af bij boven door in met na naast naar om onder op over per rond sinds tegen tegenover tot tussen uit van via voor zonder binnen buiten volgens'.split(
    ' ',
  ),
);
const secondPerson = /(?:^|\s)(?:je|jij|jou|jouw|jullie|u|uw|uzelf|ge|gij|gulle|jezelf|zelve)(?=\s|$|[,.])/i;
const leadIns =
  /^(?:(?:(?:'t|het) is te zeggen|en|maar|ma|dus|want|ja|mja|bwa|bof|nee|neen|nou|goh|allee|amai|oei|oeie|ai|euh|uh|pff+|oké|oke|ok|tja|kijk|enfin|wel|ach|zucht|sorry|eerlijk gezegd|eerlijk(?=,)|en fait|du coup|franchement|ik denk ja|eigenlijk gewoon|bon|zo|toch(?=,)|goed(?= (?:ik|dan) )|bon|hm+|ah|oh|hallo|dag|hey|hoi|goeiedag|koers|weet (?:ge|je)|bedankt|dank u|merci|haha+)(?![\p{L}])[\s,:…-]*)+/iu;
const tags =
  /[\s,]+(?:nee|neen|hoor|hé|hè|he|é|ze|zunne|zenne|zeker|zo|ofzo|of zo|enzo|enzovoort|zeg|denk ik|ja|toch|snap je|aub|alstublieft|eerlijk gezegd|enfin|dus|ook al|eh|jong)$/i;

/** Takes "en", "goh", "hoor" and the like off both ends: they carry talk, not meaning. */
export function trimTalk(clause: string): string {
  let result = clause
    .trim()
    .replace(/[.,;:…?!-]+$/u, '')
    .trim();
  result = result.replace(leadIns, '').replace(/ (?:he|hé|hè|hoor|zeg)(?=,)/gi, '');
  for (let before = ''; before !== result; ) {
    before = result;
    result = result.replace(tags, '').replace(/[.,;:…-]+$/u, '');
  }
  return result.trim();
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

/** Pronouns other than the subject. Null where the sense is not certain. */
function turnPronouns(words: readonly string[], reflexive: boolean): string[] | null {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const core = bare(word);
    const tail = word.slice(word.toLowerCase().indexOf(core) + core.length);
    const previous = bare(words[i - 1] ?? '');
    const turn = (to: string): void => {
      out.push(to + tail);
    };
    if (core === 'mijn') turn('je');
    else if (core === 'mijne') turn('jouwe');
    else if (core === 'mijzelf' || core === 'mezelf' || core === 'mezelve') turn('jezelf');
    else if (core === 'mij' || core === 'me') turn(prepositions.has(previous) && !reflexive ? 'jou' : prepositions.has(previous) ? 'jou' : 'je');
    else if (core === 'ons' && /^(?:pa|ma|moeder|vader|zus|broer|papa|mama|dochter|zoon)$/.test(bare(words[i + 1] ?? ''))) turn('je');
    else if (core === 'ons' || core === 'onze' || core === 'wij' || core === 'we') turn('jullie');
    else if (core === 'ikzelf') turn('jijzelf');
    else out.push(word);
  }
  return out;
}

/** Whether the word at `i` may be the finite verb of a subordinate clause. */
function isFinalVerb(words: readonly string[], i: number): boolean {
  const word = bare(words[i] ?? '');
  if (secondPersonOf(word) === null) return false;
  if (!alsoOtherWord.has(word)) return isPast(word) || !/^(?:de|het|een|mijn)$/.test(bare(words[i - 1] ?? '')) || word.length <= 3;
  const last = i === words.length - 1 || bare(words[i + 1] ?? '') === 'om' || /,$/.test(words[i] ?? '');
  const before = bare(words[i - 1] ?? '');
  // "dat ik er voor niets bij zit": the preposition belongs to "er".
  return last && (!determiners.has(before) || (prepositions.has(before) && words.slice(0, i).some((other) => /^(?:er|daar|hier|waar)$/.test(bare(other)))));
}

/** One clause with at most one "ik". `lead` is its conjunction, if any ("dat", "omdat", "en"). Null: not certain. */
function turnClause(lead: string, body: readonly string[]): { words: string[]; inverted: string[] | null } | null {
  const words = [...body];
  const at = words.findIndex((word) => bare(word) === 'ik');
  if (words.filter((word) => bare(word) === 'ik').length > 1) return null;
  if (at === -1) {
    if (/^(?:ben|heb|word|voel|doe|wil|kan|weet|vind|ga|was|had)$/.test(bare(words[0] ?? '')) && words.length > 1 && lead !== 'dat') {
      // "ben moe", "en heb geen zin": the subject is left out.
      const verb = bare(words[0] ?? '');
      if (/^(?:je|jij|ge|gij|u|hij|zij|ze|we|wij|er|dat|dit|die|deze|het|de)$/.test(bare(words[1] ?? ''))) return null;
      const rest = turnPronouns(words.slice(1), false);
      if (!rest) return null;
      const second = secondPersonOf(verb) ?? verb;
      return lead === 'en' ? { words: [second, ...rest], inverted: null } : { words: ['je', second, ...rest], inverted: [verb, 'je', ...rest] };
    }
    // A foreign word order ("vandaag chef is blij", "na tien minuten wij drinken thee") is not said back.
    const wij = words.findIndex((word) => /^(?:wij|we)$/.test(bare(word)));
    if (wij > 0 && !subordinators.has(lead) && !isThirdPerson(bare(words[wij - 1] ?? ''))) return null;
    if (frontAdverbs.has(bare(words[0] ?? '')) && !isThirdPerson(bare(words[1] ?? ''))) return null;
    if (/^(?:eerste|tweede|derde)$/.test(bare(words[0] ?? ''))) return null;
    const hasFinite = words.some((word, i) => i > 0 && isThirdPerson(bare(word)));
    const infinitive = !hasFinite && (lead === 'om' || /^om$/.test(bare(words[0] ?? '')));
    if (!hasFinite && !infinitive) return null;
    const turned = turnPronouns(words, false);
    return turned && { words: turned, inverted: null };
  }
  const verbIs = (i: number): boolean => i >= 0 && i < words.length && secondPersonOf(bare(words[i] ?? '')) !== null;
  const build = (verbAt: number, verb: string, order: 'keep'): string[] | null => {
    const replaced = words.map((word, i) => (i === at ? word.replace(/ik/i, 'je') : i === verbAt ? word.replace(new RegExp(bare(word), 'i'), verb) : word));
    const pronouns = turnPronouns(replaced, /^(?:voel|schaam|erger|herinner|verveel|vergis|amuseer)/.test(bare(words[verbAt] ?? '')));
    return order === 'keep' ? pronouns : null;
  };
  if (subordinators.has(lead)) {
    const surely = words.map((_, i) => i).filter((i) => i > at && isFinalVerb(words, i));
    // "omdat ik niet op tijd thuis was van de nacht"
    const candidates =
      surely.length > 0
        ? surely
        : words.map((_, i) => i).filter((i) => i > at && /^(?:was|had|werd)$/.test(bare(words[i] ?? '')) && !determiners.has(bare(words[i - 1] ?? '')));
    // "dat ik te veel werk": a verb that is a noun elsewhere, at the very end.
    if (
      candidates.length === 0 &&
      at >= 0 &&
      /^(?:te|zo|veel|hard|graag|hier|daar|thuis|weinig|minder|meer)$/.test(bare(words.at(-2) ?? '')) &&
      secondPersonOf(bare(words.at(-1) ?? '')) !== null
    )
      candidates.push(words.length - 1);
    if (candidates.length !== 1) return null;
    const verbAt = candidates[0] ?? -1;
    const built = build(verbAt, secondPersonOf(bare(words[verbAt] ?? '')) ?? '', 'keep');
    return built && { words: built, inverted: null };
  }
  if (at === 0 && verbIs(1)) {
    const verb = bare(words[1] ?? '');
    const second = secondPersonOf(verb);
    if (second === null || words.length < 2) return null;
    const further = turnFurtherVerbs(words.slice(2));
    const rest = further && turnPronouns(further, false);
    if (!rest) return null;
    if (/[:;]$/.test(words[1] ?? '')) return null;
    return { words: ['je', second, ...rest], inverted: [verb, 'je', ...rest] };
  }
  if (at > 1 && verbIs(at - 1) && turnFurtherVerbs(words.slice(at + 1))?.join(' ') === words.slice(at + 1).join(' ')) {
    // "in het weekend werk ik": after the verb, "je" takes no t.
    if (thirdPersonForms.has(bare(words[0] ?? '')) && at > 2) return null;
    const built = build(-1, '', 'keep');
    return built && { words: built, inverted: null };
  }
  if (at > 1 && at <= 4 && verbIs(at + 1) && prepositions.has(bare(words[0] ?? '')) && !words.slice(0, at).some((word) => /,$/.test(word))) {
    // "in mijn land ik was leraar"
    const front = turnPronouns(words.slice(0, at), false);
    const rest = turnPronouns(words.slice(at + 2), false);
    return front && rest && { words: [...front, bare(words[at + 1] ?? ''), 'je', ...rest], inverted: null };
  }
  if (at === 1 && verbIs(2) && frontAdverbs.has(bare(words[0] ?? ''))) {
    // Learner's order "nu ik wil ander werk": said back in Dutch order, never corrected aloud.
    const rest = turnPronouns(words.slice(3), false);
    return rest && { words: [bare(words[0] ?? ''), bare(words[2] ?? ''), 'je', ...rest], inverted: null };
  }
  return null;
}

/** Further verbs of the same "ik" ("ik zeg ja en geef iets anders mee"). Null when a word may or may not be one. */
function turnFurtherVerbs(words: readonly string[]): string[] | null {
  const out: string[] = [];
  for (const [i, word] of words.entries()) {
    const core = bare(word);
    const joined = i > 0 && (/^(?:en|of|maar)$/.test(bare(words[i - 1] ?? '')) || /,$/.test(words[i - 1] ?? ''));
    const second = isPast(core) ? null : secondPersonOf(core);
    if (second === null || second === core) {
      out.push(word);
      continue;
    }
    // "En praat met niemand": no noun can stand there.
    const isSurelyVerb =
      /^(?:praat|speel|kijk|wacht|lach|slaap|bel|loop|kook)$/.test(core) && /^(?:met|naar|op|om|in|niet|tot|bij|voor)$/.test(bare(words[i + 1] ?? ''));
    if (joined && alsoOtherWord.has(core) && !isSurelyVerb) return null;
    if (!joined && !alsoOtherWord.has(core) && /^(?:ben|heb|doe|word|weet|zie|vind|voel)$/.test(core) && !prepositions.has(bare(words[i - 1] ?? '')))
      return null;
    out.push(joined ? word.replace(new RegExp(core, 'i'), second) : word);
  }
  return out;
}

type Piece = { lead: string; words: string[]; glue: string };

/** Cuts a sentence where a new clause begins. `glue` is what stood between it and the piece before. */
function cutClauses(sentence: string): Piece[] {
  const words = wordsOf(sentence);
  const pieces: Piece[] = [];
  let current: Piece = { lead: '', words: [], glue: '' };
  const startsClause = (i: number): boolean => {
    const word = bare(words[i] ?? '');
    if (/^(?:ik|het|hij|zij|ze|we|wij|er|dat|mijn|die|iedereen|niemand)$/.test(word)) return true;
    // "…, daar was ik wel content"
    if (/^(?:daar|toen|daarna|dan|nu)$/.test(word) && bare(words[i + 2] ?? '') === 'ik' && secondPersonOf(bare(words[i + 1] ?? '')) !== null) return true;
    return /^(?:ben|heb|word|voel|wil|kan|weet|vind|ga|was|had)$/.test(word);
  };
  for (let i = 0; i < words.length; i++) {
    const raw = words[i] ?? '';
    const word = bare(raw);
    const afterComma = /[,;:]$/.test(words[i - 1] ?? '');
    const isSubordinator = subordinators.has(word) && word !== 'nu' && i > 0 && isSubordinate(words, i);
    const isCoordinator = coordinators.has(word) && i > 0 && ((startsClause(i + 1) && !isNounAfter(words, i + 1)) || frontedIk(words, i + 1));
    const invertedAfterSubordinate =
      subordinators.has(current.lead) &&
      current.words.length > 1 &&
      (current.words.some((w) => bare(w) === 'ik') || afterComma) &&
      bare(words[i + 1] ?? '') === 'ik' &&
      secondPersonOf(word) !== null;
    if (
      i === 0 &&
      ((subordinators.has(word) && word !== 'nu' && isSubordinate(words, 0)) || (word === 'nu' && bare(words[1] ?? '') === 'ik' && hasInvertedIk(words, 3)))
    ) {
      current.lead = word;
      current.glue = raw;
      continue;
    }
    const hasWords = current.words.length > 0;
    if (hasWords && (isSubordinator || isCoordinator)) {
      pieces.push(current);
      current = { lead: word, words: [], glue: raw };
      continue;
    }
    if (hasWords && ((afterComma && startsClause(i)) || invertedAfterSubordinate)) {
      pieces.push(current);
      current = { lead: invertedAfterSubordinate ? 'inverted' : '', words: [raw], glue: '' };
      continue;
    }
    if (!hasWords && afterComma && coordinators.has(word) && current.lead === '') {
      current.lead = word;
      current.glue = raw;
      continue;
    }
    if (afterComma && hasWords && coordinators.has(word) && startsClause(i + 1)) {
      pieces.push(current);
      current = { lead: word, words: [], glue: raw };
      continue;
    }
    current.words.push(raw);
  }
  if (current.words.length > 0 || current.glue) pieces.push(current);
  return pieces;
}

/** A verb before "ik" later on: "nu ik grootvader word, wil ik …". */
function hasInvertedIk(words: readonly string[], from: number): boolean {
  return words.some((word, i) => i >= from && bare(words[i + 1] ?? '') === 'ik' && secondPersonOf(bare(word)) !== null);
}

/** "en vrijdag mag ik meelopen": a fronted word, a verb, then "ik". */
function frontedIk(words: readonly string[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length - 1, from + 4); i++) {
    if (/[,;]$/.test(words[i - 1] ?? '')) return false;
    if (secondPersonOf(bare(words[i] ?? '')) !== null && bare(words[i + 1] ?? '') === 'ik') return true;
  }
  return false;
}

/** "dat ik" opens a clause; "dat werk" does not. */
function isSubordinate(words: readonly string[], i: number): boolean {
  const word = bare(words[i] ?? '');
  const next = bare(words[i + 1] ?? '');
  if (['omdat', 'terwijl', 'hoewel', 'zodat', 'waardoor', 'doordat', 'nadat', 'voordat', 'totdat', 'tenzij', 'zolang', 'zodra'].includes(word)) return true;
  return /^(?:ik|het|hij|ze|we|wij|er|mijn|dat|iemand|iets)$/.test(next) && !(word === 'dat' && /^(?:er|het)$/.test(next) && i === 0);
}

/** "en mijn collega's" joins nouns; "en mijn baas luistert niet" is a clause: look for a finite verb soon after. */
function isNounAfter(words: readonly string[], i: number): boolean {
  if (!/^(?:mijn|die|dat|het|er|ze|zij)$/.test(bare(words[i] ?? ''))) return false;
  for (let k = i + 1; k < Math.min(words.length, i + 5); k++) {
    if (thirdPersonForms.has(bare(words[k] ?? ''))) return false;
    if (/[,;]$/.test(words[k] ?? '')) break;
  }
  return true;
}

/**
 * A statement of the client, said back in the second person, or null when it cannot be done with certainty: a question, a quotation, a clause
 * that addresses the reader, dialect or a verb that is not listed. `statement` is in everyday Dutch spelling, one sentence.
 */
export function toSecondPerson(statement: string): Mirrored | null {
  if (/[?"“”«»()]|https?:|@/.test(statement) || /(?:^|\s)'[^']+'/.test(statement)) return null;
  const cleaned = trimTalk(statement);
  if (cleaned === '' || secondPerson.test(` ${cleaned} `) || stillDialect.test(` ${cleaned} `)) return null;
  // ", wie neemt mij nog aan": a question without its mark.
  if (/(?:^|,\s*)(?:wie|wat|waar|waarom|hoe|wanneer|welke?)\s+(?!ik\b)(\p{L}+)/iu.test(cleaned)) {
    const next = /(?:^|,\s*)(?:wie|wat|waar|waarom|hoe|wanneer|welke?)\s+(?!ik\b)(\p{L}+)/iu.exec(cleaned)?.[1]?.toLowerCase() ?? '';
    if (thirdPersonForms.has(next) || secondPersonOf(next) !== null) return null;
  }
  if (/(?:^|,\s*|maar )(?:van|met|voor|op|aan|bij) (?:wie|wat|welke?) (?!ik\b)\p{L}+ ik(?!\p{L})/iu.test(cleaned)) return null;
  // "Hij zegt wie gaat koken": speech without its marks.
  if (/(?<!\p{L})(?:zegt|zei|zeggen|vraagt|vroeg) (?:wie|wat|waar|waarom|hoe|wanneer) (?:gaat|gaan|moet|kan|zal|is|zijn|doet|komt)(?!\p{L})/iu.test(cleaned))
    return null;
  const pieces = cutClauses(cleaned);
  const out: string[] = [];
  let inverted: string[] | null = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.lead === 'inverted') {
      // "als ik aan maandag denk word ik misselijk": the second half begins with its verb.
      const rest = turnPronouns(piece.words.slice(2), false);
      if (!rest || bare(piece.words[1] ?? '') !== 'ik') return null;
      const last = out.pop() ?? '';
      out.push(/[,;]$/.test(last) ? last : `${last},`, bare(piece.words[0] ?? ''), 'je', ...rest);
      inverted = null;
      continue;
    }
    const turned = turnClause(piece.lead, piece.words);
    if (!turned) return null;
    if (index > 0 && /^(?:maar|want|omdat|terwijl|dus)$/.test(piece.lead)) {
      const last = out.pop() ?? '';
      out.push(/[,;:]$/.test(last) ? last : `${last},`);
    }
    const head: string[] = piece.glue ? [piece.glue] : [];
    out.push(...head, ...turned.words);
    if (inverted) inverted = index === 0 ? turned.inverted && [...turned.inverted] : [...inverted, ...out.slice(-(head.length + turned.words.length))];
  }
  const text = out
    .join(' ')
    .replace(/[.,;:…]+$/u, '')
    .replace(/\s+,/g, ',');
  // "iets je je handen": a word that was no pronoun. Only an inverted reflexive verb ("voel je je") has it twice.
  if (
    /\bje je\b/.test(text) &&
    !/\bik mijn\b/i.test(cleaned) &&
    !/\b(?:voel|schaam|erger|herinner|verveel|vergis|amuseer|interesseer|vraag|vroeg|voelde|schrijf|schreef|meld|meldde|bereid|concentreer|verdiep|engageer|focus|richt|specialiseer) je je\b/.test(
      text,
    )
  )
    return null;
  if (!/[\p{L}]/u.test(text) || /(?:^|\s)(?:ik|mij|mijn)(?=\s|$|,)/i.test(text)) return null;
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  return { text: lower, inverted: inverted ? inverted.join(' ').replace(/[.,;:…]+$/u, '') : null };
}
