// A message cut into the clauses it is made of, each in the second person and in plain word order, so that one pattern sees
// "de loonadministratie doe ik graag" and "ik doe graag de loonadministratie" alike. Pure; understand.ts relies on it.
import { isThirdPerson, secondPersonOf, thirdPersonForms } from '../dutch-verbs.ts';
import { stillDialect, toEverydayDutch } from '../everyday-dutch.ts';
import { isRude } from '../find-statements.ts';
import { sayDuty } from '../say-duty.ts';
import { toSecondPerson, trimTalk } from '../second-person.ts';
import { splitSentences } from '../sentences.ts';
import { withoutAsides } from '../asides.ts';
import { withoutTags } from '../tag-questions.ts';
import { turnWordByWord } from './turn-word-by-word.ts';
import { aboutTalk, proposes } from '../words-of-clients.ts';

export type Clause = {
  /** In everyday Dutch, first person, without its conjunction. */
  told: string;
  /** In the second person, plain order, lower case; without words that carry no meaning. */
  core: string;
  /** The same in the client's own order, with everything in it. */
  whole: string;
  /** Stood before the verb: "in die vergaderingen", "sinds de fusie"; empty where nothing did. */
  front: string;
  /** The conjunction it was joined with: "maar", "want", "omdat", "en", or empty. */
  joint: string;
  /** Whether the second person is certain word by word; where not, only names of things may be taken from it. */
  isCertain: boolean;
  /** Place in the message. */
  at: number;
  /** Number of its sentence. */
  sentence: number;
};

const joints = 'maar|want|dus|omdat|terwijl|zodat|hoewel';
const starts =
  '(?:ik|hij|zij|ze|we|wij|het|dat (?:is|was|vind|vond|doe|deed|geeft|gaf|wil|kan|heeft)|die (?:is|was|heeft|had|zegt|zei|doet)|(?:mijn|de|onze|ons) \\p{L}+ (?:is|was|zijn|heeft|had|zegt|zei|vindt|wil|kan|moet|gaat|doet|werkt)|daar|toen|nu|dan|er|niemand|iedereen)';
const shortVerbs = '(?:heb|ben|kan|wil|moet|ga|voel|word|weet|zou|mag|was|had|zit|doe|werk|woon|zoek|krijg|maak|sta)';
const cut = new RegExp(
  [
    '(?<=[,;])\\s+(?!(?:is|zijn|was|die|dat|wat|waar|waarin|of|zoals|als|om|bv|bijvoorbeeld|vooral|en \\p{L}+$)(?!\\p{L}) ?)(?=\\P{L}*\\p{L}+)',
    `(?<!(?:^|\\s)(?:alleen|enkel|zogezegd|toch|nog|er|het|nu|dan|doe|zeg|ga|kom|lach|schrik|vrees|denk|vraag|kijk|wacht))\\s+(?=(?:${joints}) (?!(?:\\d|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|weinig|half|zelden|maar|nog|als|juist|toe|eens|even|weer|aan|af|raak|op|niks|niets|raar|gewoon|matig|best)(?!\\p{L})|dan \\p{L}+$))`,
    `\\s+(?=en (?:dan |toen |nu |daarom )?${starts}(?!\\p{L}))`,
    `\\s+(?=en sindsdien \\p{L}+ ik(?!\\p{L}))`,
    `\\s+(?=en ${shortVerbs} )`,
    '\\s+(?=en (?:als|omdat|wanneer|toen) (?:ik|ze|hij|het|mijn) )',
    // Chat without a stop: "… hier zit mijn vrouw zei", "… wel tof dat is nu afgepakt".
    '(?<!(?:^|\\s)(?:dat|omdat|als|en|maar|want|dus|wat|of|waar|hoe|toen|met|van|voor|aan|bij|op|in|zegt|zei|zeggen|zeiden|altijd))\\s+(?=(?:dat (?:is|was) (?:wel|niet|niets|maar|nu|echt|zo|gewoon|altijd|toch|wijs|tof|leuk|plezant|een|geen)|mijn (?:vrouw|man|baas|chef|moeder|vader|vriend|vriendin) (?:zegt|zei|vindt|wil)|ge (?:ziet|hebt|moet|kunt|zijt|krijgt))(?!\\p{L}))',
    '\\s+(?=(?:daarom|daarvoor|daardoor) \\p{L}+ ik(?!\\p{L}))',
    // Chat without a stop: "ik ben niet lui ik ga elke dag werken".
    '(?<=^ik (?:[\\p{L}\\d]+ ){1,7}(?!(?:dat|als|omdat|of|wat|waar|hoe|en|maar|toen|die|dan|nu|want|waarom|sinds|voor|na|daar|terwijl) )[\\p{L}\\d]+)(?<!\\s(?:dat|als|omdat|of|wat|waar|hoe|en|maar|toen|die|dan|nu|want|waarom|sinds|voor|na|daar|terwijl|denk|kan|wil|ben|heb|ga|moet|zou))\\s+(?=ik (?:ga|ben|heb|werk|wil|kan|moet|doe|weet|zit|kom|woon|hou|zie) )',
    '\\s+-\\s+',
  ].join('|'),
  'iu',
);
const opensSubordinate = /^(?:en |maar |want )?(?:als|toen|omdat|wanneer|terwijl|zolang|hoewel|sinds (?:ik|hij|ze|mijn)|nu ik|zodra|voor ik|nadat)(?!\p{L})/iu;

/** Words that carry talk, not meaning; what changes the sense ("niet", "te", "bijna", "misschien", "nog") is not among them. */
const filler =
  /(?<=^|\s)(?:eigenlijk|trouwens|namelijk|gewoon|echt|dus|eens|natuurlijk|ook|wel|eerlijk gezegd|sowieso|precies|uiteraard|blijkbaar|inderdaad|zelf wel|toch wel|uiteindelijk|persoonlijk|eigenlijk wel|vandaag de dag|heel|zeer|super|enorm|kei|ongelooflijk|vreselijk|ne keer|daarnet|al bij al|de laatste (?:tijd|weken|maanden|jaren))(?=\s|$)\s*/giu;
const keepsSo =
  /(?<=^|\s)(?:zo(?=\s(?:snel|veel|weinig|lang|ver|goed|mogelijk|nodig|als|iemand|iets|is het|niet|verder))|ook(?=\sniet(?!\p{L}))|heel(?=\s(?:de|het|mijn|je|mijn|veel|wat|goed|graag))|gewoon(?=\s(?:om|aan|van|te|\p{L}+en$))|echt(?=\s(?:gebeurd|waar|zo)(?!\p{L})))/giu;

/** Takes filler out. */
export function withoutFiller(text: string): string {
  const kept = new Set([...text.matchAll(keepsSo)].map(({ index }) => index));
  return text
    .replace(filler, (run: string, at: number) => (kept.has(at) ? run : ''))
    .replace(/(?<=^|\s)toch (?=\p{L})/giu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ,/gu, ',')
    .trim();
}

const isPlace =
  /^(?:de laatste (?:\p{L}+ )?(?:jaar|jaren|maanden|weken|tijd|keer)|in|op|bij|tijdens|sinds|met|voor|na|aan|naast|tegen|van|door|binnen|buiten|tussen|onder|rond|vorig|vorige|verleden|deze|elke|elk|gisteren|vandaag|morgen|nu|toen|soms|vaak|dan|daar|hier|thuis|altijd|eerst|daarna|daarnet|zondag|zondagavond|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|intussen|onlangs|achteraf|volgende|\p{L}+ (?:jaar|maanden|weken|dagen) geleden)(?!\p{L})/iu;

/** "de loonadministratie doe je graag" -> "je doet de loonadministratie graag"; a time or place before the verb is set apart. */
export function straighten(text: string): { core: string; front: string } {
  const [, aside, modal] = /^terwijl je (.{3,50}) (hebt|bent|wil|kan|was|had|zou)$/u.exec(text) ?? [];
  if (aside && modal) return { core: `je ${modal} ${aside}`, front: '' };
  // "sinds je chef er is, krijg je geen dossier meer": what it came with stands apart, what it comes down to stays.
  const [, , turnedVerb, main] = /^(sinds|nu|omdat|terwijl|hoewel|doordat|aangezien) [^,]+, (\p{Ll}+) je(?=\s|$)(.*)$/u.exec(text) ?? [];
  const mainVerb = turnedVerb === undefined ? null : secondPersonOf(turnedVerb);
  if (mainVerb !== null) return { core: `je ${mainVerb} ${(main ?? '').trim()}`.trim(), front: '' };
  const [, front, verb, rest] = /^(?!je |omdat |als |toen je |wanneer |terwijl |of |om |hoe )([^,;]{1,60}?) (\p{Ll}+) je(?=\s|$)(.*)$/u.exec(text) ?? [];
  const second = verb === undefined ? null : secondPersonOf(verb);
  if (front === undefined || second === null || (/(?:^|\s)(?:dat|omdat|als|of|wat|waar|die)$/u.test(front) && !/^(?:dat|wat)$/u.test(front)))
    return { core: text, front: '' };
  const tail = (rest ?? '').trim();
  // "dan ben je je werk kwijt" is what would follow, not what is.
  if (front === 'dan' && /^(?:ben|heb|kan|moet|word|verlies|zit|zou|mag|krijg|sta)$/u.test(verb ?? '')) return { core: text, front: '' };
  if (front === 'daar' || front === 'er') return { core: `je ${second} daar ${tail}`.trim(), front: '' };
  if (isPlace.test(front) && !/^(?:van|daar|aan|met|voor|tegen|op) /iu.test(front)) return { core: `je ${second} ${tail}`.trim(), front };
  return { core: `je ${second} ${front} ${tail}`.trim(), front: '' };
}

const leads = new RegExp(`^(?:en |maar )?(${joints}|en|maar)(?= )\\s+`, 'iu');

/** A question without its mark: "van wat ga ik leven". */
const asksItself =
  /^(?:(?:van|met|voor|op|aan|bij) (?:wat|wie)|wat|hoe|waarom|waar|wie|wanneer) (?:ga|moet|kan|zal|zou|is|heb|ben|wil|doe|moeten|gaan|neemt|gaat)(?!\p{L})/iu;

/** A clause from the middle of a sentence has its verb first ("moet ik elke dag bellen"). */
function subjectFirst(part: string): string {
  return part.replace(/^(\p{L}+) ik(?= )/iu, (all: string, verb: string) => (secondPersonOf(verb.toLowerCase()) === null ? all : `ik ${verb.toLowerCase()}`));
}

const subject = /^(?:mijn|ons|onze|de|het|een|die|dit|dat|ze|zij|hij|iedereen|niemand|iemand|alles|niets|mensen|er|elke|\p{Lu}\p{Ll}+)(?=\s)/iu;
/** A clause about somebody or something else, in everyday words: only "mijn" and "mij" turn. */
function isOfOthers(told: string): boolean {
  if (!subject.test(told) || /(?<!\p{L})(?:ik|je|jij|jou|u|uw|ge|gij|we|wij)(?!\p{L})/iu.test(told) || stillDialect.test(` ${told} `) || /["“”?]/u.test(told))
    return false;
  const words = told.toLowerCase().split(/\s+/);
  return (
    words.length >= 3 &&
    words.length <= 12 &&
    words
      .slice(1, 7)
      .some(
        (word) => isThirdPerson(word) || /^(?:heeft|hebben|is|zijn|was|waren|wordt|worden|werd|werden|behandelen|behandelt|\p{Ll}{4,}(?:de|te))$/u.test(word),
      )
  );
}

const anybody: Record<string, string> = { zijt: 'bent', ge: 'je', gij: 'je', u: 'je', uw: 'je', uwe: 'je', uwen: 'je', uzelf: 'jezelf' };
/** "Omdat ge dan een zagevent zijt": "ge" is anybody there, and mostly oneself. Null where it may be Koers that is spoken to. */
function ofAnybody(told: string): string | null {
  if (
    !/^(?:omdat|want|zodat|als) (?:ge|gij)(?= )|^(?:met|zonder|in|op|bij|daar|zo|van) [^,?]{2,40} (?:gooi|heb|ben|zit|kan|krijg|sta|word|kom|geraak|moet|verdien|leer|voel)t? (?:je|ge) |^(?:gewoon )?\p{Ll}+en (?:hoe|wat|waar|dat) (?:ge|gij)(?= )/iu.test(
      told,
    ) ||
    /(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu.test(told)
  )
    return null;
  return told
    .replace(/\p{L}+/gu, (word) => anybody[word.toLowerCase()] ?? word)
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    .replace(/(?:,| zonder| en (?=een beetje)).*$/u, '');
}

/** "Daar praten wij thuis niet over": the client and theirs. */
const ofUs = (told: string): string | null =>
  /^(?:daar|dat|thuis|zo|soms|over dat) \p{Ll}+en (?:wij|we) /iu.test(told) && !/(?<!\p{L})(?:ik|mij|mijn|ge|je|u|ons|onze)(?!\p{L})/iu.test(told)
    ? told.replace(/(?<!\p{L})(?:wij|we)(?!\p{L})/iu, 'jullie').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : null;

function clauseOf(part: string, sentence: number, at: number): Clause | null {
  const trimmed = trimTalk(
    part
      .replace(/^(?:mijn |de )?\p{L}{4,12}: (?=ik )/iu, '')
      .replace(/^(?:goh,? |euh,? )?(?:ik )?weet niet,? (?=gewoon |iets )/iu, '')
      .replace(/^(?:en|maar) (?=want |omdat |maar )/iu, ''),
  );
  const joint = (leads.exec(part.trim())?.[1] ?? '').toLowerCase();
  const plainly = /^(?:omdat|terwijl|zodat|hoewel)$/.test(joint) ? part.trim().replace(/[.,;:…!]+$/u, '') : trimmed.replace(leads, '');
  const told =
    joint === 'en' && secondPersonOf(plainly.split(' ')[0]?.toLowerCase() ?? '') !== null && !/(?<!\p{L})ik(?!\p{L})/iu.test(plainly)
      ? `ik ${plainly}`
      : plainly;
  if (/^(?:en )?dan zien (?:we|wij) (?:wel|verder)/iu.test(told)) return null;
  if (asksItself.test(told) || /^hier (?:zijn we|ben ik) (?:weer|terug)/iu.test(told)) return null;
  if (told === '' || told.includes('?') || isRude(told) || aboutTalk.test(told) || proposes.test(told)) return null;
  const general = ofAnybody(told) ?? ofUs(told);
  // "en werk een jaar als …": the subject stood in the clause before.
  // "… mensen heb moeten ontslaan die al tien jaar bij mij waren": what hangs on its last word can go.
  const shorter = /^(.{20,}) (?:die|waarvan|waarmee|waarvoor) [^,]+$/iu.exec(told)?.[1];
  const mirrored =
    general === null
      ? (toSecondPerson(subjectFirst(told)) ?? (shorter === undefined ? null : toSecondPerson(subjectFirst(shorter))))
      : { text: general, inverted: null };
  const byWord = mirrored === null ? turnWordByWord(subjectFirst(told)) : null;
  const isCertain = mirrored !== null || byWord?.isCertain === true || isOfOthers(told);
  const turned = mirrored?.text ?? byWord?.text ?? told;
  const whole = (isCertain ? sayDuty(turned)?.text : undefined) ?? turned;
  const { core, front } = straighten(whole);
  const plain = withoutFiller(core);
  const bare = withoutFiller(whole);
  // "Eigenlijk ben je al peter": without its first word it would read as a question.
  const ordered = /^\p{Ll}+ je(?: |$)/u.test(bare) && secondPersonOf(bare.split(' ')[0] ?? '') !== null ? plain : bare;
  return plain === '' || /^je bent \p{Lu}\p{L}+$/u.test(core)
    ? null
    : { told, core: plain, whole: ordered, front: withoutFiller(front), joint, isCertain, at, sentence };
}

/** The clauses of a message, in order. Questions, talk about the talk and abuse are not among them. */
export function clausesOf(text: string): Clause[] {
  const everyday = withoutTags(toEverydayDutch(withoutAsides(text.replace(/\r/g, '').replace(/[’‘]/g, "'").trim())));
  const found: Clause[] = [];
  for (const [sentence, whole] of splitSentences(everyday).entries()) {
    if (/\?\s*$/u.test(whole)) continue;
    const bare = whole.replace(/[.!…]+\s*$/u, '');
    // A few words without a verb are one: "verpleegkundige, vijftien jaar".
    const isFew = bare.split(/\s+/).length <= 6 && !/(?<!\p{L})(?:ik|is|was|zijn|heb|ben|heeft|maar|je|ge|het|dat|er|die|we|ze|hij|mij)(?!\p{L})/iu.test(bare);
    const parts = (isFew ? [bare] : []).concat(
      isFew
        ? []
        : whole
            .replace(/[.!…]+\s*$/u, '')
            .split(cut)
            .filter((part) => part.trim() !== ''),
    );
    const joined: string[] = [];
    for (const part of parts) {
      const before = joined.at(-1);
      if (before !== undefined && opensSubordinate.test(before) && !/,\s*\S+\s/.test(before) && /,$/.test(before))
        joined[joined.length - 1] = `${before} ${part}`;
      else joined.push(part);
    }
    for (const part of joined) {
      const clause = clauseOf(part, sentence, found.length);
      if (clause) found.push(clause);
    }
  }
  return found;
}

/** Words that a slot never carries: still dialect, or still of the first person or addressed to Koers. */
export const isForeignInside = (text: string): boolean =>
  stillDialect.test(` ${text} `) || /(?:^|\s)(?:ik|mij|mijn|mijne|me|ge|gij|u|uw|wij|kweet)(?=\s|$|,)/iu.test(text);

export const hasFiniteVerb = (text: string): boolean => text.split(/\s+/).some((word, i) => i > 0 && thirdPersonForms.has(word.replace(/[.,]+$/u, '')));
